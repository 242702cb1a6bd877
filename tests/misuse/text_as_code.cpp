// SPDX-License-Identifier: BSL-1.0
#include <httpstatus/httpstatus.hpp>

#ifdef MISUSE
const auto* row = httpstatus::find("404");
#else
const auto* row = httpstatus::find(*httpstatus::parse("404"));
#endif
