// SPDX-License-Identifier: BSL-1.0
#include <httpstatus/httpstatus.hpp>

import httpstatus;

static_assert(HTTPSTATUS_VERSION_MAJOR >= 1 && httpstatus::reason_phrase(404) == "Not Found");

const httpstatus::status* row_by_header(httpstatus::code c) { return httpstatus::find(c); }
