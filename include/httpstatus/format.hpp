// SPDX-License-Identifier: BSL-1.0
#ifndef HTTPSTATUS_FORMAT_HPP
#define HTTPSTATUS_FORMAT_HPP

// Opt-in: codes, sets of codes, rows, categories and registrations in std::format. `{}` gives "404 Not Found",
// "2xx,404", "Client Error" or "permanent", with the spec of a string. For a code or a row, `{:d}` gives the number,
// with the spec of an `int`; `{:r}` gives the reason phrase and `{:n}` the name, with the spec of a string but without
// nested fields. An unregistered code has neither, so `{}` gives its number alone. An unofficial row has no name.

#if __cplusplus >= 202002L || (defined(_MSVC_LANG) && _MSVC_LANG >= 202002L)
#include <version>
#endif
#if !defined(__cpp_lib_format) && !(defined(_LIBCPP_VERSION) && _LIBCPP_VERSION >= 170000 && __cplusplus >= 202002L)
#error "httpstatus/format.hpp needs C++20 and a standard library with std::format; otherwise use httpstatus/fmt.hpp"
#else

#include <format>

#include "detail/formatters.hpp"

namespace httpstatus {
inline namespace HTTPSTATUS_VERSIONED {
namespace detail {

struct std_library {
  using int_formatter = std::formatter<int>;
  using string_formatter = std::formatter<std::string_view>;
  using parse_context = std::format_parse_context;
};

}  // namespace detail
}  // namespace HTTPSTATUS_VERSIONED
}  // namespace httpstatus

template <>
struct std::formatter<httpstatus::code> : httpstatus::detail::code_formatter<httpstatus::detail::std_library> {};
template <>
struct std::formatter<httpstatus::status> : httpstatus::detail::code_formatter<httpstatus::detail::std_library> {};
template <>
struct std::formatter<httpstatus::unofficial::status>
    : httpstatus::detail::code_formatter<httpstatus::detail::std_library> {};
template <>
struct std::formatter<httpstatus::code_set> : httpstatus::detail::set_formatter<httpstatus::detail::std_library> {};
template <>
struct std::formatter<httpstatus::category> : httpstatus::detail::word_formatter<httpstatus::detail::std_library> {};
template <>
struct std::formatter<httpstatus::registration> : httpstatus::detail::word_formatter<httpstatus::detail::std_library> {
};

#endif

#endif
