// SPDX-License-Identifier: BSL-1.0
#include <httpstatus/httpstatus.hpp>

const char* second() { return httpstatus::reason_phrase(404).data(); }
