// SPDX-License-Identifier: BSL-1.0
#include <httpstatus/system_error.hpp>

std::error_code error_of(httpstatus::code c);
std::error_code error_of(httpstatus::code c) { return c; }
