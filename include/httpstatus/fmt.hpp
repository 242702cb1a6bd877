// SPDX-License-Identifier: BSL-1.0
#ifndef HTTPSTATUS_FMT_HPP
#define HTTPSTATUS_FMT_HPP

// Opt-in: codes, sets of codes, rows, categories and registrations in fmt 9 or later. `{}` gives "404 Not Found",
// "2xx,404", "Client Error" or "permanent", with the spec of a string. For a code or a row, `{:d}` gives the number,
// with the spec of an `int`; `{:r}` gives the reason phrase and `{:n}` the name, with the spec of a string but without
// nested fields. An unregistered code has neither, so `{}` gives its number alone. An unofficial row has no name.

#include <fmt/format.h>

#include "detail/formatters.hpp"

namespace httpstatus {
inline namespace HTTPSTATUS_VERSIONED {
namespace detail {

struct fmt_library {
  using int_formatter = fmt::formatter<int>;
  using string_formatter = fmt::formatter<fmt::string_view>;
  using parse_context = fmt::format_parse_context;
};

}  // namespace detail
}  // namespace HTTPSTATUS_VERSIONED
}  // namespace httpstatus

template <>
struct fmt::formatter<httpstatus::code> : httpstatus::detail::code_formatter<httpstatus::detail::fmt_library> {};
template <>
struct fmt::formatter<httpstatus::status> : httpstatus::detail::code_formatter<httpstatus::detail::fmt_library> {};
template <>
struct fmt::formatter<httpstatus::unofficial::status>
    : httpstatus::detail::code_formatter<httpstatus::detail::fmt_library> {};
template <>
struct fmt::formatter<httpstatus::code_set> : httpstatus::detail::set_formatter<httpstatus::detail::fmt_library> {};
template <>
struct fmt::formatter<httpstatus::category> : httpstatus::detail::word_formatter<httpstatus::detail::fmt_library> {};
template <>
struct fmt::formatter<httpstatus::registration> : httpstatus::detail::word_formatter<httpstatus::detail::fmt_library> {
};

#endif
