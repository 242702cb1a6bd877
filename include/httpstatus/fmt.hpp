// SPDX-License-Identifier: BSL-1.0
#ifndef HTTPSTATUS_FMT_HPP
#define HTTPSTATUS_FMT_HPP

// Opt-in: codes, rows and categories in fmt, version 9 and later. `{}` gives "404 Not Found" or "Client Error"; for a
// code or a row `{:d}` gives the number, `{:r}` the reason phrase and `{:n}` the name, all with the fill, alignment,
// width and precision of a string. A code that is not registered has its number alone, and an empty phrase and name.

#include <fmt/format.h>

#include "detail/format_spec.hpp"

namespace httpstatus::detail {

struct fmt_library {
  using error = fmt::format_error;
  using string_formatter = fmt::formatter<fmt::string_view>;
  using parse_context = fmt::format_parse_context;

  static constexpr bool is_constant_evaluated() noexcept { return fmt::detail::is_constant_evaluated(); }
};

}  // namespace httpstatus::detail

template <>
struct fmt::formatter<httpstatus::code> : httpstatus::detail::code_formatter<httpstatus::detail::fmt_library> {};
template <>
struct fmt::formatter<httpstatus::status> : httpstatus::detail::code_formatter<httpstatus::detail::fmt_library> {};
template <>
struct fmt::formatter<httpstatus::category> : httpstatus::detail::category_formatter<httpstatus::detail::fmt_library> {
};

#endif
