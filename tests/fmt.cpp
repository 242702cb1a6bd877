// SPDX-License-Identifier: BSL-1.0
#include <httpstatus/fmt.hpp>
#include <httpstatus/unofficial.hpp>

#include <fmt/compile.h>
#include <fmt/ranges.h>

#include <string>

#include "catch.hpp"
#include "own_row.hpp"

using httpstatus::category;
using httpstatus::code;

TEST_CASE("fmt formats by the spec of a string and a letter") {
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

TEST_CASE("fmt says what is wrong with a spec") {
  CHECK_THROWS_WITH(fmt::format(fmt::runtime("{:x}"), code::not_found),
                    "the type of a status code must be s, d, r or n");
  CHECK_THROWS_WITH(fmt::format(fmt::runtime("{:.2d}"), code::not_found), "type d does not allow a precision");
  CHECK_THROWS_WITH(fmt::format(fmt::runtime("{:sd}"), code::not_found), "a status code takes only one type");
  CHECK_THROWS_WITH(fmt::format(fmt::runtime("{:d}"), category::invalid), "the type of a category must be s");
#if FMT_VERSION < 100000  // newer ones refuse this by themselves
  CHECK_THROWS_WITH(fmt::format(fmt::runtime("{:?6d}"), code::not_found),
                    "unexpected character in the format spec of a status code");
#endif
}

TEST_CASE("fmt names the types that there are, for any other letter") {
  for (const char c : std::string_view{"abcefghijklmopqtuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ?"}) {
    const std::string format{'{', ':', c, '}'};
    CAPTURE(format);
    CHECK_THROWS_WITH(fmt::format(fmt::runtime(format), code::ok), "the type of a status code must be s, d, r or n");
    CHECK_THROWS_WITH(fmt::format(fmt::runtime(format), category::invalid), "the type of a category must be s");
  }
}

TEST_CASE("fmt gives the same if it compiles the format") {
  CHECK(fmt::format(FMT_COMPILE("{}"), code::not_found) == "404 Not Found");
  CHECK(fmt::format(FMT_COMPILE("{:>5d}"), code::not_found) == "  404");
  CHECK(fmt::format(FMT_COMPILE("{:.3r}"), code::not_found) == "Not");
  CHECK(fmt::format(FMT_COMPILE("{:*^16}"), category::client_error) == "**Client Error**");
  CHECK(fmt::format(FMT_COMPILE("{:>{}d}"), code::not_found, 5) == "  404");
  CHECK(fmt::format(FMT_COMPILE("{} {:>{}.{}r}"), 1, code::not_found, 5, 3) == "1   Not");
  CHECK(fmt::format(FMT_COMPILE("{0:>{2}.{1}r}"), code::not_found, 3, 5) == "  Not");
}
