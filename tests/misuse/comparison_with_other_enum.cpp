// SPDX-License-Identifier: BSL-1.0
#include <httpstatus/httpstatus.hpp>

enum class other_code { not_found = 404 };

#ifdef MISUSE
bool answer = httpstatus::code::not_found == other_code::not_found;
#else
bool answer = httpstatus::code::not_found == static_cast<int>(other_code::not_found);
#endif
