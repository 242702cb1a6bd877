// SPDX-License-Identifier: BSL-1.0
#ifndef HTTPSTATUS_UNOFFICIAL_HPP
#define HTTPSTATUS_UNOFFICIAL_HPP

// Opt-in: codes outside the IANA registry that known vendors use, for programs that read logs or talk to the services
// that send them. Each row names its vendor, because several vendors may use one number, even a registered one. The
// look-ups of lookup.hpp do not return these rows.

#include <cstddef>
#include <iosfwd>
#include <string_view>

#include "lookup.hpp"

namespace httpstatus {
namespace unofficial {

/// What one vendor means by a code. Every text is NUL-terminated and has static storage.
struct status {
  httpstatus::code code;           ///< 100-999
  std::string_view vendor;         ///< A short token of lower-case letters, digits and hyphens: "nginx".
  std::string_view reason_phrase;  ///< "Client Closed Request"; empty if the vendor has none.
  std::string_view description;    ///< Who sends it and when, and what to do next, in a sentence or two.
};

/// A range of unofficial rows.
using status_range = table_range<status>;

}  // namespace unofficial

inline namespace HTTPSTATUS_VERSIONED {
namespace detail {

HTTPSTATUS_VISIBLE inline constexpr unofficial::status unofficial_rows[] = {
#define HTTPSTATUS_UNOFFICIAL_ROW(number, vendor, phrase, description) \
  {code{number}, vendor ""_text, phrase ""_text, description ""_text},
#include "detail/unofficial.def"
};
inline constexpr std::size_t unofficial_count = sizeof(unofficial_rows) / sizeof(*unofficial_rows);

/// The rows without descriptions and pointers, so that a program that needs only phrases links no descriptions.
struct unofficial_phrase {
  httpstatus::code code;
  char vendor[20];
  char reason_phrase[50];
};
HTTPSTATUS_HIDDEN inline constexpr unofficial_phrase unofficial_phrases[] = {
#define HTTPSTATUS_UNOFFICIAL_ROW(number, vendor, phrase, description) {code{number}, vendor, phrase},
#include "detail/unofficial.def"
};

constexpr bool unofficial_rows_ascend() noexcept {
  for (std::size_t i = 1; i < unofficial_count; ++i) {
    const unofficial::status& previous = unofficial_rows[i - 1];
    const unofficial::status& row = unofficial_rows[i];
    const int order = previous.vendor.compare(row.vendor);  // for `>=` in C++20, clang 11 warns of a null pointer
    if (previous.code > row.code || (previous.code == row.code && order >= 0)) return false;
  }
  return unofficial_rows[0].code >= 100 && unofficial_rows[unofficial_count - 1].code <= 999;
}
static_assert(unofficial_rows_ascend(),
              "unofficial.def must be sorted by code, then vendor, without duplicates, and its codes must be 100-999");

}  // namespace detail
}  // namespace HTTPSTATUS_VERSIONED

namespace unofficial {
inline namespace HTTPSTATUS_VERSIONED {

/// Every unofficial code, ascending by code, then vendor.
HTTPSTATUS_VISIBLE inline constexpr status_range registry{httpstatus::detail::unofficial_rows,
                                                          httpstatus::detail::unofficial_count};

/// The rows of `c`, ascending by vendor; empty if no vendor is known to use it.
[[nodiscard]] constexpr status_range find_all(number c) noexcept {
  std::size_t start = 0;
  while (start < registry.size() && registry[start].code < c) ++start;
  std::size_t end = start;
  while (end < registry.size() && registry[end].code == c) ++end;
  return {registry.data() + start, end - start};
}

/// The row of `c` and this vendor, which is compared exactly; `nullptr` if there is none.
[[nodiscard]] constexpr const status* find(number c, std::string_view vendor) noexcept {
  for (const status& row : registry) {
    if (row.code == c && row.vendor == vendor) return &row;
  }
  return nullptr;
}

/// The first reason phrase of `c`, in the order of vendors; empty if there is none. It is for reading logs and
/// responses; do not send it, because other vendors may mean something else by the number.
[[nodiscard]] constexpr std::string_view reason_phrase(number c) noexcept {
  for (const auto& row : httpstatus::detail::unofficial_phrases) {
    if (row.code == c && row.reason_phrase[0] != '\0') return row.reason_phrase;
  }
  return "";
}

/// The reason phrase that one vendor uses for `c`; empty if there is none.
[[nodiscard]] constexpr std::string_view reason_phrase(number c, std::string_view vendor) noexcept {
  for (const auto& row : httpstatus::detail::unofficial_phrases) {
    if (row.code == c && row.vendor == vendor) return row.reason_phrase;
  }
  return "";
}

/// Writes the code and the phrase of a row, "499 Client Closed Request", with the stream's width, fill and adjustment.
template <class Traits>
std::basic_ostream<char, Traits>& operator<<(std::basic_ostream<char, Traits>& out, const status& row) {
  return httpstatus::detail::insert(out, row.code, row.reason_phrase);
}

}  // namespace HTTPSTATUS_VERSIONED
}  // namespace unofficial
}  // namespace httpstatus

#endif
