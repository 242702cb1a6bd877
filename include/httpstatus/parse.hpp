// SPDX-License-Identifier: BSL-1.0
#ifndef HTTPSTATUS_PARSE_HPP
#define HTTPSTATUS_PARSE_HPP

// Converts text to a code: three digits, a reason phrase or an enumerator's name. Accepts any bytes.

#include <cstdint>
#include <optional>
#include <string_view>

#include "lookup.hpp"

namespace httpstatus {
inline namespace HTTPSTATUS_VERSIONED {
namespace detail {

/// Another phrase or another name of a code. A pointer to its text would need a relocation.
struct other_text {
  httpstatus::code code;
  std::uint8_t size;
  char characters[40];

  [[nodiscard]] constexpr std::string_view text() const noexcept { return {characters, size}; }
};

HTTPSTATUS_HIDDEN inline constexpr other_text other_phrases[] = {
#define HTTPSTATUS_OTHER_PHRASE(name, phrase) {code::name, sizeof(phrase) - 1, phrase},
#include "detail/registered.def"
};
HTTPSTATUS_HIDDEN inline constexpr other_text other_names[] = {
#define HTTPSTATUS_OTHER_NAME(name, other_name) {code::name, sizeof(#other_name) - 1, #other_name},
#include "detail/registered.def"
};

constexpr array<code, row_count + 1> make_code_by_row() noexcept {
  array<code, row_count + 1> table{};
  for (std::size_t i = 0; i < row_count; ++i) table.at[i + 1] = rows[i].code;
  return table;
}
HTTPSTATUS_HIDDEN inline constexpr auto code_by_row = make_code_by_row();

/// All phrases or all names, numbered from 1: those of the rows first, then the others.
struct text_list {
  const char* texts;
  const text_place* place_by_row;
  const other_text* others;
  std::size_t count;

  [[nodiscard]] constexpr std::string_view text(std::size_t i) const noexcept {
    return i <= row_count ? text_at(texts, place_by_row[i]) : others[i - row_count - 1].text();
  }
  [[nodiscard]] constexpr httpstatus::code code(std::size_t i) const noexcept {
    return i <= row_count ? code_by_row.at[i] : others[i - row_count - 1].code;
  }
};
constexpr text_list all_phrases() noexcept {
  return {labels, phrase_by_row.at, other_phrases, row_count + sizeof(other_phrases) / sizeof(other_text)};
}
constexpr text_list all_names() noexcept {
  return {names, name_by_row.at, other_names, row_count + sizeof(other_names) / sizeof(other_text)};
}

/// A hash table with linear probing. An element is the number of a text; 0 means empty.
inline constexpr std::size_t bucket_count = 512;
using text_table = array<std::uint8_t, bucket_count>;

/// The bucket of a text that is not empty, whatever its case. The factors were chosen by trial to give few collisions;
/// tests/parse.cpp limits the longest probe.
constexpr std::size_t bucket_of(const char* text, std::size_t size) noexcept {
  constexpr std::size_t lower_case_bit = 0x20;
  const std::size_t first = static_cast<unsigned char>(text[0]) | lower_case_bit;
  const std::size_t last = static_cast<unsigned char>(text[size - 1]) | lower_case_bit;
  return (first * 2 + last * 48 + size * 103) % bucket_count;
}

/// The next bucket; after the last one, the first.
constexpr std::size_t bucket_after(std::size_t bucket) noexcept { return (bucket + 1) % bucket_count; }

constexpr void add(text_table& table, std::size_t i, const char* text, std::size_t size) noexcept {
  std::size_t bucket = bucket_of(text, size);
  while (table.at[bucket] != 0) bucket = bucket_after(bucket);
  table.at[bucket] = static_cast<std::uint8_t>(i);
}

// `list.text(i)` would do for both loops but take every user longer to compile.
constexpr text_table make_table(text_list list) noexcept {
  text_table table{};
  for (std::size_t i = 1; i <= row_count; ++i) {
    add(table, i, list.texts + list.place_by_row[i].offset, list.place_by_row[i].size);
  }
  for (std::size_t i = row_count + 1; i <= list.count; ++i) {
    const other_text& other = list.others[i - row_count - 1];
    add(table, i, other.characters, other.size);
  }
  return table;
}

static_assert(all_phrases().count < 0x100 && all_names().count < 0x100,
              "too many phrases or names for 8 bits: widen text_table");
HTTPSTATUS_HIDDEN inline constexpr text_table phrase_table = make_table(all_phrases());
HTTPSTATUS_HIDDEN inline constexpr text_table name_table = make_table(all_names());

constexpr char lower_case(char c) noexcept { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c; }

/// Whether two texts of the same size differ at most in case.
constexpr bool equal_in_any_case(std::string_view a, std::string_view b) noexcept {
  const char* in_b = b.data();
  for (const char in_a : a) {
    if (lower_case(in_a) != lower_case(*in_b++)) return false;
  }
  return true;
}

constexpr bool is_digit(char c) noexcept { return c >= '0' && c <= '9'; }

// These return `code{}` instead of `nullopt`, because compilers generate better code for that than for an `optional`.

constexpr code find_number(std::string_view text) noexcept {
  constexpr std::size_t digit_count = 3;
  const bool is_number =
      text.size() == digit_count && text[0] != '0' && is_digit(text[0]) && is_digit(text[1]) && is_digit(text[2]);
  if (!is_number) return code{};
  return static_cast<code>((text[0] - '0') * 100 + (text[1] - '0') * 10 + (text[2] - '0'));
}

constexpr code find_phrase(std::string_view text) noexcept {
  if (text.empty()) return code{};
  std::size_t bucket = bucket_of(text.data(), text.size());
  for (; phrase_table.at[bucket] != 0; bucket = bucket_after(bucket)) {
    const std::size_t i = phrase_table.at[bucket];
    const std::string_view phrase = all_phrases().text(i);
    // The exact comparison, which is faster, usually succeeds.
    const bool is_found = text.size() == phrase.size() && (text == phrase || equal_in_any_case(text, phrase));
    if (is_found) return all_phrases().code(i);
  }
  return code{};
}

constexpr code find_name(std::string_view text) noexcept {
  if (text.empty()) return code{};
  std::size_t bucket = bucket_of(text.data(), text.size());
  for (; name_table.at[bucket] != 0; bucket = bucket_after(bucket)) {
    const std::size_t i = name_table.at[bucket];
    if (text == all_names().text(i)) return all_names().code(i);
  }
  return code{};
}

constexpr std::optional<code> unless_none(code c) noexcept {
  return c != code{} ? std::optional<code>{std::in_place, c} : std::nullopt;
}

}  // namespace detail

/// The code written as exactly three ASCII digits, "100" to "999", registered or not; `nullopt` for any other text.
/// RFC 9112, section 4.
[[nodiscard]] constexpr std::optional<code> parse(std::string_view text) noexcept {
  return detail::unless_none(detail::find_number(text));
}

/// The code with this reason phrase, a former one ("Payload Too Large") or a variant that servers send ("Not Allowed"),
/// in any ASCII case; `nullopt` for any other text. If a response has the number too, prefer the number: a few servers
/// send the phrase of one code with another. RFC 9110, section 15.1.
[[nodiscard]] constexpr std::optional<code> from_phrase(std::string_view text) noexcept {
  return detail::unless_none(detail::find_phrase(text));
}

/// The code whose enumerator or alias has exactly this name ("not_found", "payload_too_large"); `nullopt` for any other
/// text. "continue" and "continue_" both give 100.
[[nodiscard]] constexpr std::optional<code> from_name(std::string_view text) noexcept {
  return detail::unless_none(detail::find_name(text));
}

/// The category with this pattern: a digit from 1 to 5 and "xx", in either case ("4xx", "4XX"); `invalid` for any other
/// text.
[[nodiscard]] constexpr category parse_category(std::string_view text) noexcept {
  constexpr std::size_t pattern_size = 3;
  if (text.size() != pattern_size || text[0] < '1' || text[0] > '5') return category::invalid;
  if (detail::lower_case(text[1]) != 'x' || detail::lower_case(text[2]) != 'x') return category::invalid;
  return static_cast<category>(text[0] - '0');
}

}  // namespace HTTPSTATUS_VERSIONED
}  // namespace httpstatus

#endif
