// SPDX-License-Identifier: BSL-1.0
#ifndef HTTPSTATUS_DETAIL_FORMATTERS_HPP
#define HTTPSTATUS_DETAIL_FORMATTERS_HPP

// The formatters of fmt.hpp and format.hpp. They leave format specs to the library's own formatters of strings and
// integers.

#include <cstddef>
#include <string>
#include <string_view>

#include "../lookup.hpp"

namespace httpstatus {

class code_set;  // in code_set.hpp

namespace unofficial {
struct status;  // in unofficial.hpp
}

inline namespace HTTPSTATUS_VERSIONED {
namespace detail {

/// Formats a code or a row. A spec that ends in `d` is that of an `int` and gives the number. One that ends in `r` or
/// `n` is that of a string, without nested fields, and gives the reason phrase or the name. Any other is that of a
/// string and gives "404 Not Found".
template <class Library>
class code_formatter {
 public:
  template <class ParseContext>
  constexpr auto parse(ParseContext& context) -> typename ParseContext::iterator {
    const auto begin = context.begin();
    auto end = begin;  // the brace that closes the replacement field
    for (int depth = 0; end != context.end() && (*end != '}' || depth != 0); ++end) {
      depth += (*end == '{') - (*end == '}');
    }
    if (end != begin) type_ = *(end - 1);
    if (type_ == 'd') return int_.parse(context);
    if (type_ != 'r' && type_ != 'n') return string_.parse(context);

    const std::string_view rest{&*begin, static_cast<std::size_t>(end - begin) - 1};
    const bool has_nested_field = rest.find('{') != std::string_view::npos;
    const bool has_other_type = !rest.empty() && (rest.back() == 's' || rest.back() == '?');
    typename Library::parse_context rest_context{{rest.data(), rest.size()}};
    const bool is_read = !has_nested_field && !has_other_type && string_.parse(rest_context) == rest_context.end();
    return is_read ? end : end - 1;  // the library rejects a spec that is not followed by a closing brace
  }

  template <class FormatContext>
  auto format(code c, FormatContext& context) const {
    const digits number{c};
    const std::string_view text = label(c);
    return format_part(c, text.empty() ? number.view() : text, reason_phrase(c), name(c), context);
  }

  template <class FormatContext>
  auto format(const status& row, FormatContext& context) const {
    return format_row(row, row.name, context);
  }

  /// Of unofficial.hpp, which this header does not include.
  template <class UnofficialRow, class FormatContext>
  auto format(const UnofficialRow& row, FormatContext& context) const {
    return format_row(row, "", context);
  }

 private:
  template <class Row, class FormatContext>
  auto format_row(const Row& row, std::string_view name, FormatContext& context) const {
    std::string text{digits{row.code}.view()};
    if (!row.reason_phrase.empty()) text.append(1, ' ').append(row.reason_phrase);
    return format_part(row.code, text, row.reason_phrase, name, context);
  }

  template <class FormatContext>
  auto format_part(code c, std::string_view whole, std::string_view phrase, std::string_view name,
                   FormatContext& context) const {
    if (type_ == 'd') return int_.format(to_int(c), context);
    const std::string_view text = type_ == 'r' ? phrase : type_ == 'n' ? name : whole;
    return string_.format({text.data(), text.size()}, context);
  }

  typename Library::int_formatter int_{};
  typename Library::string_formatter string_{};
  char type_ = 's';
};

/// Formats a set of codes as its text: "2xx,404".
template <class Library>
struct set_formatter : Library::string_formatter {
  template <class Set, class FormatContext>
  auto format(const Set& set, FormatContext& context) const {
    const auto text = text_of(set);
    return Library::string_formatter::format({text.view().data(), text.view().size()}, context);
  }
};

/// Formats a category or a registration: "Client Error", "permanent".
template <class Library>
struct word_formatter : Library::string_formatter {
  template <class Word, class FormatContext>
  auto format(Word word, FormatContext& context) const {
    const std::string_view text = to_string(word);
    return Library::string_formatter::format({text.data(), text.size()}, context);
  }
};

}  // namespace detail
}  // namespace HTTPSTATUS_VERSIONED
}  // namespace httpstatus

#endif
