// SPDX-License-Identifier: BSL-1.0
#ifndef HTTPSTATUS_TESTS_EXPECTED_RULES_HPP
#define HTTPSTATUS_TESTS_EXPECTED_RULES_HPP

#include <string_view>

/// The sets of semantics.inc, one function a rule.
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

#endif
