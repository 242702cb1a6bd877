// SPDX-License-Identifier: BSL-1.0
#ifndef HTTPSTATUS_DETAIL_FORMAT_SPEC_HPP
#define HTTPSTATUS_DETAIL_FORMAT_SPEC_HPP

// The format spec shared by fmt.hpp and format.hpp: that of a string, optionally with `s`, `d`, `r` or `n` as its type.

#include <cstdlib>
#include <string>

#include "../lookup.hpp"

namespace httpstatus {

namespace unofficial {
struct status;  // in unofficial.hpp
}

namespace detail {

/// The length of a format spec: up to the brace that closes its replacement field.
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

/// Whether a spec has a precision. A point followed by an alignment is a fill character.
constexpr bool has_precision(std::string_view spec) noexcept {
  constexpr std::size_t none = std::string_view::npos;
  const std::size_t point = spec.rfind('.');
  return point != none && (point + 1 == spec.size() || std::string_view{"<^>"}.find(spec[point + 1]) == none);
}

/// Rejects a format spec: throws the formatting library's exception, or aborts if exceptions are off.
template <class Error>
[[noreturn]] void reject([[maybe_unused]] const char* message) {
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
    if (type_ == 's') return string_.parse(context);

    const std::string_view spec{&*context.begin(), size - 1};
    if (!spec.empty() && is_presentation_type(spec.back())) reject<error>("a status code takes only one type");
    if (type_ != 'd' && type_ != 'r' && type_ != 'n') reject<error>("the type of a status code must be s, d, r or n");
    if (type_ == 'd' && has_precision(spec)) reject<error>("type d does not allow a precision");
    if (spec.find('{') == std::string_view::npos) {
      read_spec(string_, spec, 0);
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
  using error = typename Library::error;

  /// Keeps a spec with a nested `{}` or `{0}` until `format`. `read_spec` has a separate parse context, which knows of no
  /// arguments, so that a compiler would reject the spec.
  template <class ParseContext>
  constexpr void wait_for_arguments(std::string_view spec, ParseContext& context) {
    waiting_spec_ = spec;
    bool is_first = true;
    for (std::size_t i = spec.find("{}"); i != std::string_view::npos; i = spec.find("{}", i + 1)) {
      const auto argument = static_cast<std::size_t>(context.next_arg_id());
      if (is_first) first_argument_ = argument;
      is_first = false;
    }
    const std::size_t after_brace = spec.find('{') + 1;
    const bool has_number = after_brace < spec.size() && spec[after_brace] >= '0' && spec[after_brace] <= '9';
    if (has_number) context.check_arg_id(0);  // rejects `{0}` after `{}`
  }

  static constexpr void read_spec(typename Library::string_formatter& text, std::string_view spec,
                                  std::size_t first_argument) {
    typename Library::parse_context context{{spec.data(), spec.size()}};
    for (; first_argument != 0; --first_argument) static_cast<void>(context.next_arg_id());
    if (text.parse(context) != context.end()) reject<error>("unexpected character in the format spec of a status code");
  }

  template <class Row, class FormatContext>
  auto format_row(const Row& row, std::string_view name, FormatContext& context) const {
    const bool is_registered_text = row.reason_phrase == reason_phrase(row.code);
    if (type_ != 's' || is_registered_text) return format_part(row.code, row.reason_phrase, name, context);
    if (row.reason_phrase.empty()) return format_text(digits{row.code}.view(), context);
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
    if (waiting_spec_.empty()) return string_.format({text.data(), text.size()}, context);
    typename Library::string_formatter formatter{};
    read_spec(formatter, waiting_spec_, first_argument_);
    return formatter.format({text.data(), text.size()}, context);
  }

  typename Library::string_formatter string_{};
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
        reject<typename Library::error>("the type of a category must be s");
      }
    }
    return string_.parse(context);
  }

  template <class FormatContext>
  auto format(category k, FormatContext& context) const {
    const std::string_view text = to_string(k);
    return string_.format({text.data(), text.size()}, context);
  }

 private:
  typename Library::string_formatter string_{};
};

}  // namespace detail

}  // namespace httpstatus

#endif
