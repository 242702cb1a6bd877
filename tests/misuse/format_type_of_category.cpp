// SPDX-License-Identifier: BSL-1.0
#include <httpstatus/fmt.hpp>

#ifdef MISUSE
std::string text() { return fmt::format(FMT_STRING("{:d}"), httpstatus::category::client_error); }
#else
std::string text() { return fmt::format(FMT_STRING("{:s}"), httpstatus::category::client_error); }
#endif
