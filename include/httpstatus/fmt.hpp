// SPDX-License-Identifier: BSL-1.0
#ifndef HTTPSTATUS_FMT_HPP
#define HTTPSTATUS_FMT_HPP

// Opt-in: codes, rows and categories in fmt, version 9 or later. `{}` gives "404 Not Found" or "Client Error". For a
// code or a row, `{:d}` gives the number, `{:r}` the reason phrase and `{:n}` the name. Fill, alignment, width and
// precision are those of a string. For an unregistered code, `{}` gives only the number, and `{:r}` and `{:n}` give
// nothing.

#include <fmt/format.h>

#include "detail/format_spec.hpp"

namespace httpstatus::detail {

struct fmt_library {
  using error = fmt::format_error;
  using string_formatter = fmt::formatter<fmt::string_view>;
  using parse_context = fmt::format_parse_context;
};

}  // namespace httpstatus::detail

template <class Char>
struct fmt::formatter<httpstatus::code, Char> : httpstatus::detail::code_formatter<httpstatus::detail::fmt_library> {};
template <class Char>
struct fmt::formatter<httpstatus::status, Char> : httpstatus::detail::code_formatter<httpstatus::detail::fmt_library> {
};
template <class Char>
struct fmt::formatter<httpstatus::unofficial::status, Char>
    : httpstatus::detail::code_formatter<httpstatus::detail::fmt_library> {};
template <class Char>
struct fmt::formatter<httpstatus::category, Char>
    : httpstatus::detail::category_formatter<httpstatus::detail::fmt_library> {};

#endif
