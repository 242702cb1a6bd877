// SPDX-License-Identifier: BSL-1.0
// Any bytes as digits, as a phrase and as a name, against a scan of all that is known.
#include <httpstatus/parse.hpp>

#include "../known_texts.hpp"
#include "fuzz.hpp"

namespace {

std::optional<httpstatus::code> digits(std::string_view text) {
  if (text.size() != 3 || text.find_first_not_of("0123456789") != std::string_view::npos || text[0] == '0')
    return std::nullopt;
  return static_cast<httpstatus::code>(std::stoi(std::string{text}));
}

}  // namespace

void fuzz::run(std::string_view input) {
  static const std::vector<known_text> phrases = all_phrases();
  static const std::vector<known_text> names = all_names();
  const auto number = digits(input);
  const auto phrase = scan(phrases, input, true);
  const auto name = scan(names, input, false);
  for (std::size_t offset = 0; offset < exact_copy::offsets; ++offset) {
    const exact_copy text{input, offset};
    FUZZ_REQUIRE(httpstatus::parse(text) == number);
    FUZZ_REQUIRE(httpstatus::from_phrase(text) == phrase);
    FUZZ_REQUIRE(httpstatus::from_name(text) == name);
  }
}

std::vector<std::string> fuzz::seeds() {
  std::vector<std::string> all{"", "000", "100", "404", "999"};
  for (const known_text& phrase : all_phrases()) all.emplace_back(phrase.text);
  for (const known_text& name : all_names()) all.emplace_back(name.text);
  return all;
}
