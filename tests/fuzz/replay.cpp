// SPDX-License-Identifier: BSL-1.0
// Runs a target without a fuzzer:
//
//   TARGET                   its seeds, and inputs made from them at random, the same ones each time
//   TARGET FILE...           these inputs
//   TARGET --seeds FOLDER    nothing, but writes the seeds for a fuzzer to start from, and a dictionary of them

#include <fstream>
#include <iterator>
#include <random>

#include "fuzz.hpp"

namespace {

constexpr int random_inputs = 50000;

class mutator {
 public:
  explicit mutator(const std::vector<std::string>& seeds) : seeds_{seeds} {}

  std::string operator()() {
    std::string text = any_seed();
    for (std::size_t edits = 1 + below(4); edits > 0; --edits) edit(text);
    return text;
  }

 private:
  // Not a distribution of the standard library, which may differ from one to the next.
  std::size_t below(std::size_t count) { return random_() % count; }

  const std::string& any_seed() { return seeds_[below(seeds_.size())]; }

  void edit(std::string& text) {
    const std::size_t place = below(text.size() + 1);
    switch (below(6)) {
      case 0:
        text.insert(place, 1, static_cast<char>(below(0x100)));
        break;
      case 1:
        text.erase(place, 1);
        break;
      case 2:
        if (place < text.size()) text[place] = static_cast<char>(below(0x100));
        break;
      case 3:
        if (place < text.size()) text[place] = static_cast<char>(text[place] ^ ('a' ^ 'A'));
        break;
      case 4:
        if (place < text.size()) text[place] = static_cast<char>(text[place] + (below(2) == 0 ? 1 : -1));
        break;
      default:
        const std::string& other = any_seed();
        text.replace(place, std::string::npos, other, below(other.size() + 1));
    }
  }

  const std::vector<std::string>& seeds_;
  std::mt19937 random_;
};

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
  for (const std::string& name : arguments) {
    std::ifstream file{name, std::ios::binary};
    run({std::istreambuf_iterator<char>{file}, {}});
  }
  if (!arguments.empty()) return EXIT_SUCCESS;

  for (const std::string& seed : seeds) run(seed);
  mutator next{seeds};
  for (int i = 0; i < random_inputs; ++i) run(next());
  return EXIT_SUCCESS;
}
