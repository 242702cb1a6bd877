// SPDX-License-Identifier: BSL-1.0
#ifndef HTTPSTATUS_TESTS_CATCH_HPP
#define HTTPSTATUS_TESTS_CATCH_HPP

// Catch2, version 2 or 3 alike, and how it prints the library's types. Every test file is built twice: STATIC_REQUIRE is
// a static_assert in one build and runs in the other.

#if __has_include(<catch2/catch_test_macros.hpp>)
#include <catch2/catch_test_macros.hpp>
#include <catch2/catch_tostring.hpp>
#include <catch2/matchers/catch_matchers.hpp>
#else
#include <catch2/catch.hpp>
#endif

#include <fmt/format.h>

#include <httpstatus/lookup.hpp>

template <>
struct Catch::StringMaker<httpstatus::code> {
  static std::string convert(httpstatus::code c) {
    return fmt::format("{} {}", to_int(c), httpstatus::reason_phrase(c));
  }
};

template <>
struct Catch::StringMaker<httpstatus::category> {
  static std::string convert(httpstatus::category k) { return std::string{httpstatus::to_string(k)}; }
};

#endif
