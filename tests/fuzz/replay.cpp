// SPDX-License-Identifier: BSL-1.0
// Runs a target without a fuzzer, on its seeds and on inputs made from them at random, the same ones each time.
// `TARGET --seeds FOLDER` instead writes the seeds for a fuzzer to start from, and a dictionary of them.

#include <fstream>
#include <random>

#include "fuzz.hpp"

namespace {

constexpr int random_inputs = 50000;

/// A seed with up to four random edits. Not a distribution of the standard library, which may differ between libraries.
std::string mutant_of(const std::vector<std::string>& seeds, std::mt19937& random) {
  const auto below = [&random](std::size_t count) { return random() % count; };
  std::string text = seeds[below(seeds.size())];
  for (std::size_t edits = 1 + below(4); edits > 0; --edits) {
    const std::size_t place = below(text.size() + 1);
    const auto byte = static_cast<char>(below(0x100));
    const std::string& other = seeds[below(seeds.size())];
    switch (below(5)) {
      case 0:
        text.insert(place, 1, byte);
        break;
      case 1:
        text.erase(place, 1);
        break;
      case 2:
        if (place < text.size()) text[place] = byte;
        break;
      case 3:
        if (place < text.size()) text[place] = static_cast<char>(text[place] ^ (byte & 1 ? 1 : 'a' ^ 'A'));
        break;
      default:
        text.replace(place, std::string::npos, other, below(other.size() + 1));
    }
  }
  return text;
}

void run(const std::string& input) {
  fuzz::current_input = input;
  fuzz::run(input);
}

void write(const std::vector<std::string>& seeds, const std::string& folder) {
  constexpr std::size_t longest_word = 40;
  std::ofstream dictionary{folder + ".dict"};
  for (std::size_t i = 0; i < seeds.size(); ++i) {
    std::ofstream{folder + '/' + std::to_string(i), std::ios::binary} << seeds[i];
    if (!seeds[i].empty() && seeds[i].size() <= longest_word) dictionary << '"' << fuzz::escaped(seeds[i]) << "\"\n";
  }
}

}  // namespace

int main(int argc, char** argv) {
  const std::vector<std::string> arguments(argv + 1, argv + argc);
  const std::vector<std::string> seeds = fuzz::seeds();
  if (arguments.size() == 2 && arguments[0] == "--seeds") {
    write(seeds, arguments[1]);
    return EXIT_SUCCESS;
  }
  for (const std::string& seed : seeds) run(seed);
  std::mt19937 random;
  for (int i = 0; i < random_inputs; ++i) run(mutant_of(seeds, random));
  return EXIT_SUCCESS;
}
