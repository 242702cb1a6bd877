// SPDX-License-Identifier: BSL-1.0

// Draws a chart of the status codes in access logs.

#include "access_log.hpp"

#include <httpstatus/unofficial.hpp>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <iomanip>
#include <iostream>
#include <map>
#include <memory>
#include <numeric>
#include <sstream>
#include <utility>
#include <vector>

namespace {

constexpr std::string_view usage = R"(usage: access_log [FILE...]

Counts the HTTP status codes in access logs of the Common or the Combined Log Format.
Reads standard input if a FILE is "-" or there is none.
)";

/// Counts a log. Returns an error message; empty on success.
std::string read_log(std::FILE* log, log_counter& counter) {
  if (log == nullptr) return std::strerror(errno);
  std::array<char, std::size_t{64} * 1024> block{};  // fits into the processor's cache
  bool is_first = true;
  while (const std::size_t size = std::fread(block.data(), 1, block.size(), log)) {
    const std::string_view text{block.data(), size};
    const bool is_gzip = text.substr(0, 2) == "\x1f\x8b";
    if (std::exchange(is_first, false) && (is_gzip || text.find('\0') != std::string_view::npos)) {
      return "not a text file; if it is compressed, try: zcat FILE | access_log";
    }
    counter.add(text);
  }
  return std::ferror(log) != 0 ? std::strerror(errno) : "";
}

/// "404 Not Found", "499 Client Closed Request (nginx)"
std::string title(httpstatus::code c) {
  if (is_registered(c)) return std::string{label(c)};
  if (c == httpstatus::code{}) return "(no status)";
  const auto rows = httpstatus::unofficial::find_all(c);
  if (rows.empty()) return std::to_string(to_int(c)) + " (not registered)";
  // If several vendors use the number, it is probably nginx's, which writes this format.
  const auto* const nginx = httpstatus::unofficial::find(c, "nginx");
  const auto& row = nginx != nullptr ? *nginx : rows[0];
  std::ostringstream text;
  text << row << " (" << row.vendor << ')';
  return text.str();
}

void print_row(const std::string& title, std::uint64_t requests, std::uint64_t total) {
  constexpr std::uint64_t bar_width = 17;
  const double percentage = 100 * static_cast<double>(requests) / static_cast<double>(total);
  std::cout << std::left << std::setw(44) << title << std::right << std::setw(9) << requests << std::fixed
            << std::setprecision(1) << std::setw(7) << percentage << "% |"
            << std::string(static_cast<std::size_t>((requests * bar_width + total / 2) / total), '#') << '\n';
}

/// A row for each category that has requests, its codes below it, and the total at the end.
void print_chart(const tally& requests, std::uint64_t total) {
  std::map<httpstatus::category, std::uint64_t> sums;
  for (std::size_t i = 0; i < requests.size(); ++i) sums[httpstatus::category_of(i)] += requests[i];
  for (const auto& [k, sum] : sums) {
    const bool is_valid = k != httpstatus::category::invalid;
    if (sum != 0) print_row(is_valid ? std::string{pattern(k)}.append(" ").append(to_string(k)) : "Other", sum, total);
    for (std::size_t i = 0; i < requests.size(); ++i) {
      if (requests[i] == 0 || httpstatus::category_of(i) != k) continue;
      print_row("  " + title(httpstatus::to_code(i)), requests[i], total);
    }
  }
  print_row("total", total, total);
}

}  // namespace

int main(int argc, char** argv) {
  std::vector<std::string> names(argv + std::min(argc, 1), argv + argc);
  if (names.empty()) names.emplace_back("-");
  if (names.front() == "-h" || names.front() == "--help") {
    std::cout << usage;
    return EXIT_SUCCESS;
  }

  tally all{};
  bool all_read = true;
  for (const std::string& name : names) {
    log_counter counter;
    const std::unique_ptr<std::FILE, int (*)(std::FILE*)> file{std::fopen(name.c_str(), "rb"), std::fclose};
    if (const std::string problem = read_log(name == "-" ? stdin : file.get(), counter); !problem.empty()) {
      std::cerr << "access_log: " << name << ": " << problem << '\n';
      all_read = false;
    }
    const log_counts& counts = counter.finish();
    if (counts.malformed_lines != 0) {
      std::cerr << "access_log: " << name << ':' << counts.first_malformed_line << ": malformed line, the first of "
                << counts.malformed_lines << '\n';
      if (counts.malformed_lines == counts.lines) all_read = false;  // not an access log
    }
    for (std::size_t i = 0; i < all.size(); ++i) all[i] += counts.requests[i];
  }
  const std::uint64_t total = std::accumulate(all.begin(), all.end(), std::uint64_t{0});
  if (total != 0) print_chart(all, total);
  if (total == 0 && all_read) std::cerr << "access_log: no requests\n";
  return all_read && std::cout.flush() ? EXIT_SUCCESS : EXIT_FAILURE;
}
