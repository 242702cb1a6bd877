// SPDX-License-Identifier: BSL-1.0
// Any bytes as an access log, in blocks of any size, against a reader that goes through it byte by byte. A bar in the input
// is where a block ends, and no part of the log; an exclamation mark at its start stands for a first line that is already
// nearly too long.
#include "../../examples/access_log.hpp"

#include "fuzz.hpp"

namespace {

/// The first code after a quoted text, `nullopt` where the line is malformed.
std::optional<std::size_t> plain_status(const std::string& line) {
  std::size_t i = 0;
  const auto next_is = [&](char c) { return i < line.size() && line[i] == c; };
  while (i < line.size() && line[i] != '"') ++i;
  if (!next_is('"')) return std::nullopt;
  for (++i; i < line.size() && line[i] != '"'; ++i) {
    if (line[i] == '\\') ++i;  // and what it escapes
  }
  if (!next_is('"')) return std::nullopt;
  ++i;
  if (!next_is(' ')) return std::nullopt;
  std::size_t status = 0;
  for (int digits = 0; digits < 3; ++digits) {
    ++i;
    if (i >= line.size() || line[i] < (digits == 0 ? '1' : '0') || line[i] > '9') return std::nullopt;
    status = status * 10 + static_cast<std::size_t>(line[i] - '0');
  }
  ++i;
  const bool ends = i == line.size() || (next_is('\r') && i + 1 == line.size());
  return ends || next_is(' ') ? std::optional{status} : std::nullopt;
}

struct counts {
  tally requests{};
  std::uint64_t lines = 0;
  std::uint64_t malformed_lines = 0;
  std::uint64_t first_malformed_line = 0;

  void count(const std::string& line, bool is_too_long) {
    ++lines;
    const auto status = is_too_long ? std::nullopt : plain_status(line);
    if (status) {
      ++requests[*status];
      return;
    }
    ++malformed_lines;
    if (first_malformed_line == 0) first_malformed_line = lines;
  }
};

/// The counts of a log that starts with `padding` letters.
counts plain_counts(std::size_t padding, const std::string& log) {
  counts all;
  std::string line;
  const auto end_line = [&] {
    all.count(line, padding + line.size() > log_counter::max_line_size);
    line.clear();
    padding = 0;
  };
  for (const char c : log) {
    if (c == '\n') {
      end_line();
    } else {
      line += c;
    }
  }
  if (padding + line.size() != 0) end_line();
  return all;
}

constexpr std::size_t long_padding = log_counter::max_line_size - 32;

/// A counter that has read the padding. Its memory is kept from one input to the next, as getting it is what takes long.
log_counter& padded() {
  static const log_counter original = [] {
    log_counter counter;
    counter.add(std::string(long_padding, 'x'));
    return counter;
  }();
  static log_counter copy;
  return copy = original;
}

void check(log_counter& counter, const std::vector<std::string_view>& blocks, const counts& expected) {
  for (const std::string_view block : blocks) counter.add(fuzz::exact_copy{block});
  counter.finish();
  FUZZ_REQUIRE(counter.requests() == expected.requests);
  FUZZ_REQUIRE(counter.lines() == expected.lines);
  FUZZ_REQUIRE(counter.malformed_lines() == expected.malformed_lines);
  FUZZ_REQUIRE(counter.first_malformed_line() == expected.first_malformed_line);
}

}  // namespace

void fuzz::run(std::string_view input) {
  const bool is_padded = !input.empty() && input.front() == '!';
  if (is_padded) input.remove_prefix(1);

  std::string log;
  std::vector<std::string_view> blocks;
  for (bool is_last = false; !is_last;) {
    const std::size_t cut = input.find('|');
    is_last = cut == std::string_view::npos;
    blocks.push_back(input.substr(0, cut));
    log += blocks.back();
    input.remove_prefix(is_last ? input.size() : cut + 1);
  }

  const counts expected = plain_counts(is_padded ? long_padding : 0, log);
  for (const auto& cuts : {blocks, {log}}) {
    log_counter fresh;
    check(is_padded ? padded() : fresh, cuts, expected);
  }
}

std::vector<std::string> fuzz::seeds() {
  return {
      "",
      "\n\n",
      "\" 200",
      "\"\" 200",
      "\"\" 200\r\n\"\" 404\n",
      "192.0.2.1 - - [10/Mar/2025:06:25:24 +0000] \"GET / HTTP/1.1\" 200 5120 \"https://example.com/\" "
      "\"curl/8.5.0\"\n",
      "\"GET /\\\"a\\\\\" 404 0\n\"\\\\\\\" 404 \"\" 301",
      "|\"GE|T\"| |2|0|0| 5\r|\n||\"\" 1000\n\"\" 04|0\n",
      "!\"\" 200 0123456789|012345678901234\n\"\" 200\n",   // as long as a line may be
      "!\"\" 200 0123456789|0123456789012345\n\"\" 200\n",  // a byte longer
      "!\"\" 200 0123456789|0123456789|0123456789\n\"\" 200\n",
  };
}
