// SPDX-License-Identifier: BSL-1.0
#ifndef HTTPSTATUS_TESTS_FUZZ_FUZZ_HPP
#define HTTPSTATUS_TESTS_FUZZ_FUZZ_HPP

// What a fuzz target is: two functions, which libfuzzer.cpp or replay.cpp calls. A target compares the library with an
// oracle that is written the plain way.

#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>
#include <vector>

namespace fuzz {

/// Checks all that the target has to say of an input. Any bytes will do.
void run(std::string_view input);

/// The inputs to start from.
std::vector<std::string> seeds();

/// Text as C, and the dictionary of libFuzzer, would have it between quotes.
inline std::string escaped(std::string_view text) {
  constexpr std::string_view digits = "0123456789ABCDEF";
  std::string all;
  for (const char c : text) {
    if (c >= ' ' && c <= '~' && c != '"' && c != '\\') {
      all += c;
    } else {
      const auto byte = static_cast<unsigned char>(c);
      all.append("\\x").append(1, digits[byte / 16]).append(1, digits[byte % 16]);
    }
  }
  return all;
}

/// The input that is being run.
inline std::string_view current_input;

/// Stops the program where something does not hold, which is what a fuzzer looks for.
inline void require(bool holds, const char* what) {
  if (holds) return;
  static_cast<void>(std::fprintf(stderr, "Does not hold: %s\nfor \"%s\"\n", what, escaped(current_input).c_str()));
  std::abort();
}
#define FUZZ_REQUIRE(...) fuzz::require((__VA_ARGS__), #__VA_ARGS__)

}  // namespace fuzz

#endif
