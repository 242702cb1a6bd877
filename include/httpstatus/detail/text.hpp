// SPDX-License-Identifier: BSL-1.0
#ifndef HTTPSTATUS_DETAIL_TEXT_HPP
#define HTTPSTATUS_DETAIL_TEXT_HPP

// What the adapters show of a code, a row or a category.

#include <string>

#include "../lookup.hpp"

namespace httpstatus::detail {

/// "404 Not Found"; "499" where there is no phrase.
inline std::string title(int number, std::string_view phrase) {
  std::string text = std::to_string(number);
  if (!phrase.empty()) text.append(1, ' ').append(phrase);
  return text;
}

inline std::string text_of(code c) { return title(to_int(c), reason_phrase(c)); }
inline std::string text_of(const status& row) { return title(to_int(row.code), row.reason_phrase); }
inline std::string_view text_of(category k) { return to_string(k); }

}  // namespace httpstatus::detail

#endif
