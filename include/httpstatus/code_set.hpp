// SPDX-License-Identifier: BSL-1.0
#ifndef HTTPSTATUS_CODE_SET_HPP
#define HTTPSTATUS_CODE_SET_HPP

// Opt-in: sets of codes, and their text as configuration files write it: "429,5xx".

#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <iosfwd>
#include <optional>
#include <string_view>

#include "parse.hpp"

namespace httpstatus {

/// A set of codes from 100 to 999, registered or not.
/// ```cpp
/// constexpr code_set retried = code_set{408, 429} | category::server_error;
/// static_assert(retried.contains(503) && retried == parse_code_set("408,429,5xx"));
/// ```
class code_set {
 public:
  /// The empty set.
  constexpr code_set() noexcept = default;
  /// The set of these codes. A number outside 100-999 is left out.
  constexpr code_set(std::initializer_list<number> numbers) noexcept {
    for (const number& n : numbers) insert(n.value(), n.value());
  }
  /// The set of the hundred codes of a category; empty for `invalid`.
  constexpr code_set(category k) noexcept {
    const int first = static_cast<int>(k) * 100;
    if (k <= category::server_error) insert(first, first + 99);
  }
  /// The set of all codes from `first` to `last`, both included, as far as they are in 100-999; empty if `last` is less
  /// than `first`.
  [[nodiscard]] static constexpr code_set range(number first, number last) noexcept {
    code_set set;
    set.insert(first.value(), last.value());
    return set;
  }

  /// Whether `c` is in the set; false for a number outside 100-999.
  [[nodiscard]] constexpr bool contains(number c) const noexcept {
    const auto n = static_cast<unsigned long long>(c.value());  // a negative number becomes a large one
    const auto bit = static_cast<std::size_t>(n < no_code ? n : no_code);
    return ((words_[bit / 64] >> (bit % 64)) & 1U) != 0;
  }
  /// The number of codes in the set.
  [[nodiscard]] constexpr std::size_t size() const noexcept {
    std::size_t count = 0;
    for (unsigned n = first_code; n <= last_code; ++n) {
      if (contains(n)) ++count;
    }
    return count;
  }
  /// Whether the set has no codes.
  [[nodiscard]] constexpr bool empty() const noexcept { return *this == code_set{}; }

  /// The codes that are in either set.
  [[nodiscard]] friend constexpr code_set operator|(code_set a, const code_set& b) noexcept {
    for (std::size_t i = 0; i < word_count; ++i) a.words_[i] |= b.words_[i];
    return a;
  }
  /// The codes that are in `a` but not in `b`.
  [[nodiscard]] friend constexpr code_set operator-(code_set a, const code_set& b) noexcept {
    for (std::size_t i = 0; i < word_count; ++i) a.words_[i] &= ~b.words_[i];
    return a;
  }
  /// Whether both sets have the same codes.
  /// @{
  [[nodiscard]] friend constexpr bool operator==(const code_set& a, const code_set& b) noexcept {
    for (std::size_t i = 0; i < word_count; ++i) {
      if (a.words_[i] != b.words_[i]) return false;
    }
    return true;
  }
  [[nodiscard]] friend constexpr bool operator!=(const code_set& a, const code_set& b) noexcept { return !(a == b); }
  /// @}

 private:
  static constexpr unsigned first_code = 100;
  static constexpr unsigned last_code = 999;
  static constexpr unsigned no_code = last_code + 1;  // whose bit is never set
  static constexpr std::size_t word_count = no_code / 64 + 1;

  constexpr void insert(long long first, long long last) noexcept {
    for (long long n = first < first_code ? first_code : first; n <= last && n <= last_code; ++n) {
      const auto bit = static_cast<std::size_t>(n);
      words_[bit / 64] |= std::uint64_t{1} << (bit % 64);
    }
  }

  std::uint64_t words_[word_count]{};  // bit n is set if code n is in the set
};

inline namespace HTTPSTATUS_VERSIONED {
namespace detail {

/// The text of a set. The longest lists 67 codes of each hundred, no three of them in a row: "100,101,103,104".
struct code_set_text {
  char characters[(sizeof(",100") - 1) * 67 * 9]{};
  std::size_t size = 0;

  constexpr explicit code_set_text(const code_set& set) noexcept {
    for (int first = 100; first <= 999; ++first) {
      if (!set.contains(first)) continue;
      int last = first;
      while (last % 100 != 99 && set.contains(last + 1)) ++last;
      const bool is_category = last - first == 99 && is_valid(first);
      const bool is_range = last - first >= 2 && !is_category;
      if (size != 0) append(",");
      append(is_category ? pattern(category_of(first)) : digits{to_code(first)}.view());
      if (is_range) {
        append("-");
        append(digits{to_code(last)}.view());
      }
      if (is_range || is_category) first = last;  // of two codes in a row, the second is written alone
    }
  }
  constexpr void append(std::string_view text) noexcept {
    for (const char c : text) characters[size++] = c;
  }
  [[nodiscard]] constexpr std::string_view view() const noexcept { return {characters, size}; }
};

constexpr bool is_blank(char c) noexcept { return c == ' ' || c == '\t'; }

constexpr std::string_view skip_blanks(std::string_view text) noexcept {
  while (!text.empty() && is_blank(text.front())) text.remove_prefix(1);
  return text;
}

/// The codes of an item of the text; an empty set for any other text.
constexpr code_set parse_item(std::string_view item) noexcept {
  constexpr std::size_t code_size = 3;
  if (item.size() == code_size) {
    const code c = find_number(item);
    return c != code{} ? code_set{c} : code_set{parse_category(item)};
  }
  if (item.size() != sizeof("100-199") - 1 || item[code_size] != '-') return {};
  const code first = find_number(item.substr(0, code_size));
  const code last = find_number(item.substr(code_size + 1));
  return first != code{} && last != code{} ? code_set::range(first, last) : code_set{};
}

}  // namespace detail

/// The set that a text lists: "429,5xx", "200-299, 404", "2xx 3xx". The empty text is the empty set; `nullopt` for any
/// text that is not of this form (RFC 5234):
///
///     set       = *blank [ item *( separator item ) ] *blank
///     separator = *blank "," *blank / 1*blank
///     item      = code / code "-" code / %x31-35 "xx"  ; in a range, the first code is not above the last
///     code      = %x31-39 2DIGIT
///     blank     = SP / HTAB
[[nodiscard]] constexpr std::optional<code_set> parse_code_set(std::string_view text) noexcept {
  code_set set;
  bool is_after_comma = false;
  text = detail::skip_blanks(text);
  while (!text.empty()) {
    std::size_t size = 0;
    while (size < text.size() && text[size] != ',' && !detail::is_blank(text[size])) ++size;
    const code_set item = detail::parse_item(text.substr(0, size));
    if (item.empty()) return std::nullopt;
    set = set | item;
    text.remove_prefix(size);
    text = detail::skip_blanks(text);
    is_after_comma = !text.empty() && text.front() == ',';
    if (is_after_comma) text = detail::skip_blanks(text.substr(1));
  }
  return is_after_comma ? std::nullopt : std::optional<code_set>{std::in_place, set};
}

/// The text of a set, for the formatters, which find it by its argument. Programs print a set with `<<` or a formatter.
[[nodiscard]] constexpr detail::code_set_text text_of(const code_set& set) noexcept {
  return detail::code_set_text{set};
}

/// Writes the codes of a set, ascending, "2xx,301-304,418", with the stream's width, fill and adjustment. A whole
/// category is written as its pattern; three or more adjacent codes of a hundred are written as a range.
/// `parse_code_set` reads the text back.
template <class Traits>
std::basic_ostream<char, Traits>& operator<<(std::basic_ostream<char, Traits>& out, const code_set& set) {
  return detail::insert(out, detail::code_set_text{set}.view());
}

}  // namespace HTTPSTATUS_VERSIONED
}  // namespace httpstatus

#endif
