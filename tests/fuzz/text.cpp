// SPDX-License-Identifier: BSL-1.0
// Any bytes as digits, a phrase, a name, a pattern and a set of codes, against a scan of everything that is known. A fuzzer
// with FUZZER; without it, a test that runs seeds and what is close to them, and writes the seeds into a FOLDER, if given.
#include <httpstatus/code_set.hpp>

#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <string>
#include <vector>

#include "../known_texts.hpp"
#include "../plain_code_set.hpp"

namespace {

void require(bool holds, const char* what, std::string_view input) {
  if (holds) return;
  std::fprintf(stderr, "Does not hold: %s\nfor \"%.*s\"\n", what, static_cast<int>(input.size()), input.data());
  std::abort();
}
#define REQUIRE(...) require((__VA_ARGS__), #__VA_ARGS__, input)

void run(std::string_view input) {
  static const std::vector<known_text> phrases = all_phrases();
  static const std::vector<known_text> names = all_names();
  const bool is_number = input.size() == 3 && input.find_first_not_of("0123456789") == std::string_view::npos;
  const int number = is_number ? std::stoi(std::string{input}) : 0;
  const bool is_pattern =
      input.size() == 3 && input[0] > '0' && input[0] < '6' && fold(input[1]) == 'x' && fold(input[2]) == 'x';
  REQUIRE(httpstatus::parse(input).has_value() == (number >= 100));
  REQUIRE(number < 100 || httpstatus::parse(input) == number);
  REQUIRE(static_cast<int>(httpstatus::parse_category(input)) == (is_pattern ? input[0] - '0' : 0));
  REQUIRE(httpstatus::from_phrase(input) == scan(phrases, input, true));
  REQUIRE(httpstatus::from_name(input) == scan(names, input, false));
  const auto set = httpstatus::parse_code_set(input);
  const auto codes = plain_parse(input);
  REQUIRE(set.has_value() == codes.has_value());
  if (!set) return;
  REQUIRE(plain(*set) == *codes);
  const httpstatus::detail::code_set_text shown{*set};
  REQUIRE(shown.view() == plain_text(*codes));
  REQUIRE(httpstatus::parse_code_set(shown.view()) == set);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size);
extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size) {
  run({reinterpret_cast<const char*>(data), size});
  return 0;
}

#ifndef FUZZER
int main(int argc, char** argv) {
  std::vector<std::string> seeds{
      "", "000", "100", "404", "999", "4xx", "5XX", "2xx,301-304,418", " 429 ,\t500-599", "404-406 408,409 999"};
  for (const known_text& phrase : all_phrases()) seeds.emplace_back(phrase.text);
  for (const known_text& name : all_names()) seeds.emplace_back(name.text);
  for (std::size_t i = 0; i < seeds.size(); ++i) {
    if (argc > 1) std::ofstream{argv[1] + ('/' + std::to_string(i)), std::ios::binary} << seeds[i];
    run(seeds[i]);
    for (std::size_t place = 0; place < seeds[i].size(); ++place) {
      run(seeds[i].substr(place));
      for (const char other : {' ', ',', '-', '0', '\0', static_cast<char>(seeds[i][place] ^ ('a' ^ 'A'))}) {
        std::string text = seeds[i];
        text[place] = other;
        run(text);
      }
    }
  }
}
#endif
