// SPDX-License-Identifier: BSL-1.0
#include <httpstatus/httpstatus.hpp>

#ifdef MISUSE
void check(int number) { httpstatus::is_error(number); }
#else
bool check(int number) { return httpstatus::is_error(number); }
#endif
