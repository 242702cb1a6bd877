// SPDX-License-Identifier: BSL-1.0

// Prints what Catch2 measured as Markdown: one table a test case, one row a contender, one column a stream.

#include <algorithm>
#include <cstddef>
#include <fstream>
#include <iomanip>
#include <iostream>
#include <limits>
#include <string>
#include <string_view>
#include <vector>

#include "benchmark.hpp"

#if __has_include(<catch2/catch_test_macros.hpp>)
#include <catch2/catch_test_case_info.hpp>
#include <catch2/reporters/catch_reporter_event_listener.hpp>
#include <catch2/reporters/catch_reporter_registrars.hpp>
using catch_listener = Catch::EventListenerBase;
#else
using catch_listener = Catch::TestEventListenerBase;
#endif

namespace {

/// The runs of a contender through a stream.
struct series {
  std::string contender;
  std::string stream;
  std::vector<double> samples;  // ns per look-up
};

double median(std::vector<double> samples) {
  const auto middle = samples.begin() + static_cast<std::ptrdiff_t>(samples.size() / 2);
  std::nth_element(samples.begin(), middle, samples.end());
  return *middle;
}

std::string processor() {
  constexpr std::string_view key = "model name";
  std::ifstream file{"/proc/cpuinfo"};
  for (std::string line; std::getline(file, line);) {
    if (line.compare(0, key.size(), key) == 0) return line.substr(line.find(':') + 2);
  }
  return "an unknown processor";
}

class report : public catch_listener {
 public:
  using catch_listener::catch_listener;

  void testRunStarting(const Catch::TestRunInfo&) override {
    std::cout << HTTPSTATUS_COMPILER ", " << processor() << "; medians, ns per look-up\n";
  }

  void testCaseStarting(const Catch::TestCaseInfo& info) override { title_ = info.name; }

  void benchmarkEnded(const Catch::BenchmarkStats<>& stats) override {
    constexpr std::string_view separator = " / ";  // of a contender and a stream
    const std::string& name = stats.info.name;
    const std::size_t end = name.find(separator);
    series& s = series_of(name.substr(0, end), name.substr(end + separator.size()));
    for (const auto& sample : stats.samples) s.samples.push_back(sample.count() / stream_size);
  }

  void testCaseEnded(const Catch::TestCaseStats&) override {
    if (!series_.empty()) print();
    series_.clear();
  }

 private:
  series& series_of(const std::string& contender, const std::string& of_stream) {
    const auto found = std::find_if(series_.begin(), series_.end(),
                                    [&](const series& s) { return s.contender == contender && s.stream == of_stream; });
    return found != series_.end() ? *found : series_.emplace_back(series{contender, of_stream, {}});
  }

  void print() {
    const std::string ours = series_.front().contender;
    const std::string first_stream = series_.front().stream;
    std::vector<std::string> streams;
    std::vector<std::string> contenders;
    for (const series& s : series_) {
      if (s.contender == ours) streams.push_back(s.stream);
      if (s.stream == first_stream) contenders.push_back(s.contender);
    }

    print_line("\n### " + title_ + "\n\n| ns", streams, [](const std::string& name) { return name; });
    print_line("|---", streams, [](const std::string&) { return "---:"; });
    for (const std::string& contender : contenders) {
      print_line("| " + contender, streams, [&](const std::string& name) { return time_of(contender, name); });
    }

    const auto ratio_to_best = [&](bool library_only) {
      return [&, library_only](const std::string& name) {
        double best = std::numeric_limits<double>::infinity();
        for (const std::string& contender : contenders) {
          if (contender == ours || (library_only && is_plain(contender))) continue;
          best = std::min(best, time_of(contender, name));
        }
        return time_of(ours, name) / best;
      };
    };
    if (!std::all_of(contenders.begin() + 1, contenders.end(), is_plain)) {
      print_line("| httpstatus / best other library", streams, ratio_to_best(true));
    }
    print_line("| httpstatus / best of the others", streams, ratio_to_best(false));
  }

  template <class Cell>
  static void print_line(const std::string& heading, const std::vector<std::string>& streams, const Cell& cell) {
    std::cout << std::fixed << std::setprecision(2) << heading;
    for (const std::string& name : streams) std::cout << " | " << cell(name);
    std::cout << " |\n";
  }

  double time_of(const std::string& contender, const std::string& of_stream) {
    return median(series_of(contender, of_stream).samples);
  }

  static bool is_plain(const std::string& contender) { return contender.front() == '`'; }

  std::string title_;
  std::vector<series> series_;
};

}  // namespace

CATCH_REGISTER_LISTENER(report)
