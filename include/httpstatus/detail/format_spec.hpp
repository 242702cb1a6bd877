// SPDX-License-Identifier: BSL-1.0
#ifndef HTTPSTATUS_DETAIL_FORMAT_SPEC_HPP
#define HTTPSTATUS_DETAIL_FORMAT_SPEC_HPP

// What a format spec means, for fmt and for std::format alike: the spec of a string, with one of four letters at its end.

#include <cstdlib>
#include <string>

#include "../lookup.hpp"

namespace httpstatus {

namespace unofficial {
struct status;  // in unofficial.hpp
}

namespace detail {

inline constexpr std::size_t nowhere = std::string_view::npos;

/// The length of a format spec, which ends before the brace that closes its replacement field.
template <class Iterator>
constexpr std::size_t spec_size(Iterator begin, Iterator end) {
  std::size_t size = 0;
  std::size_t open_braces = 0;
  for (; begin != end && (*begin != '}' || open_braces != 0); ++begin, ++size) {
    if (*begin == '{') ++open_braces;
    if (*begin == '}') --open_braces;
  }
  return size;
}

constexpr bool is_presentation_type(char c) noexcept {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '?';
}

/// Whether a spec has a precision. An alignment follows a point that is a fill.
constexpr bool has_precision(std::string_view spec) noexcept {
  const std::size_t point = spec.rfind('.');
  return point != nowhere && (point + 1 == spec.size() || std::string_view{"<^>"}.find(spec[point + 1]) == nowhere);
}

/// Refuses a format spec with the library's exception or, without exceptions, by ending the program.
template <class Error>
[[noreturn]] void refuse_with([[maybe_unused]] const char* message) {
#ifdef __cpp_exceptions
  throw Error{message};
#else
  std::abort();
#endif
}

/// Formats a code or a row: `s` or no letter gives "404 Not Found", `d` the number, `r` the reason phrase, and `n` the
/// name. The string formatter of `Library` does the rest.
template <class Library>
class code_formatter {
 public:
  template <class ParseContext>
  constexpr auto parse(ParseContext& context) -> typename ParseContext::iterator {
    static_assert(sizeof(typename ParseContext::char_type) == 1, "a status code formats into strings of char only");
    const std::size_t size = spec_size(context.begin(), context.end());
    const auto end = context.begin() + static_cast<std::ptrdiff_t>(size);
    if (size != 0 && is_presentation_type(*(end - 1))) type_ = *(end - 1);
    if (type_ == 's') return text_.parse(context);

    const std::string_view spec{&*context.begin(), size - 1};
    if (!spec.empty() && is_presentation_type(spec.back())) refuse("a status code has one type only");
    if (type_ != 'd' && type_ != 'r' && type_ != 'n') refuse("a status code has the types s, d, r and n");
    if (type_ == 'd' && has_precision(spec)) refuse("the number of a status code has no precision");
    if (spec.find('{') == nowhere) {
      read_spec(text_, spec, 0);
    } else {
      wait_for_arguments(spec, context);
    }
    return end;
  }

  template <class FormatContext>
  auto format(code c, FormatContext& context) const {
    return format_part(c, reason_phrase(c), name(c), context);
  }

  template <class FormatContext>
  auto format(const status& row, FormatContext& context) const {
    return format_row(row, row.name, context);
  }

  template <class UnofficialRow, class FormatContext>
  auto format(const UnofficialRow& row, FormatContext& context) const {
    return format_row(row, "", context);
  }

 private:
  /// Keeps a spec whose width or precision is an argument, because the string formatter can read it only when the
  /// arguments are there. It may number them; otherwise they count from where `context` is.
  template <class ParseContext>
  constexpr void wait_for_arguments(std::string_view spec, ParseContext& context) {
    waiting_spec_ = spec;
    bool is_first = true;
    for (std::size_t i = spec.find("{}"); i != nowhere; i = spec.find("{}", i + 1)) {
      const auto argument = static_cast<std::size_t>(context.next_arg_id());
      if (is_first) first_argument_ = argument;
      is_first = false;
    }
    const std::size_t after_brace = spec.find('{') + 1;
    const bool has_number = after_brace < spec.size() && spec[after_brace] >= '0' && spec[after_brace] <= '9';
    if (has_number) context.check_arg_id(0);  // refuses a number if other arguments are counted
  }

  static constexpr void read_spec(typename Library::string_formatter& text, std::string_view spec,
                                  std::size_t first_argument) {
    typename Library::parse_context context{{spec.data(), spec.size()}};
    for (; first_argument != 0; --first_argument) static_cast<void>(context.next_arg_id());
    if (text.parse(context) != context.end()) refuse("the type of a status code is the end of its format spec");
  }

  template <class Row, class FormatContext>
  auto format_row(const Row& row, std::string_view name, FormatContext& context) const {
    if (type_ != 's' || row.reason_phrase == reason_phrase(row.code)) {
      return format_part(row.code, row.reason_phrase, name, context);
    }
    return format_text(std::string{digits{row.code}.view()}.append(1, ' ').append(row.reason_phrase), context);
  }

  template <class FormatContext>
  auto format_part(code c, std::string_view phrase, std::string_view name, FormatContext& context) const {
    if (type_ == 'r') return format_text(phrase, context);
    if (type_ == 'n') return format_text(name, context);
    const std::string_view text = label(c);
    return format_text(type_ == 'd' || text.empty() ? digits{c}.view() : text, context);
  }

  template <class FormatContext>
  auto format_text(std::string_view text, FormatContext& context) const {
    if (waiting_spec_.empty()) return text_.format({text.data(), text.size()}, context);
    typename Library::string_formatter formatter{};
    read_spec(formatter, waiting_spec_, first_argument_);
    return formatter.format({text.data(), text.size()}, context);
  }

  static constexpr auto refuse = refuse_with<typename Library::error>;

  typename Library::string_formatter text_{};
  std::string_view waiting_spec_{};
  std::size_t first_argument_ = 0;
  char type_ = 's';
};

/// Formats a category: "Client Error", with the spec of a string but no letter other than `s`.
template <class Library>
class category_formatter {
 public:
  template <class ParseContext>
  constexpr auto parse(ParseContext& context) -> typename ParseContext::iterator {
    static_assert(sizeof(typename ParseContext::char_type) == 1, "a category formats into strings of char only");
    const std::size_t size = spec_size(context.begin(), context.end());
    if (size != 0) {
      const char last = *(context.begin() + static_cast<std::ptrdiff_t>(size - 1));
      if (is_presentation_type(last) && last != 's') {
        refuse_with<typename Library::error>("a category has the type s only");
      }
    }
    return text_.parse(context);
  }

  template <class FormatContext>
  auto format(category k, FormatContext& context) const {
    const std::string_view text = to_string(k);
    return text_.format({text.data(), text.size()}, context);
  }

 private:
  typename Library::string_formatter text_{};
};

}  // namespace detail

}  // namespace httpstatus

#endif
