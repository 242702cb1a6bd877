// SPDX-License-Identifier: BSL-1.0
#ifndef HTTPSTATUS_LOOKUP_HPP
#define HTTPSTATUS_LOOKUP_HPP

// What the table says of a code, found by its number or its enumerator, and the rows of a category. Every function
// takes any integer; a number that is not registered, valid or not, has no row and only empty texts.

#include "registry.hpp"

namespace httpstatus {

namespace detail {

// Each table has a slot for every number from 100 to the last registered one, and a last slot for all other numbers, so
// that reading a table takes no branch, whatever the number. An empty slot is zero.
inline constexpr std::size_t unknown_slot = static_cast<std::size_t>(rows[row_count - 1].code) - first_valid + 1;

constexpr std::size_t slot_of(number c) noexcept {
  const unsigned long long slot = static_cast<unsigned long long>(c.value()) - first_valid;
  return static_cast<std::size_t>(slot < unknown_slot ? slot : unknown_slot);
}

/// Where the text of a code stands among all texts of its kind: offset and length in one small number.
struct text_table {
  static constexpr unsigned length_bits = 5;
  static constexpr std::size_t max_length = (1u << length_bits) - 1;
  static constexpr std::size_t max_size = 1u << (16 - length_bits);

  std::uint16_t by_slot[unknown_slot + 1];

  constexpr std::string_view at(std::size_t slot, const char* texts) const noexcept {
    const std::size_t entry = by_slot[slot];
    return {texts + (entry >> length_bits), entry & max_length};
  }
};

/// The place of a code's row, counted from 1.
struct row_table {
  std::uint8_t by_slot[unknown_slot + 1];
};

/// The place of the last row of each category, one slot behind the category's own: its rows start where those of the
/// category before it end.
struct category_table {
  std::uint8_t ends[static_cast<std::size_t>(category::server_error) + 2];
};

struct derived_tables {
  text_table phrases;
  text_table names;
  row_table places;
  category_table categories;
  bool rows_ascend;
  std::size_t length_bits;  // those that any length has
};

constexpr derived_tables derive_tables() noexcept {
  derived_tables all{};
  all.rows_ascend = true;
  std::size_t next_slot = 0;
  std::size_t phrase_offset = 1;  // after an empty text
  std::size_t name_offset = 1;
  std::uint8_t place = 0;
  for (const status& row : rows) {
    const std::size_t slot = static_cast<std::size_t>(row.code) - first_valid;
    const std::size_t phrase_length = row.reason_phrase.size();
    const std::size_t name_length = row.name.size();
    if (slot < next_slot) all.rows_ascend = false;
    all.length_bits |= phrase_length | name_length;
    all.phrases.by_slot[slot] = static_cast<std::uint16_t>(phrase_offset << text_table::length_bits | phrase_length);
    all.names.by_slot[slot] = static_cast<std::uint16_t>(name_offset << text_table::length_bits | name_length);
    all.places.by_slot[slot] = ++place;
    all.categories.ends[static_cast<std::size_t>(row.category) + 1] = place;
    next_slot = slot + 1;
    phrase_offset += phrase_length + 1;
    name_offset += name_length + 1;
  }
  return all;
}

// Never linked: a program has the tables below that it uses, and no other.
inline constexpr derived_tables derived = derive_tables();

static_assert(derived.rows_ascend, "the rows of registry.hpp ascend by code");
static_assert(derived.length_bits <= text_table::max_length, "a name or a phrase has at most 31 characters");
static_assert(sizeof(phrases) <= text_table::max_size && sizeof(names) <= text_table::max_size,
              "an offset fits its bits");
static_assert(row_count < 0x100, "a place fits a byte");

HTTPSTATUS_TABLE text_table phrase_table = derived.phrases;
HTTPSTATUS_TABLE text_table name_table = derived.names;
HTTPSTATUS_TABLE row_table place_table = derived.places;
HTTPSTATUS_TABLE category_table last_places = derived.categories;

struct category_text {
  std::uint8_t size;
  char text[sizeof "Informational"];
};

#define HTTPSTATUS_CATEGORY(text) \
  { sizeof(text) - 1, text }
HTTPSTATUS_TABLE category_text category_texts[] = {
    HTTPSTATUS_CATEGORY("Invalid"),     HTTPSTATUS_CATEGORY("Informational"), HTTPSTATUS_CATEGORY("Successful"),
    HTTPSTATUS_CATEGORY("Redirection"), HTTPSTATUS_CATEGORY("Client Error"),  HTTPSTATUS_CATEGORY("Server Error"),
};
#undef HTTPSTATUS_CATEGORY

/// The category's own number, and that of `invalid` for a value that is none.
constexpr std::size_t index_of(category k) noexcept {
  return k <= category::server_error ? static_cast<std::size_t>(k) : 0;
}

}  // namespace detail

/// The row of `c`; `nullptr` where it is not registered.
constexpr const status* find(detail::number c) noexcept {
  const std::size_t place = detail::place_table.by_slot[detail::slot_of(c)];
  return place != 0 ? detail::rows + (place - 1) : nullptr;
}

/// Whether `c` has a row: an entry in the IANA registry. RFC 9110, section 16.2.
constexpr bool is_registered(detail::number c) noexcept { return detail::place_table.by_slot[detail::slot_of(c)] != 0; }

/// The reason phrase of `c`, "Not Found"; empty where it is not registered. RFC 9110, section 15.1.
constexpr std::string_view reason_phrase(detail::number c) noexcept {
  return detail::phrase_table.at(detail::slot_of(c), detail::phrases);
}

// Has a compiler warn where the result is kept and the string behind the argument is not.
#if defined(__clang__)
#define HTTPSTATUS_LIFETIME_BOUND [[clang::lifetimebound]]
#else
#define HTTPSTATUS_LIFETIME_BOUND
#endif

/// The reason phrase of `c`; `fallback` where it is not registered.
constexpr std::string_view reason_phrase(detail::number c,
                                         std::string_view fallback HTTPSTATUS_LIFETIME_BOUND) noexcept {
  const std::string_view phrase = reason_phrase(c);
  return phrase.empty() ? fallback : phrase;
}

/// The name of the enumerator of `c`, "not_found"; empty where it is not registered.
constexpr std::string_view name(detail::number c) noexcept {
  return detail::name_table.at(detail::slot_of(c), detail::names);
}

/// What `c` means and what to do next, in a sentence or two; empty where it is not registered.
constexpr std::string_view description(detail::number c) noexcept {
  const status* const row = find(c);
  return row != nullptr ? row->description : std::string_view{""};
}

/// The rows of a category, ascending by code; none for `invalid`.
constexpr status_range codes(category k) noexcept {
  const std::size_t i = detail::index_of(k);
  const std::size_t start = detail::last_places.ends[i];
  return {detail::rows + start, detail::last_places.ends[i + 1] - start};
}

/// The category in words, "Client Error"; "Invalid" for `invalid` and for a value that is no category.
constexpr std::string_view to_string(category k) noexcept {
  const detail::category_text& words = detail::category_texts[detail::index_of(k)];
  return {words.text, words.size};
}

/// The code to act on: `c` itself where it is registered; else, as a client must, the x00 code of its class (400 for
/// 471); and 500 for an invalid number. RFC 9110, section 15.
constexpr code generic(detail::number c) noexcept {
  if (is_registered(c)) return static_cast<code>(c.value());
  if (!is_valid(c)) return code::internal_server_error;
  return static_cast<code>(static_cast<unsigned>(category_of(c)) * detail::class_size);
}

}  // namespace httpstatus

#undef HTTPSTATUS_LIFETIME_BOUND

#endif
