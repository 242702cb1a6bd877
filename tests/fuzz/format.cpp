// SPDX-License-Identifier: BSL-1.0
// Any bytes as a format spec and as a format string: fmt formats it or throws its own error. A spec gives the text that a
// string gives with the same spec, except for the letter of the type.
#include <httpstatus/fmt.hpp>

#include <optional>

#include "../own_row.hpp"
#include "fuzz.hpp"

using httpstatus::category;
using httpstatus::code;

namespace {

constexpr auto none = std::string_view::npos;

/// The text; `nullopt` if fmt refuses the format.
template <class Value>
std::optional<std::string> formatted(std::string_view format, const Value& value) {
  try {
    return fmt::format(fmt::runtime(fmt::string_view{format.data(), format.size()}), "first", value, 5, 3, "last",
                       fmt::arg("width", 9));
  } catch (const fmt::format_error&) {
    return std::nullopt;
  }
}

/// A width or precision of more digits takes only time and memory.
bool has_long_number(std::string_view text) {
  constexpr std::size_t digits = 4;
  for (std::size_t i = 0; i + digits <= text.size(); ++i) {
    if (text.substr(i, digits).find_first_not_of("0123456789") == none) return true;
  }
  return false;
}

/// Whether a spec ends where its replacement field does.
bool is_balanced(std::string_view spec) {
  int open = 0;
  for (const char c : spec) {
    if (c == '{') ++open;
    if (c == '}' && --open < 0) return false;
  }
  return open == 0;
}

bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

/// Whether an argument of a spec has a name.
bool has_name(std::string_view spec) {
  for (std::size_t i = 1; i < spec.size(); ++i) {
    if (spec[i - 1] == '{' && (is_letter(spec[i]) || spec[i] == '_')) return true;
  }
  return false;
}

/// The bytes of a character of UTF-8 by its first byte.
std::size_t size_of_character(std::string_view text) {
  const int first = static_cast<unsigned char>(text.front());
  return first < 0xC0 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
}

/// Whether each character is as long as its first byte says.
bool is_utf8(std::string_view text) {
  const auto is_continuation = [](char c) { return (static_cast<unsigned char>(c) & 0xC0) == 0x80; };
  while (!text.empty()) {
    const std::size_t size = size_of_character(text);
    if (size > text.size() || is_continuation(text.front())) return false;
    for (std::size_t i = 1; i < size; ++i) {
      if (!is_continuation(text[i])) return false;
    }
    text.remove_prefix(size);
  }
  return true;
}

std::string_view without_fill(std::string_view spec) {
  const std::size_t size = spec.empty() ? 0 : size_of_character(spec);
  const bool has_fill = size < spec.size() && std::string_view{"<^>"}.find(spec[size]) != none;
  return has_fill ? spec.substr(size) : spec;
}

/// The texts that a value shows, by the letter of the type; a category has but one.
struct texts {
  std::optional<std::string> whole, number, phrase, name;
};

texts texts_of(int number, std::string_view phrase, std::string_view name) {
  const std::string digits = std::to_string(number);
  return {phrase.empty() ? digits : digits + ' ' + std::string{phrase}, digits, std::string{phrase}, std::string{name}};
}

std::optional<std::string> expected(std::string_view before, std::string_view spec, std::string_view after,
                                    const texts& all) {
  char type = 's';
  std::string_view rest = spec;
  if (!rest.empty() && (is_letter(rest.back()) || rest.back() == '?')) {
    type = rest.back();
    rest.remove_suffix(1);
    if (!rest.empty() && (is_letter(rest.back()) || rest.back() == '?')) return std::nullopt;  // two types
  }
  if (type != 's') spec = rest;  // a string has this one, too
  if (type == 'd' && without_fill(spec).find('.') != none) return std::nullopt;
  const std::optional<std::string> text = type == 's'   ? all.whole
                                          : type == 'd' ? all.number
                                          : type == 'r' ? all.phrase
                                          : type == 'n' ? all.name
                                                        : std::nullopt;
  if (!text) return std::nullopt;
  return formatted(std::string{before}.append(spec).append(after), *text);
}

template <class Value>
void check(std::string_view input, const Value& value, const texts& all) {
  static_cast<void>(formatted(input, value));
  if (!is_balanced(input) || !is_utf8(input)) return;
  for (const auto& [before, after] : {std::pair{"{1:", "}{0}"}, std::pair{"{} {:", "} {}"}}) {
    const std::string format = std::string{before}.append(input).append(after);
    FUZZ_REQUIRE(formatted(fuzz::exact_copy{format}, value) == expected(before, input, after, all));
    if (FMT_VERSION >= 110000 && has_name(input)) break;  // beside a name, it refuses for a string what has no number
  }
}

}  // namespace

void fuzz::run(std::string_view input) {
  if (has_long_number(input)) return;
  const exact_copy spec{input};
  check(spec, code::not_found, texts_of(404, "Not Found", "not_found"));
  check(spec, code{499}, texts_of(499, "", ""));
  check(spec, own_row, texts_of(799, "End of the World", "end_of_world"));
  check(spec, own_unofficial_row, texts_of(462, "Sold Out", ""));
  check(spec, category::client_error, {"Client Error", {}, {}, {}});
}

std::vector<std::string> fuzz::seeds() {
  std::vector<std::string> all{">{width}d", "\xC3\xA9^9r"};
  const auto add = [&all](std::string_view format) {
    all.emplace_back(format);
    const std::size_t colon = format.find(':');
    if (colon != none) all.emplace_back(format.substr(colon + 1, format.rfind('}') - colon - 1));
  };
#define GIVES(expected, format, ...) add(format);
#define REFUSES(format, ...) add(format);
#include "../format_cases.inc"
#undef REFUSES
#undef GIVES
  return all;
}
