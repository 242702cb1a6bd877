// SPDX-License-Identifier: BSL-1.0

// Tells what a status code means, from its number, reason phrase or name, and lists the codes of a class.

#include <httpstatus/httpstatus.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdlib>
#include <iostream>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace {

using httpstatus::category;
using httpstatus::code;
using httpstatus::registration;
using httpstatus::status;
using httpstatus::status_range;

constexpr int usage_error = 2;

constexpr std::string_view usage = R"(usage: lookup [QUERY...]

Tells what HTTP status codes mean. Without a QUERY, every line of standard input is one.

  404          the code with this number
  "not found"  the code with this reason phrase, in any case
  not_found    the code with this name
  4xx          all codes of this class
  --list       all codes
  --help       this text
)";

constexpr std::size_t text_width = 80;
constexpr std::size_t value_column = 15;

std::string_view to_string(registration r) {
  switch (r) {
    case registration::permanent:
      return "permanent";
    case registration::temporary:
      return "temporary";
    case registration::deprecated:
      return "deprecated";
    case registration::unused:
      return "unused";
    case registration::obsoleted:
      return "obsoleted";
  }
  return "";
}

std::string padded(std::string_view text, std::size_t width) {
  std::string result{text};
  result.resize(std::max(width, text.size()), ' ');
  return result;
}

/// "404 Not Found"
std::string title(code c) {
  std::string result = std::to_string(httpstatus::to_int(c));
  result += ' ';
  result += httpstatus::reason_phrase(c, "(not registered)");
  return result;
}

/// A label and its value, wrapped between words. A word too long for any line, as a link may be, gets one to itself.
std::string field(std::string_view label, std::string_view value) {
  std::string result = "  ";
  result += padded(label, value_column - result.size());
  std::size_t column = value_column;
  while (!value.empty()) {
    const std::string_view word = value.substr(0, value.find(' '));
    value.remove_prefix(std::min(word.size() + 1, value.size()));
    if (column != value_column && column + word.size() > text_width) {
      result.back() = '\n';
      result.append(value_column, ' ');
      column = value_column;
    }
    result += word;
    result += ' ';
    column += word.size() + 1;
  }
  result.back() = '\n';
  return result;
}

std::string describe(const status& row) {
  std::string result = title(row.code) + '\n';
  result += field("name", row.name);
  result += field("category", httpstatus::to_string(row.category));
  result += field("description", row.description);
  result += field("reference", row.reference);
  result += field("", row.spec_url);
  if (row.registration != registration::permanent) result += field("registry", to_string(row.registration));
  return result;
}

std::string describe_unregistered(code c) {
  std::string result = title(c) + '\n';
  result += field("category", httpstatus::to_string(httpstatus::category_of(c)));
  result += field("treat as", title(httpstatus::treat_as(c)));
  return result;
}

/// A line for each row, in columns that line up from one list to another.
std::string list(status_range rows) {
  std::size_t title_width = 0;
  for (const status& row : httpstatus::registry) title_width = std::max(title_width, title(row.code).size());

  std::string result;
  for (const status& row : rows) {
    result += padded(title(row.code), title_width + 2);
    result += row.reference;
    if (row.registration != registration::permanent) result += " (" + std::string{to_string(row.registration)} + ')';
    result += '\n';
  }
  return result;
}

/// The class that "4xx" stands for; `invalid` for all other text.
category class_named(std::string_view text) {
  const bool is_pattern = text.size() == 3 && text.find_first_not_of("xX", 1) == std::string_view::npos;
  if (!is_pattern) return category::invalid;
  const std::optional<code> first = httpstatus::parse(std::string{text[0]} + "00");
  return first ? httpstatus::category_of(*first) : category::invalid;
}

std::optional<code> find_code(std::string_view query) {
  if (const auto c = httpstatus::parse(query)) return c;
  if (const auto c = httpstatus::from_name(query)) return c;
  return httpstatus::from_phrase(query);
}

/// The text that answers a query; `nullopt` where nothing is known of it.
std::optional<std::string> answer(std::string_view query) {
  if (query == "--list") return list(httpstatus::registry);
  if (const category k = class_named(query); k != category::invalid) return list(httpstatus::codes(k));
  const std::optional<code> c = find_code(query);
  if (!c || !httpstatus::is_valid(*c)) return std::nullopt;
  if (const status* const row = httpstatus::find(*c)) return describe(*row);
  return describe_unregistered(*c);
}

/// A query as an error message can show it, whatever bytes it is made of: short, and harmless to a terminal.
std::string quoted(std::string_view query) {
  constexpr std::size_t max_size = 60;
  std::string result{query.substr(0, max_size)};
  for (char& c : result) {
    if (c < ' ' || c > '~') c = '?';
  }
  return '"' + result + (query.size() > max_size ? "...\"" : "\"");
}

/// Why a query has no answer.
std::string complaint(std::string_view query) {
  if (const auto c = httpstatus::parse(query)) {
    return quoted(query) + " is no status code, those are 100-599; a client treats it as " +
           title(httpstatus::treat_as(*c));
  }
  return quoted(query) + " is no number, reason phrase or name of a status code, and no class from 1xx to 5xx";
}

/// Answers one query after another, a blank line between the answers.
class responder {
 public:
  void ask(std::string_view query) {
    const std::optional<std::string> text = answer(query);
    if (!text) {
      std::cerr << "lookup: " << complaint(query) << '\n';
      all_known_ = false;
      return;
    }
    if (any_answer_) std::cout << '\n';
    std::cout << *text;
    any_answer_ = true;
  }

  bool all_known() const { return all_known_; }

 private:
  bool any_answer_ = false;
  bool all_known_ = true;
};

std::string_view trimmed(std::string_view line) {
  constexpr std::string_view blanks = " \t\r";
  line.remove_prefix(std::min(line.find_first_not_of(blanks), line.size()));
  return line.substr(0, line.find_last_not_of(blanks) + 1);
}

}  // namespace

int main(int argc, char** argv) {
  const std::vector<std::string_view> queries(argv + std::min(argc, 1), argv + argc);

  for (const std::string_view query : queries) {
    if (query == "--help") {
      std::cout << usage;
      return EXIT_SUCCESS;
    }
    if (query.substr(0, 1) == "-" && query != "--list") {
      std::cerr << "lookup: " << quoted(query) << " is no option\n\n" << usage;
      return usage_error;
    }
  }

  responder r;
  for (const std::string_view query : queries) r.ask(query);
  if (queries.empty()) {
    for (std::string line; std::getline(std::cin, line);) {
      if (const std::string_view query = trimmed(line); !query.empty()) r.ask(query);
    }
  }

  std::cout.flush();
  return r.all_known() && std::cout ? EXIT_SUCCESS : EXIT_FAILURE;
}
