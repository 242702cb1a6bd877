// SPDX-License-Identifier: BSL-1.0
#include <httpstatus/code.hpp>

#include <iterator>
#include <limits>
#include <type_traits>
#include <unordered_set>

#include "catch.hpp"
#include "numbers.hpp"

using httpstatus::category;
using httpstatus::category_of;
using httpstatus::code;
using httpstatus::to_code;

namespace {

template <class... Arguments>
constexpr bool are_numbers = (std::is_convertible_v<Arguments, httpstatus::number> && ...);
template <class... Arguments>
constexpr bool is_any_a_number = (std::is_convertible_v<Arguments, httpstatus::number> || ...);

template <class Argument, class = code>
constexpr bool can_become_code = false;
template <class Argument>
constexpr bool can_become_code<Argument, decltype(to_code(Argument{}))> = true;

enum unscoped { unscoped_404 = 404 };
enum class scoped { not_found = 404 };
struct bit_field {
  unsigned status : 10;
};

/// Whether two values compare as their order, -1, 0 or 1, says, whichever comes first.
template <class First, class Second>
constexpr bool compare_as(First a, Second b, int order) {
  return (a == b) == (order == 0) && (a != b) == (order != 0) && (a < b) == (order < 0) && (a > b) == (order > 0) &&
         (a <= b) == (order <= 0) && (a >= b) == (order >= 0) &&  //
         (b == a) == (order == 0) && (b != a) == (order != 0) && (b > a) == (order < 0) && (b < a) == (order > 0) &&
         (b >= a) == (order <= 0) && (b <= a) == (order >= 0);
}

template <class Integer>
constexpr bool compares_exactly(code c, Integer n) {
  const auto m = static_cast<unsigned long long>(c);
  const int order = n < Integer{0} || m > static_cast<unsigned long long>(n) ? 1 : c == n ? 0 : -1;
  return compare_as(c, n, order) && compare_as(httpstatus::number{c}, n, order) &&
         compare_as(c, httpstatus::number{n}, order);
}

/// Whether `to_code` gives the number, as an integer and as an enumerator, or `code{}` if no code can hold it.
template <class Integer>
constexpr bool becomes_code_exactly(Integer n) {
  const bool fits = !(n < Integer{0}) && static_cast<unsigned long long>(n) <= 65535;
  const code expected = fits ? static_cast<code>(n) : code{};
  enum class scoped_like : Integer {};
  enum unscoped_like : Integer {};
  return to_code(n) == expected && to_code(static_cast<scoped_like>(n)) == expected &&
         to_code(static_cast<unscoped_like>(n)) == expected;
}

/// A function of a user that takes any code.
constexpr bool is_redirect_of_shop(httpstatus::number n) { return n == 462 || n == code::found; }

constexpr category expected_category(int n) {
  return n < 100 || n > 599 ? category::invalid : static_cast<category>(n / 100);
}

template <class Number>
constexpr bool is_classified_as(Number n, category k) {
  using namespace httpstatus;
  return category_of(n) == k && is_valid(n) == (k != category::invalid) &&
         is_informational(n) == (k == category::informational) && is_successful(n) == (k == category::successful) &&
         is_redirection(n) == (k == category::redirection) && is_client_error(n) == (k == category::client_error) &&
         is_server_error(n) == (k == category::server_error) &&
         is_error(n) == (k == category::client_error || k == category::server_error);
}

}  // namespace

TEST_CASE("`code` is a 16-bit open enumeration") {
  STATIC_REQUIRE(std::is_enum_v<code>);
  STATIC_REQUIRE(std::is_same_v<std::underlying_type_t<code>, std::uint16_t>);
  STATIC_REQUIRE(to_int(code{}) == 0);
  STATIC_REQUIRE(to_int(code{499}) == 499);
  STATIC_REQUIRE(to_int(code{65535}) == 65535);
  STATIC_REQUIRE(std::is_same_v<decltype(to_int(code::ok)), int>);
}

TEST_CASE("to_code is exact; a number that no code can hold gives code{}") {
  STATIC_REQUIRE(std::is_same_v<decltype(to_code(404)), code>);
  STATIC_REQUIRE(to_code(404) == code::not_found);
  STATIC_REQUIRE(to_code(code::not_found) == code::not_found);
  STATIC_REQUIRE(to_code(65536 + 404) == code{});
  STATIC_REQUIRE(for_numbers(-2, 1001, becomes_code_exactly<int>));
  STATIC_REQUIRE(for_edges([](auto n) { return becomes_code_exactly(n); }));
  STATIC_REQUIRE(becomes_code_exactly<signed char>(-128));
  STATIC_REQUIRE(becomes_code_exactly<signed char>(127));
  STATIC_REQUIRE(becomes_code_exactly<unsigned char>(255));
  REQUIRE(first_failure(-1, last_code + 2, becomes_code_exactly<int>) == no_number);
}

TEST_CASE("to_code takes any enumeration except category") {
  enum class of_bool : bool { yes = true };
  enum class of_char : char { letter = 'd' };
  enum class of_wide_char : wchar_t { letter = L'd' };
  enum class of_char16 : char16_t { letter = u'd' };
  STATIC_REQUIRE(to_code(scoped::not_found) == code::not_found);
  STATIC_REQUIRE(to_code(unscoped_404) == code::not_found);
  STATIC_REQUIRE(to_code(of_bool::yes) == code{1});
  STATIC_REQUIRE(to_code(of_char::letter) == code{'d'});
  STATIC_REQUIRE(to_code(of_wide_char::letter) == code{'d'});
  STATIC_REQUIRE(to_code(of_char16::letter) == code{'d'});
  STATIC_REQUIRE(can_become_code<scoped>);
  STATIC_REQUIRE_FALSE(can_become_code<category>);
  STATIC_REQUIRE_FALSE(can_become_code<bool>);
  STATIC_REQUIRE_FALSE(can_become_code<char>);
  STATIC_REQUIRE_FALSE(can_become_code<double>);
}

TEST_CASE("former names are aliases") {
  STATIC_REQUIRE(code::moved_temporarily == code::found);
  STATIC_REQUIRE(code::payload_too_large == code::content_too_large);
  STATIC_REQUIRE(code::request_entity_too_large == code::content_too_large);
  STATIC_REQUIRE(code::request_uri_too_long == code::uri_too_long);
  STATIC_REQUIRE(code::requested_range_not_satisfiable == code::range_not_satisfiable);
  STATIC_REQUIRE(code::unprocessable_entity == code::unprocessable_content);
}

TEST_CASE("the value of a category is the first digit of its codes, and the valid ones are in an array") {
  STATIC_REQUIRE(std::is_same_v<std::underlying_type_t<category>, std::uint8_t>);
  STATIC_REQUIRE(static_cast<int>(category::invalid) == 0);
  constexpr category expected[] = {category::informational, category::successful, category::redirection,
                                   category::client_error, category::server_error};
  STATIC_REQUIRE(std::is_same_v<decltype(httpstatus::categories), const category[std::size(expected)]>);
  STATIC_REQUIRE(for_numbers(
      0, 4, [=](int i) { return httpstatus::categories[i] == expected[i] && static_cast<int>(expected[i]) == i + 1; }));
}

TEST_CASE("integers, codes and unscoped enumerations are numbers") {
  STATIC_REQUIRE(are_numbers<code, signed char, unsigned char, short, unsigned short, int, unsigned, long,
                             unsigned long, long long, unsigned long long, unscoped>);
  STATIC_REQUIRE(category_of(unscoped_404) == category::client_error);
  STATIC_REQUIRE(unscoped_404 == code::not_found);
  constexpr bit_field field{404};
  STATIC_REQUIRE(category_of(field.status) == category::client_error);
  STATIC_REQUIRE(code::not_found == field.status);
}

TEST_CASE("a function of a user takes whatever a function of the library takes") {
  STATIC_REQUIRE(is_redirect_of_shop(code{462}));
  STATIC_REQUIRE(is_redirect_of_shop(302uLL));
  STATIC_REQUIRE_FALSE(is_redirect_of_shop(unscoped_404));
  STATIC_REQUIRE(httpstatus::number{-1}.value() < 0);
  STATIC_REQUIRE(httpstatus::number{~0uLL}.value() > 65535);
}

TEST_CASE("numbers compare exactly, at the edges of the widest types too") {
  using httpstatus::number;
  constexpr long long low = std::numeric_limits<long long>::min();
  constexpr long long high = std::numeric_limits<long long>::max();
  constexpr unsigned long long top = std::numeric_limits<unsigned long long>::max();
  constexpr auto beyond = static_cast<unsigned long long>(high) + 1;
  constexpr number ascending[] = {low,      low + 1, -1,     0,          404,     code{405},
                                  high - 1, high,    beyond, beyond + 1, top - 1, top};
  STATIC_REQUIRE(for_numbers(0, 11, [=](int i) {
    return for_numbers(0, 11, [=](int j) { return compare_as(ascending[i], ascending[j], i < j ? -1 : i > j); });
  }));
  STATIC_REQUIRE(compare_as(number{top}, high, 1));
  STATIC_REQUIRE(compare_as(number{top}, top, 0));
  STATIC_REQUIRE(compare_as(number{high}, beyond, -1));
  STATIC_REQUIRE(compare_as(number{404}, unscoped_404, 0));
}

TEST_CASE("bool, characters, fractions, pointers and scoped enumerations of others are not numbers") {
  STATIC_REQUIRE_FALSE(
      is_any_a_number<bool, char, wchar_t, char16_t, char32_t, float, double, long double, scoped, category,
                      const char*, const char(&)[4], volatile int*, void (*)(), std::nullptr_t>);
#ifdef __cpp_char8_t
  STATIC_REQUIRE_FALSE(is_any_a_number<char8_t>);
#endif
#ifdef __SIZEOF_INT128__
  __extension__ using int128 = __int128;
  STATIC_REQUIRE_FALSE(is_any_a_number<int128>);
#endif
}

TEST_CASE("a code compares exactly with every integer type") {
  STATIC_REQUIRE(for_edges([](auto n) {
    return compares_exactly(code{}, n) && compares_exactly(code::not_found, n) && compares_exactly(code{65535}, n);
  }));
  STATIC_REQUIRE(for_numbers(-2, 1001, [](int n) { return compares_exactly(code::not_found, n); }));
  STATIC_REQUIRE(compare_as(code{100}, static_cast<signed char>(100), 0));
  STATIC_REQUIRE(compare_as(code{65535}, static_cast<signed char>(-1), 1));
  STATIC_REQUIRE(compare_as(code{255}, static_cast<unsigned char>(255), 0));
}

TEST_CASE("codes compare with each other and hash") {
  STATIC_REQUIRE(code::ok < code::created);
  STATIC_REQUIRE(code::ok != code::created);
  const std::unordered_set<code> seen{code::ok, code::created, code{200}};
  REQUIRE(seen.size() == 2);
}

TEST_CASE("the category of a code is its first digit; 100 to 599 are valid") {
  const auto is_classified = [](int n) {
    return is_classified_as(n, expected_category(n)) &&
           (n < 0 || is_classified_as(static_cast<code>(n), expected_category(n)));
  };
  STATIC_REQUIRE(for_numbers(first_near, last_near, [](int n) { return is_classified_as(n, expected_category(n)); }));
  REQUIRE(first_failure(0, last_code, is_classified) == no_number);
}

TEST_CASE("a number at the edge of its type, or beyond all codes, is in no category") {
  STATIC_REQUIRE(for_edges([](auto n) { return is_classified_as(n, category::invalid); }));
}

TEST_CASE("8-bit integers are classified too") {
  STATIC_REQUIRE(for_numbers(-128, 127, [](int n) {
    return is_classified_as(static_cast<signed char>(n), expected_category(n)) &&
           (n < 0 || is_classified_as(static_cast<unsigned char>(n + 128), expected_category(n + 128)));
  }));
}
