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

/// Whether the quote at this place belongs to the text that it stands in: servers write such a quote as `\"`, and a
/// backslash as `\\`. There must be an opening quote before it.
inline bool is_escaped(std::string_view line, std::size_t quote) {
  std::size_t first_backslash = quote;
  while (line[first_backslash - 1] == '\\') --first_backslash;
  return (quote - first_backslash) % 2 != 0;
}

/// The number after the first quoted field, the request; `nullopt` where the line is malformed.
inline std::optional<httpstatus::code> status_of(std::string_view line) {
  if (!line.empty() && line.back() == '\r') line.remove_suffix(1);
  constexpr auto none = std::string_view::npos;
  const std::size_t opening = line.find('"');
  if (opening == none) return std::nullopt;
  std::size_t closing = line.find('"', opening + 1);
  while (closing != none && is_escaped(line, closing)) closing = line.find('"', closing + 1);
  if (closing == none) return std::nullopt;

  constexpr std::size_t field_size = 4;  // a space and three digits
  const std::string_view rest = line.substr(closing + 1);
  if (rest.size() < field_size || rest[0] != ' ') return std::nullopt;
  if (rest.size() > field_size && rest[field_size] != ' ') return std::nullopt;
  return httpstatus::parse(rest.substr(1, field_size - 1));
}

/// The number of requests by status: three digits, 000-999.
using tally = std::array<std::uint64_t, 1000>;

/// Takes a log in blocks of any size; where they are cut makes no difference to the counts.
class log_counter {
 public:
  /// A line longer than this is malformed, so that memory is bounded.
  static constexpr std::size_t max_line_size = std::size_t{1} << 20;

  void add(std::string_view block) {
    for (auto end = block.find('\n'); end != std::string_view::npos; end = block.find('\n')) {
      end_line(block.substr(0, end));
      block.remove_prefix(end + 1);
    }
    keep(block);
  }

  /// Counts a last line that no newline ends.
  void finish() {
    if (!partial_line_.empty()) end_line({});
  }

  const tally& requests() const { return requests_; }
  std::uint64_t lines() const { return lines_; }
  std::uint64_t malformed_lines() const { return malformed_lines_; }

  /// The number of the first malformed line, counted from 1; 0 where there is none.
  std::uint64_t first_malformed_line() const { return first_malformed_line_; }

 private:
  // One byte past the limit is enough to tell that a line is too long.
  void keep(std::string_view text) { partial_line_ += text.substr(0, max_line_size + 1 - partial_line_.size()); }

  void end_line(std::string_view text) {
    if (partial_line_.empty()) {
      count(text);
    } else {
      keep(text);
      count(partial_line_);
      partial_line_.clear();
    }
  }

  void count(std::string_view line) {
    ++lines_;
    if (const auto status = line.size() <= max_line_size ? status_of(line) : std::nullopt) {
      ++requests_[static_cast<std::size_t>(*status)];
    } else if (++malformed_lines_ == 1) {
      first_malformed_line_ = lines_;
    }
  }

  tally requests_{};
  std::uint64_t lines_ = 0;
  std::uint64_t malformed_lines_ = 0;
  std::uint64_t first_malformed_line_ = 0;
  std::string partial_line_;
};

#endif
