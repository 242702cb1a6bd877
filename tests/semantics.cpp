// SPDX-License-Identifier: BSL-1.0
#include <httpstatus/semantics.hpp>

#include "catch.hpp"
#include "expected_rules.hpp"
#include "numbers.hpp"

using httpstatus::code;

namespace {

template <class Number>
constexpr bool requires_field(Number n, std::string_view field) {
  const auto fields = httpstatus::required_fields(n);
  return field.empty() ? fields.empty() && fields.begin() == fields.end() : fields.size() == 1 && fields[0] == field;
}

}  // namespace

// Each rule over every code there is, as a number and as a code; near the table and at the edges of every integer type
// in constant expressions too.
#define RULE(rule, set)                                                                                      \
  TEST_CASE("the RFCs and the library agree for which codes it holds: " #rule) {                             \
    STATIC_REQUIRE(noexcept(httpstatus::rule(404)));                                                         \
    STATIC_REQUIRE(                                                                                          \
        for_numbers(first_near, last_near, [](int n) { return httpstatus::rule(n) == expected::rule(n); })); \
    STATIC_REQUIRE(for_edges([](auto n) { return !httpstatus::rule(n); }));                                  \
    REQUIRE(for_numbers(0, last_code, [](int n) {                                                            \
      return httpstatus::rule(n) == expected::rule(n) &&                                                     \
             httpstatus::rule(static_cast<code>(n)) == httpstatus::rule(n);                                  \
    }));                                                                                                     \
  }
#define FIELD(number, field)
#include "semantics.inc"
#undef FIELD
#undef RULE

TEST_CASE("the RFCs and the library agree which fields a response must carry") {
  STATIC_REQUIRE(noexcept(httpstatus::required_fields(404)));
  STATIC_REQUIRE(
      for_numbers(first_near, last_near, [](int n) { return requires_field(n, expected::required_field(n)); }));
  STATIC_REQUIRE(for_edges([](auto n) { return requires_field(n, ""); }));
  REQUIRE(for_numbers(0, last_code, [](int n) { return requires_field(n, expected::required_field(n)); }));
}

TEST_CASE("a field name ends with a NUL") { STATIC_REQUIRE(httpstatus::required_fields(401)[0].data()[16] == '\0'); }

// Where a library's hand-made list differs from the RFCs.

TEST_CASE("205 is framed like any other response, though it has no content") {
  STATIC_REQUIRE_FALSE(httpstatus::forbids_content(205));
  STATIC_REQUIRE_FALSE(httpstatus::forbids_content_length(205));
  STATIC_REQUIRE(httpstatus::must_not_generate_content(205));
}

TEST_CASE("304 has no content, yet may tell the length of the stored response") {
  STATIC_REQUIRE(httpstatus::forbids_content(304));
  STATIC_REQUIRE_FALSE(httpstatus::forbids_content_length(304));
}

TEST_CASE("an interim response has no content, known or not") {
  STATIC_REQUIRE(httpstatus::forbids_content(103));
  STATIC_REQUIRE(httpstatus::forbids_content(199));
}

TEST_CASE("201 carries a Location that is no redirect") {
  STATIC_REQUIRE_FALSE(httpstatus::redirects_to_location(201));
}

TEST_CASE("300 may redirect, 304, 305 and 306 never do") {
  STATIC_REQUIRE(httpstatus::redirects_to_location(300));
  STATIC_REQUIRE_FALSE(httpstatus::redirects_to_location(304));
  STATIC_REQUIRE_FALSE(httpstatus::redirects_to_location(305));
  STATIC_REQUIRE_FALSE(httpstatus::redirects_to_location(306));
}

TEST_CASE("302 is not cacheable by heuristics, 308, 405, 414, 451 and 501 are") {
  STATIC_REQUIRE_FALSE(httpstatus::is_heuristically_cacheable(302));
  STATIC_REQUIRE(httpstatus::is_heuristically_cacheable(308));
  STATIC_REQUIRE(httpstatus::is_heuristically_cacheable(405));
  STATIC_REQUIRE(httpstatus::is_heuristically_cacheable(414));
  STATIC_REQUIRE(httpstatus::is_heuristically_cacheable(451));
  STATIC_REQUIRE(httpstatus::is_heuristically_cacheable(501));
}

TEST_CASE("421 is no longer cacheable by heuristics, and 226 never was") {
  STATIC_REQUIRE_FALSE(httpstatus::is_heuristically_cacheable(421));
  STATIC_REQUIRE_FALSE(httpstatus::is_heuristically_cacheable(226));
}

TEST_CASE("being treated as the x00 code makes nothing cacheable") {
  STATIC_REQUIRE(httpstatus::treat_as(299) == code::ok);
  STATIC_REQUIRE_FALSE(httpstatus::is_heuristically_cacheable(299));
}

TEST_CASE("Retry-After has no meaning in 408, 425, 500, 502 and 504") {
  for (const int n : {408, 425, 500, 502, 504}) CHECK_FALSE(httpstatus::may_carry_retry_after(n));
}
