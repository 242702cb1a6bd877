// SPDX-License-Identifier: BSL-1.0
#ifndef HTTPSTATUS_LOOKUP_HPP
#define HTTPSTATUS_LOOKUP_HPP

// Look-ups by number, enumerator and category, and output on streams. Every function accepts any integer. An
// unregistered number, valid or not, has no row; its texts are empty. Every text is NUL-terminated and has static
// storage, except that a fallback is returned as it is.

#include <cstdint>
#include <iosfwd>
#include <string_view>

#include "registry.hpp"

namespace httpstatus {
inline namespace HTTPSTATUS_VERSIONED {
namespace detail {

// All labels ("404 Not Found") in one string and all names in another, so that a program links only the one it uses,
// without pointers. A reason phrase is the end of a label.

HTTPSTATUS_HIDDEN inline constexpr char labels[] = "000 \0"
#define HTTPSTATUS_ROW(number, registration, name, phrase, ...) #number " " phrase "\0"
#include "detail/registered.def"
    ;
HTTPSTATUS_HIDDEN inline constexpr char names[] = "\0"
#define HTTPSTATUS_ROW(number, registration, name, ...) #name "\0"
#include "detail/registered.def"
    ;
inline constexpr std::size_t number_size = sizeof("404 ") - 1;

/// The position of a text in one of these strings.
struct text_place {
  std::uint16_t offset;
  std::uint16_t size;
};

constexpr std::string_view text_at(const char* texts, text_place place) noexcept {
  return {texts + place.offset, place.size};
}

/// An array that a function can return; std::array would cost every user an include.
template <class T, std::size_t Size>
struct array {
  T at[Size];
};

// Rows are numbered from 1; 0 means no row. Each table below is derived from the rows and is a separate variable, so
// that a program links only those it uses.

constexpr bool rows_ascend() noexcept {
  for (std::size_t i = 1; i < row_count; ++i) {
    if (rows[i - 1].code >= rows[i].code) return false;
  }
  return is_valid(rows[0].code) && is_valid(rows[row_count - 1].code);
}
static_assert(rows_ascend(), "registered.def must list each code once, in ascending order, from 100 to 599");
static_assert(row_count < 0x100, "too many rows for 8 bits: widen row_by_slot");
static_assert(sizeof(labels) <= 0x10000 && sizeof(names) <= 0x10000,
              "the labels or the names are too long for 16-bit offsets: widen text_place");

/// The places of one text of each row, in a string where `prefix_size` characters precede each of these texts.
constexpr array<text_place, row_count + 1> make_places(std::string_view status::*text,
                                                       std::size_t prefix_size) noexcept {
  array<text_place, row_count + 1> places{};
  std::size_t offset = prefix_size;
  for (std::size_t row = 0; row <= row_count; ++row) {
    const std::size_t size = row != 0 ? (rows[row - 1].*text).size() : 0;
    places.at[row] = {static_cast<std::uint16_t>(offset), static_cast<std::uint16_t>(size)};
    offset += size + 1 + prefix_size;
  }
  return places;
}
HTTPSTATUS_HIDDEN inline constexpr auto phrase_by_row = make_places(&status::reason_phrase, number_size);
HTTPSTATUS_HIDDEN inline constexpr auto name_by_row = make_places(&status::name, 0);

/// The slot shared by all numbers that are negative or above the last registered code.
inline constexpr std::size_t last_slot = static_cast<std::size_t>(rows[row_count - 1].code) + 1;

constexpr array<std::uint8_t, last_slot + 1> make_row_by_slot() noexcept {
  array<std::uint8_t, last_slot + 1> table{};
  for (std::size_t i = 0; i < row_count; ++i) {
    table.at[static_cast<std::size_t>(rows[i].code)] = static_cast<std::uint8_t>(i + 1);
  }
  return table;
}
HTTPSTATUS_HIDDEN inline constexpr auto row_by_slot = make_row_by_slot();

/// The number itself, or `last_slot`. A look-up therefore needs no branch, which a mix of numbers would make
/// unpredictable.
constexpr std::size_t slot_of(number c) noexcept {
  const auto n = static_cast<unsigned long long>(c.value());  // a negative number becomes a large one
  return static_cast<std::size_t>(n < last_slot ? n : last_slot);
}

constexpr std::size_t row_of(number c) noexcept { return row_by_slot.at[slot_of(c)]; }

inline constexpr std::size_t category_count = sizeof(categories) / sizeof(*categories) + 1;

/// The value of `k`; 0 (`invalid`) if `k` is not an enumerator.
constexpr std::size_t index_of(category k) noexcept {
  const auto index = static_cast<std::size_t>(k);
  return index < category_count ? index : 0;
}

// Arrays of characters, because pointers would need relocations.
HTTPSTATUS_HIDDEN inline constexpr char category_texts[][sizeof "Informational"] = {
    "Invalid", "Informational", "Successful", "Redirection", "Client Error", "Server Error"};
HTTPSTATUS_HIDDEN inline constexpr char category_patterns[][sizeof "4xx"] = {"", "1xx", "2xx", "3xx", "4xx", "5xx"};
HTTPSTATUS_HIDDEN inline constexpr char registration_texts[][sizeof "deprecated"] = {
    "permanent", "temporary", "deprecated", "unused", "obsoleted", ""};

/// The decimal digits of a code, independent of a stream's locale and base.
struct digits {
  char text[sizeof "65535" - 1]{};
  std::size_t start = sizeof(text);

  constexpr explicit digits(code c) noexcept {
    unsigned rest = static_cast<unsigned>(c);
    do {
      text[--start] = static_cast<char>('0' + rest % 10);
      rest /= 10;
    } while (rest != 0);
  }
  [[nodiscard]] constexpr std::string_view view() const noexcept { return {text + start, sizeof(text) - start}; }
};

template <class Traits>
std::basic_ostream<char, Traits>& insert(std::basic_ostream<char, Traits>& out, std::string_view text) {
  return out << std::basic_string_view<char, Traits>{text.data(), text.size()};
}

/// Writes "499 Client Closed Request" without joining its parts: the first or the last part takes the padding of the
/// whole.
template <class Traits>
std::basic_ostream<char, Traits>& insert(std::basic_ostream<char, Traits>& out, code c, std::string_view phrase) {
  const digits decimal{c};
  if (phrase.empty()) return insert(out, decimal.view());
  const auto width = out.width();
  const bool is_left = (out.flags() & out.adjustfield) == out.left;
  const auto other_size = static_cast<decltype(out.width())>(is_left ? decimal.view().size() + 1 : phrase.size() + 1);
  const auto padded = width > other_size ? width - other_size : 0;
  out.width(is_left ? 0 : padded);
  insert(out, decimal.view());
  insert(out, " ");
  out.width(is_left ? padded : 0);
  return insert(out, phrase);
}

}  // namespace detail

/// The row of `c`; `nullptr` if it is not registered. To test only whether it is registered, use `is_registered(c)`.
[[nodiscard]] constexpr const status* find(number c) noexcept {
  const std::size_t row = detail::row_of(c);
  return row != 0 ? detail::rows + (row - 1) : nullptr;
}

/// Whether `c` is in the IANA registry. RFC 9110, section 16.2.1.
[[nodiscard]] constexpr bool is_registered(number c) noexcept { return detail::row_of(c) != 0; }

/// The reason phrase of `c`, such as "Not Found"; empty if it is not registered. RFC 9110, section 15.1.
[[nodiscard]] constexpr std::string_view reason_phrase(number c) noexcept {
  return detail::text_at(detail::labels, detail::phrase_by_row.at[detail::row_of(c)]);
}

/// The reason phrase of `c`; `fallback` if it is not registered.
[[nodiscard]] constexpr std::string_view reason_phrase(number c,
                                                       std::string_view fallback HTTPSTATUS_LIFETIME_BOUND) noexcept {
  const std::string_view phrase = reason_phrase(c);
  return phrase.empty() ? fallback : phrase;
}

/// The number and the reason phrase of `c`, "404 Not Found", as people write it; empty if it is not registered. Do not
/// build a status line from it: a status line has the number and a space even without a phrase, "HTTP/1.1 499 ".
/// RFC 9112, section 4.
/// ```cpp
/// std::string status_line(code c) {
///   return "HTTP/1.1 " + std::to_string(to_int(c)) + ' ' + std::string{reason_phrase(c)};
/// }
/// ```
[[nodiscard]] constexpr std::string_view label(number c) noexcept {
  const std::string_view phrase = reason_phrase(c);
  return phrase.empty() ? phrase
                        : std::string_view{phrase.data() - detail::number_size, phrase.size() + detail::number_size};
}

/// The name of the enumerator of `c`, "not_found"; empty if it is not registered.
[[nodiscard]] constexpr std::string_view name(number c) noexcept {
  return detail::text_at(detail::names, detail::name_by_row.at[detail::row_of(c)]);
}

/// What `c` means and what to do next, in a sentence or two; empty if it is not registered.
[[nodiscard]] constexpr std::string_view description(number c) noexcept {
  const std::size_t row = detail::row_of(c);
  return row != 0 ? detail::rows[row - 1].description : std::string_view{""};
}

/// The rows of a category, ascending by code; empty for `invalid`.
[[nodiscard]] constexpr status_range codes(category k) noexcept {
  const std::size_t digit = detail::index_of(k);
  if (digit == 0) return {};
  // The first code of each category, x00, is registered.
  const std::size_t start = detail::row_of(digit * detail::category_size);
  const std::size_t next = detail::row_of((digit + 1) * detail::category_size);
  return {detail::rows + (start - 1), (next != 0 ? next : detail::row_count + 1) - start};
}

/// The category in words: "Client Error"; "Invalid" for `invalid` and any other value.
[[nodiscard]] constexpr std::string_view to_string(category k) noexcept {
  return detail::category_texts[detail::index_of(k)];
}

/// The category as logs and configuration files write it: "4xx"; empty for `invalid` and any other value.
[[nodiscard]] constexpr std::string_view pattern(category k) noexcept {
  return detail::category_patterns[detail::index_of(k)];
}

/// The registration in words: "permanent"; empty for any other value.
[[nodiscard]] constexpr std::string_view to_string(registration r) noexcept {
  constexpr std::size_t none = sizeof(detail::registration_texts) / sizeof(*detail::registration_texts) - 1;
  const auto index = static_cast<std::size_t>(r);
  return detail::registration_texts[index < none ? index : none];
}

std::string_view to_string(code) = delete;  // for "404 Not Found": label; "Not Found": reason_phrase; "not_found": name

/// What a client that knows the registered codes treats `c` as: a registered code as itself, any other as the x00 code
/// of its category (400 for 471), and an invalid number as 500. RFC 9110, section 15.
[[nodiscard]] constexpr code treat_as(number c) noexcept {
  if (is_registered(c)) return to_code(c);
  if (!is_valid(c)) return code::internal_server_error;
  return static_cast<code>(static_cast<unsigned>(category_of(c)) * detail::category_size);
}

/// Writes "404 Not Found", or "499" if `c` is not registered, with the stream's width, fill and adjustment.
template <class Traits>
std::basic_ostream<char, Traits>& operator<<(std::basic_ostream<char, Traits>& out, code c) {
  const std::string_view text = label(c);
  return detail::insert(out, text.empty() ? detail::digits{c}.view() : text);
}

/// Writes the code and the phrase of a row, "404 Not Found", with the stream's width, fill and adjustment.
template <class Traits>
std::basic_ostream<char, Traits>& operator<<(std::basic_ostream<char, Traits>& out, const status& row) {
  return detail::insert(out, row.code, row.reason_phrase);
}

/// Writes "Client Error", with the stream's width, fill and adjustment.
template <class Traits>
std::basic_ostream<char, Traits>& operator<<(std::basic_ostream<char, Traits>& out, category k) {
  return detail::insert(out, to_string(k));
}

/// Writes "permanent", with the stream's width, fill and adjustment.
template <class Traits>
std::basic_ostream<char, Traits>& operator<<(std::basic_ostream<char, Traits>& out, registration r) {
  return detail::insert(out, to_string(r));
}

}  // namespace HTTPSTATUS_VERSIONED
}  // namespace httpstatus

#endif
