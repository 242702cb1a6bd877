// SPDX-License-Identifier: BSL-1.0
// Compiled twice into one program, once as the other translation unit.
#include <httpstatus/fmt.hpp>
#include <httpstatus/httpstatus.hpp>
#include <httpstatus/system_error.hpp>
#include <httpstatus/unofficial.hpp>

const httpstatus::status* find_elsewhere(httpstatus::code c);
const char* phrase_elsewhere(httpstatus::code c);

#ifdef HTTPSTATUS_OTHER_TRANSLATION_UNIT
const httpstatus::status* find_elsewhere(httpstatus::code c) { return httpstatus::find(c); }
const char* phrase_elsewhere(httpstatus::code c) { return httpstatus::reason_phrase(c).data(); }
#else
#include "catch.hpp"

TEST_CASE("all translation units share one table") {
  for (const httpstatus::status& row : httpstatus::registry) {
    CHECK(find_elsewhere(row.code) == &row);
    CHECK(phrase_elsewhere(row.code) == httpstatus::reason_phrase(row.code).data());
  }
}
#endif
