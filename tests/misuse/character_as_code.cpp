// SPDX-License-Identifier: BSL-1.0
#include <httpstatus/httpstatus.hpp>

#ifdef MISUSE
bool answer = httpstatus::is_error('4');
#else
bool answer = httpstatus::is_error(4);
#endif
