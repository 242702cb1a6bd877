// SPDX-License-Identifier: BSL-1.0

// Explains status codes: finds them by number, name, phrase, set or vendor.

#include <httpstatus/code_set.hpp>
#include <httpstatus/httpstatus.hpp>
#include <httpstatus/unofficial.hpp>

#include <cctype>
#include <cstdlib>
#include <iomanip>
#include <iostream>
#include <sstream>
#include <string>
#include <utility>
#include <vector>

#include "rules.hpp"

namespace {

using namespace httpstatus;

constexpr std::string_view usage = R"(usage: lookup QUERY...

Explains the HTTP status code that matches a QUERY, or lists the codes if
several match. A QUERY is one of these, in upper or lower case:

  404                       a number from 100 to 599, or one that a vendor uses
  "HTTP/1.1 404 Not Found"  a status line, or another text with a number
  not_found                 the name of a code in httpstatus
  "not found"               a reason phrase, or a part of one
  429,502-504               a set of codes; 5xx is a category
  nginx                     a vendor that uses unregistered codes
)";

/// Prints a label and its text, wrapped between words to fit into 80 columns.
void print_field(std::string_view label, std::string_view text) {
  constexpr int text_column = 17;
  constexpr std::size_t text_width = 80 - text_column;
  std::cout << "  " << std::left << std::setw(text_column - 2) << label;
  while (text.size() > text_width && text.find(' ') <= text_width) {
    const std::size_t end = text.rfind(' ', text_width);
    std::cout << text.substr(0, end) << '\n' << std::setw(text_column) << "";
    text.remove_prefix(end + 1);
  }
  std::cout << text << '\n';
}

void explain(code c) {
  std::cout << c << (is_registered(c) ? "" : " (not registered)") << '\n';
  print_field("category", to_string(category_of(c)));
  if (const status* const row = find(c)) {
    print_field("name", row->name);
    print_field("meaning", row->description);
    print_field("reference", row->reference);
    print_field("", row->spec_url);
    print_field("registration", to_string(row->registration));
  } else {
    print_field("treated as", label(treat_as(c)));
  }
  std::string_view heading = "rules";
  for (const rule& r : rules_of(c)) print_field(std::exchange(heading, ""), r.meaning);
  for (const unofficial::status& row : unofficial::find_all(c)) {
    std::string phrase{row.reason_phrase};
    if (!phrase.empty()) phrase += ": ";
    print_field(row.vendor, phrase.append(row.description));
  }
}

std::string lower_case(std::string_view text) {
  std::string result{text};
  for (char& c : result) c = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
  return result;
}

/// The rows that match a query in lower case, ascending by code. The row of a registered code has no vendor.
std::vector<unofficial::status> find_rows(const std::string& query) {
  const auto set = parse_code_set(query);
  auto one = from_name(query);
  if (!one) one = from_phrase(query);
  std::istringstream words{query};
  for (std::string word; !one && words >> word;) one = parse(word);
  const auto matches = [&](const unofficial::status& row) {
    if (set) return set->contains(row.code);
    if (one) return row.code == *one;
    return row.vendor == query || lower_case(row.reason_phrase).find(query) != std::string::npos;
  };
  std::vector<unofficial::status> rows;
  const auto add = [&](const unofficial::status& row) {
    if (matches(row)) rows.push_back(row);
  };
  for (int n = 100; n <= 999; ++n) {
    if (const status* const row = find(n)) add({row->code, "", row->reason_phrase, row->description});
    for (const unofficial::status& row : unofficial::find_all(n)) add(row);
  }
  if (rows.empty() && one && is_valid(*one)) rows.push_back({*one, "", "", ""});
  return rows;
}

}  // namespace

int main(int argc, char** argv) {
  const std::vector<std::string> queries(argv + 1, argv + argc);
  const bool asks_for_help = !queries.empty() && queries[0] == "--help";
  if (queries.empty() || asks_for_help) {
    (asks_for_help ? std::cout : std::cerr) << usage;
    return asks_for_help ? EXIT_SUCCESS : EXIT_FAILURE;
  }
  bool all_found = true;
  std::string_view separator;
  for (const std::string& query : queries) {
    const auto rows = find_rows(lower_case(query));
    if (rows.empty()) {
      const bool has_digit = query.find_first_of("0123456789") != std::string::npos;
      std::cerr << "lookup: no code matches \"" << query << (has_digit ? "\"; status codes are 100 to 599\n" : "\"\n");
      all_found = false;
      continue;
    }
    std::cout << std::exchange(separator, "\n");
    if (rows.front().code == rows.back().code) {
      explain(rows.front().code);
    } else {
      for (const unofficial::status& row : rows) {
        std::cout << row << (row.vendor.empty() ? "" : " (" + std::string{row.vendor} + ')') << '\n';
      }
    }
  }
  return all_found && std::cout.flush() ? EXIT_SUCCESS : EXIT_FAILURE;
}
