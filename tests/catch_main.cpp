// SPDX-License-Identifier: BSL-1.0
// Catch2 3 brings its own main.
#if !__has_include(<catch2/catch_test_macros.hpp>)
#define CATCH_CONFIG_MAIN
#include <catch2/catch.hpp>
#endif
