// SPDX-License-Identifier: BSL-1.0
// A unit of a program whose other unit has another version of the headers. Each look-up must give at run time what it
// gives this unit at compile time, although the linker merges functions of the same name.
#include <httpstatus/fmt.hpp>
#include <httpstatus/httpstatus.hpp>
#include <httpstatus/system_error.hpp>
#include <httpstatus/unofficial.hpp>

#include <array>
#include <cstdio>
#include <sstream>

#include "unit.hpp"

namespace UNIT {

namespace {

using namespace httpstatus;

/// All that the look-ups and rules give for a number, in one hash.
constexpr std::uint64_t answers_of(int n) {
  const auto fields = required_fields(n);
  const status* const row = find(n);
  std::uint64_t hash = row != nullptr ? static_cast<std::uint64_t>(to_int(row->code)) : 0;
  for (const std::string_view text :
       {reason_phrase(n), label(n), name(n), description(n), row != nullptr ? row->reason_phrase : "",
        fields.empty() ? "" : fields[0], unofficial::reason_phrase(n)}) {
    for (const char c : text) hash = hash * 31 + static_cast<unsigned char>(c);
  }
  for (const number value : {number{treat_as(n)}, number{from_phrase(reason_phrase(n)).value_or(code{})},
                             number{from_name(name(n)).value_or(code{})}, number{unofficial::find_all(n).size()},
                             number{+is_registered(n)}}) {
    hash = hash * 31 + static_cast<std::uint64_t>(value.value());
  }
#define RULE(rule, set) hash = hash * 2 + httpstatus::rule(n);
#define FIELD(number, field)
#include "../semantics.inc"
  return hash;
}

constexpr int last_number = 650;
template <std::size_t Number>
constexpr std::uint64_t expected_of = answers_of(Number);
template <std::size_t... Numbers>
constexpr auto all_answers(std::index_sequence<Numbers...>) {
  return std::array<std::uint64_t, last_number>{expected_of<Numbers>...};
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
    check(answers_of(n) == expected[static_cast<std::size_t>(n)], "answer", n);
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
