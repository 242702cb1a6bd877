// SPDX-License-Identifier: BSL-1.0
#define DOCTEST_CONFIG_IMPLEMENT_WITH_MAIN
#include <doctest/doctest.h>

#include <httpstatus/httpstatus.hpp>

TEST_CASE("codes are shown in words") {
  INFO(*httpstatus::find(418));
  CHECK(httpstatus::code::not_found == httpstatus::code{499});
}
