// SPDX-License-Identifier: BSL-1.0
// Any bytes as a format string and as a spec: fmt formats it or throws its own error. A spec gives what it gives for a
// string or an int.
#include <httpstatus/fmt.hpp>

#include <optional>

#include "../own_row.hpp"
#include "fuzz.hpp"

using httpstatus::category;
using httpstatus::code;
using httpstatus::registration;

namespace {

constexpr auto none = std::string_view::npos;

/// The text; `nullopt` if fmt refuses the format.
template <class Value>
std::optional<std::string> formatted(std::string_view format, const Value& value) {
  try {
    return fmt::format(fmt::runtime(fmt::string_view{format.data(), format.size()}), "first", value, 5, 3, "last");
  } catch (const fmt::format_error&) {
    return std::nullopt;
  }
}

/// The texts that a value has. A category has no number, phrase or name.
struct texts {
  std::string_view whole;
  std::optional<int> number;
  std::string_view phrase, name;
};

/// What the formatters of strings and of int give in the place of a value.
std::optional<std::string> expected(std::string_view before, std::string_view spec, std::string_view after,
                                    const texts& all) {
  const std::string format = std::string{before}.append(spec).append(after);
  const char type = spec.empty() || !all.number ? 's' : spec.back();
  if (type == 'd' && spec.find("{1}") != none) return std::nullopt;  // the value itself is no width
  if (type == 'd') return formatted(format, *all.number);
  if (type != 'r' && type != 'n') return formatted(format, std::string{all.whole});
  spec.remove_suffix(1);
  const bool is_refused = spec.find('{') != none || (!spec.empty() && (spec.back() == 's' || spec.back() == '?'));
  if (is_refused) return std::nullopt;
  return formatted(std::string{before}.append(spec).append(after), std::string{type == 'r' ? all.phrase : all.name});
}

template <class Value>
void check(std::string_view input, const Value& value, const texts& all) {
  static_cast<void>(formatted(input, value));
  // Only characters that mean the same to every version of fmt, and no number that takes much memory.
  if (input.find_first_not_of(" !*+-#.<>^?{}0123456789abcdLnrsxS:") != none) return;
  int open = 0;
  for (const char c : input) {
    open += (c == '{') - (c == '}');
    if (open < 0) return;
  }
  if (open != 0) return;
  for (const auto& [before, after] : {std::pair{"{1:", "}{0}"}, std::pair{"{} {:", "} {}"}}) {
    const std::string format = std::string{before}.append(input).append(after);
    FUZZ_REQUIRE(formatted(format, value) == expected(before, input, after, all));
  }
}

}  // namespace

void fuzz::run(std::string_view input) {
  for (std::size_t i = 0; i + 4 <= input.size(); ++i) {
    if (input.substr(i, 4).find_first_not_of("0123456789") == none) return;
  }
  check(input, code::not_found, {"404 Not Found", 404, "Not Found", "not_found"});
  check(input, code{499}, {"499", 499, "", ""});
  check(input, own_row, {"799 End of the World", 799, "End of the World", "end_of_world"});
  check(input, own_unofficial_row, {"462 Sold Out", 462, "Sold Out", ""});
  check(input, category::client_error, {"Client Error", {}, "", ""});
  check(input, registration::unused, {"unused", {}, "", ""});
}

std::vector<std::string> fuzz::seeds() {
  std::vector<std::string> all;
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
