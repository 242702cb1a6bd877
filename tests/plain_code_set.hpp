// SPDX-License-Identifier: BSL-1.0
#ifndef HTTPSTATUS_TESTS_PLAIN_CODE_SET_HPP
#define HTTPSTATUS_TESTS_PLAIN_CODE_SET_HPP

// Sets of codes and their text the plain way, as std::set<int>.

#include <httpstatus/code_set.hpp>

#include <optional>
#include <set>
#include <sstream>
#include <string>
#include <vector>

using plain_set = std::set<int>;

inline plain_set plain(const httpstatus::code_set& set) {
  plain_set all;
  for (int n = -1; n <= 1100; ++n) {
    if (set.contains(n)) all.insert(n);
  }
  return all;
}

/// The codes of an item, "404", "500-599" or "5xx"; none if it is anything else.
inline plain_set plain_item(const std::string& item) {
  std::string first = item.substr(0, 3);
  std::string last = item.size() == 3 ? first : item.substr(std::min<std::size_t>(4, item.size()));
  if (item.size() != 3 && (item.size() != 7 || item[3] != '-')) return {};
  if (item.size() == 3 &&
      (item.substr(1) == "xx" || item.substr(1) == "xX" || item.substr(1) == "Xx" || item.substr(1) == "XX")) {
    if (item[0] > '5') return {};
    first.replace(1, 2, "00");
    last.replace(1, 2, "99");
  }
  if ((first + last).find_first_not_of("0123456789") != std::string::npos || first[0] == '0' || last[0] == '0')
    return {};
  plain_set all;
  for (int n = std::stoi(first); n <= std::stoi(last); ++n) all.insert(n);
  return all;
}

inline std::optional<plain_set> plain_parse(const std::string& text) {
  if (text.find_first_not_of("0123456789-xX, \t") != std::string::npos) return std::nullopt;
  plain_set all;
  std::size_t parts = 0;
  bool has_empty_part = false;
  for (std::size_t start = 0; start <= text.size(); ++parts) {
    const std::size_t end = std::min(text.find(',', start), text.size());
    std::istringstream part{text.substr(start, end - start)};
    start = end + 1;
    bool is_empty = true;
    for (std::string item; part >> item; is_empty = false) {
      const plain_set codes = plain_item(item);
      if (codes.empty()) return std::nullopt;
      all.insert(codes.begin(), codes.end());
    }
    has_empty_part = has_empty_part || is_empty;
  }
  if (has_empty_part && parts > 1) return std::nullopt;
  return all;
}

inline std::string plain_text(const plain_set& set) {
  std::string text;
  for (auto i = set.begin(); i != set.end();) {
    std::vector<int> run{*i};
    while (++i != set.end() && *i == run.back() + 1 && *i % 100 != 0) run.push_back(*i);
    const std::string first = std::to_string(run.front());
    if (run.size() == 100 && run.front() < 600) {
      text += first.substr(0, 1) + "xx,";
    } else if (run.size() > 2) {
      text += first + '-' + std::to_string(run.back()) + ',';
    } else {
      for (const int n : run) text += std::to_string(n) + ',';
    }
  }
  return text.substr(0, text.empty() ? 0 : text.size() - 1);
}

#endif
