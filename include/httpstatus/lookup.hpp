// SPDX-License-Identifier: BSL-1.0
#ifndef HTTPSTATUS_LOOKUP_HPP
#define HTTPSTATUS_LOOKUP_HPP

// What the table says of a code, found by its number or its enumerator, and the rows of a category. Every function
// takes any integer; a number that is not registered, valid or not, has no row and only empty texts.

#include "registry.hpp"

namespace httpstatus {

namespace detail {

// Each table has a slot for every number from 100 to the last registered one, and a last slot for all other numbers. An
// empty slot is zero: the functions below never branch on whether a number is in the table.
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

  std::uint16_t slots[unknown_slot + 1];

  constexpr std::string_view at(std::size_t slot, const char* texts) const noexcept {
    const std::size_t entry = slots[slot];
    return {texts + (entry >> length_bits), entry & max_length};
  }
};

constexpr text_table locate(std::string_view status::*text) noexcept {
  text_table table{};
  std::size_t offset = 1;  // an empty text comes first
  for (const status& row : rows) {
    const std::size_t length = (row.*text).size();
    table.slots[static_cast<std::size_t>(row.code) - first_valid] =
        static_cast<std::uint16_t>(offset << text_table::length_bits | length);
    offset += length + 1;
  }
  return table;
}

/// The place of a code's row, counted from 1.
struct row_table {
  std::uint8_t slots[unknown_slot + 1];
};

constexpr row_table locate_rows() noexcept {
  row_table table{};
  std::uint8_t place = 0;
  for (const status& row : rows) table.slots[static_cast<std::size_t>(row.code) - first_valid] = ++place;
  return table;
}

/// Where the rows of a category start; they end where those of the next start.
struct category_table {
  std::uint8_t starts[static_cast<std::size_t>(category::server_error) + 2];
};

constexpr category_table locate_categories() noexcept {
  category_table table{};
  std::uint8_t end = 0;
  for (const status& row : rows) table.starts[static_cast<std::size_t>(row.category) + 1] = ++end;
  return table;
}

constexpr bool rows_ascend_and_fit() noexcept {
  unsigned last = first_valid - 1;
  for (const status& row : rows) {
    const unsigned number = static_cast<unsigned>(row.code);
    if (number <= last || row.name.size() > text_table::max_length) return false;
    if (row.reason_phrase.size() - 1 >= text_table::max_length) return false;
    last = number;
  }
  return last <= last_valid;
}

static_assert(rows_ascend_and_fit(),
              "rows ascend from 100 to 599; no name is longer than 31 characters, and no phrase");
static_assert(row_count < 0x100, "the place of a row fits a byte");
static_assert(sizeof(phrases) <= text_table::max_size && sizeof(names) <= text_table::max_size,
              "an offset fits its bits");

HTTPSTATUS_TABLE text_table phrase_table = locate(&status::reason_phrase);
HTTPSTATUS_TABLE text_table name_table = locate(&status::name);
HTTPSTATUS_TABLE row_table rows_by_number = locate_rows();
HTTPSTATUS_TABLE category_table rows_by_category = locate_categories();
HTTPSTATUS_TABLE char category_texts[][sizeof "Informational"] = {"Invalid",     "Informational", "Successful",
                                                                  "Redirection", "Client Error",  "Server Error"};

/// The category's own number, and that of `invalid` for a value that is none.
constexpr std::size_t index_of(category k) noexcept {
  return k <= category::server_error ? static_cast<std::size_t>(k) : 0;
}

}  // namespace detail

/// The row of `c`; `nullptr` where it is not registered.
constexpr const status* find(detail::number c) noexcept {
  const std::size_t place = detail::rows_by_number.slots[detail::slot_of(c)];
  return place != 0 ? detail::rows + (place - 1) : nullptr;
}

/// Whether `c` has a row: an entry in the IANA registry. RFC 9110, section 16.2.
constexpr bool is_registered(detail::number c) noexcept {
  return detail::rows_by_number.slots[detail::slot_of(c)] != 0;
}

/// The reason phrase of `c`, "Not Found"; empty where it is not registered. RFC 9110, section 15.1.
constexpr std::string_view reason_phrase(detail::number c) noexcept {
  return detail::phrase_table.at(detail::slot_of(c), detail::phrases);
}

/// The reason phrase of `c`; `fallback` where it is not registered.
constexpr std::string_view reason_phrase(detail::number c, std::string_view fallback) noexcept {
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
  const std::size_t start = detail::rows_by_category.starts[i];
  return {detail::rows + start, detail::rows_by_category.starts[i + 1] - start};
}

/// The category in words, "Client Error"; "Invalid" for `invalid` and for a value that is no category.
constexpr std::string_view to_string(category k) noexcept { return detail::category_texts[detail::index_of(k)]; }

/// The code to act on: `c` itself where it is registered; else, as a client must, the x00 code of its class (400 for
/// 471); and 500 for an invalid number. RFC 9110, section 15.
constexpr code generic(detail::number c) noexcept {
  if (is_registered(c)) return static_cast<code>(c.value());
  if (!is_valid(c)) return code::internal_server_error;
  return static_cast<code>(static_cast<unsigned>(category_of(c)) * detail::class_size);
}

}  // namespace httpstatus

#endif
