// SPDX-License-Identifier: BSL-1.0
#include <httpstatus/code_set.hpp>

#ifdef MISUSE
httpstatus::code_set set{"404"};
#else
httpstatus::code_set set{404};
#endif
