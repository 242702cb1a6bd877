// SPDX-License-Identifier: BSL-1.0
// A unit of a program whose other unit has another version of the headers. Each look-up must give at run time what it
// gives this unit at compile time, although the linker merges functions of the same name.
#include <httpstatus/fmt.hpp>
#include <httpstatus/httpstatus.hpp>
#include <httpstatus/system_error.hpp>
#include <httpstatus/unofficial.hpp>

#include <cstdio>
#include <sstream>

#include "unit.hpp"

namespace UNIT {

namespace {

using namespace httpstatus;

/// What the look-ups and rules give for a number.
struct answers {
  const status* row;
  bool registered;
  std::string_view phrase, label, name, description;
  code treated_as;
  std::optional<code> from_phrase, from_name;
  std::string_view field;
  std::string_view unofficial_phrase;
  std::size_t unofficial_rows;
  unsigned rules;
};

constexpr answers answers_of(int n) {
  unsigned rules = 0;
#define RULE(rule, set) rules = rules * 2 + httpstatus::rule(n);
#define FIELD(number, field)
#include "../semantics.inc"
  const auto fields = required_fields(n);
  return {find(n),
          is_registered(n),
          reason_phrase(n),
          label(n),
          name(n),
          description(n),
          treat_as(n),
          from_phrase(reason_phrase(n)),
          from_name(name(n)),
          fields.empty() ? "" : fields[0],
          unofficial::reason_phrase(n),
          unofficial::find_all(n).size(),
          rules};
}

bool operator==(const answers& a, const answers& b) {
  return a.row == b.row && a.registered == b.registered && a.phrase == b.phrase && a.label == b.label &&
         a.name == b.name && a.description == b.description && a.treated_as == b.treated_as &&
         a.from_phrase == b.from_phrase && a.from_name == b.from_name && a.field == b.field &&
         a.unofficial_phrase == b.unofficial_phrase && a.unofficial_rows == b.unofficial_rows && a.rules == b.rules;
}

constexpr int last_number = 650;
template <std::size_t... Numbers>
constexpr auto all_answers(std::index_sequence<Numbers...>) {
  struct {
    answers of[last_number];
  } all{{answers_of(Numbers)...}};
  return all;
}
constexpr auto expected = all_answers(std::make_index_sequence<last_number>{});

constexpr std::size_t expected_sizes[] = {codes(category::invalid).size(),      codes(category::informational).size(),
                                          codes(category::successful).size(),   codes(category::redirection).size(),
                                          codes(category::client_error).size(), codes(category::server_error).size()};

template <class Value>
std::string shown(const Value& value) {
  std::ostringstream out;
  out << value;
  return out.str();
}

}  // namespace

int failures() {
  int count = 0;
  const auto check = [&count](bool holds, const char* what, int n) {
    if (holds) return;
    std::printf("%s: wrong %s of %d\n", NAME_OF_UNIT, what, n);
    ++count;
  };
  for (volatile int number = 0; number < last_number; number = number + 1) {
    const int n = number;
    check(answers_of(n) == expected.of[n], "answer", n);
    const std::string text = is_registered(n) ? std::string{label(n)} : std::to_string(n);
    check(shown(to_code(n)) == text, "text on a stream", n);
    // Formatters and the error category are one for both versions: either's answer is right.
    const std::string formatted = fmt::format("{0} {0:d} {0:r} {0:n}", to_code(n));
    const std::string number_alone = fmt::format("{0} {0}  ", n);
    check(formatted == fmt::format("{} {} {} {}", text, n, reason_phrase(n), name(n)) ||
              (is_added(n) && (formatted == number_alone || formatted.rfind(std::to_string(n) + " Added", 0) == 0)),
          "formatted text", n);
    const std::string message = http_category().message(n);
    check(message == text || (is_added(n) && (message == std::to_string(n) || message.find(" Added") != message.npos)),
          "message", n);
  }
  for (volatile int digit = 0; digit < 6; digit = digit + 1) {
    const auto k = static_cast<category>(digit);
    check(codes(k).size() == expected_sizes[digit], "size of category", digit);
    for (const status& row : codes(k))
      check(category_of(row.code) == k && find(row.code) == &row, "row", to_int(row.code));
  }
  return count;
}

std::error_code error() { return code::not_found; }
code next(code c) { return to_code(to_int(c) + 1); }
status_range rows() { return registry; }

}  // namespace UNIT
