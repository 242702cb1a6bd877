// SPDX-License-Identifier: BSL-1.0
#include <httpstatus/httpstatus.hpp>

std::string_view second() { return httpstatus::reason_phrase(404); }
