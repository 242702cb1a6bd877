// SPDX-License-Identifier: BSL-1.0
#ifndef HTTPSTATUS_TESTS_CATCH_HPP
#define HTTPSTATUS_TESTS_CATCH_HPP

// Catch2, version 2 or 3, and the operators with which it shows codes: every file must show them alike. STATIC_REQUIRE is
// a static_assert in one build of the tests and runs in the other.

#if __has_include(<catch2/catch_test_macros.hpp>)
#include <catch2/catch_test_macros.hpp>
#include <catch2/catch_tostring.hpp>
#include <catch2/matchers/catch_matchers.hpp>
#else
#include <catch2/catch.hpp>
#endif

#include <httpstatus/lookup.hpp>

#endif
