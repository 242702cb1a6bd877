// SPDX-License-Identifier: BSL-1.0
#ifndef HTTPSTATUS_LOOKUP_HPP
#define HTTPSTATUS_LOOKUP_HPP

// Look-ups by number, enumerator and category, and output on streams. Every function accepts any integer. An
// unregistered number, valid or not, has no row; its texts are empty. Every text is NUL-terminated and has static
// storage, except that a fallback is returned as it is.

#include <iosfwd>

#include "registry.hpp"

namespace httpstatus {

namespace detail {

// All labels ("404 Not Found") in one string and all names in another, so that a program links only the one it uses,
// without pointers. A reason phrase is the end of a label.

HTTPSTATUS_TABLE char labels[] = "000 \0"
#define HTTPSTATUS_ROW(number, name, phrase, ...) #number " " phrase "\0"
#include "detail/rows.def"
    ;
HTTPSTATUS_TABLE char names[] = "\0"
#define HTTPSTATUS_ROW(number, name, ...) #name "\0"
#include "detail/rows.def"
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

// Slots lead from numbers to rows: there is one for each number from 100 to the last registered one, and one for all
// others. A look-up therefore needs no branch, which a mix of numbers would mispredict.
inline constexpr std::size_t last_slot = static_cast<std::size_t>(rows[row_count - 1].code) - first_valid + 1;
inline constexpr std::size_t category_count = sizeof(categories) / sizeof(*categories) + 1;

/// Tables derived from the rows. Rows are numbered from 1; 0 means no row.
struct tables {
  array<std::uint8_t, last_slot + 1> row_by_slot;
  array<text_place, row_count + 1> phrase_by_row;
  array<text_place, row_count + 1> name_by_row;
  array<code, row_count + 1> code_by_row;
  array<std::uint8_t, category_count> last_row_by_category;
  bool rows_ascend;
};

constexpr tables derive_tables() noexcept {
  tables all{};
  all.rows_ascend = true;
  std::size_t next_slot = 0;
  std::size_t label_offset = number_size + 1;
  std::size_t name_offset = 1;
  all.phrase_by_row.at[0].offset = number_size;
  for (std::size_t i = 1; i <= row_count; ++i) {
    const status& row = rows[i - 1];
    const std::size_t phrase_size = row.reason_phrase.size();
    const std::size_t name_size = row.name.size();
    const std::size_t slot = static_cast<std::size_t>(row.code) - first_valid;
    all.row_by_slot.at[slot] = static_cast<std::uint8_t>(i);
    all.phrase_by_row.at[i].offset = static_cast<std::uint16_t>(label_offset + number_size);
    all.phrase_by_row.at[i].size = static_cast<std::uint16_t>(phrase_size);
    all.name_by_row.at[i].offset = static_cast<std::uint16_t>(name_offset);
    all.name_by_row.at[i].size = static_cast<std::uint16_t>(name_size);
    all.code_by_row.at[i] = row.code;
    all.last_row_by_category.at[static_cast<std::size_t>(row.category)] = static_cast<std::uint8_t>(i);
    if (slot < next_slot) all.rows_ascend = false;
    next_slot = slot + 1;
    label_offset += number_size + phrase_size + 1;
    name_offset += name_size + 1;
  }
  return all;
}

// Used at compile time only. Each table below is a separate variable, so that a program links only those it uses.
inline constexpr tables derived = derive_tables();

HTTPSTATUS_TABLE auto row_by_slot = derived.row_by_slot;
HTTPSTATUS_TABLE auto phrase_by_row = derived.phrase_by_row;
HTTPSTATUS_TABLE auto name_by_row = derived.name_by_row;
HTTPSTATUS_TABLE auto code_by_row = derived.code_by_row;
HTTPSTATUS_TABLE auto last_row_by_category = derived.last_row_by_category;

static_assert(derived.rows_ascend, "rows.def must list each code once, in ascending order");
static_assert(row_count < 0x100, "too many rows for 8 bits: widen row_by_slot and last_row_by_category");
static_assert(sizeof(labels) <= 0x10000 && sizeof(names) <= 0x10000,
              "the labels or the names are too long for 16-bit offsets: widen text_place");

constexpr std::size_t slot_of(number c) noexcept {
  const unsigned long long slot = static_cast<unsigned long long>(c.value()) - first_valid;
  return static_cast<std::size_t>(slot < last_slot ? slot : last_slot);
}

constexpr std::size_t row_of(number c) noexcept { return row_by_slot.at[slot_of(c)]; }

/// The value of `k`; 0 (`invalid`) if `k` is no enumerator.
constexpr std::size_t index_of(category k) noexcept {
  const auto index = static_cast<std::size_t>(k);
  return index < category_count ? index : 0;
}

struct short_text {
  std::uint8_t size;
  char text[sizeof "Informational"];
};
#define HTTPSTATUS_TEXT(text) \
  { sizeof(text) - 1, text }
HTTPSTATUS_TABLE short_text category_texts[] = {
    HTTPSTATUS_TEXT("Invalid"),     HTTPSTATUS_TEXT("Informational"), HTTPSTATUS_TEXT("Successful"),
    HTTPSTATUS_TEXT("Redirection"), HTTPSTATUS_TEXT("Client Error"),  HTTPSTATUS_TEXT("Server Error"),
};
HTTPSTATUS_TABLE short_text registration_texts[] = {
    HTTPSTATUS_TEXT("permanent"), HTTPSTATUS_TEXT("temporary"), HTTPSTATUS_TEXT("deprecated"),
    HTTPSTATUS_TEXT("unused"),    HTTPSTATUS_TEXT("obsoleted"), HTTPSTATUS_TEXT(""),
};
HTTPSTATUS_TABLE short_text category_patterns[] = {
    HTTPSTATUS_TEXT(""),    HTTPSTATUS_TEXT("1xx"), HTTPSTATUS_TEXT("2xx"),
    HTTPSTATUS_TEXT("3xx"), HTTPSTATUS_TEXT("4xx"), HTTPSTATUS_TEXT("5xx"),
};
#undef HTTPSTATUS_TEXT

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

/// The number and the reason phrase of `c`, "404 Not Found", as in a status line; empty if it is not registered.
/// Without a phrase, a status line keeps the space: "HTTP/1.1 499 ". RFC 9112, section 4.
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
  return row != 0 ? detail::rows[row - 1].description : detail::no_text;
}

/// The rows of a category, ascending by code; empty for `invalid`.
[[nodiscard]] constexpr status_range codes(category k) noexcept {
  const std::size_t i = detail::index_of(k);
  const std::size_t start = i != 0 ? detail::last_row_by_category.at[i - 1] : std::size_t{0};
  return {detail::rows + start, detail::last_row_by_category.at[i] - start};
}

/// The category in words: "Client Error"; "Invalid" for `invalid` and any other value.
[[nodiscard]] constexpr std::string_view to_string(category k) noexcept {
  const detail::short_text& text = detail::category_texts[detail::index_of(k)];
  return {text.text, text.size};
}

/// The category as logs and configuration files write it: "4xx"; empty for `invalid` and any other value.
[[nodiscard]] constexpr std::string_view pattern(category k) noexcept {
  const detail::short_text& text = detail::category_patterns[detail::index_of(k)];
  return {text.text, text.size};
}

/// The registration in words: "permanent"; empty for any other value.
[[nodiscard]] constexpr std::string_view to_string(registration r) noexcept {
  constexpr std::size_t state_count = sizeof(detail::registration_texts) / sizeof(*detail::registration_texts) - 1;
  const auto index = static_cast<std::size_t>(r);
  const detail::short_text& text = detail::registration_texts[index < state_count ? index : state_count];
  return {text.text, text.size};
}

/// The code that a client treats `c` as: `c` itself if registered; else the x00 code of its category (400 for 471); 500
/// if invalid. RFC 9110, section 15.
[[nodiscard]] constexpr code treat_as(number c) noexcept {
  if (is_registered(c)) return to_code(c);
  if (!is_valid(c)) return code::internal_server_error;
  return static_cast<code>(static_cast<unsigned>(category_of(c)) * detail::class_size);
}

namespace detail {

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

}  // namespace httpstatus

#endif
