// SPDX-License-Identifier: BSL-1.0
#ifndef HTTPSTATUS_SYSTEM_ERROR_HPP
#define HTTPSTATUS_SYSTEM_ERROR_HPP

// Opt-in: converts a code to a std::error_code, and a category to a std::error_condition that its codes match. Include
// this header before any code that converts them, because the trait specialisations must come first.

#include <cstddef>
#include <new>
#include <string>
#include <string_view>
#include <system_error>

#include "lookup.hpp"

namespace httpstatus {
inline namespace HTTPSTATUS_VERSIONED {
namespace detail {

constexpr bool is_failure(int value) noexcept { return value != 0 && (is_error(value) || !is_valid(value)); }

// Conditions start after the last code, so that the condition of `client_error` is not mistaken for code 4.
inline constexpr int first_condition = 65536;
constexpr int condition_of(category k) noexcept { return first_condition + static_cast<int>(k); }

class HTTPSTATUS_VISIBLE http_error_category final : public std::error_category {
 public:
  const char* name() const noexcept override { return "http"; }

  std::string message(int value) const override {
    const bool is_condition = value >= first_condition && value <= condition_of(category::server_error);
    if (is_condition) return std::string{to_string(static_cast<category>(value - first_condition))};
    const std::string_view text = label(value);
    return text.empty() ? std::to_string(value) : std::string{text};
  }

  // `equivalent` compares this with a condition. A value that is not a failure, such as 302, matches no category.
  std::error_condition default_error_condition(int value) const noexcept override {
    return {is_failure(value) ? condition_of(category_of(value)) : value, *this};
  }
};

}  // namespace detail
}  // namespace HTTPSTATUS_VERSIONED

/// The `std::error_category` of the errors made from codes; its name is "http". A program may have several copies of
/// it: one for each DLL, or for each shared library that is linked with `-Bsymbolic` or loaded with `RTLD_LOCAL`.
/// Errors of different copies are not equal.
[[nodiscard]] HTTPSTATUS_VISIBLE inline const std::error_category& http_category() noexcept {
  // Never destroyed, so that errors can still be used in the destructors of static objects.
  alignas(detail::http_error_category) static unsigned char storage[sizeof(detail::http_error_category)];
  static const std::error_category* const instance = ::new (static_cast<void*>(storage)) detail::http_error_category;
  return *instance;
}

/// An error for 4xx, 5xx and invalid codes; no error for 1xx to 3xx and for `code{}`, which means none. A cleared
/// `error_code` therefore equals `code::created` and every other code that becomes no error.
[[nodiscard]] inline std::error_code make_error_code(code c) noexcept {
  return detail::is_failure(to_int(c)) ? std::error_code{to_int(c), http_category()} : std::error_code{};
}

/// The condition that matches every error of a category: `error == category::client_error`. An error from an invalid
/// code matches `category::invalid`. No error matches `informational`, `successful` or `redirection`.
[[nodiscard]] inline std::error_condition make_error_condition(category k) noexcept {
  return {detail::condition_of(k), http_category()};
}

/// The code that this error was made from; `code{}` if there is no error or it belongs to another category.
[[nodiscard]] inline code to_code(const std::error_code& error) noexcept {
  return error.category() == http_category() ? to_code(error.value()) : code{};
}

}  // namespace httpstatus

template <>
struct std::is_error_code_enum<httpstatus::code> : std::true_type {};
template <>
struct std::is_error_condition_enum<httpstatus::category> : std::true_type {};

#endif
