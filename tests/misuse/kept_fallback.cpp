// SPDX-License-Identifier: BSL-1.0
#include <httpstatus/httpstatus.hpp>
#include <string>

std::string_view first_word(int code, const std::string& fallback) {
#ifdef MISUSE
  std::string_view phrase = httpstatus::reason_phrase(code, "Unknown " + fallback);
#else
  std::string_view phrase = httpstatus::reason_phrase(code, fallback);
#endif
  return phrase.substr(0, phrase.find(' '));
}
