// SPDX-License-Identifier: BSL-1.0
#ifndef HTTPSTATUS_DETAIL_FORMAT_SPEC_HPP
#define HTTPSTATUS_DETAIL_FORMAT_SPEC_HPP

// The one meaning of a format spec for fmt and for std::format: that of a string, and one of four letters at its end.

#include <cstdlib>

#include "text.hpp"

namespace httpstatus::detail {

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

/// Whether a spec has a precision. A point that is a fill has its alignment behind it.
constexpr bool has_precision(std::string_view spec) noexcept {
  const std::size_t point = spec.rfind('.');
  return point != nowhere && (point + 1 == spec.size() || std::string_view{"<^>"}.find(spec[point + 1]) == nowhere);
}

/// Refuses a format spec: with the library's exception, or where there are none by ending the program.
template <class Error>
[[noreturn]] void refuse_with([[maybe_unused]] const char* message) {
#ifdef __cpp_exceptions
  throw Error{message};
#else
  std::abort();
#endif
}

/// Formats a code or a row: `s` or nothing gives "404 Not Found", `d` the number, `r` the reason phrase and `n` the
/// name. Everything before the letter is left to the string formatter of `Library`.
template <class Library>
class code_formatter {
 public:
  template <class ParseContext>
  constexpr auto parse(ParseContext& context) {
    const std::size_t size = spec_size(context.begin(), context.end());
    const auto end = context.begin() + static_cast<std::ptrdiff_t>(size);
    if (size != 0 && is_presentation_type(*(end - 1))) type_ = *(end - 1);
    if (type_ == 's') return text_.parse(context);

    const std::string_view spec{&*context.begin(), size - 1};
    if (!spec.empty() && is_presentation_type(spec.back())) refuse("a status code has one type only");
    if (type_ != 'd' && type_ != 'r' && type_ != 'n') refuse("a status code has the types s, d, r and n");
    if (type_ == 'd' && has_precision(spec)) refuse("the number of a status code has no precision");
    parse_text(spec, context);
    return end;
  }

  template <class FormatContext>
  auto format(code c, FormatContext& context) const {
    return format(c, reason_phrase(c), name(c), context);
  }

  template <class FormatContext>
  auto format(const status& row, FormatContext& context) const {
    return format(row.code, row.reason_phrase, row.name, context);
  }

 private:
  /// Lets the string formatter read a spec without its letter. Where width or precision are arguments of their own,
  /// they are counted from where `context` is; and as neither library lets us do that in a constant expression, the spec
  /// waits until something is formatted.
  template <class ParseContext>
  constexpr void parse_text(std::string_view spec, ParseContext& context) {
    std::size_t first_argument = 0;
    bool counted = false;
    for (std::size_t i = spec.find("{}"); i != nowhere; i = spec.find("{}", i + 1)) {
      const auto argument = context.next_arg_id();
      if (!counted) first_argument = static_cast<std::size_t>(argument);
      counted = true;
    }
    const std::size_t brace = spec.find('{');
    const bool has_number = brace + 1 < spec.size() && spec[brace + 1] >= '0' && spec[brace + 1] <= '9';
    if (brace != nowhere && has_number) context.check_arg_id(0);  // refuses a number after arguments without one
    if (brace != nowhere && Library::is_constant_evaluated()) {
      waiting_spec_ = spec;
      first_argument_ = first_argument;
    } else {
      read_spec(text_, spec, first_argument);
    }
  }

  static constexpr void read_spec(typename Library::string_formatter& text, std::string_view spec,
                                  std::size_t first_argument) {
    typename Library::parse_context context{{spec.data(), spec.size()}};
    for (; first_argument != 0; --first_argument) static_cast<void>(context.next_arg_id());
    if (text.parse(context) != context.end()) refuse("the type of a status code is the end of its format spec");
  }

  template <class FormatContext>
  auto format(code c, std::string_view phrase, std::string_view name, FormatContext& context) const {
    switch (type_) {
      case 'd':
        return format_text(title(to_int(c), {}), context);
      case 'r':
        return format_text(phrase, context);
      case 'n':
        return format_text(name, context);
      default:
        return format_text(title(to_int(c), phrase), context);
    }
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
  constexpr auto parse(ParseContext& context) {
    const std::size_t size = spec_size(context.begin(), context.end());
    if (size != 0) {
      const char last = *(context.begin() + static_cast<std::ptrdiff_t>(size - 1));
      if (is_presentation_type(last) && last != 's')
        refuse_with<typename Library::error>("a category has the type s only");
    }
    return text_.parse(context);
  }

  template <class FormatContext>
  auto format(category k, FormatContext& context) const {
    const std::string_view text = text_of(k);
    return text_.format({text.data(), text.size()}, context);
  }

 private:
  typename Library::string_formatter text_{};
};

}  // namespace httpstatus::detail

#endif
