// SPDX-License-Identifier: BSL-1.0
#ifdef MISUSE
#include <httpstatus/format.hpp>
#else
#include <httpstatus/fmt.hpp>
#endif
