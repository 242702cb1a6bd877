// SPDX-License-Identifier: BSL-1.0
#include <httpstatus/semantics.hpp>

#include "catch.hpp"
#include "numbers.hpp"

using httpstatus::code;

// The sets of semantics.inc, one function a rule.
namespace expected {

template <class... Numbers>
constexpr bool is_one_of(int n, Numbers... numbers) {
  return ((n == numbers) || ...);
}

#define RANGE(first, last) || (n >= (first) && n <= (last))
#define CODES(...) || is_one_of(n, __VA_ARGS__)
#define RULE(rule, set) \
  constexpr bool rule(int n) { return false set; }
#define FIELD(number, field)
#include "semantics.inc"
#undef FIELD
#undef RULE
#undef CODES
#undef RANGE

/// The field that a response must carry, or an empty text.
constexpr std::string_view required_field(int n) {
  switch (n) {
#define RULE(rule, set)
#define FIELD(number, field) \
  case number:               \
    return field;
#include "semantics.inc"
#undef FIELD
#undef RULE
    default:
      return {};
  }
}

}  // namespace expected

namespace {

constexpr std::string_view methods[] = {"GET",   "HEAD",  "POST",  "PUT",   "DELETE", "CONNECT", "OPTIONS",
                                        "TRACE", "PATCH", "QUERY", "get",   "head",   "post",    "connect",
                                        "Post",  "",      "HEAD ", "POSTS", "POS",    "BREW",    "CONNECT\n"};

// What RFC 9112, section 6.3, says of a message body, sentence by sentence.
constexpr bool expected_to_forbid_content(int n, std::string_view method) {
  if (method == "HEAD") return true;                                // "any response to a HEAD request"
  if ((n >= 100 && n <= 199) || n == 204 || n == 304) return true;  // "1xx, 204, or 304"
  return method == "CONNECT" && n >= 200 && n <= 299;               // "any 2xx response to a CONNECT request"
}

// What RFC 9110, sections 15.4.2 to 15.4.4, says of the method after a redirect.
constexpr std::string_view expected_method_after(int n, std::string_view method) {
  const bool becomes_get =
      ((n == 301 || n == 302) && method == "POST") || (n == 303 && method != "GET" && method != "HEAD");
  return becomes_get ? "GET" : method;
}

template <class Number>
constexpr bool agrees_for_all_methods(Number number, int n) {
  for (const std::string_view method : methods) {
    if (httpstatus::forbids_content(number, method) != expected_to_forbid_content(n, method)) return false;
    const std::string_view next = httpstatus::redirected_method(number, method);
    if (next != expected_method_after(n, method)) return false;
    if (next == method && next.data() != method.data()) return false;
  }
  return true;
}

template <class Number>
constexpr bool requires_field(Number n, std::string_view field) {
  const auto fields = httpstatus::required_fields(n);
  return field.empty() ? fields.empty() : fields.size() == 1 && fields[0] == field && ends_with_nul(fields[0]);
}

}  // namespace

// Each rule over every code there is, as a number and as a code, and at the edges of every integer type.
#define RULE(rule, set)                                                                      \
  TEST_CASE("the RFCs and the library agree for which codes it holds: " #rule) {             \
    STATIC_REQUIRE(for_edges([](auto n) { return !httpstatus::rule(n); }));                  \
    CHECK(first_failure(-2, last_code, [](int n) {                                           \
            return httpstatus::rule(n) == expected::rule(n) &&                               \
                   (n < 0 || httpstatus::rule(static_cast<code>(n)) == httpstatus::rule(n)); \
          }) == no_number);                                                                  \
  }
#define FIELD(number, field)
#include "semantics.inc"
#undef FIELD
#undef RULE

TEST_CASE("the RFCs and the library agree which fields a response must carry") {
  STATIC_REQUIRE(for_edges([](auto n) { return requires_field(n, ""); }));
  REQUIRE(first_failure(0, last_code, [](int n) { return requires_field(n, expected::required_field(n)); }) ==
          no_number);
}

TEST_CASE("the RFCs and the library agree about the method, for every code") {
  STATIC_REQUIRE(for_numbers(199, 205, [](int n) { return agrees_for_all_methods(n, n); }));
  STATIC_REQUIRE(for_numbers(299, 309, [](int n) { return agrees_for_all_methods(n, n); }));
  STATIC_REQUIRE(for_edges([](auto n) { return agrees_for_all_methods(n, -1); }));
  REQUIRE(first_failure(0, last_code, [](int n) {
            return agrees_for_all_methods(n, n) && agrees_for_all_methods(static_cast<code>(n), n);
          }) == no_number);
}
