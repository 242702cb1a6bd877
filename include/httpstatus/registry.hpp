// SPDX-License-Identifier: BSL-1.0
#ifndef HTTPSTATUS_REGISTRY_HPP
#define HTTPSTATUS_REGISTRY_HPP

// The table of registered codes, one row each. To add a code, add an enumerator to code.hpp and a row to
// detail/registered.def.

#include <cassert>
#include <cstdint>
#include <string_view>
#if __cplusplus >= 202002L
#include <version>
#endif

#include "code.hpp"

namespace httpstatus {

/// The status of a code's registration. RFC 9110, section 16.2.1; RFC 7120 for `temporary`.
enum class registration : std::uint8_t {
  permanent,   ///< An ordinary registration.
  temporary,   ///< Registered until a certain date, while its specification is being written.
  deprecated,  ///< Registered, but its specification says not to use it. RFC 9110, section 15.4.6.
  unused,      ///< Reserved, with no meaning.
  obsoleted,   ///< Registered, but its specification is historic.
};

/// A row of the table. Every text is NUL-terminated and has static storage.
struct status {
  httpstatus::code code;                  ///< `code::not_found`.
  httpstatus::category category;          ///< `category::client_error`.
  httpstatus::registration registration;  ///< `registration::permanent`.
  std::string_view name;                  ///< The enumerator: "not_found".
  std::string_view reason_phrase;         ///< "Not Found".
  std::string_view reference;             ///< The section that defines the code: "RFC 9110, Section 15.5.5".
  std::string_view spec_url;              ///< A link to that section.
  std::string_view description;           ///< What the code means and what to do next, in a sentence or two.
};

// Makes clang warn if a result outlives the argument that it refers to.
#ifdef __clang__
#define HTTPSTATUS_LIFETIME_BOUND [[clang::lifetimebound]]
#else
#define HTTPSTATUS_LIFETIME_BOUND
#endif

/// A contiguous range of constants, such as rows. It is as cheap to copy as a `string_view`.
template <class T>
class table_range {
 public:
  /// The types of a range of the standard library.
  /// @{
  using value_type = T;
  using iterator = const T*;
  using const_iterator = const T*;
  /// @}

  /// An empty range.
  constexpr table_range() noexcept = default;
  /// The range of `size` elements from `first` on.
  constexpr table_range(const T* first HTTPSTATUS_LIFETIME_BOUND, std::size_t size) noexcept
      : first_{first}, size_{size} {}

  /// The elements, as in a range of the standard library.
  /// @{
  [[nodiscard]] constexpr const T* begin() const noexcept { return first_; }
  [[nodiscard]] constexpr const T* end() const noexcept { return first_ + size_; }
  [[nodiscard]] constexpr const T* data() const noexcept { return first_; }
  [[nodiscard]] constexpr std::size_t size() const noexcept { return size_; }
  [[nodiscard]] constexpr bool empty() const noexcept { return size_ == 0; }
  /// @}
  /// The element at a position, not the row of a code: that is `find(404)`.
  [[nodiscard]] constexpr const T& operator[](std::size_t position) const noexcept {
    assert(position < size_);
    return first_[position];
  }

 private:
  const T* first_ = nullptr;
  std::size_t size_ = 0;
};

/// A range of rows.
using status_range = table_range<status>;

// For ELF and Mach-O. A hidden table is reached without a relocation, but each shared library has a copy: it suits a
// table that only look-ups read. A row is visible, so that it has the same address in the whole program. The other
// headers use these macros too, so they stay defined.
#if defined(__ELF__) || defined(__MACH__)
#define HTTPSTATUS_HIDDEN __attribute__((visibility("hidden")))
#define HTTPSTATUS_VISIBLE __attribute__((visibility("default")))
#else
#define HTTPSTATUS_HIDDEN
#define HTTPSTATUS_VISIBLE
#endif

inline namespace HTTPSTATUS_VERSIONED {
namespace detail {

// A string_view of a literal. The compiler passes the length; the constructor from a pointer would have to count it,
// and `sv` takes longer to compile.
constexpr std::string_view operator""_text(const char* text, std::size_t length) noexcept { return {text, length}; }

// Both give two members of a row: reference and spec_url.
#define HTTPSTATUS_RFC(number, section)         \
  "RFC " #number ", Section " #section ""_text, \
      "https://www.rfc-editor.org/rfc/rfc" #number ".html#section-" #section ""_text
#define HTTPSTATUS_DRAFT(name, section) \
  name ", Section " #section ""_text, "https://datatracker.ietf.org/doc/html/" name "#section-" #section ""_text

inline constexpr unsigned category_size = 100;  // numbers in a category

HTTPSTATUS_VISIBLE inline constexpr status rows[] = {
#define HTTPSTATUS_ROW(number, state, name, phrase, reference, description) \
  {code::name,          static_cast<category>((number) / category_size),    \
   registration::state, #name ""_text,                                      \
   phrase ""_text,      reference,                                          \
   description ""_text},
#include "detail/registered.def"
};

#undef HTTPSTATUS_DRAFT
#undef HTTPSTATUS_RFC

inline constexpr std::size_t row_count = sizeof(rows) / sizeof(*rows);

}  // namespace detail

/// Every registered code, ascending.
HTTPSTATUS_VISIBLE inline constexpr status_range registry{detail::rows, detail::row_count};

/// The date of the version of IANA's registry that the table matches.
inline constexpr std::string_view registry_snapshot{"2025-09-15"};

}  // namespace HTTPSTATUS_VERSIONED
}  // namespace httpstatus

#if defined(__cpp_lib_ranges) && !defined(HTTPSTATUS_MODULE)
template <class T>
inline constexpr bool std::ranges::enable_borrowed_range<httpstatus::table_range<T>> = true;
template <class T>
inline constexpr bool std::ranges::enable_view<httpstatus::table_range<T>> = true;
#endif

#endif
