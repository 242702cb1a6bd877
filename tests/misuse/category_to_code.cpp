// SPDX-License-Identifier: BSL-1.0
#include <httpstatus/httpstatus.hpp>

#ifdef MISUSE
static_assert(httpstatus::to_code(httpstatus::category::client_error) == 4);
#else
static_assert(httpstatus::to_code(httpstatus::registration::permanent) == 0);
#endif
