// SPDX-License-Identifier: BSL-1.0
// One of two translation units with all headers; headers_b.cpp compares what both see.
#include <httpstatus/fmt.hpp>
#include <httpstatus/httpstatus.hpp>
#include <httpstatus/system_error.hpp>
#include <httpstatus/unofficial.hpp>

const httpstatus::status* find_elsewhere(httpstatus::code c) { return httpstatus::find(c); }
const char* phrase_elsewhere(httpstatus::code c) { return httpstatus::reason_phrase(c).data(); }
