// SPDX-License-Identifier: BSL-1.0
#include <httpstatus/httpstatus.hpp>

#ifdef MISUSE
auto phrase = httpstatus::reason_phrase(httpstatus::category::client_error);
#else
auto phrase = httpstatus::to_string(httpstatus::category::client_error);
#endif
