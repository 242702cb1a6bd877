// SPDX-License-Identifier: BSL-1.0
#ifndef HTTPSTATUS_PARSE_HPP
#define HTTPSTATUS_PARSE_HPP

// From text to a code: three digits, a reason phrase, or the name of an enumerator. Any bytes are welcome; text that is
// none of these gives `nullopt`.

#include <optional>

#include "lookup.hpp"

namespace httpstatus {

namespace detail {

/// A text that stands for a code beside the one in the code's row.
struct other_text {
  code value;
  std::uint8_t size;
  char text[text_table::max_length + 1];
};

#define HTTPSTATUS_OTHER_TEXT(name, text) \
  { code::name, sizeof(text) - 1, text }

// The phrases that the RFCs before 9110, and the document, have for a code of today.
HTTPSTATUS_TABLE other_text historic_phrases[] = {
    HTTPSTATUS_OTHER_TEXT(switching_protocols, "Switching Protocol"),
    HTTPSTATUS_OTHER_TEXT(multiple_choices, "Multiple Choice"),
    HTTPSTATUS_OTHER_TEXT(found, "Moved Temporarily"),
    HTTPSTATUS_OTHER_TEXT(request_timeout, "Request Time-out"),
    HTTPSTATUS_OTHER_TEXT(content_too_large, "Request Entity Too Large"),
    HTTPSTATUS_OTHER_TEXT(content_too_large, "Payload Too Large"),
    HTTPSTATUS_OTHER_TEXT(uri_too_long, "Request-URI Too Long"),
    HTTPSTATUS_OTHER_TEXT(uri_too_long, "Request-URI Too Large"),
    HTTPSTATUS_OTHER_TEXT(range_not_satisfiable, "Requested Range Not Satisfiable"),
    HTTPSTATUS_OTHER_TEXT(im_a_teapot, "I\xE2\x80\x99m a teapot"),
    HTTPSTATUS_OTHER_TEXT(unprocessable_content, "Unprocessable Entity"),
    HTTPSTATUS_OTHER_TEXT(gateway_timeout, "Gateway Time-out"),
};

// The aliases of code.hpp, and the name that is a keyword of C++.
HTTPSTATUS_TABLE other_text other_names[] = {
    HTTPSTATUS_OTHER_TEXT(continue_, "continue"),
    HTTPSTATUS_OTHER_TEXT(moved_temporarily, "moved_temporarily"),
    HTTPSTATUS_OTHER_TEXT(request_entity_too_large, "request_entity_too_large"),
    HTTPSTATUS_OTHER_TEXT(payload_too_large, "payload_too_large"),
    HTTPSTATUS_OTHER_TEXT(request_uri_too_long, "request_uri_too_long"),
    HTTPSTATUS_OTHER_TEXT(requested_range_not_satisfiable, "requested_range_not_satisfiable"),
    HTTPSTATUS_OTHER_TEXT(unprocessable_entity, "unprocessable_entity"),
};

#undef HTTPSTATUS_OTHER_TEXT

// A look-up of a text that the compiler knows is inlined, so that nothing but its result is left; any other is a call.
#ifdef __GNUC__
#define HTTPSTATUS_INLINE __attribute__((always_inline)) constexpr
#else
#define HTTPSTATUS_INLINE constexpr
#endif

HTTPSTATUS_INLINE bool is_known([[maybe_unused]] std::string_view text) noexcept {
#ifdef __GNUC__
  const char first = text.empty() ? '\0' : text[0];
  return __builtin_constant_p(first) != 0;
#else
  return false;
#endif
}

HTTPSTATUS_INLINE std::uint64_t byte(const char* text, std::size_t i) noexcept {
  return static_cast<unsigned char>(text[i]);
}

// Characters as one word, written so that it works in a constant expression; compilers make a single load of it.
HTTPSTATUS_INLINE std::uint64_t four_characters(const char* t) noexcept {
  return byte(t, 0) | byte(t, 1) << 8 | byte(t, 2) << 16 | byte(t, 3) << 24;
}
HTTPSTATUS_INLINE std::uint64_t eight_characters(const char* t) noexcept {
  return four_characters(t) | four_characters(t + 4) << 32;
}

/// The bits in which words of characters differ, but for the case of a letter where `any_case`. What is not a letter in
/// `known` lacks bit 6, or has bit 7 as it is not ASCII; bit 5 is the case.
HTTPSTATUS_INLINE std::uint64_t difference(std::uint64_t text, std::uint64_t known, bool any_case) noexcept {
  constexpr std::uint64_t bit_6_of_each = 0x4040'4040'4040'4040;
  const std::uint64_t ignored = any_case ? (known & ~(known >> 1) & bit_6_of_each) >> 1 : 0;
  return (text ^ known) & ~ignored;
}

/// Whether texts of 1 to 32 characters are the same. Words overlap where the size takes no whole number of them.
HTTPSTATUS_INLINE bool same_text(const char* text, const char* known, std::size_t size, bool any_case) noexcept {
  if (size >= 8) {
    std::uint64_t bits = difference(eight_characters(text), eight_characters(known), any_case) |
                         difference(eight_characters(text + size - 8), eight_characters(known + size - 8), any_case);
    if (size > 16) {
      bits |= difference(eight_characters(text + 8), eight_characters(known + 8), any_case) |
              difference(eight_characters(text + size - 16), eight_characters(known + size - 16), any_case);
    }
    return bits == 0;
  }
  if (size >= 4) {
    return difference(four_characters(text) | four_characters(text + size - 4) << 32,
                      four_characters(known) | four_characters(known + size - 4) << 32, any_case) == 0;
  }
  return difference(byte(text, 0) | byte(text, size / 2) << 8 | byte(text, size - 1) << 16,
                    byte(known, 0) | byte(known, size / 2) << 8 | byte(known, size - 1) << 16, any_case) == 0;
}

/// A hash table from text to code. Its slots hold the code, or a number past the last registered code, which counts the
/// other texts; zero is an empty slot. A text whose slot is taken gets the next free one, but the factor was chosen so
/// that none has to: then a search has no loop, and compilers see through it.
struct text_index {
  static constexpr unsigned slot_count = 256;
  static constexpr unsigned first_other = first_valid + unknown_slot;

  std::uint16_t slots[slot_count];
  unsigned steps;  // the most that a text stands behind its own slot

  HTTPSTATUS_INLINE static unsigned hash(const char* text, std::size_t size) noexcept {
    constexpr std::uint32_t lower_case = 0x2020;
    constexpr std::uint32_t factor = 0x33d0'8369;
    const std::uint32_t characters =
        static_cast<unsigned char>(text[0]) + static_cast<unsigned char>(text[(size - 1) / 2]) * 0x100u;
    return ((characters | lower_case) + static_cast<std::uint32_t>(size) * 0x1'0000u) * factor >> 24;
  }

  /// The code's number, or 0.
  HTTPSTATUS_INLINE unsigned find(std::string_view text, const text_table& table, const char* row_texts,
                                  const other_text* others, bool any_case) const noexcept {
    const char* const t = text.data();
    const std::size_t size = text.size();
    if (size - 1 >= text_table::max_length) return 0;  // empty, or longer than any
    const unsigned slot = hash(t, size);
    for (unsigned step = 0; step <= steps; ++step) {
      const unsigned value = slots[(slot + step) % slot_count];
      if (value == 0) return 0;
      if (value < first_other) {
        const std::string_view known = table.at(value - first_valid, row_texts);
        if (known.size() == size && same_text(t, known.data(), size, any_case)) return value;
      } else {
        const other_text& other = others[value - first_other];
        if (other.size == size && same_text(t, other.text, size, any_case)) return static_cast<unsigned>(other.value);
      }
    }
    return 0;
  }
};

constexpr text_index index_of(const text_table& table, const char* row_texts, const other_text* others,
                              std::size_t other_count) noexcept {
  text_index all{};
  for (std::size_t i = 0; i != row_count + other_count; ++i) {
    unsigned value = text_index::first_other;
    unsigned slot = 0;
    if (i < row_count) {
      value = static_cast<unsigned>(rows[i].code);
      const std::size_t entry = table.slots[value - first_valid];
      slot = text_index::hash(row_texts + (entry >> text_table::length_bits), entry & text_table::max_length);
    } else {
      const other_text& other = others[i - row_count];
      value += static_cast<unsigned>(i - row_count);
      slot = text_index::hash(other.text, other.size);
    }
    for (unsigned step = 1; all.slots[slot] != 0; ++step) {
      if (all.steps < step) all.steps = step;
      slot = (slot + 1) % text_index::slot_count;
    }
    all.slots[slot] = static_cast<std::uint16_t>(value);
  }
  return all;
}

inline constexpr std::size_t historic_count = sizeof(historic_phrases) / sizeof(*historic_phrases);
inline constexpr std::size_t other_name_count = sizeof(other_names) / sizeof(*other_names);
static_assert(row_count + historic_count < text_index::slot_count &&
                  row_count + other_name_count < text_index::slot_count,
              "a search ends at an empty slot");

HTTPSTATUS_TABLE text_index phrase_index = index_of(phrase_table, phrases, historic_phrases, historic_count);
HTTPSTATUS_TABLE text_index name_index = index_of(name_table, names, other_names, other_name_count);

HTTPSTATUS_INLINE unsigned known_phrase(std::string_view text) noexcept {
  return phrase_index.find(text, phrase_table, phrases, historic_phrases, true);
}
HTTPSTATUS_INLINE unsigned known_name(std::string_view text) noexcept {
  return name_index.find(text, name_table, names, other_names, false);
}
// The same, as a call.
constexpr unsigned any_phrase(std::string_view text) noexcept { return known_phrase(text); }
constexpr unsigned any_name(std::string_view text) noexcept { return known_name(text); }

constexpr std::optional<code> code_or_none(unsigned value) noexcept {
  if (value == 0) return std::nullopt;
  return std::optional<code>{std::in_place, static_cast<code>(value)};
}

}  // namespace detail

/// The code that exactly three ASCII digits give, registered or not: 000-999; `nullopt` for all other text.
/// RFC 9112, section 4.
constexpr std::optional<code> parse(std::string_view text) noexcept {
  constexpr std::size_t digit_count = 3;
  if (text.size() != digit_count) return std::nullopt;
  const unsigned hundreds = static_cast<unsigned char>(text[0]) - unsigned{'0'};
  const unsigned tens = static_cast<unsigned char>(text[1]) - unsigned{'0'};
  const unsigned ones = static_cast<unsigned char>(text[2]) - unsigned{'0'};
  if (hundreds > 9 || tens > 9 || ones > 9) return std::nullopt;
  return std::optional<code>{std::in_place, static_cast<code>(hundreds * 100 + tens * 10 + ones)};
}

/// The code that has this reason phrase, or had it before RFC 9110 ("Payload Too Large"), in any ASCII case; `nullopt`
/// for all other text. RFC 9110, section 15.1.
HTTPSTATUS_INLINE std::optional<code> from_phrase(std::string_view text) noexcept {
  return detail::code_or_none(detail::is_known(text) ? detail::known_phrase(text) : detail::any_phrase(text));
}

/// The code whose enumerator has this name, an alias ("payload_too_large") included, in this very case; `nullopt` for
/// all other text. "continue" is known as well as "continue_".
HTTPSTATUS_INLINE std::optional<code> from_name(std::string_view text) noexcept {
  return detail::code_or_none(detail::is_known(text) ? detail::known_name(text) : detail::any_name(text));
}

}  // namespace httpstatus

#undef HTTPSTATUS_INLINE

#endif
