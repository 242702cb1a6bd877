// SPDX-License-Identifier: BSL-1.0
#ifndef HTTPSTATUS_PARSE_HPP
#define HTTPSTATUS_PARSE_HPP

// From text to a code: three digits, a reason phrase, or the name of an enumerator. Every function accepts any bytes.

#include <optional>

#include "lookup.hpp"

namespace httpstatus {

namespace detail {

/// A text that a code had before.
struct former_text {
  httpstatus::code code;
  std::string_view text;
};

HTTPSTATUS_TABLE former_text former_phrases[] = {
#define HTTPSTATUS_FORMER_PHRASE(name, phrase) {code::name, phrase ""_text},
#include "detail/rows.def"
};
HTTPSTATUS_TABLE former_text former_names[] = {
#define HTTPSTATUS_FORMER_NAME(name, former_name) {code::name, #former_name ""_text},
#include "detail/rows.def"
};

// The phrases count from 1: first those of the rows, then the former ones. So do the names.

constexpr std::string_view phrase_at(std::size_t i) noexcept {
  return i <= row_count ? text_at(labels, phrase_by_row.at[i]) : former_phrases[i - row_count - 1].text;
}
constexpr std::string_view name_at(std::size_t i) noexcept {
  return i <= row_count ? text_at(names, name_by_row.at[i]) : former_names[i - row_count - 1].text;
}
constexpr code code_at(std::size_t i, const former_text* former) noexcept {
  return i <= row_count ? code_by_row.at[i] : former[i - row_count - 1].code;
}

/// A hash table of texts. A text whose slot is taken has the next free one; an empty slot is 0.
using text_index = array<std::uint8_t, 0x100>;

/// The slot of a text that is not empty. It ignores the case of letters. The factors are those that make few texts meet.
constexpr std::uint8_t hash_of(const char* text, std::size_t size) noexcept {
  constexpr std::size_t lower_case_bit = 0x20;
  const std::size_t first = static_cast<unsigned char>(text[0]) | lower_case_bit;
  const std::size_t last = static_cast<unsigned char>(text[size - 1]) | lower_case_bit;
  return static_cast<std::uint8_t>(first * 17 + last * 15 + size * 11);
}

constexpr void add(text_index& index, std::size_t i, const char* text, std::size_t size) noexcept {
  std::uint8_t slot = hash_of(text, size);
  while (index.at[slot] != 0) ++slot;
  index.at[slot] = static_cast<std::uint8_t>(i);
}

constexpr text_index make_index(const char* texts, const text_place* places, const former_text* former,
                                std::size_t former_count) noexcept {
  text_index index{};
  for (std::size_t i = 1; i <= row_count; ++i) add(index, i, texts + places[i].offset, places[i].size);
  for (std::size_t i = 0; i < former_count; ++i) {
    add(index, row_count + 1 + i, former[i].text.data(), former[i].text.size());
  }
  return index;
}

inline constexpr std::size_t former_phrase_count = sizeof(former_phrases) / sizeof(former_text);
inline constexpr std::size_t former_name_count = sizeof(former_names) / sizeof(former_text);
static_assert(row_count + former_phrase_count < 0x100 && row_count + former_name_count < 0x100,
              "there are more texts than an index of 8 bits can hold: widen text_index and its hash");

HTTPSTATUS_TABLE text_index phrase_index = make_index(labels, phrase_by_row.at, former_phrases, former_phrase_count);
HTTPSTATUS_TABLE text_index name_index = make_index(names, name_by_row.at, former_names, former_name_count);

constexpr char lower_case(char c) noexcept { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c; }

constexpr bool equal_in_any_case(std::string_view a, std::string_view b) noexcept {
  if (a.size() != b.size()) return false;
  const char* in_b = b.data();
  for (const char in_a : a) {
    if (lower_case(in_a) != lower_case(*in_b++)) return false;
  }
  return true;
}

// A call gives a `code`, `code{}` for none, because compilers return an `optional` from it less well.

HTTPSTATUS_HIDDEN constexpr code find_phrase(std::string_view text) noexcept {
  if (text.empty()) return code{};
  for (std::uint8_t slot = hash_of(text.data(), text.size()); phrase_index.at[slot] != 0; ++slot) {
    const std::size_t i = phrase_index.at[slot];
    if (text == phrase_at(i) || equal_in_any_case(text, phrase_at(i))) return code_at(i, former_phrases);
  }
  return code{};
}

HTTPSTATUS_HIDDEN constexpr code find_name(std::string_view text) noexcept {
  if (text.empty()) return code{};
  for (std::uint8_t slot = hash_of(text.data(), text.size()); name_index.at[slot] != 0; ++slot) {
    const std::size_t i = name_index.at[slot];
    if (text == name_at(i)) return code_at(i, former_names);
  }
  return text == "continue"_text ? code::continue_ : code{};  // a keyword cannot be the name of an enumerator
}

constexpr std::optional<code> unless_none(code c) noexcept {
  return c != code{} ? std::optional<code>{std::in_place, c} : std::nullopt;
}

}  // namespace detail

/// The code that exactly three ASCII digits give, "100" to "999", registered or not; `nullopt` for any other text.
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

/// The code with this reason phrase, or one that it had before ("Payload Too Large"), in any ASCII case; `nullopt` for
/// any other text. RFC 9110, section 15.1.
[[nodiscard]] constexpr std::optional<code> from_phrase(std::string_view text) noexcept {
  return detail::unless_none(detail::find_phrase(text));
}

/// The code whose enumerator has this name, or had it before ("payload_too_large"), in this case; `nullopt` for any
/// other text. `continue_` is found without its underscore too.
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
