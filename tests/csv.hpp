// SPDX-License-Identifier: BSL-1.0
#ifndef HTTPSTATUS_TESTS_CSV_HPP
#define HTTPSTATUS_TESTS_CSV_HPP

#include <fstream>
#include <iterator>
#include <set>
#include <string>
#include <string_view>
#include <vector>

/// The text of a file of the source tree, with plain ends of lines; empty if there is no such file.
inline std::string content_of(const std::string& path) {
  std::ifstream file{HTTPSTATUS_SOURCE_DIR "/" + path, std::ios::binary};
  std::string text;
  for (const char c : std::string{std::istreambuf_iterator<char>{file}, {}}) {
    if (c != '\r') text += c;
  }
  return text;
}

/// What only one of two sets has, a line each; empty if they are equal.
using lines = std::set<std::string>;
inline std::string difference(const std::string& a_name, const lines& a, const std::string& b_name, const lines& b) {
  std::string all;
  for (const std::string& line : a) all += b.count(line) == 0 ? "\nonly in " + a_name + ": " + line : "";
  for (const std::string& line : b) all += a.count(line) == 0 ? "\nonly in " + b_name + ": " + line : "";
  return all;
}

/// The records of a CSV file as RFC 4180 describes it, the first with the names of the columns.
inline std::vector<std::vector<std::string>> csv_records(std::string_view text) {
  std::vector<std::vector<std::string>> records;
  std::vector<std::string> record(1);
  bool is_quoted = false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '"') {
      if (is_quoted && i + 1 < text.size() && text[i + 1] == '"') {
        record.back() += text[++i];
      } else {
        is_quoted = !is_quoted;
      }
    } else if (text[i] == ',' && !is_quoted) {
      record.emplace_back();
    } else if (text[i] == '\n' && !is_quoted) {
      records.push_back(record);
      record.assign(1, "");
    } else {
      record.back() += text[i];
    }
  }
  if (record.size() > 1 || !record[0].empty()) records.push_back(record);
  return records;
}

#endif
