// SPDX-License-Identifier: BSL-1.0
#include <httpstatus/httpstatus.hpp>

#ifdef MISUSE
static_assert(httpstatus::registry[404].code == 404);
#else
static_assert(httpstatus::find(404)->code == 404);
#endif
