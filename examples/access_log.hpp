// SPDX-License-Identifier: BSL-1.0
#ifndef HTTPSTATUS_EXAMPLES_ACCESS_LOG_HPP
#define HTTPSTATUS_EXAMPLES_ACCESS_LOG_HPP

// Counts the status codes of an access log in the Common or the Combined Log Format:
//
//   192.0.2.1 - - [10/Mar/2025:06:25:24 +0000] "GET /index.html HTTP/1.1" 200 5120 "https://example.com/" "curl/8.5.0"

#include <httpstatus/httpstatus.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

/// Whether this quote, before which there is another one, is part of a text: servers write it as `\"`, and `\` as `\\`.
inline bool is_escaped(std::string_view line, std::size_t quote) {
  std::size_t first_backslash = quote;
  while (line[first_backslash - 1] == '\\') --first_backslash;
  return (quote - first_backslash) % 2 != 0;
}

/// The status at the start of a text, after a space; `code{}` if the server sent none, `nullopt` if this is no status.
inline std::optional<httpstatus::code> leading_status(std::string_view text) {
  constexpr std::size_t digit_count = 3;
  if (text.empty() || text[0] != ' ') return std::nullopt;
  std::string_view field = text.substr(1, digit_count + 1);
  field = field.substr(0, field.find(' '));
  // Apache writes "-"; nginx writes 000, and 009 for HTTP/0.9, which has no status.
  if (field == "-" || field == "000" || field == "009") return httpstatus::code{};
  return httpstatus::parse(field);
}

/// The status of a line; `code{}` if the server sent none, `nullopt` if the line is malformed. The request is the text
/// after the time, because a user name may have quotes too. Some servers do not escape a quote in the request, so it
/// ends at the first quote that a status follows.
inline std::optional<httpstatus::code> status_of(std::string_view line) {
  constexpr auto none = std::string_view::npos;
  if (!line.empty() && line.back() == '\r') line.remove_suffix(1);
  const std::size_t time_end = line.find("] \"");
  std::size_t quote = line.find('"', time_end != none ? time_end : 0);
  if (quote == none) return std::nullopt;
  while ((quote = line.find('"', quote + 1)) != none) {
    if (is_escaped(line, quote)) continue;
    if (const auto status = leading_status(line.substr(quote + 1))) return status;
  }
  return std::nullopt;
}

using tally = std::array<std::uint64_t, 1000>;  // the requests by status; those without one are at 0

struct log_counts {
  tally requests{};
  std::uint64_t lines = 0;
  std::uint64_t malformed_lines = 0;
  std::uint64_t first_malformed_line = 0;  // counted from 1; 0 if there is none
};

/// Counts a log that comes in blocks of any size.
class log_counter {
 public:
  static constexpr std::size_t max_line_size = std::size_t{1} << 20;  // a longer line is malformed, to bound memory

  void add(std::string_view block) {
    for (auto end = block.find('\n'); end != std::string_view::npos; end = block.find('\n')) {
      end_line(block.substr(0, end));
      block.remove_prefix(end + 1);
    }
    keep(block);
  }

  /// The counts of the whole log, with a last line that has no newline.
  const log_counts& finish() {
    if (!partial_line_.empty()) end_line({});
    return counts_;
  }

 private:
  // One byte more than the limit is enough to tell that a line is too long.
  void keep(std::string_view text) { partial_line_ += text.substr(0, max_line_size + 1 - partial_line_.size()); }

  void end_line(std::string_view text) {
    if (partial_line_.empty()) return count(text);
    keep(text);
    count(partial_line_);
    partial_line_.clear();
  }

  void count(std::string_view line) {
    ++counts_.lines;
    if (const auto status = line.size() <= max_line_size ? status_of(line) : std::nullopt) {
      ++counts_.requests[static_cast<std::size_t>(to_int(*status))];
    } else if (++counts_.malformed_lines == 1) {
      counts_.first_malformed_line = counts_.lines;
    }
  }

  log_counts counts_;
  std::string partial_line_;
};

#endif
