// SPDX-License-Identifier: BSL-1.0
#include <httpstatus/httpstatus.hpp>

#ifdef MISUSE
constexpr auto code = httpstatus::to_code(httpstatus::category::client_error);
#else
constexpr auto code = httpstatus::to_code(httpstatus::codes(httpstatus::category::client_error)[0].code);
#endif
