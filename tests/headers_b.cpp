// SPDX-License-Identifier: BSL-1.0
#include <httpstatus/fmt.hpp>
#include <httpstatus/httpstatus.hpp>
#include <httpstatus/system_error.hpp>
#include <httpstatus/unofficial.hpp>

#include "catch.hpp"

const httpstatus::status* find_elsewhere(httpstatus::code c);
const char* phrase_elsewhere(httpstatus::code c);

TEST_CASE("all translation units share one table") {
  for (const httpstatus::status& row : httpstatus::registry) {
    CHECK(find_elsewhere(row.code) == &row);
    CHECK(phrase_elsewhere(row.code) == httpstatus::reason_phrase(row.code).data());
  }
}
