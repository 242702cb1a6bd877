// SPDX-License-Identifier: BSL-1.0
#include <httpstatus/code_set.hpp>
#include <httpstatus/format.hpp>
#include <httpstatus/unofficial.hpp>

#include <format>
#include <string>

#include "catch.hpp"
#include "own_row.hpp"

using httpstatus::category;
using httpstatus::code;
using httpstatus::code_set;
using httpstatus::parse_code_set;
using httpstatus::registration;

namespace {

template <class... Arguments>
std::string format_at_run_time(std::string_view format, const Arguments&... arguments) {
  return std::vformat(format, std::make_format_args(arguments...));
}

}  // namespace

TEST_CASE("std::format formats by the spec of a string or an int") {
#define GIVES(expected, spec, ...) CHECK(format_at_run_time(spec, __VA_ARGS__) == (expected));
#define REFUSES(spec, ...)
#include "format_cases.inc"
#undef REFUSES
#undef GIVES
}

TEST_CASE("std::format gives the same if it checks the spec at compile time") {
#define GIVES(expected, spec, ...) CHECK(std::format(spec, __VA_ARGS__) == (expected));
#define REFUSES(spec, ...)
#include "format_cases.inc"
#undef REFUSES
#undef GIVES
}

TEST_CASE("std::format refuses any other spec") {
#define GIVES(expected, spec, ...)
#define REFUSES(spec, ...) CHECK_THROWS_AS(format_at_run_time(spec, __VA_ARGS__), std::format_error);
#include "format_cases.inc"
#undef REFUSES
#undef GIVES
}
