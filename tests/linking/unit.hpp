// SPDX-License-Identifier: BSL-1.0
#ifndef HTTPSTATUS_TESTS_LINKING_UNIT_HPP
#define HTTPSTATUS_TESTS_LINKING_UNIT_HPP

// What the two units of the program of two_versions offer each other.

#include <httpstatus/system_error.hpp>

#define DECLARE_UNIT(unit)                   \
  namespace unit {                           \
  int failures();                            \
  std::error_code error();                   \
  httpstatus::code next(httpstatus::code c); \
  httpstatus::status_range rows();           \
  }
DECLARE_UNIT(older)
DECLARE_UNIT(newer)

/// Whether two_versions added a row with this number to the newer version.
constexpr bool is_added(int n) { return n == 430 || n == 599; }

#endif
