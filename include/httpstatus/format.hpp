// SPDX-License-Identifier: BSL-1.0
#ifndef HTTPSTATUS_FORMAT_HPP
#define HTTPSTATUS_FORMAT_HPP

// Opt-in: codes, rows and categories in std::format. `{}` gives "404 Not Found" or "Client Error". For a code or a row,
// `{:d}` gives the number, `{:r}` the reason phrase and `{:n}` the name. Fill, alignment, width and precision are those
// of a string. For an unregistered code, `{}` gives only the number, and `{:r}` and `{:n}` give nothing.

#if __cplusplus >= 202002L || (defined(_MSVC_LANG) && _MSVC_LANG >= 202002L)
#include <version>
#endif
#if !defined(__cpp_lib_format) && !(defined(_LIBCPP_VERSION) && _LIBCPP_VERSION >= 170000 && __cplusplus >= 202002L)
#error "httpstatus/format.hpp needs C++20 and a standard library with std::format; otherwise use httpstatus/fmt.hpp"
#else

#include <format>

#include "detail/format_spec.hpp"

namespace httpstatus::detail {

struct std_library {
  using error = std::format_error;
  using string_formatter = std::formatter<std::string_view>;
  using parse_context = std::format_parse_context;
};

}  // namespace httpstatus::detail

template <class Char>
struct std::formatter<httpstatus::code, Char> : httpstatus::detail::code_formatter<httpstatus::detail::std_library> {};
template <class Char>
struct std::formatter<httpstatus::status, Char> : httpstatus::detail::code_formatter<httpstatus::detail::std_library> {
};
template <class Char>
struct std::formatter<httpstatus::unofficial::status, Char>
    : httpstatus::detail::code_formatter<httpstatus::detail::std_library> {};
template <class Char>
struct std::formatter<httpstatus::category, Char>
    : httpstatus::detail::category_formatter<httpstatus::detail::std_library> {};

#endif

#endif
