// SPDX-License-Identifier: BSL-1.0
#include <httpstatus/httpstatus.hpp>

std::string_view PART(int code) { return httpstatus::reason_phrase(code); }
