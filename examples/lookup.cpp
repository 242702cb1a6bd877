// SPDX-License-Identifier: BSL-1.0

// Explains status codes: from a number, a name, a phrase or a part of one, or a category.

#include <httpstatus/httpstatus.hpp>
#include <httpstatus/unofficial.hpp>

#include <algorithm>
#include <cstdlib>
#include <iomanip>
#include <iostream>
#include <set>
#include <string>
#include <string_view>
#include <utility>

#include "rules.hpp"

namespace {

using namespace httpstatus;

constexpr std::string_view usage = R"(usage: lookup QUERY...

Explains HTTP status codes. A QUERY is one of these, in any case:

  404              a number, which a phrase may follow: "502 Bad Gateway"
  not_found        the name of a code in httpstatus
  "not found"      a reason phrase, or a part of one
  4xx              a category, which lists its codes; or in words: "client error"
)";

/// Prints a label and its text, wrapped between words.
void print_field(std::string_view label, std::string_view text) {
  constexpr int text_column = 17;
  constexpr std::size_t text_width = 80;
  std::cout << "  " << std::left << std::setw(text_column - 2) << label;
  while (text.size() > text_width && text.find(' ') < text_width) {
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
    std::string text{row.reason_phrase};
    if (!text.empty()) text += ": ";
    print_field(row.vendor, text.append(row.description));
  }
}

/// Prints a line for each meaning of the code.
void list(code c) {
  constexpr int title_width = 44;
  std::cout << std::left;
  if (const status* const row = find(c)) std::cout << std::setw(title_width) << *row << row->reference << '\n';
  for (const unofficial::status& row : unofficial::find_all(c)) {
    std::cout << std::setw(title_width) << row << row.vendor << '\n';
  }
}

std::string lower_case(std::string_view text) {
  std::string result;
  for (const char c : text) result += c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
  return result;
}

/// The category that a pattern or its words stand for; `invalid` for any other text.
category find_category(std::string_view query) {
  for (const category k : categories) {
    if (lower_case(query) == lower_case(to_string(k))) return k;
  }
  return parse_category(query);
}

/// The codes whose phrase contains `part`, which must be in lower case.
std::set<code> codes_with(const std::string& part) {
  std::set<code> result;
  const auto add = [&](const auto& row) {
    if (lower_case(row.reason_phrase).find(part) != std::string::npos) result.insert(row.code);
  };
  std::for_each(registry.begin(), registry.end(), add);
  std::for_each(unofficial::registry.begin(), unofficial::registry.end(), add);
  return result;
}

std::set<code> codes_for(std::string_view query) {
  if (const auto c = parse(query.substr(0, query.find(' ')))) return {*c};
  if (const auto c = from_name(lower_case(query))) return {*c};
  if (const auto c = from_phrase(query)) return {*c};
  std::set<code> result;
  for (const status& row : codes(find_category(query))) result.insert(row.code);
  return result.empty() && !query.empty() ? codes_with(lower_case(query)) : result;
}

}  // namespace

int main(int argc, char** argv) {
  const std::string_view first = argc > 1 ? argv[1] : "";
  if (first == "-h" || first == "--help") {
    std::cout << usage;
    return EXIT_SUCCESS;
  }
  if (argc < 2) std::cerr << usage;
  bool all_found = argc > 1;
  for (int i = 1; i < argc; ++i) {
    const std::set<code> found = codes_for(argv[i]);
    if (found.empty()) std::cerr << "lookup: no code has the number, name or phrase \"" << argv[i] << "\"\n";
    std::for_each(found.begin(), found.end(), found.size() == 1 ? explain : list);
    all_found = all_found && !found.empty();
  }
  return all_found && std::cout.flush() ? EXIT_SUCCESS : EXIT_FAILURE;
}
