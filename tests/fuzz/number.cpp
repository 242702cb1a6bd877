// SPDX-License-Identifier: BSL-1.0
// Any number as every integer type: each function gives what it gives for the same number as an int, which the unit tests
// check for all of 0-65535. The first eight bytes of an input are the number, the others a text.
#include <httpstatus/httpstatus.hpp>
#include <httpstatus/unofficial.hpp>

#include <cstdint>
#include <type_traits>

#include "fuzz.hpp"

using httpstatus::code;

namespace {

constexpr int beyond = 0x10000;  // greater than every code

/// A number of any type as one from -1 to `beyond`, which stand for all numbers that no code can be.
template <class Number>
int clamped(Number n) {
  if constexpr (!std::is_same_v<Number, code>) {
    if (n < Number{0}) return -1;
    if (n / beyond > Number{0}) return beyond;
  }
  return static_cast<int>(n);
}

template <class Number>
void check_one(std::string_view text, Number number) {
  using namespace httpstatus;
  const int n = clamped(number);
  FUZZ_REQUIRE(to_int(to_code(number)) == (n > 0 && n < beyond ? n : 0));
  FUZZ_REQUIRE(find(number) == find(n));
  FUZZ_REQUIRE(is_registered(number) == (find(n) != nullptr));
  FUZZ_REQUIRE(reason_phrase(number) == reason_phrase(n));
  FUZZ_REQUIRE(reason_phrase(number, text) == (find(n) != nullptr ? reason_phrase(n) : text));
  FUZZ_REQUIRE(label(number) == label(n));
  FUZZ_REQUIRE(name(number) == name(n));
  FUZZ_REQUIRE(description(number) == description(n));
  FUZZ_REQUIRE(treat_as(number) == treat_as(n));
  FUZZ_REQUIRE(category_of(number) == category_of(n));
  FUZZ_REQUIRE(is_valid(number) == is_valid(n) && is_error(number) == is_error(n));
  FUZZ_REQUIRE(forbids_content(number, text) == forbids_content(n, text));
  FUZZ_REQUIRE(redirected_method(number, text) == redirected_method(n, text));
  FUZZ_REQUIRE(required_fields(number).data() == required_fields(n).data());
  FUZZ_REQUIRE(unofficial::find(number).data() == unofficial::find(n).data());
  FUZZ_REQUIRE(unofficial::find(number, text) == unofficial::find(n, text));
  FUZZ_REQUIRE(unofficial::reason_phrase(number) == unofficial::reason_phrase(n));
#define RULE(rule, set) FUZZ_REQUIRE(httpstatus::rule(number) == httpstatus::rule(n));
#define FIELD(number, field)
#include "../semantics.inc"
#undef FIELD
#undef RULE
  for (const int m : {n - 1, n, n + 1, 404}) {
    if (m < 0 || m >= beyond) continue;
    const auto c = static_cast<code>(m);
    FUZZ_REQUIRE((c == number) == (m == n) && (number == c) == (n == m));
    FUZZ_REQUIRE((c != number) == (m != n) && (number != c) == (n != m));
    FUZZ_REQUIRE((c < number) == (m < n) && (number < c) == (n < m));
    FUZZ_REQUIRE((c > number) == (m > n) && (number > c) == (n > m));
    FUZZ_REQUIRE((c <= number) == (m <= n) && (number <= c) == (n <= m));
    FUZZ_REQUIRE((c >= number) == (m >= n) && (number >= c) == (n >= m));
  }
}

template <class... Numbers>
void check(std::string_view text, Numbers... numbers) {
  (check_one(text, numbers), ...);
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
  check(text, static_cast<wide>(n), static_cast<wide>(upper | 404), static_cast<unsigned_wide>(n), upper | 404);
#endif
}

std::vector<std::string> fuzz::seeds() {
  std::vector<std::string> all{input_of(499, "nginx"), input_of(303, "PUT"), input_of(200, "CONNECT")};
  for (const unsigned bits : {7u, 8u, 15u, 16u, 31u, 32u, 63u}) {
    for (const unsigned step : {0u, 1u, 404u}) {
      all.push_back(input_of((std::uint64_t{1} << bits) + step, ""));
      all.push_back(input_of((std::uint64_t{1} << bits) - step, ""));
    }
  }
  for (const httpstatus::status& row : httpstatus::registry) {
    all.push_back(input_of(static_cast<unsigned>(to_int(row.code)), row.name));
  }
  return all;
}
