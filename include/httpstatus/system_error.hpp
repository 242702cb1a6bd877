// SPDX-License-Identifier: BSL-1.0
#ifndef HTTPSTATUS_SYSTEM_ERROR_HPP
#define HTTPSTATUS_SYSTEM_ERROR_HPP

// Opt-in: a code as a std::error_code, and a category as the condition that its errors meet. Include it before the
// first use that may convert a code, as the traits of the standard library cannot be told later.

#include <system_error>

#include "detail/text.hpp"

// One category object for a whole program, whatever its shared libraries are built to hide.
#if defined(__ELF__) || defined(__MACH__)
#define HTTPSTATUS_SHARED __attribute__((visibility("default")))
#else
#define HTTPSTATUS_SHARED
#endif

namespace httpstatus {

namespace detail {

constexpr bool is_failure(int number) noexcept { return number != 0 && (is_error(number) || !is_valid(number)); }

class HTTPSTATUS_SHARED http_error_category final : public std::error_category {
 public:
  const char* name() const noexcept override { return "http"; }

  std::string message(int number) const override { return title(number, reason_phrase(number)); }

  // Only failures meet a condition, and a condition is no error number: 4 is an invalid code, not all of 4xx.
  bool equivalent(int number, const std::error_condition& condition) const noexcept override {
    return condition.category() == *this && is_failure(number) &&
           static_cast<int>(category_of(number)) == condition.value();
  }
  bool equivalent(const std::error_code& error, int condition) const noexcept override {
    return error.category() == *this && equivalent(error.value(), std::error_condition{condition, *this});
  }
};

}  // namespace detail

/// The category of the errors that status codes are, named "http".
HTTPSTATUS_SHARED inline const std::error_category& http_category() noexcept {
  static const detail::http_error_category category;
  return category;
}

/// An error for a 4xx, a 5xx and an invalid number; no error for any other code, and for `code{}`, which is none.
inline std::error_code make_error_code(code c) noexcept {
  return detail::is_failure(to_int(c)) ? std::error_code{to_int(c), http_category()} : std::error_code{};
}

/// What every error of a category meets: `error == category::client_error`. A category that is no failure is never met.
inline std::error_condition make_error_condition(category k) noexcept { return {static_cast<int>(k), http_category()}; }

}  // namespace httpstatus

template <>
struct std::is_error_code_enum<httpstatus::code> : std::true_type {};
template <>
struct std::is_error_condition_enum<httpstatus::category> : std::true_type {};

#undef HTTPSTATUS_SHARED

#endif
