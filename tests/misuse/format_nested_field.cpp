// SPDX-License-Identifier: BSL-1.0
#include <httpstatus/fmt.hpp>

#ifdef MISUSE
std::string text() { return fmt::format(FMT_STRING("{:>{}r}"), httpstatus::code::not_found, 12); }
#else
std::string text() { return fmt::format(FMT_STRING("{:>{}}"), httpstatus::code::not_found, 12); }
#endif
