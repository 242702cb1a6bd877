// SPDX-License-Identifier: BSL-1.0
#include <httpstatus/httpstatus.hpp>

#ifdef MISUSE
bool answer = httpstatus::code::not_found == 404.0;
#else
bool answer = httpstatus::code::not_found == 404L;
#endif
