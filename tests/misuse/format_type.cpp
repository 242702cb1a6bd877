// SPDX-License-Identifier: BSL-1.0
#include <httpstatus/fmt.hpp>

#ifdef MISUSE
std::string text() { return fmt::format(FMT_STRING("{:x}"), httpstatus::code::not_found); }
#else
std::string text() { return fmt::format(FMT_STRING("{:d}"), httpstatus::code::not_found); }
#endif
