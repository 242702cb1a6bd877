// SPDX-License-Identifier: BSL-1.0
#include <httpstatus/httpstatus.hpp>
#include <string>

std::string_view first_word(int code) {
#ifdef MISUSE
  std::string_view phrase = std::string{httpstatus::reason_phrase(code)};
#else
  std::string_view phrase = httpstatus::reason_phrase(code);
#endif
  return phrase.substr(0, phrase.find(' '));
}
