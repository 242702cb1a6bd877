// SPDX-License-Identifier: BSL-1.0
// Look-ups and rules with constant arguments: each of these functions must return a constant.
#include <httpstatus/httpstatus.hpp>

using namespace httpstatus;
using namespace std::string_view_literals;

// A constant expression, or a value that only the optimizer knows.
#ifdef IN_VARIABLE
template <class Value>
static inline Value known(Value value) {
  return value;
}
#define GIVEN(value) known(value)
#else
#define GIVEN(value) value
#endif

// clang-format off
#define CONSTANT(name, ...) \
  extern "C" int name() { return static_cast<int>(__VA_ARGS__); }
CONSTANT(find_registered,           find(GIVEN(404)) != nullptr)
CONSTANT(is_registered_true,        is_registered(GIVEN(404)))
CONSTANT(is_valid_false,            is_valid(GIVEN(600)))
CONSTANT(reason_phrase_size,        reason_phrase(GIVEN(404)).size())
CONSTANT(reason_phrase_character,   reason_phrase(GIVEN(404))[4])
CONSTANT(reason_phrase_of_code,     reason_phrase(GIVEN(code::im_a_teapot)).size())
CONSTANT(description_character,     description(GIVEN(404))[4])
CONSTANT(label_size,                label(GIVEN(404)).size())
CONSTANT(label_character,           label(GIVEN(404))[5])
CONSTANT(name_character,            name(GIVEN(404))[4])
CONSTANT(category_of_404,           category_of(GIVEN(404)))
CONSTANT(category_of_600,           category_of(GIVEN(600)))
CONSTANT(to_string_character,       to_string(GIVEN(category::client_error))[7])
CONSTANT(pattern_character,         pattern(GIVEN(category::client_error))[0])
CONSTANT(to_code_of_404,            to_code(GIVEN(404)))
CONSTANT(to_code_of_65940,          to_code(GIVEN(65940)))
CONSTANT(registration_character,    to_string(GIVEN(registration::unused))[2])
CONSTANT(codes_size,                codes(GIVEN(category::client_error)).size())
CONSTANT(treat_as_registered,        treat_as(GIVEN(404)))
CONSTANT(treat_as_unregistered,      treat_as(GIVEN(471)))
CONSTANT(treat_as_invalid,           treat_as(GIVEN(600)))
CONSTANT(parse_number,              *parse(GIVEN("404"sv)))
CONSTANT(parse_nothing,             parse(GIVEN("4o4"sv)).has_value())
CONSTANT(required_fields_size,      required_fields(GIVEN(401)).size())
CONSTANT(required_fields_character, required_fields(GIVEN(401))[0][4])

#define RULE(rule, ...)              \
  CONSTANT(rule##_101, rule(GIVEN(101)))    \
  CONSTANT(rule##_204, rule(GIVEN(204)))    \
  CONSTANT(rule##_308, rule(GIVEN(308)))    \
  CONSTANT(rule##_429, rule(GIVEN(429)))    \
  CONSTANT(rule##_503, rule(GIVEN(503)))    \
  CONSTANT(rule##_none, rule(GIVEN(600)))
#include "rules.inc"
