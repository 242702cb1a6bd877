// SPDX-License-Identifier: BSL-1.0
#include <httpstatus/code_set.hpp>
#include <httpstatus/fmt.hpp>
#include <httpstatus/unofficial.hpp>

#include <fmt/compile.h>
#include <fmt/ranges.h>

#include <string>

#include "catch.hpp"
#include "own_row.hpp"

using httpstatus::category;
using httpstatus::code;
using httpstatus::code_set;
using httpstatus::parse_code_set;
using httpstatus::registration;

TEST_CASE("fmt formats by the spec of a string or an int") {
#define GIVES(expected, spec, ...) CHECK(fmt::format(fmt::runtime(spec), __VA_ARGS__) == (expected));
#define REFUSES(spec, ...)
#include "format_cases.inc"
#undef REFUSES
#undef GIVES
}

TEST_CASE("fmt gives the same if it checks the spec at compile time") {
#define GIVES(expected, spec, ...) CHECK(fmt::format(FMT_STRING(spec), __VA_ARGS__) == (expected));
#define REFUSES(spec, ...)
#include "format_cases.inc"
#undef REFUSES
#undef GIVES
}

TEST_CASE("fmt refuses any other spec") {
#define GIVES(expected, spec, ...)
#define REFUSES(spec, ...) CHECK_THROWS_AS(fmt::format(fmt::runtime(spec), __VA_ARGS__), fmt::format_error);
#include "format_cases.inc"
#undef REFUSES
#undef GIVES
}

TEST_CASE("an argument of a spec may have a name in fmt") {
  CHECK(fmt::format(fmt::runtime("{:>{width}d}"), code::not_found, fmt::arg("width", 5)) == "  404");
}

TEST_CASE("fmt joins codes") {
  constexpr code both[] = {code::not_found, code{499}};
  CHECK(fmt::format("{:d}", fmt::join(both, ", ")) == "404, 499");
}

TEST_CASE("fmt gives the same if it compiles the format") {
  CHECK(fmt::format(FMT_COMPILE("{}"), code::not_found) == "404 Not Found");
  CHECK(fmt::format(FMT_COMPILE("{:>5d}"), code::not_found) == "  404");
  CHECK(fmt::format(FMT_COMPILE("{:.3r}"), code::not_found) == "Not");
  CHECK(fmt::format(FMT_COMPILE("{:*^16}"), category::client_error) == "**Client Error**");
  CHECK(fmt::format(FMT_COMPILE("{} {:0{}d}"), 1, code::not_found, 5) == "1 00404");
}
