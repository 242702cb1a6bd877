// SPDX-License-Identifier: BSL-1.0
#include <httpstatus/code_set.hpp>

#include <iomanip>
#include <sstream>
#include <string>
#include <type_traits>

#include "catch.hpp"
#include "numbers.hpp"
#include "plain_code_set.hpp"

using httpstatus::category;
using httpstatus::code;
using httpstatus::code_set;
using httpstatus::parse_code_set;

namespace {

/// Whether the set has those codes from `first` to `last` for which `expected(n)`, and no other.
template <class Predicate>
constexpr bool has_exactly(const code_set& set, int first, int last, Predicate expected) {
  return for_numbers(first, last, [&](int n) { return set.contains(n) == (n >= 100 && n <= 999 && expected(n)); });
}

std::string written(const code_set& set) {
  std::ostringstream out;
  out << set;
  return out.str();
}

bool agrees_with_plain_parser(const std::string& text) {
  const auto set = parse_code_set(text);
  const auto expected = plain_parse(text);
  return set.has_value() == expected.has_value() && (!set || plain(*set) == *expected);
}

}  // namespace

TEST_CASE("a set has the codes that it was made of, and no other number") {
  STATIC_REQUIRE(has_exactly(code_set{}, first_near, 1100, [](int) { return false; }));
  STATIC_REQUIRE(has_exactly({404, code::gone, 499, 999, 100}, first_near, 1100,
                             [](int n) { return n == 404 || n == 410 || n == 499 || n == 999 || n == 100; }));
  REQUIRE(has_exactly(code_set::range(0, 65535), -1, last_code + 1, [](int) { return true; }));
  STATIC_REQUIRE(code_set{404}.contains(code::not_found));
  STATIC_REQUIRE_FALSE(code_set{404}.contains(65536 + 404));
}

TEST_CASE("a number outside 100 to 999 is in no set and is left out of every set") {
  constexpr code_set all = code_set::range(100, 999);
  STATIC_REQUIRE(for_edges([all](auto n) { return !all.contains(n) && !code_set{n}.contains(n); }));
  STATIC_REQUIRE(code_set{0, 99, 1000, 1123, 65535, code{}} == code_set{});
}

TEST_CASE("a category is its hundred codes and converts to a set") {
  for (int k = 0; k <= 255; ++k) {
    const code_set set = static_cast<category>(k);
    if (!has_exactly(set, 99, 999, [k](int n) { return k < 6 && n / 100 == k; })) FAIL(k);
  }
  STATIC_REQUIRE(std::is_convertible_v<category, code_set>);
  STATIC_REQUIRE((category::server_error | code_set{429}).size() == 101);
}

TEST_CASE("a range includes both ends, as far as they are from 100 to 999") {
  for (int first = 98; first <= 1002; ++first) {
    for (int last : {first - 1, first, first + 1, first + 63, first + 64, first + 200, 1002}) {
      if (!has_exactly(code_set::range(first, last), 0, 1100, [=](int n) { return n >= first && n <= last; })) {
        FAIL(first << ", " << last);
      }
    }
  }
  STATIC_REQUIRE(code_set::range(-1, ~0uLL) == code_set::range(100, 999));
  STATIC_REQUIRE(code_set::range(code::gone, code::not_found).empty());
}

TEST_CASE("union, difference, equality and size are those of sets") {
  const code_set sets[] = {{}, {404}, {404, 405}, {163, 164, 192}, category::client_error, code_set::range(350, 450)};
  for (const code_set& a : sets) {
    for (const code_set& b : sets) {
      CHECK(has_exactly(a | b, 0, 1100, [&](int n) { return a.contains(n) || b.contains(n); }));
      CHECK(has_exactly(a - b, 0, 1100, [&](int n) { return a.contains(n) && !b.contains(n); }));
      CHECK((a == b) == (&a == &b));
      CHECK((a != b) == (&a != &b));
      CHECK((a | b).size() + (a - (a - b)).size() == a.size() + b.size());
    }
    CHECK(a.empty() == (a.size() == 0));
  }
  STATIC_REQUIRE(code_set::range(0, 1000).size() == 900);
  STATIC_REQUIRE(std::is_trivially_copyable_v<code_set>);
}

TEST_CASE("the text of a set lists codes, ranges and patterns") {
  STATIC_REQUIRE(parse_code_set("2xx,301-304,418") ==
                 (category::successful | code_set::range(301, 304) | code_set{418}));
  STATIC_REQUIRE(parse_code_set("429,5XX") == (category::server_error | code_set{429}));
  STATIC_REQUIRE(parse_code_set("2xx 3Xx") == code_set::range(200, 399));
  STATIC_REQUIRE(parse_code_set(" 200-299 ,\t404  410,999 ") == (category::successful | code_set{404, 410, 999}));
  STATIC_REQUIRE(parse_code_set("404-404 404") == code_set{404});
  STATIC_REQUIRE(parse_code_set("") == code_set{});
  STATIC_REQUIRE(parse_code_set(" \t ") == code_set{});
}

TEST_CASE("any other text is no set") {
  using namespace std::string_view_literals;
  for (const std::string_view text :
       {","sv,          ",404"sv,        "404,"sv,      "404, "sv,
        "404,,405"sv,   "404 , ,405"sv,  "404-403"sv,   "404 - 405"sv,
        "404- 405"sv,   "404 -405"sv,    "-404"sv,      "404-"sv,
        "404--405"sv,   "404-405-406"sv, "6xx"sv,       "0xx"sv,
        "xx"sv,         "4x"sv,          "4xxx"sv,      "4xx-5xx"sv,
        "404-4xx"sv,    "40"sv,          "4040"sv,      "099"sv,
        "099-200"sv,    "200..299"sv,    "200:299"sv,   "404;405"sv,
        "404\n405"sv,   "404\0"sv,       "\0"sv,        "404,\0"sv,
        "+404"sv,       "404.0"sv,       "Not Found"sv, "\xEF\xBC\x94\xEF\xBC\x90\xEF\xBC\x94"sv,
        "404\xC2\xA0"sv}) {
    CAPTURE(text);
    CHECK(parse_code_set(text) == std::nullopt);
  }
}

TEST_CASE("every item, and every pair of items, is read as by a plain parser") {
  const std::string items[] = {"404", "405", "100", "999", "200-299", "404-404", "405-404", "5xx",
                               "1Xx", "6xx", "0xx", "99",  "",        "-",       "404-"};
  for (const std::string& first : items) {
    for (const std::string& second : items) {
      for (const char* const separator : {"", ",", " ", " ,", ", ", "\t,\t", ",,", "-", " - "}) {
        const std::string text = (first + separator).append(second);
        if (!agrees_with_plain_parser(text)) FAIL(text);
      }
    }
  }
  for (int n = 0; n < 10000; ++n) {
    for (const std::string& text : {std::to_string(n), '0' + std::to_string(n), "150-" + std::to_string(n)}) {
      if (!agrees_with_plain_parser(text)) FAIL(text);
    }
  }
}

TEST_CASE("a set is written as patterns, ranges of three or more codes and single codes, ascending") {
  CHECK(written(*parse_code_set("418 301-304 2XX")) == "2xx,301-304,418");
  CHECK(written(code_set::range(350, 450)) == "350-399,400-450");
  CHECK(written(code_set::range(100, 999)) == "1xx,2xx,3xx,4xx,5xx,600-699,700-799,800-899,900-999");
  CHECK(written({404, 405, 407, 408, 409, 599}) == "404,405,407-409,599");
  CHECK(written({198, 199, 200, 201}) == "198,199,200,201");
  CHECK(written(category::client_error - code_set{499}) == "400-498");
  CHECK(written({}) == "");
}

TEST_CASE("a set is read back from its text, the longest text too") {
  std::string longest;
  code_set pairs;
  for (int n = 100; n <= 999; ++n) {
    if (n % 100 % 3 == 2) continue;
    pairs = pairs | code_set{n};
    longest += (longest.empty() ? "" : ",") + std::to_string(n);
  }
  CHECK(written(pairs) == longest);
  for (int first = 100; first <= 999; first += 7) {
    for (int last = first; last <= 999; last += 13) {
      const code_set set = code_set::range(first, last) - code_set{first + 1, last - 2, 500};
      if (parse_code_set(written(set)) != set || written(set) != plain_text(plain(set))) FAIL(first << '-' << last);
    }
  }
  STATIC_REQUIRE(httpstatus::detail::code_set_text{*parse_code_set("5xx,429")}.view() == "429,5xx");
}

TEST_CASE("width, fill and adjustment of a stream apply to the text of a set") {
  std::ostringstream out;
  out << std::setfill('*') << std::setw(10) << code_set{404, 410} << std::left << std::setw(5) << code_set{404}
      << code_set{} << '|';
  CHECK(out.str() == "***404,410404**|");
  CHECK(Catch::Detail::stringify(code_set{category::server_error}) == "5xx");
}
