// SPDX-License-Identifier: BSL-1.0
#ifndef HTTPSTATUS_TESTS_PLAIN_CODE_SET_HPP
#define HTTPSTATUS_TESTS_PLAIN_CODE_SET_HPP

// Sets of codes and their text the plain way, as an array of bool by number.

#include <httpstatus/code_set.hpp>

#include <array>
#include <optional>
#include <string>
#include <string_view>

using plain_set = std::array<bool, 1001>;

inline plain_set plain(const httpstatus::code_set& set) {
  plain_set all{};
  for (std::size_t n = 0; n < all.size(); ++n) all[n] = set.contains(n);
  return all;
}

/// Adds the codes of an item, "404", "500-599" or "5xx"; false if it is anything else.
inline bool add_item(plain_set& all, std::string item) {
  const bool is_pattern = item.size() == 3 && item[0] >= '1' && item[0] <= '5' && (item[1] == 'x' || item[1] == 'X') &&
                          (item[2] == 'x' || item[2] == 'X');
  if (is_pattern) item = item.substr(0, 1) + "00-" + item.substr(0, 1) + "99";
  if (item.size() == 3) item += '-' + item;
  if (item.size() != 7 || item[3] != '-' || item[0] == '0' || item[4] == '0') return false;
  if ((item.substr(0, 3) + item.substr(4)).find_first_not_of("0123456789") != std::string::npos) return false;
  const auto first = static_cast<std::size_t>(std::stoi(item.substr(0, 3)));
  const auto last = static_cast<std::size_t>(std::stoi(item.substr(4)));
  for (std::size_t n = first; n <= last; ++n) all[n] = true;
  return first <= last;
}

inline std::optional<plain_set> plain_parse(std::string_view text) {
  constexpr std::string_view blanks = " \t";
  plain_set all{};
  const std::size_t first = text.find_first_not_of(blanks);
  if (first == std::string_view::npos) return all;
  text = text.substr(first, text.find_last_not_of(blanks) + 1 - first);
  for (;;) {
    const std::size_t end = std::min(text.find_first_of(", \t"), text.size());
    if (!add_item(all, std::string{text.substr(0, end)})) return std::nullopt;
    if (end == text.size()) return all;
    text.remove_prefix(text.find_first_not_of(blanks, end));
    if (text.front() != ',') continue;
    const std::size_t next = text.find_first_not_of(blanks, 1);
    if (next == std::string_view::npos) return std::nullopt;
    text.remove_prefix(next);
  }
}

inline std::string plain_text(const plain_set& set) {
  std::string text;
  for (std::size_t n = 100; n < 1000; ++n) {
    if (!set[n]) continue;
    const std::size_t first = n;
    while (n % 100 != 99 && set[n + 1]) ++n;
    if (n - first == 99 && first < 600) {
      text += std::to_string(first / 100) + "xx,";
    } else if (n - first > 1) {
      text += std::to_string(first) + '-' + std::to_string(n) + ',';
    } else {
      text += std::to_string(first) + ',' + (n > first ? std::to_string(n) + ',' : "");
    }
  }
  return text.substr(0, text.empty() ? 0 : text.size() - 1);
}

#endif
