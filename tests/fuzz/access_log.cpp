// SPDX-License-Identifier: BSL-1.0
// Any bytes as an access log, in blocks of any size, against a reader that goes through it byte by byte. In the input, a
// bar ends a block and is no part of the log; an exclamation mark at the start stands for a first line that is already
// nearly too long.
#include "../../examples/access_log.hpp"

#include "fuzz.hpp"

namespace {

/// Whether a field at this place, which a space or the end of the line ends, has this text; '0' stands for any digit.
bool is_field(const std::string& line, std::size_t place, const std::string& text) {
  for (const char c : text) {
    if (place == line.size()) return false;
    const bool is_digit = line[place] >= '0' && line[place] <= '9';
    if (c == '0' ? !is_digit : line[place] != c) return false;
    ++place;
  }
  return place == line.size() || line[place] == ' ';
}

/// Where to look for the end of the request: behind the first quote after the time, or behind the first one.
std::size_t request_of(const std::string& line) {
  std::size_t first_quote = 0;
  for (std::size_t i = line.size(); i-- > 0;) {
    if (line[i] == '"') first_quote = i + 1;
  }
  for (std::size_t i = 2; i < line.size(); ++i) {
    if (line[i - 2] == ']' && line[i - 1] == ' ' && line[i] == '"') return i + 1;
  }
  return first_quote;
}

/// The status at the first quote that a status follows and no backslash escapes; 0 for none, `nullopt` if the line is
/// malformed.
std::optional<std::size_t> plain_status(std::string line) {
  if (!line.empty() && line.back() == '\r') line.pop_back();
  std::size_t i = request_of(line);
  if (i == 0) return std::nullopt;
  for (; i + 1 < line.size(); ++i) {
    if (line[i] == '\\') {
      ++i;  // and what it escapes
    } else if (line[i] == '"' && line[i + 1] == ' ') {
      if (is_field(line, i + 2, "-")) return 0;
      if (!is_field(line, i + 2, "000")) continue;
      const std::size_t number = std::stoul(line.substr(i + 2, 3));
      if (number >= 100) return number;
      if (number == 0 || number == 9) return 0;
    }
  }
  return std::nullopt;
}

/// The counts of a log that starts with `padding` letters.
log_counts plain_counts(std::size_t padding, const std::string& log) {
  log_counts all;
  std::string line;
  const auto end_line = [&] {
    ++all.lines;
    const bool is_too_long = padding + line.size() > log_counter::max_line_size;
    if (const auto status = is_too_long ? std::nullopt : plain_status(line)) {
      ++all.requests[*status];
    } else {
      if (all.malformed_lines == 0) all.first_malformed_line = all.lines;
      ++all.malformed_lines;
    }
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

/// A counter that has read the padding. It keeps its memory from one input to the next, because allocating takes long.
log_counter& padded() {
  static const log_counter original = [] {
    log_counter counter;
    counter.add(std::string(long_padding, 'x'));
    return counter;
  }();
  static log_counter copy;
  return copy = original;
}

void check(log_counter& counter, const std::vector<std::string_view>& blocks, const log_counts& expected) {
  for (const std::string_view block : blocks) counter.add(fuzz::exact_copy{block});
  const log_counts& counts = counter.finish();
  FUZZ_REQUIRE(counts.requests == expected.requests);
  FUZZ_REQUIRE(counts.lines == expected.lines);
  FUZZ_REQUIRE(counts.malformed_lines == expected.malformed_lines);
  FUZZ_REQUIRE(counts.first_malformed_line == expected.first_malformed_line);
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

  const log_counts expected = plain_counts(is_padded ? long_padding : 0, log);
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
      "example.com:80 ::1 - \"\" [now] \"GET / HTTP/1.1\" 401 0\n",
      "::1 - a\\\" 500 b [now] \" 404 x\" 400 0\n\"::1\" - - [now] \"-\" - 0\n",
      "::1 - - [now] \"GET /a\"b HTTP/1.1\" 404 -\n\"\" 000\n\"\" 009 2\n\"\" 099\n",
      "|\"GE|T\"| |2|0|0| 5\r|\n||\"\" 1000\n\"\" 04|0\n",
      "!\"\" 200 0123456789|012345678901234\n\"\" 200\n",   // as long as a line may be
      "!\"\" 200 0123456789|0123456789012345\n\"\" 200\n",  // a byte longer
      "!\"\" 200 0123456789|0123456789|0123456789\n\"\" 200\n",
  };
}
