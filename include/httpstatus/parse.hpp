// SPDX-License-Identifier: BSL-1.0
#ifndef HTTPSTATUS_PARSE_HPP
#define HTTPSTATUS_PARSE_HPP

// Converts text to a code: three digits, a reason phrase or an enumerator's name. Accepts any bytes.

#include <optional>

#include "lookup.hpp"

namespace httpstatus {

namespace detail {

/// Another phrase or another name of a code.
struct other_text {
  httpstatus::code code;
  std::string_view text;
};

HTTPSTATUS_TABLE other_text other_phrases[] = {
#define HTTPSTATUS_OTHER_PHRASE(name, phrase) {code::name, phrase ""_text},
#include "detail/rows.def"
};
HTTPSTATUS_TABLE other_text other_names[] = {
#define HTTPSTATUS_OTHER_NAME(name, other_name) {code::name, #other_name ""_text},
#include "detail/rows.def"
};
inline constexpr std::size_t other_phrase_count = sizeof(other_phrases) / sizeof(other_text);
inline constexpr std::size_t other_name_count = sizeof(other_names) / sizeof(other_text);

// Phrases are numbered from 1: first that of each row, then the others. So are names.

constexpr std::string_view phrase_at(std::size_t i) noexcept {
  return i <= row_count ? text_at(labels, phrase_by_row.at[i]) : other_phrases[i - row_count - 1].text;
}
constexpr std::string_view name_at(std::size_t i) noexcept {
  return i <= row_count ? text_at(names, name_by_row.at[i]) : other_names[i - row_count - 1].text;
}
constexpr code code_at(std::size_t i, const other_text* others) noexcept {
  return i <= row_count ? code_by_row.at[i] : others[i - row_count - 1].code;
}

/// A hash table with linear probing. An element is the number of a phrase or name; 0 means empty.
using text_table = array<std::uint8_t, 0x100>;

/// The bucket of a text that is not empty, whatever its case. The factors were chosen by trial to give few collisions.
constexpr std::uint8_t bucket_of(const char* text, std::size_t size) noexcept {
  constexpr std::size_t lower_case_bit = 0x20;
  const std::size_t first = static_cast<unsigned char>(text[0]) | lower_case_bit;
  const std::size_t last = static_cast<unsigned char>(text[size - 1]) | lower_case_bit;
  return static_cast<std::uint8_t>(first * 17 + last * 15 + size * 11);
}

/// The next bucket; after the last one, the first.
constexpr std::uint8_t bucket_after(std::uint8_t bucket) noexcept { return static_cast<std::uint8_t>(bucket + 1); }

constexpr void add(text_table& table, std::size_t i, const char* text, std::size_t size) noexcept {
  std::uint8_t bucket = bucket_of(text, size);
  while (table.at[bucket] != 0) bucket = bucket_after(bucket);
  table.at[bucket] = static_cast<std::uint8_t>(i);
}

constexpr text_table make_table(const char* texts, const text_place* places, const other_text* others,
                                std::size_t other_count) noexcept {
  text_table table{};
  for (std::size_t i = 1; i <= row_count; ++i) add(table, i, texts + places[i].offset, places[i].size);
  for (std::size_t i = 0; i < other_count; ++i) {
    add(table, row_count + 1 + i, others[i].text.data(), others[i].text.size());
  }
  return table;
}

static_assert(row_count + other_phrase_count < 0x100 && row_count + other_name_count < 0x100,
              "too many phrases or names for text_table: widen it and bucket_of");
HTTPSTATUS_TABLE text_table phrase_table = make_table(labels, phrase_by_row.at, other_phrases, other_phrase_count);
HTTPSTATUS_TABLE text_table name_table = make_table(names, name_by_row.at, other_names, other_name_count);

constexpr char lower_case(char c) noexcept { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c; }

constexpr bool equal_in_any_case(std::string_view a, std::string_view b) noexcept {
  if (a.size() != b.size()) return false;
  const char* in_b = b.data();
  for (const char in_a : a) {
    if (lower_case(in_a) != lower_case(*in_b++)) return false;
  }
  return true;
}

// These return `code{}` instead of `nullopt`, because compilers generate better code for that than for an `optional`.

HTTPSTATUS_HIDDEN constexpr code find_phrase(std::string_view text) noexcept {
  if (text.empty()) return code{};
  std::uint8_t bucket = bucket_of(text.data(), text.size());
  for (; phrase_table.at[bucket] != 0; bucket = bucket_after(bucket)) {
    const std::size_t i = phrase_table.at[bucket];
    // The exact comparison, which is faster, usually succeeds.
    if (text == phrase_at(i) || equal_in_any_case(text, phrase_at(i))) return code_at(i, other_phrases);
  }
  return code{};
}

HTTPSTATUS_HIDDEN constexpr code find_name(std::string_view text) noexcept {
  if (text.empty()) return code{};
  std::uint8_t bucket = bucket_of(text.data(), text.size());
  for (; name_table.at[bucket] != 0; bucket = bucket_after(bucket)) {
    const std::size_t i = name_table.at[bucket];
    if (text == name_at(i)) return code_at(i, other_names);
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
  constexpr std::size_t digit_count = 3;
  if (text.size() != digit_count) return std::nullopt;
  const char* const digits = text.data();
  const unsigned hundreds = static_cast<unsigned char>(digits[0]) - unsigned{'0'};
  const unsigned tens = static_cast<unsigned char>(digits[1]) - unsigned{'0'};
  const unsigned ones = static_cast<unsigned char>(digits[2]) - unsigned{'0'};
  const bool is_code = hundreds - 1 < 9 && tens <= 9 && ones <= 9;
  return detail::unless_none(is_code ? static_cast<code>(hundreds * 100 + tens * 10 + ones) : code{});
}

/// The code with this reason phrase, a former one ("Payload Too Large") or a variant that servers send ("Not Allowed"),
/// in any ASCII case; `nullopt` for any other text. RFC 9110, section 15.1.
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
  if (text.size() != pattern_size) return category::invalid;
  const char* const characters = text.data();
  if (detail::lower_case(characters[1]) != 'x' || detail::lower_case(characters[2]) != 'x') return category::invalid;
  const unsigned digit = static_cast<unsigned char>(characters[0]) - unsigned{'0'};
  return digit < detail::category_count ? static_cast<category>(digit) : category::invalid;
}

}  // namespace httpstatus

#endif
