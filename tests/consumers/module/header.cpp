// SPDX-License-Identifier: BSL-1.0
#include <httpstatus/httpstatus.hpp>

const httpstatus::status* row_by_header(httpstatus::code c) { return httpstatus::find(c); }
