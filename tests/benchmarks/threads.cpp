// SPDX-License-Identifier: BSL-1.0
#include <httpstatus/httpstatus.hpp>

#include <algorithm>
#include <ctime>
#include <functional>
#include <iomanip>
#include <iostream>
#include <set>
#include <thread>
#include <vector>

#include "streams.hpp"

namespace {

constexpr int passes = 64;  // so many that starting a thread costs next to nothing

void look_up_passes(const std::vector<int>& numbers) {
  for (int pass = 0; pass < passes; ++pass) {
    look_up_all(numbers, [](int n) { return httpstatus::reason_phrase(n).data(); });
  }
}

/// The processor time of a look-up where so many threads look up all numbers, each on its own.
double nanoseconds(unsigned thread_count, const std::vector<int>& numbers) {
  const std::clock_t start = std::clock();
  std::vector<std::thread> others;
  for (unsigned i = 1; i < thread_count; ++i) others.emplace_back(look_up_passes, std::cref(numbers));
  look_up_passes(numbers);
  for (std::thread& other : others) other.join();
  const double seconds = static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
  return seconds * 1e9 / (static_cast<double>(numbers.size()) * passes * thread_count);
}

}  // namespace

// Processor time is what threads that wait for each other's cache lines need more of, and what other programs on the
// machine do not change. Catch2 measures by the clock on the wall.
TEST_CASE("Number to phrase in several threads") {
  constexpr int run_count = 25;
  const std::vector<stream<int>> streams = number_streams();

  std::cout << "\n### Number to phrase in several threads\n\n| ns of processor time";
  for (const stream<int>& s : streams) std::cout << " | " << s.name;
  std::cout << " |\n|---|---:|---:|---:|\n";
  for (const unsigned thread_count : std::set<unsigned>{1, 2, std::max(1u, std::thread::hardware_concurrency())}) {
    std::cout << "| threads: " << thread_count << std::fixed << std::setprecision(2);
    for (const stream<int>& s : streams) {
      std::vector<double> runs(run_count);
      std::generate(runs.begin(), runs.end(), [&] { return nanoseconds(thread_count, s.elements); });
      std::nth_element(runs.begin(), runs.begin() + run_count / 2, runs.end());
      std::cout << " | " << runs[run_count / 2];
    }
    std::cout << " |\n";
  }
}
