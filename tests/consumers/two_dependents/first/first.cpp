// SPDX-License-Identifier: BSL-1.0
#include <httpstatus/httpstatus.hpp>

int first() { return to_int(httpstatus::code::not_found); }
