// SPDX-License-Identifier: BSL-1.0
#ifndef HTTPSTATUS_REGISTRY_HPP
#define HTTPSTATUS_REGISTRY_HPP

// The table: one row per registered code. The rows themselves are in detail/rows.def. To add a code, give it an
// enumerator in code.hpp and a row there.

#include <cassert>
#include <string_view>
#if __cplusplus >= 202002L
#include <version>
#endif

#include "code.hpp"

namespace httpstatus {

/// The state of a code in the IANA registry. RFC 9110, section 16.2.
enum class registration : std::uint8_t {
  permanent,   ///< In use.
  temporary,   ///< Registered until a certain date, while its specification is being written.
  deprecated,  ///< Registered, but its specification says not to use it.
  unused,      ///< Reserved, without a meaning.
  obsoleted,   ///< Registered, but its specification is now historic.
};

/// A row of the table. Every text is NUL-terminated and has static storage.
struct status {
  httpstatus::code code;
  httpstatus::category category;
  std::string_view name;           ///< The enumerator: "not_found".
  std::string_view reason_phrase;  ///< "Not Found".
  httpstatus::registration registration;
  std::string_view reference;    ///< The section that defines the code: "RFC 9110, Section 15.5.5".
  std::string_view spec_url;     ///< A link to that section.
  std::string_view description;  ///< What the code means and what to do next, in a sentence or two.
};

// A compiler that knows the attribute warns if the result outlives what the argument refers to.
#ifdef __clang__
#define HTTPSTATUS_LIFETIME_BOUND [[clang::lifetimebound]]
#else
#define HTTPSTATUS_LIFETIME_BOUND
#endif

/// A contiguous range of rows. It refers to static storage and is as cheap to copy as a `string_view`.
template <class Row>
class table_range {
 public:
  constexpr table_range() noexcept = default;
  constexpr table_range(const Row* first HTTPSTATUS_LIFETIME_BOUND, std::size_t size) noexcept
      : first_{first}, size_{size} {}

  [[nodiscard]] constexpr const Row* begin() const noexcept { return first_; }
  [[nodiscard]] constexpr const Row* end() const noexcept { return first_ + size_; }
  [[nodiscard]] constexpr const Row* data() const noexcept { return first_; }
  [[nodiscard]] constexpr std::size_t size() const noexcept { return size_; }
  [[nodiscard]] constexpr bool empty() const noexcept { return size_ == 0; }
  /// The row at a position, not the row of a code: that is `find(404)`.
  [[nodiscard]] constexpr const Row& operator[](std::size_t position) const noexcept {
    assert(position < size_);
    return first_[position];
  }

 private:
  const Row* first_ = nullptr;
  std::size_t size_ = 0;
};

using status_range = table_range<status>;

// The tables are not exported from a shared library, so that it needs no relocation to reach them.
#if defined(__ELF__) || defined(__MACH__)
#define HTTPSTATUS_HIDDEN __attribute__((visibility("hidden")))
#else
#define HTTPSTATUS_HIDDEN
#endif
#define HTTPSTATUS_TABLE HTTPSTATUS_HIDDEN inline constexpr

namespace detail {

// A string_view of a literal. The literal brings its length, which a constructor would count at every compilation.
constexpr std::string_view operator""_text(const char* text, std::size_t length) noexcept { return {text, length}; }

#define HTTPSTATUS_rfc(number, section)         \
  "RFC " #number ", Section " #section ""_text, \
      "https://www.rfc-editor.org/rfc/rfc" #number ".html#section-" #section ""_text
#define HTTPSTATUS_draft(name, section) \
  name ", Section " #section ""_text, "https://datatracker.ietf.org/doc/html/" name "#section-" #section ""_text

HTTPSTATUS_TABLE status rows[] = {
#define HTTPSTATUS_ROW(number, name, phrase, state, reference, description) \
  {code::name,          static_cast<category>((number) / class_size),       \
   #name ""_text,       phrase ""_text,                                     \
   registration::state, HTTPSTATUS_##reference,                             \
   description ""_text},
#include "detail/rows.def"
};

#undef HTTPSTATUS_draft
#undef HTTPSTATUS_rfc

#define HTTPSTATUS_ROW(number, name, ...) \
  static_assert(number == static_cast<int>(code::name), "code.hpp has another number for " #name);
#include "detail/rows.def"

inline constexpr std::size_t row_count = sizeof(rows) / sizeof(*rows);

}  // namespace detail

/// Every registered code, ascending.
HTTPSTATUS_TABLE status_range registry{detail::rows, detail::row_count};

/// The date of the IANA registry that the table equals.
inline constexpr std::string_view registry_snapshot{"2025-09-15"};

}  // namespace httpstatus

#if defined(__cpp_lib_ranges) && !defined(HTTPSTATUS_MODULE)
template <class Row>
inline constexpr bool std::ranges::enable_borrowed_range<httpstatus::table_range<Row>> = true;
template <class Row>
inline constexpr bool std::ranges::enable_view<httpstatus::table_range<Row>> = true;
#endif

#endif
