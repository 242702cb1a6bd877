// SPDX-License-Identifier: BSL-1.0
#include <httpstatus/httpstatus.hpp>

#ifdef MISUSE
constexpr const httpstatus::status& row = httpstatus::registry[404];
#else
constexpr const httpstatus::status& row = *httpstatus::find(404);
#endif
