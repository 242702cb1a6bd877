// SPDX-License-Identifier: BSL-1.0
// Any number as every integer type, in every look-up and rule, against a scan of the tables and the sets of the RFCs. The
// first eight bytes of an input are the number, the others a fallback and a vendor.
#include <httpstatus/httpstatus.hpp>
#include <httpstatus/unofficial.hpp>

#include <cstdint>
#include <type_traits>

#include "../expected_rules.hpp"
#include "../numbers.hpp"
#include "fuzz.hpp"

using httpstatus::code;

namespace {

constexpr int beyond = 0x10000;  // greater than every code

/// A number of any type as one from -1 to `beyond`, which stand for all that no code can be.
template <class Number>
int clamped(Number n) {
  if constexpr (!std::is_same_v<Number, code>) {
    if (n < Number{0}) return -1;
    if (n / beyond > Number{0}) return beyond;
  }
  return static_cast<int>(n);
}

template <class Number>
void check_look_ups(Number number, int n, std::string_view text) {
  using namespace httpstatus;
  const status* const row = scan(n);
  FUZZ_REQUIRE(find(number) == row);
  FUZZ_REQUIRE(is_registered(number) == (row != nullptr));
  FUZZ_REQUIRE(reason_phrase(number) == (row != nullptr ? row->reason_phrase : ""));
  FUZZ_REQUIRE(name(number) == (row != nullptr ? row->name : ""));
  FUZZ_REQUIRE(description(number) == (row != nullptr ? row->description : ""));

  const std::string_view phrase = reason_phrase(number, text);
  FUZZ_REQUIRE(phrase == (row != nullptr ? row->reason_phrase : text));
  FUZZ_REQUIRE(row != nullptr || phrase.data() == text.data());

  const bool valid = n >= 100 && n <= 599;
  const category group = valid ? static_cast<category>(n / 100) : category::invalid;
  FUZZ_REQUIRE(is_valid(number) == valid);
  FUZZ_REQUIRE(category_of(number) == group);
  FUZZ_REQUIRE(is_informational(number) == (group == category::informational));
  FUZZ_REQUIRE(is_successful(number) == (group == category::successful));
  FUZZ_REQUIRE(is_redirection(number) == (group == category::redirection));
  FUZZ_REQUIRE(is_client_error(number) == (group == category::client_error));
  FUZZ_REQUIRE(is_server_error(number) == (group == category::server_error));
  FUZZ_REQUIRE(is_error(number) == (group == category::client_error || group == category::server_error));
  FUZZ_REQUIRE(treat_as(number) == (row != nullptr ? n : valid ? n / 100 * 100 : 500));
}

template <class Number>
void check_rules(Number number, int n) {
#define RULE(rule, set) FUZZ_REQUIRE(httpstatus::rule(number) == expected::rule(n));
#define FIELD(number, field)
#include "../semantics.inc"
#undef FIELD
#undef RULE
  const auto fields = httpstatus::required_fields(number);
  const std::string_view field = expected::required_field(n);
  FUZZ_REQUIRE(fields.size() == (field.empty() ? 0 : 1));
  FUZZ_REQUIRE(field.empty() || fields[0] == field);
}

template <class Number>
void check_unofficial(Number number, int n, std::string_view vendor) {
  namespace unofficial = httpstatus::unofficial;
  const auto rows = unofficial::find(number);
  const unofficial::status* of_vendor = nullptr;
  std::size_t count = 0;
  for (const unofficial::status& row : unofficial::registry) {
    if (to_int(row.code) != n) continue;
    FUZZ_REQUIRE(count < rows.size() && &rows[count] == &row);
    ++count;
    if (row.vendor == vendor) of_vendor = &row;
  }
  FUZZ_REQUIRE(rows.size() == count);
  FUZZ_REQUIRE(unofficial::find(number, vendor) == of_vendor);
}

template <class Number>
void check_comparisons(code a, Number b, int n) {
  const int m = to_int(a);
  FUZZ_REQUIRE((a == b) == (m == n) && (b == a) == (n == m));
  FUZZ_REQUIRE((a != b) == (m != n) && (b != a) == (n != m));
  FUZZ_REQUIRE((a < b) == (m < n) && (b < a) == (n < m));
  FUZZ_REQUIRE((a > b) == (m > n) && (b > a) == (n > m));
  FUZZ_REQUIRE((a <= b) == (m <= n) && (b <= a) == (n <= m));
  FUZZ_REQUIRE((a >= b) == (m >= n) && (b >= a) == (n >= m));
}

template <class... Numbers>
void check(std::string_view text, Numbers... numbers) {
  const auto check_one = [text](auto number) {
    const int n = clamped(number);
    check_look_ups(number, n, text);
    check_rules(number, n);
    check_unofficial(number, n, text);
    for (const int other : {n - 1, n, n + 1, 404}) check_comparisons(static_cast<code>(other), number, n);
  };
  (check_one(numbers), ...);
}

std::string input_of(std::uint64_t number, std::string_view text) {
  std::string input;
  for (std::size_t i = 0; i < sizeof number; ++i) input += static_cast<char>(number >> 8 * i & 0xFF);
  return input.append(text);
}

}  // namespace

void fuzz::run(std::string_view input) {
  std::uint64_t n = 0;
  for (std::size_t i = 0; i < sizeof n && i < input.size(); ++i) {
    n |= std::uint64_t{static_cast<unsigned char>(input[i])} << 8 * i;
  }
  const exact_copy text{input.size() > sizeof n ? input.substr(sizeof n) : std::string_view{}};
  check(text, static_cast<code>(n), static_cast<signed char>(n), static_cast<unsigned char>(n), static_cast<short>(n),
        static_cast<unsigned short>(n), static_cast<int>(n), static_cast<unsigned>(n), static_cast<long>(n),
        static_cast<unsigned long>(n), static_cast<long long>(n), static_cast<unsigned long long>(n));
#ifdef __SIZEOF_INT128__
  __extension__ using wide = __int128;
  __extension__ using unsigned_wide = unsigned __int128;
  const auto upper = static_cast<unsigned_wide>(n) << 64;
  check(text, static_cast<wide>(n), static_cast<wide>(upper), static_cast<wide>(upper | 404),
        static_cast<unsigned_wide>(n), upper, upper | 404);
#endif
}

std::vector<std::string> fuzz::seeds() {
  std::vector<std::string> all;
  for (const int n : {0, 99, 100, 499, 599, 600, 999}) {
    all.push_back(input_of(static_cast<unsigned>(n), "Custom"));
    all.push_back(input_of(0 - static_cast<std::uint64_t>(n), ""));
  }
  for (const unsigned bits : {7u, 8u, 15u, 16u, 31u, 32u, 63u}) {
    for (const unsigned step : {0u, 1u, 404u}) {
      all.push_back(input_of((std::uint64_t{1} << bits) + step, ""));
      all.push_back(input_of((std::uint64_t{1} << bits) - step, ""));
    }
  }
  for (const httpstatus::status& row : httpstatus::registry) {
    all.push_back(input_of(static_cast<unsigned>(to_int(row.code)), row.name));
  }
  for (const httpstatus::unofficial::status& row : httpstatus::unofficial::registry) {
    all.push_back(input_of(static_cast<unsigned>(to_int(row.code)), row.vendor));
  }
  return all;
}
