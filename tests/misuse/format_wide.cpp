// SPDX-License-Identifier: BSL-1.0
#include <fmt/xchar.h>
#include <httpstatus/fmt.hpp>

#ifdef MISUSE
std::wstring text() { return fmt::format(L"{}", httpstatus::code::not_found); }
#else
std::string text() { return fmt::format("{}", httpstatus::code::not_found); }
#endif
