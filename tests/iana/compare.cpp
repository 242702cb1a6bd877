// SPDX-License-Identifier: BSL-1.0

// Compares the table of httpstatus with IANA's, and says what to do where they differ.

#include <httpstatus/httpstatus.hpp>

#include <algorithm>
#include <cstddef>
#include <ctime>
#include <exception>
#include <fstream>
#include <iostream>
#include <iterator>
#include <optional>
#include <sstream>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace {

using httpstatus::code;
using httpstatus::registration;
using httpstatus::status;

constexpr std::string_view usage = R"(usage: httpstatus_iana FILE [--today YYYY-MM-DD]

Compares httpstatus with IANA's table of HTTP status codes. FILE is a copy of
https://www.iana.org/assignments/http-status-codes/http-status-codes-1.csv

There is a line for each difference, and for each temporary registration that has expired by today. The exit code is 0
where there is none, 1 where there are some, and 2 where the FILE cannot be used.
)";

constexpr int equal = 0;
constexpr int different = 1;
constexpr int unusable = 2;

/// The text at a bearable length, and without the bytes that a terminal could take for commands.
std::string printable(std::string_view text) {
  constexpr std::size_t longest = 80;
  std::string result{text.substr(0, longest)};
  for (char& c : result) {
    if (c < ' ' || c > '~') c = '?';
  }
  if (text.size() > longest) result += "...";
  return result;
}

std::string in_quotes(std::string_view text) { return '"' + printable(text) + '"'; }

[[noreturn]] void fail(std::size_t line, const std::string& why) {
  throw std::runtime_error{"line " + std::to_string(line) + ": " + why};
}

bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// Whether the text has the form of a date, YYYY-MM-DD. Such dates are ordered as texts are.
bool is_date(std::string_view text) {
  constexpr std::string_view form = "0000-00-00";
  return std::equal(text.begin(), text.end(), form.begin(), form.end(),
                    [](char c, char wanted) { return is_digit(wanted) ? is_digit(c) : c == wanted; }) &&
         text.substr(5, 2) >= "01" && text.substr(5, 2) <= "12" && text.substr(8) >= "01" && text.substr(8) <= "31";
}

std::string today_in_utc() {
  const std::time_t now = std::time(nullptr);
  char text[] = "0000-00-00";
  std::strftime(text, sizeof text, "%Y-%m-%d", std::gmtime(&now));
  return text;
}

/// Reads the CSV of RFC 4180; lines may end without the carriage return. A line break within a field counts as a space.
class csv_reader {
 public:
  explicit csv_reader(std::string_view text) : rest_{text} {}

  bool at_end() const { return rest_.empty(); }
  std::size_t line() const { return line_; }

  std::vector<std::string> next_record() {
    std::vector<std::string> fields;
    do {
      fields.push_back(take("\"") ? quoted_field() : plain_field());
    } while (take(","));
    if (take("\r\n") || take("\n")) {
      ++line_;
    } else if (!at_end()) {
      fail(line_, "neither a comma nor the end of the line follows " + in_quotes(fields.back()));
    }
    return fields;
  }

 private:
  bool take(std::string_view text) {
    if (rest_.substr(0, text.size()) != text) return false;
    rest_.remove_prefix(text.size());
    return true;
  }

  std::string plain_field() {
    std::string field{rest_.substr(0, rest_.find_first_of(",\r\n\""))};
    rest_.remove_prefix(field.size());
    return field;
  }

  std::string quoted_field() {
    const std::size_t first_line = line_;
    std::string field;
    while (true) {
      const std::size_t quote = rest_.find('"');
      if (quote == std::string_view::npos) fail(first_line, "a quote is opened and never closed");
      field += rest_.substr(0, quote);
      rest_.remove_prefix(quote + 1);
      if (!take("\"")) break;
      field += '"';  // which two in a row stand for
    }
    line_ += static_cast<std::size_t>(std::count(field.begin(), field.end(), '\n'));

    std::istringstream words{field};
    field.clear();
    for (std::string word; words >> word;) field += field.empty() ? word : ' ' + word;
    return field;
  }

  std::string_view rest_;
  std::size_t line_ = 1;
};

/// A line of IANA's table: a code, or a range of codes that is not assigned.
struct entry {
  std::size_t line;
  code first;
  code last;
  std::string description;
  std::string reference;

  bool is_unassigned() const { return description == "Unassigned"; }
};

code code_from(std::string_view text, std::size_t line) {
  const std::optional<code> c = httpstatus::parse(text);
  if (!c || !httpstatus::is_valid(*c)) fail(line, in_quotes(text) + " is no status code");
  return *c;
}

entry entry_from(std::vector<std::string> fields, std::size_t line) {
  constexpr std::size_t field_count = 3;
  if (fields.size() != field_count) {
    fail(line, std::to_string(field_count) + " columns ought to be here, not " + std::to_string(fields.size()));
  }
  const std::string_view value = fields[0];
  const std::size_t hyphen = value.find('-');
  const code first = code_from(value.substr(0, hyphen), line);
  const code last = hyphen == std::string_view::npos ? first : code_from(value.substr(hyphen + 1), line);
  entry result{line, first, last, std::move(fields[1]), std::move(fields[2])};
  if (last < first) fail(line, "the range " + in_quotes(value) + " goes backwards");
  if (result.description.empty()) fail(line, "the description is missing");
  if (result.is_unassigned()) return result;
  if (first != last) fail(line, "the range " + in_quotes(value) + " is not Unassigned");
  if (result.reference.empty()) fail(line, "the reference is missing");
  return result;
}

/// IANA's table, which tells of every code from 100 to 599, once and in order; a file that does not is not whole.
std::vector<entry> read_table(std::string_view text) {
  constexpr std::string_view header = "Value,Description,Reference";
  constexpr int first_code = 100;
  constexpr int last_code = 599;

  if (text.empty()) throw std::runtime_error{"the file is empty"};
  const std::string_view first_line = text.substr(0, text.find_first_of("\r\n"));
  if (first_line != header) fail(1, in_quotes(first_line) + " stands where " + in_quotes(header) + " ought to");

  std::vector<entry> table;
  csv_reader csv{text};
  csv.next_record();
  int next = first_code;
  while (!csv.at_end()) {
    const std::size_t line = csv.line();
    table.push_back(entry_from(csv.next_record(), line));
    const int first = to_int(table.back().first);
    if (first < next) fail(line, std::to_string(first) + " is there for a second time");
    if (first > next) fail(line, std::to_string(next) + " is missing before " + std::to_string(first));
    next = to_int(table.back().last) + 1;
  }
  if (next <= last_code) fail(csv.line(), "the file ends before " + std::to_string(next));
  return table;
}

/// What a description says, without the note in brackets that IANA puts behind or in the place of a phrase.
struct meaning {
  std::string phrase;                    // empty where IANA has none
  std::string note;                      // with its brackets
  std::optional<registration> standing;  // none where the note is unknown
  std::string expiry;                    // of a temporary registration
};

meaning meaning_of(const entry& e) {
  constexpr std::pair<std::string_view, registration> known_notes[] = {
      {"(DEPRECATED", registration::deprecated},
      {"(OBSOLETED", registration::obsoleted},
      {"(TEMPORARY", registration::temporary},
      {"(Unused", registration::unused},
  };
  const std::size_t bracket = e.description.back() == ')' ? e.description.rfind('(') : std::string::npos;
  if (bracket == std::string::npos) return {e.description, "", registration::permanent, ""};

  meaning result{e.description.substr(0, bracket), e.description.substr(bracket), std::nullopt, ""};
  if (!result.phrase.empty() && result.phrase.back() == ' ') result.phrase.pop_back();
  const std::string first_word = result.note.substr(0, result.note.find_first_of(" )"));
  for (const auto& [word, standing] : known_notes) {
    if (first_word == word) result.standing = standing;
  }
  if (result.standing == registration::temporary) {
    constexpr std::string_view before_date = "expires ";
    const std::size_t place = result.note.find(before_date);
    if (place != std::string::npos) {
      result.expiry = result.note.substr(place + before_date.size());
      result.expiry.pop_back();
    }
    if (!is_date(result.expiry)) fail(e.line, "there is no date of expiry in " + in_quotes(result.note));
  }
  return result;
}

/// IANA's "[RFC9110, Section 15.5.5]" as the table of httpstatus writes it, "RFC 9110, Section 15.5.5". Where there are
/// several, the first one defines the code.
std::string reference_of(const entry& e) {
  constexpr std::string_view rfc = "RFC";
  std::string result = e.reference;
  const std::size_t end = result.find(']');
  const std::size_t next = end == std::string::npos ? end : result.find_first_not_of(' ', end + 1);
  const bool is_list = end != std::string::npos && (next == std::string::npos || result[next] == '[');
  if (result.front() == '[' && is_list) result = result.substr(1, end - 1);
  if (result.size() > rfc.size() && result.compare(0, rfc.size(), rfc) == 0 && is_digit(result[rfc.size()])) {
    result.insert(rfc.size(), " ");
  }
  return result;
}

/// Whether the reference of a row is IANA's, or names a section of the document that IANA names as a whole.
bool refers_to(const status& row, const std::string& document) {
  const std::string_view reference = row.reference;
  return reference == document || reference.substr(0, document.size() + 2) == document + ", ";
}

/// Whether a row has the standing that IANA gives it. IANA has yet to mark a code as deprecated; RFCs do so themselves.
bool agree(registration ours, registration theirs) {
  return ours == theirs || (ours == registration::deprecated && theirs == registration::permanent);
}

/// A line for each thing to do, in the order of the codes.
class report {
 public:
  explicit report(std::string today) : today_{std::move(today)} {}

  void compare(const entry& e) {
    if (e.is_unassigned()) {
      for (const status& row : httpstatus::registry) {
        if (row.code < e.first || row.code > e.last) continue;
        add("drop", row.code) << in_quotes(row.reason_phrase)
                              << " from code.hpp and registry.hpp: it is unassigned now\n";
      }
      return;
    }
    const meaning theirs = meaning_of(e);
    const std::string reference = reference_of(e);
    const std::string_view standing = theirs.standing ? to_string(*theirs.standing) : theirs.note;
    const status* const row = httpstatus::find(e.first);
    if (row == nullptr) {
      add("add", e.first) << in_quotes(theirs.phrase) << " to code.hpp and registry.hpp: " << printable(standing)
                          << ", defined in " << printable(reference) << '\n';
    } else {
      compare(*row, theirs, reference);
    }
    if (!theirs.expiry.empty() && theirs.expiry < today_) {
      add("look into", e.first) << in_quotes(theirs.phrase) << ": its temporary registration expired on "
                                << theirs.expiry << ", and IANA still lists it\n";
    }
  }

  std::size_t size() const { return size_; }
  std::string text() const { return text_.str(); }

 private:
  void compare(const status& row, const meaning& theirs, const std::string& reference) {
    if (!theirs.phrase.empty() && theirs.phrase != row.reason_phrase) {
      add("rename", row.code) << in_quotes(row.reason_phrase) << " to " << in_quotes(theirs.phrase)
                              << " in code.hpp and registry.hpp, and keep the old words in parse.hpp\n";
    }
    if (!refers_to(row, reference)) {
      add("refer", row.code) << "to " << in_quotes(reference) << " in registry.hpp, instead of "
                             << in_quotes(row.reference) << '\n';
    }
    if (!theirs.standing) {
      add("look into", row.code) << "and teach compare.cpp what IANA means by the note " << in_quotes(theirs.note)
                                 << '\n';
    } else if (!agree(row.registration, *theirs.standing)) {
      add("mark", row.code) << "as " << to_string(*theirs.standing) << " in registry.hpp, instead of "
                            << to_string(row.registration) << '\n';
    }
  }

  std::ostream& add(std::string_view what, code c) {
    ++size_;
    return text_ << what << ' ' << to_int(c) << ' ';
  }

  std::string today_;
  std::ostringstream text_;
  std::size_t size_ = 0;
};

std::string read_file(const std::string& name) {
  std::ifstream file{name, std::ios::binary};
  if (!file) throw std::runtime_error{"the file cannot be read"};
  std::ostringstream text;
  text << file.rdbuf();
  return text.str();
}

int compare(const std::string& name, const std::string& today) {
  const std::string text = read_file(name);
  report differences{today};
  for (const entry& e : read_table(text)) differences.compare(e);
  std::cout << differences.text();
  if (differences.size() == 0) {
    std::cout << "No differences from IANA.\n";
    return equal;
  }
  std::cout << "Differences from IANA: " << differences.size()
            << ". When they are settled, change registry_snapshot in registry.hpp from "
            << httpstatus::registry_snapshot << " to the date of IANA's table.\n";
  return different;
}

}  // namespace

int main(int argc, char** argv) {
  const std::vector<std::string> arguments(argv + std::min(argc, 1), argv + argc);
  if (arguments == std::vector<std::string>{"--help"}) {
    std::cout << usage;
    return equal;
  }
  const bool has_date = arguments.size() == 3 && arguments[1] == "--today" && is_date(arguments[2]);
  if ((arguments.size() != 1 && !has_date) || arguments[0].substr(0, 2) == "--") {
    std::cerr << usage;
    return unusable;
  }
  try {
    return compare(arguments[0], has_date ? arguments[2] : today_in_utc());
  } catch (const std::exception& error) {
    std::cerr << "httpstatus_iana: " << arguments[0] << ": " << error.what() << '\n';
    return unusable;
  }
}
