// SPDX-License-Identifier: BSL-1.0
#include <httpstatus/httpstatus.hpp>

#ifdef MISUSE
auto text = to_string(httpstatus::code::not_found);
#else
auto text = label(httpstatus::code::not_found);
#endif
