// SPDX-License-Identifier: BSL-1.0

// Draws a chart of the status codes in an access log.

#include <httpstatus/httpstatus.hpp>
#include <httpstatus/unofficial.hpp>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <fstream>
#include <iomanip>
#include <iostream>
#include <limits>
#include <numeric>
#include <string>
#include <vector>

namespace {

using namespace httpstatus;
using tally = std::array<long long, 1000>;  // the requests by status; those without a response are at 0

constexpr std::string_view usage = R"(usage: access_log [FILE]

Counts the HTTP status codes in an access log in Common or Combined Log Format.
Reads standard input if there is no FILE: zcat -f access.log* | access_log
)";

// For no response, Varnish writes -, Envoy and Traefik 0, HAProxy -1, and nginx 000 or 009 (0 or 9 before 1.3.1).
constexpr std::string_view no_response[] = {"-", "0", "-1", "000", "009", "9"};

/// The status in a line of a log; `code{}` if there was no response, `nullopt` if the line is malformed.
std::optional<code> status_of(std::string_view line) {
  std::size_t i = line.find("] \"");  // not the first quote, because a user name may contain one
  if (i == std::string_view::npos) return std::nullopt;
  // Some servers do not escape a quote in the request, so the request ends at the first quote that a status follows.
  for (i += 3; (i = line.find_first_of("\\\"", i)) < line.size(); ++i) {
    if (line[i] == '\\') {
      ++i;  // the escaped character
    } else if (line.substr(i + 1, 1) == " ") {
      const std::string_view field = line.substr(i + 2, line.find(' ', i + 2) - (i + 2));
      if (const auto status = parse(field)) return status;
      if (std::find(std::begin(no_response), std::end(no_response), field) != std::end(no_response)) return code{};
    }
  }
  return std::nullopt;
}

/// Reads a line, but only the start of one that does not fit into the buffer, so that memory does not grow.
bool read_line(std::istream& in, std::vector<char>& buffer, std::string_view& line) {
  in.getline(buffer.data(), static_cast<std::streamsize>(buffer.size()));
  const auto size = static_cast<std::size_t>(in.gcount());
  line = {buffer.data(), in.good() ? size - 1 : size};  // without the newline
  if (size != 0 && in.fail() && !in.eof()) {
    in.clear();
    in.ignore(std::numeric_limits<std::streamsize>::max(), '\n');
  }
  return size != 0;
}

/// Starts a row of the chart; its title follows.
std::ostream& start_row(long long requests, long long total) {
  constexpr int bar_width = 20;
  const std::string bar(static_cast<std::size_t>((requests * bar_width + total / 2) / total), '#');
  return std::cout << std::right << std::setw(9) << requests << std::setw(5) << (requests * 100 + total / 2) / total
                   << "%  " << std::left << std::setw(bar_width + 2) << bar;
}

void print_title(code c) {
  const auto rows = unofficial::find_all(c);
  // If several vendors use the number, it is probably nginx's, because nginx writes this format.
  const auto* const row = rows.size() == 1 ? rows.data() : unofficial::find(c, "nginx");
  if (c == code{}) {
    std::cout << "(no status)\n";
  } else if (row != nullptr && !is_registered(c)) {
    std::cout << *row << " (" << row->vendor << ")\n";
  } else {
    std::cout << c << (rows.size() > 1 && !is_registered(c) ? " (several vendors)\n" : "\n");
  }
}

/// Prints a row for each category that has requests, and one for each of its codes.
void print_chart(const tally& requests, long long total) {
  for (std::size_t n = 0; n < requests.size(); ++n) {
    if (n % 100 == 0 && is_valid(n)) {
      const long long sum = std::accumulate(requests.data() + n, requests.data() + n + 100, 0LL);
      if (sum != 0) start_row(sum, total) << pattern(category_of(n)) << ' ' << category_of(n) << '\n';
    }
    if (requests[n] == 0) continue;
    start_row(requests[n], total) << (is_valid(n) ? "  " : "");
    print_title(to_code(n));
  }
  start_row(total, total) << "total\n";
}

}  // namespace

int main(int argc, char** argv) {
  const std::string name = argc > 1 ? argv[1] : "-";
  if (argc > 2 || name == "--help") {
    (argc > 2 ? std::cerr : std::cout) << usage;
    return argc > 2 ? EXIT_FAILURE : EXIT_SUCCESS;
  }
  std::ios::sync_with_stdio(false);  // makes std::cin much faster
  std::ifstream file{name, std::ios::binary};
  std::istream& log = name == "-" ? std::cin : file;
  tally requests{};
  long long lines = 0;
  long long malformed_lines = 0;
  std::vector<char> buffer(1'000'000);
  for (std::string_view line; read_line(log, buffer, line);) {
    if (++lines == 1 && (line.substr(0, 2) == "\x1f\x8b" || line.find('\0') != std::string_view::npos)) {
      std::cerr << "access_log: " << name << ": not a text file; if it is compressed, try: zcat FILE | access_log\n";
      return EXIT_FAILURE;
    }
    const auto status = status_of(line);
    if (status) ++requests[static_cast<std::size_t>(to_int(*status))];
    if (!status && ++malformed_lines == 1) std::cerr << "access_log: " << name << ':' << lines << ": malformed line\n";
  }
  if (!log.eof()) std::cerr << "access_log: " << name << ": " << std::strerror(errno) << '\n';
  if (malformed_lines > 1) std::cerr << "access_log: " << malformed_lines << " malformed lines\n";
  const long long total = lines - malformed_lines;
  if (total != 0) print_chart(requests, total);
  return log.eof() && (total != 0 || lines == 0) && std::cout.flush() ? EXIT_SUCCESS : EXIT_FAILURE;
}
