// SPDX-License-Identifier: BSL-1.0
#ifndef HTTPSTATUS_SYSTEM_ERROR_HPP
#define HTTPSTATUS_SYSTEM_ERROR_HPP

// Opt-in: a code as a std::error_code, and a category as the condition that its errors meet. Include this header before
// any code that may convert a code, because the trait specialisations must come first.

#include <new>
#include <string>
#include <system_error>

#include "lookup.hpp"

// All shared libraries of a program have one category object, even those that hide their symbols.
#if defined(__ELF__) || defined(__MACH__)
#define HTTPSTATUS_SHARED __attribute__((visibility("default")))
#else
#define HTTPSTATUS_SHARED
#endif

namespace httpstatus {

namespace detail {

constexpr bool is_failure(int number) noexcept { return number != 0 && (is_error(number) || !is_valid(number)); }

// The value of a condition follows those of all codes, because 4 is a code.
inline constexpr int first_condition = static_cast<int>(last_code) + 1;
constexpr int condition_of(category k) noexcept { return first_condition + static_cast<int>(k); }

class HTTPSTATUS_SHARED http_error_category final : public std::error_category {
 public:
  const char* name() const noexcept override { return "http"; }

  std::string message(int value) const override {
    for (std::size_t k = 0; k < category_count; ++k) {
      if (value == condition_of(static_cast<category>(k))) return std::string{to_string(static_cast<category>(k))};
    }
    const std::string_view text = label(value);
    return text.empty() ? std::to_string(value) : std::string{text};
  }

  std::error_condition default_error_condition(int value) const noexcept override {
    return {is_failure(value) ? condition_of(category_of(value)) : value, *this};
  }

  // A code that is no failure meets no condition, even if somebody makes an error of it.
  bool equivalent(int value, const std::error_condition& condition) const noexcept override {
    return is_failure(value) && default_error_condition(value) == condition;
  }
};

}  // namespace detail

/// The category of the errors that codes convert to, named "http".
[[nodiscard]] HTTPSTATUS_SHARED inline const std::error_category& http_category() noexcept {
  // Never destroyed, so that errors work in the destructors of static objects too.
  alignas(detail::http_error_category) static unsigned char storage[sizeof(detail::http_error_category)];
  static const std::error_category* const category = ::new (static_cast<void*>(storage)) detail::http_error_category;
  return *category;
}

/// An error for 4xx, 5xx and invalid numbers; no error for any other code, nor for `code{}`, which means none.
[[nodiscard]] inline std::error_code make_error_code(code c) noexcept {
  return detail::is_failure(to_int(c)) ? std::error_code{to_int(c), http_category()} : std::error_code{};
}

/// The condition that every error of a category meets: `error == category::client_error`. No error meets
/// `informational`, `successful` or `redirection`.
[[nodiscard]] inline std::error_condition make_error_condition(category k) noexcept {
  return {detail::condition_of(k), http_category()};
}

/// The code that became this error; `code{}` for no error and for an error of another category.
[[nodiscard]] inline code to_code(const std::error_code& error) noexcept {
  return error.category() == http_category() ? to_code(error.value()) : code{};
}

}  // namespace httpstatus

template <>
struct std::is_error_code_enum<httpstatus::code> : std::true_type {};
template <>
struct std::is_error_condition_enum<httpstatus::category> : std::true_type {};

#undef HTTPSTATUS_SHARED

#endif
