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

constexpr std::uint64_t byte(const char* text, std::size_t i) noexcept { return static_cast<unsigned char>(text[i]); }

// Characters as one word, written so that it works in a constant expression; compilers make a single load of it.
constexpr std::uint64_t four_characters(const char* t) noexcept {
  return byte(t, 0) | byte(t, 1) << 8 | byte(t, 2) << 16 | byte(t, 3) << 24;
}
constexpr std::uint64_t eight_characters(const char* t) noexcept {
  return four_characters(t) | four_characters(t + 4) << 32;
}

/// Whether words of characters differ, in more than the case of a letter where `AnyCase`. What is not a letter in
/// `known` lacks bit 6, or has bit 7 as it is not ASCII; bit 5 is the case.
template <bool AnyCase>
constexpr bool differ(std::uint64_t text, std::uint64_t known) noexcept {
  constexpr std::uint64_t bit_6_of_each = 0x4040'4040'4040'4040;
  const std::uint64_t ignored = AnyCase ? (known & ~(known >> 1) & bit_6_of_each) >> 1 : 0;
  return ((text ^ known) & ~ignored) != 0;
}

template <bool AnyCase>
constexpr bool same_text(const char* text, const char* known, std::size_t size) noexcept {
  if (size >= 8) {
    for (std::size_t i = 0; i + 8 < size; i += 8) {
      if (differ<AnyCase>(eight_characters(text + i), eight_characters(known + i))) return false;
    }
    return !differ<AnyCase>(eight_characters(text + size - 8), eight_characters(known + size - 8));
  }
  if (size >= 4) {
    return !differ<AnyCase>(four_characters(text) | four_characters(text + size - 4) << 32,
                            four_characters(known) | four_characters(known + size - 4) << 32);
  }
  return !differ<AnyCase>(byte(text, 0) | byte(text, size / 2) << 8 | byte(text, size - 1) << 16,
                          byte(known, 0) | byte(known, size / 2) << 8 | byte(known, size - 1) << 16);
}

/// A hash table from text to code. Its slots hold the code, or a number past the last registered code, which counts the
/// other texts; zero is an empty slot. Texts may share a hash, the later one takes the next free slot, but the factors
/// were chosen so that it happens only twice.
struct text_index {
  static constexpr unsigned slot_count = 256;
  static constexpr unsigned first_other = first_valid + unknown_slot;

  std::uint16_t slots[slot_count];

  static constexpr unsigned hash(char first, char middle, std::size_t size) noexcept {
    constexpr unsigned lower_case = 0x20;
    return ((static_cast<unsigned char>(first) | lower_case) * 4 +
            (static_cast<unsigned char>(middle) | lower_case) * 39 - static_cast<unsigned>(size) * 5) %
           slot_count;
  }

  constexpr void insert(unsigned value, const char* text, std::size_t size) noexcept {
    unsigned slot = hash(text[0], text[(size - 1) / 2], size);
    while (slots[slot] != 0) slot = (slot + 1) % slot_count;
    slots[slot] = static_cast<std::uint16_t>(value);
  }

  template <bool AnyCase>
  constexpr std::optional<code> find(std::string_view text, const text_table& table, const char* row_texts,
                                     const other_text* others) const noexcept {
    const char* const t = text.data();
    const std::size_t size = text.size();
    if (size - 1 >= text_table::max_length) return std::nullopt;  // empty, or longer than any
    for (unsigned slot = hash(t[0], t[(size - 1) / 2], size);; slot = (slot + 1) % slot_count) {
      const unsigned value = slots[slot];
      if (value == 0) return std::nullopt;
      if (value < first_other) {
        const std::string_view known = table.at(value - first_valid, row_texts);
        if (known.size() == size && same_text<AnyCase>(t, known.data(), size)) return static_cast<code>(value);
      } else {
        const other_text& other = others[value - first_other];
        if (other.size == size && same_text<AnyCase>(t, other.text, size)) return other.value;
      }
    }
  }
};

struct derived_indexes {
  text_index phrases;
  text_index names;
};

constexpr derived_indexes derive_indexes() noexcept {
  derived_indexes all{};
  const char* phrase = phrases + 1;
  const char* name = names + 1;
  for (const status& row : rows) {
    const unsigned number = static_cast<unsigned>(row.code);
    all.phrases.insert(number, phrase, row.reason_phrase.size());
    all.names.insert(number, name, row.name.size());
    phrase += row.reason_phrase.size() + 1;
    name += row.name.size() + 1;
  }
  unsigned number = text_index::first_other;
  for (const other_text& other : historic_phrases) all.phrases.insert(number++, other.text, other.size);
  number = text_index::first_other;
  for (const other_text& other : other_names) all.names.insert(number++, other.text, other.size);
  return all;
}

// Never linked: a program has the one below that it uses.
inline constexpr derived_indexes derived_from_texts = derive_indexes();

template <std::size_t OtherCount>
constexpr bool leaves_empty_slots(const other_text (&)[OtherCount]) noexcept {
  return row_count + OtherCount < text_index::slot_count;
}
static_assert(leaves_empty_slots(historic_phrases) && leaves_empty_slots(other_names),
              "a search ends at an empty slot");

HTTPSTATUS_TABLE text_index phrase_index = derived_from_texts.phrases;
HTTPSTATUS_TABLE text_index name_index = derived_from_texts.names;

}  // namespace detail

/// The code that exactly three ASCII digits give, registered or not: 000-999; `nullopt` for all other text.
/// RFC 9112, section 4.
constexpr std::optional<code> parse(std::string_view text) noexcept {
  constexpr std::size_t digit_count = 3;
  if (text.size() != digit_count) return std::nullopt;
  unsigned value = 0;
  for (const char c : text) {
    const unsigned digit = static_cast<unsigned char>(c) - unsigned{'0'};
    if (digit > 9) return std::nullopt;
    value = value * 10 + digit;
  }
  return static_cast<code>(value);
}

/// The code that has this reason phrase, or had it before RFC 9110 ("Payload Too Large"), in any ASCII case; `nullopt`
/// for all other text. RFC 9110, section 15.1.
constexpr std::optional<code> from_phrase(std::string_view text) noexcept {
  return detail::phrase_index.find<true>(text, detail::phrase_table, detail::phrases, detail::historic_phrases);
}

/// The code whose enumerator has this name, an alias ("payload_too_large") included, in this very case; `nullopt` for
/// all other text. "continue" is known as well as "continue_".
constexpr std::optional<code> from_name(std::string_view text) noexcept {
  return detail::name_index.find<false>(text, detail::name_table, detail::names, detail::other_names);
}

}  // namespace httpstatus

#endif
