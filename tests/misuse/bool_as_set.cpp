// SPDX-License-Identifier: BSL-1.0
#include <httpstatus/code_set.hpp>

#ifdef MISUSE
httpstatus::code_set set{true};
#else
httpstatus::code_set set{httpstatus::code{}};
#endif
