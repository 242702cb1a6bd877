// SPDX-License-Identifier: BSL-1.0

// Draws a chart of the status codes in access logs.

#include "access_log.hpp"

#include <httpstatus/httpstatus.hpp>

#include <algorithm>
#include <array>
#include <cerrno>
#include <charconv>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <iostream>
#include <memory>
#include <string>
#include <string_view>
#include <system_error>
#include <vector>

#if __has_include(<sys/ioctl.h>)
#include <sys/ioctl.h>
#include <unistd.h>
#endif

namespace {

using httpstatus::category;

constexpr std::string_view usage = R"(usage: access_log [FILE...]

Counts the HTTP status codes in access logs of the Common or the Combined Log Format.
Standard input is read where the FILE is -, and where there is none.
)";

constexpr std::string_view standard_input = "-";

/// Feeds a whole log to the counter.
std::error_code read_log(const std::string& name, log_counter& counter) {
  const bool is_file = name != standard_input;
  const std::unique_ptr<std::FILE, int (*)(std::FILE*)> opened{is_file ? std::fopen(name.c_str(), "rb") : nullptr,
                                                               std::fclose};
  std::FILE* const log = is_file ? opened.get() : stdin;
  if (log == nullptr) return {errno, std::generic_category()};

  std::array<char, std::size_t{64} * 1024> block{};  // small enough to be in the processor's cache when it is counted
  while (const std::size_t size = std::fread(block.data(), 1, block.size(), log)) counter.add({block.data(), size});
  const std::error_code error{std::ferror(log) != 0 ? errno : 0, std::generic_category()};
  counter.finish();
  return error;
}

/// Where the first malformed line is, and how many there are.
std::string remark(const std::string& name, const log_counter& counter) {
  return (name == standard_input ? "standard input" : name) + ':' + std::to_string(counter.first_malformed_line()) +
         ": malformed line, the first of " + std::to_string(counter.malformed_lines());
}

/// The columns of the terminal; where the output is none, those that the environment asks for.
std::size_t screen_width() {
  constexpr std::size_t narrowest = 50;  // has room for the beginning of a label beside numbers of any size
  constexpr std::size_t widest = 200;
  std::size_t width = 80;
  if (const char* const columns = std::getenv("COLUMNS")) {
    const std::string_view text{columns};
    std::from_chars(text.data(), text.data() + text.size(), width);
  }
#ifdef TIOCGWINSZ
  winsize window{};
  if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &window) == 0 && window.ws_col != 0) width = window.ws_col;
#endif
  return std::clamp(width, narrowest, widest);
}

std::string left_aligned(std::string text, std::size_t width) {
  constexpr std::string_view ellipsis = "...";
  if (text.size() > width) text.replace(width - ellipsis.size(), std::string::npos, ellipsis);
  text.resize(width, ' ');
  return text;
}

std::string right_aligned(std::string text, std::size_t width) {
  text.insert(0, width - std::min(width, text.size()), ' ');
  return text;
}

/// The share that `part` has in `whole`, measured on a scale of this length.
std::size_t scaled(std::uint64_t part, std::uint64_t whole, std::size_t length) {
  return static_cast<std::size_t>((part * length + whole / 2) / whole);
}

std::string percentage(std::uint64_t part, std::uint64_t whole) {
  const std::size_t per_mille = scaled(part, whole, 1000);
  return std::to_string(per_mille / 10) + '.' + std::to_string(per_mille % 10) + '%';
}

/// "404 Not Found"
std::string title(std::size_t number) {
  constexpr std::size_t digit_count = 3;
  std::string result = std::to_string(number);
  result.insert(0, digit_count - result.size(), '0');
  result += ' ';
  result += httpstatus::reason_phrase(number, "(not registered)");
  return result;
}

struct chart_row {
  std::string label;
  std::uint64_t requests;
  bool has_bar;
};

/// A row for each category that has requests, followed by those of its codes, and a last row for the total.
std::vector<chart_row> chart_rows(const tally& requests) {
  std::vector<chart_row> rows;
  std::uint64_t total = 0;
  for (const category k : {category::informational, category::successful, category::redirection, category::client_error,
                           category::server_error, category::invalid}) {
    std::string heading{httpstatus::to_string(k)};
    if (k != category::invalid) heading.insert(0, std::to_string(static_cast<int>(k)) + "xx ");
    const std::size_t heading_row = rows.size();
    rows.push_back({heading, 0, false});

    for (std::size_t number = 0; number < requests.size(); ++number) {
      if (requests[number] == 0 || httpstatus::category_of(number) != k) continue;
      rows.push_back({"  " + title(number), requests[number], true});
      rows[heading_row].requests += requests[number];
    }

    total += rows[heading_row].requests;
    if (rows[heading_row].requests == 0) rows.pop_back();
  }
  rows.push_back({"total", total, false});
  return rows;
}

/// Draws the rows, of which the last one must not be zero.
void print_chart(const std::vector<chart_row>& rows, std::size_t width) {
  constexpr std::size_t gap = 2;
  constexpr std::size_t min_bar_width = 10;
  const std::string count_title = "requests";

  const std::uint64_t total = rows.back().requests;
  std::uint64_t most = 0;
  std::size_t label_width = 0;
  for (const chart_row& row : rows) {
    if (row.has_bar) most = std::max(most, row.requests);
    label_width = std::max(label_width, row.label.size());
  }
  const std::size_t count_width = gap + std::max(count_title.size(), std::to_string(total).size());
  const std::size_t share_width = gap + percentage(total, total).size();
  const std::size_t room = width - count_width - share_width - gap;
  label_width = std::min(label_width, room - min_bar_width);

  std::cout << left_aligned("", label_width) << right_aligned(count_title, count_width)
            << right_aligned("share", share_width) << '\n';
  for (const chart_row& row : rows) {
    std::cout << left_aligned(row.label, label_width) << right_aligned(std::to_string(row.requests), count_width)
              << right_aligned(percentage(row.requests, total), share_width);
    const std::size_t bar = row.has_bar ? scaled(row.requests, most, room - label_width) : 0;
    if (bar != 0) std::cout << std::string(gap, ' ') << std::string(bar, '#');
    std::cout << '\n';
  }
}

}  // namespace

int main(int argc, char** argv) {
  std::vector<std::string> names(argv + std::min(argc, 1), argv + argc);
  if (names.empty()) names.emplace_back(standard_input);
  if (names.front() == "--help") {
    std::cout << usage;
    return EXIT_SUCCESS;
  }

  tally requests{};
  std::vector<std::string> remarks;
  bool all_read = true;
  for (const std::string& name : names) {
    log_counter counter;
    if (const std::error_code error = read_log(name, counter)) {
      std::cerr << "access_log: " << name << ": " << error.message() << '\n';
      all_read = false;
    }
    for (std::size_t i = 0; i < requests.size(); ++i) requests[i] += counter.requests()[i];
    if (counter.malformed_lines() != 0) remarks.push_back(remark(name, counter));
  }

  const std::vector<chart_row> rows = chart_rows(requests);
  if (rows.back().requests != 0) {
    print_chart(rows, screen_width());
  } else if (all_read) {
    std::cout << "The log holds no requests.\n";
  }
  for (const std::string& text : remarks) std::cout << text << '\n';

  std::cout.flush();
  return all_read && std::cout ? EXIT_SUCCESS : EXIT_FAILURE;
}
