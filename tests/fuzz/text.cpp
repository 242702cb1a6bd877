// SPDX-License-Identifier: BSL-1.0
// Any bytes as digits, a phrase, a name, a pattern and a set of codes, against a scan of everything that is known.
#include <httpstatus/code_set.hpp>

#include "../known_texts.hpp"
#include "../plain_code_set.hpp"
#include "fuzz.hpp"

void fuzz::run(std::string_view input) {
  static const std::vector<known_text> phrases = all_phrases();
  static const std::vector<known_text> names = all_names();
  const bool is_number = input.size() == 3 && input.find_first_not_of("0123456789") == std::string_view::npos;
  const int number = is_number ? std::stoi(std::string{input}) : 0;
  const bool is_pattern =
      input.size() == 3 && input[0] > '0' && input[0] < '6' && fold(input[1]) == 'x' && fold(input[2]) == 'x';
  FUZZ_REQUIRE(httpstatus::parse(input).has_value() == (number >= 100));
  FUZZ_REQUIRE(number < 100 || httpstatus::parse(input) == number);
  FUZZ_REQUIRE(static_cast<int>(httpstatus::parse_category(input)) == (is_pattern ? input[0] - '0' : 0));
  FUZZ_REQUIRE(httpstatus::from_phrase(input) == scan(phrases, input, true));
  FUZZ_REQUIRE(httpstatus::from_name(input) == scan(names, input, false));
  const auto set = httpstatus::parse_code_set(input);
  const auto codes = plain_parse(input);
  FUZZ_REQUIRE(set.has_value() == codes.has_value());
  if (!set) return;
  FUZZ_REQUIRE(plain(*set) == *codes);
  const httpstatus::detail::code_set_text shown{*set};
  FUZZ_REQUIRE(shown.view() == plain_text(*codes));
  FUZZ_REQUIRE(httpstatus::parse_code_set(shown.view()) == set);
}

std::vector<std::string> fuzz::seeds() {
  std::vector<std::string> all{
      "", "000", "100", "404", "999", "4xx", "5XX", "2xx,301-304,418", " 429 ,\t500-599", "404-406 408,409 999"};
  for (const known_text& phrase : all_phrases()) all.emplace_back(phrase.text);
  for (const known_text& name : all_names()) all.emplace_back(name.text);
  return all;
}
