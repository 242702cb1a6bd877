// SPDX-License-Identifier: BSL-1.0
#ifndef HTTPSTATUS_PARSE_HPP
#define HTTPSTATUS_PARSE_HPP

// From text to a code: three digits, a reason phrase, or the name of an enumerator. Any bytes are welcome; text that is
// none of these gives `nullopt`.

#include <optional>

#include "lookup.hpp"

namespace httpstatus {

namespace detail {

// clang-format off

// The phrases that the RFCs before 9110, and the document, have for a code of today.
#define HTTPSTATUS_HISTORIC_PHRASES(text) \
  text(switching_protocols,   "Switching Protocol") \
  text(multiple_choices,      "Multiple Choice") \
  text(found,                 "Moved Temporarily") \
  text(request_timeout,       "Request Time-out") \
  text(content_too_large,     "Request Entity Too Large") \
  text(content_too_large,     "Payload Too Large") \
  text(uri_too_long,          "Request-URI Too Long") \
  text(uri_too_long,          "Request-URI Too Large") \
  text(range_not_satisfiable, "Requested Range Not Satisfiable") \
  text(im_a_teapot,           "I\xE2\x80\x99m a teapot") \
  text(unprocessable_content, "Unprocessable Entity") \
  text(gateway_timeout,       "Gateway Time-out")

// The aliases of code.hpp, and the name that is a keyword of C++.
#define HTTPSTATUS_OTHER_NAMES(text) \
  text(continue_,                       "continue") \
  text(moved_temporarily,               "moved_temporarily") \
  text(request_entity_too_large,        "request_entity_too_large") \
  text(payload_too_large,               "payload_too_large") \
  text(request_uri_too_long,            "request_uri_too_long") \
  text(requested_range_not_satisfiable, "requested_range_not_satisfiable") \
  text(unprocessable_entity,            "unprocessable_entity")

// clang-format on

/// A text that stands for a code beside the one in the code's row.
struct other_text {
  code value;
  std::size_t size;
};

#define HTTPSTATUS_TEXT(name, text) text "\0"
#define HTTPSTATUS_OTHER_TEXT(name, text) {code::name, sizeof(text) - 1},

HTTPSTATUS_TABLE char historic_phrases[] = HTTPSTATUS_HISTORIC_PHRASES(HTTPSTATUS_TEXT);
HTTPSTATUS_TABLE char other_names[] = HTTPSTATUS_OTHER_NAMES(HTTPSTATUS_TEXT);
HTTPSTATUS_TABLE other_text codes_of_historic_phrases[] = {HTTPSTATUS_HISTORIC_PHRASES(HTTPSTATUS_OTHER_TEXT)};
HTTPSTATUS_TABLE other_text codes_of_other_names[] = {HTTPSTATUS_OTHER_NAMES(HTTPSTATUS_OTHER_TEXT)};

#undef HTTPSTATUS_OTHER_TEXT
#undef HTTPSTATUS_TEXT
#undef HTTPSTATUS_OTHER_NAMES
#undef HTTPSTATUS_HISTORIC_PHRASES

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

// Characters as one word. Their order in it is any, as words are only compared.
HTTPSTATUS_INLINE std::uint64_t four_characters(const char* t) noexcept {
#ifdef __GNUC__
  if (!__builtin_is_constant_evaluated()) {
    std::uint32_t word = 0;
    __builtin_memcpy(&word, t, sizeof word);
    return word;
  }
#endif
  return byte(t, 0) | byte(t, 1) << 8 | byte(t, 2) << 16 | byte(t, 3) << 24;
}
HTTPSTATUS_INLINE std::uint64_t eight_characters(const char* t) noexcept {
#ifdef __GNUC__
  if (!__builtin_is_constant_evaluated()) {
    std::uint64_t word = 0;
    __builtin_memcpy(&word, t, sizeof word);
    return word;
  }
#endif
  return four_characters(t) | four_characters(t + 4) << 32;
}

/// Whether the case of ASCII letters counts. Where the known text is all ASCII, it takes less to tell its letters.
enum class letter_case { kept, ignored, ignored_in_ascii };

/// The bits in which words of characters differ, but for the case of letters where that is ignored: bit 5. What is no
/// letter in a known text lacks bit 6, or has bit 7 as it is not ASCII.
HTTPSTATUS_INLINE std::uint64_t difference(std::uint64_t text, std::uint64_t known, letter_case how) noexcept {
  constexpr std::uint64_t bit_5_of_each = 0x2020'2020'2020'2020;
  if (how == letter_case::kept) return text ^ known;
  const std::uint64_t bit_6 = how == letter_case::ignored_in_ascii ? known : known & ~(known >> 1);
  return (text ^ known) & ~(bit_6 >> 1 & bit_5_of_each);
}

/// Whether texts of 1 to 32 characters are the same. Words overlap where the size takes no whole number of them.
HTTPSTATUS_INLINE bool same_text(const char* text, const char* known, std::size_t size, letter_case how) noexcept {
#ifdef __clang__  // which is slow to evaluate what follows, but not this
  if (__builtin_is_constant_evaluated() && __builtin_memcmp(text, known, size) == 0) return true;
#endif
  if (size >= 8) {
    std::uint64_t bits = difference(eight_characters(text), eight_characters(known), how) |
                         difference(eight_characters(text + size - 8), eight_characters(known + size - 8), how);
    if (size > 16) {
      bits |= difference(eight_characters(text + 8), eight_characters(known + 8), how) |
              difference(eight_characters(text + size - 16), eight_characters(known + size - 16), how);
    }
    return bits == 0;
  }
  if (size >= 4) {
    return difference(four_characters(text) | four_characters(text + size - 4) << 32,
                      four_characters(known) | four_characters(known + size - 4) << 32, how) == 0;
  }
  return difference(byte(text, 0) | byte(text, size / 2) << 8 | byte(text, size - 1) << 16,
                    byte(known, 0) | byte(known, size / 2) << 8 | byte(known, size - 1) << 16, how) == 0;
}

/// A hash table from text to code. An entry tells offset and length as a `text_table` does; offsets go on from the
/// texts of the rows into the other texts, and an empty slot has no length. A text whose slot is taken gets the next
/// free one, but the factor was chosen so that none has to: then a search has no loop, and compilers see through it.
struct text_index {
  static constexpr unsigned hash_shift = 24;
  static constexpr unsigned slot_count = 1u << (32 - hash_shift);
  static constexpr std::uint32_t chosen_factor = 0x33d0'8369;  // tests/text_hash finds another where one is needed

  std::uint16_t entries[slot_count];
  code codes[slot_count];
  unsigned steps;  // the most that a text stands behind its own slot

  HTTPSTATUS_INLINE static unsigned hash(const char* text, std::size_t size,
                                         std::uint32_t factor = chosen_factor) noexcept {
    constexpr std::uint32_t lower_case = 0x2020;
    const std::uint32_t characters =
        static_cast<unsigned char>(text[0]) + static_cast<unsigned char>(text[(size - 1) / 2]) * 0x100u;
    return ((characters | lower_case) + static_cast<std::uint32_t>(size) * 0x1'0000u) * factor >> hash_shift;
  }

  template <std::size_t RowTextsSize>
  HTTPSTATUS_INLINE std::optional<code> find(std::string_view text, const char (&row_texts)[RowTextsSize],
                                             letter_case how_in_rows, const char* other_texts,
                                             letter_case how_in_others) const noexcept {
    const char* const t = text.data();
    const std::size_t size = text.size();
    if (size - 1 >= text_table::max_length) return std::nullopt;  // empty, or longer than any
    const unsigned slot = hash(t, size);
    for (unsigned step = 0; step <= steps; ++step) {
      const unsigned place = (slot + step) % slot_count;
      const std::size_t entry = entries[place];
      if ((entry & text_table::max_length) != size) continue;
      const std::size_t offset = entry >> text_table::length_bits;
      if (offset < RowTextsSize ? same_text(t, row_texts + offset, size, how_in_rows)
                                : same_text(t, other_texts + (offset - RowTextsSize), size, how_in_others)) {
        return std::optional<code>{std::in_place, codes[place]};
      }
    }
    return std::nullopt;
  }
};

constexpr text_index index_of(const text_table& table, const char* row_texts, std::size_t row_texts_size,
                              const other_text* others, std::size_t other_count, const char* other_texts) noexcept {
  text_index all{};
  std::size_t other_offset = 0;
  for (std::size_t i = 0; i != row_count + other_count; ++i) {
    code value{};
    std::size_t entry = 0;
    unsigned slot = 0;
    if (i < row_count) {
      value = rows[i].code;
      entry = table.by_slot[static_cast<std::size_t>(value) - first_valid];
      slot = text_index::hash(row_texts + (entry >> text_table::length_bits), entry & text_table::max_length);
    } else {
      const other_text& other = others[i - row_count];
      value = other.value;
      entry = (row_texts_size + other_offset) << text_table::length_bits | other.size;
      slot = text_index::hash(other_texts + other_offset, other.size);
      other_offset += other.size + 1;
    }
    for (unsigned step = 1; all.entries[slot] != 0; ++step) {
      if (all.steps < step) all.steps = step;
      slot = (slot + 1) % text_index::slot_count;
    }
    all.entries[slot] = static_cast<std::uint16_t>(entry);
    all.codes[slot] = value;
  }
  return all;
}

static_assert(sizeof(phrases) + sizeof(historic_phrases) <= text_table::max_size &&
                  sizeof(names) + sizeof(other_names) <= text_table::max_size,
              "an offset fits its bits");

inline constexpr std::size_t historic_count = sizeof(codes_of_historic_phrases) / sizeof(other_text);
inline constexpr std::size_t other_name_count = sizeof(codes_of_other_names) / sizeof(other_text);
static_assert(row_count + historic_count < text_index::slot_count &&
                  row_count + other_name_count < text_index::slot_count,
              "a search ends at an empty slot");

HTTPSTATUS_TABLE text_index phrase_index =
    index_of(phrase_table, phrases, sizeof(phrases), codes_of_historic_phrases, historic_count, historic_phrases);
HTTPSTATUS_TABLE text_index name_index =
    index_of(name_table, names, sizeof(names), codes_of_other_names, other_name_count, other_names);

HTTPSTATUS_INLINE std::optional<code> known_phrase(std::string_view text) noexcept {
  return phrase_index.find(text, phrases, letter_case::ignored_in_ascii, historic_phrases, letter_case::ignored);
}
HTTPSTATUS_INLINE std::optional<code> known_name(std::string_view text) noexcept {
  return name_index.find(text, names, letter_case::kept, other_names, letter_case::kept);
}
// The same, as a call.
HTTPSTATUS_HIDDEN constexpr std::optional<code> any_phrase(std::string_view text) noexcept {
  return known_phrase(text);
}
HTTPSTATUS_HIDDEN constexpr std::optional<code> any_name(std::string_view text) noexcept { return known_name(text); }

}  // namespace detail

/// The code that exactly three ASCII digits give, registered or not: 000-999; `nullopt` for all other text.
/// RFC 9112, section 4.
HTTPSTATUS_INLINE std::optional<code> parse(std::string_view text) noexcept {
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
  return detail::is_known(text) ? detail::known_phrase(text) : detail::any_phrase(text);
}

/// The code whose enumerator has this name, an alias ("payload_too_large") included, in this very case; `nullopt` for
/// all other text. "continue" is known as well as "continue_".
HTTPSTATUS_INLINE std::optional<code> from_name(std::string_view text) noexcept {
  return detail::is_known(text) ? detail::known_name(text) : detail::any_name(text);
}

}  // namespace httpstatus

#undef HTTPSTATUS_INLINE

#endif
