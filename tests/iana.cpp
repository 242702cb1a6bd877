// SPDX-License-Identifier: BSL-1.0
// The drift alarm: compares the table with IANA's own file in the folder iana, and says for each difference what to do. A
// workflow downloads the file anew each month and runs this test.
#include <httpstatus/httpstatus.hpp>

#include <algorithm>
#include <iterator>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "catch.hpp"
#include "csv.hpp"

using httpstatus::category;
using httpstatus::code;
using httpstatus::registration;
using httpstatus::status;

namespace {

using texts = std::vector<std::string>;

struct iana_row {
  code first;
  code last;
  std::string phrase;                 // empty if IANA has none
  std::optional<registration> state;  // none for a note that nobody has seen before
  std::string reference;

  bool is_unassigned() const { return phrase == "Unassigned"; }
};

/// IANA's "[RFC9110, Section 15.5.5][RFC9999]" as the table has it, "RFC 9110, Section 15.5.5".
std::string reference_of(std::string_view field) {
  if (!field.empty() && field.front() == '[') field = field.substr(1, field.find(']') - 1);
  std::string reference{field};
  if (reference.compare(0, 3, "RFC") == 0 && reference.find_first_of("0123456789") == 3) reference.insert(3, " ");
  return reference;
}

/// The rows of IANA's file; none if it is not complete.
std::vector<iana_row> iana_rows(const std::string& text) {
  const auto records = csv_records(text);
  if (records.empty() || records[0] != texts{"Value", "Description", "Reference"}) return {};
  std::vector<iana_row> rows;
  int next = 100;
  for (std::size_t i = 1; i < records.size(); ++i) {
    if (records[i].size() != 3) return {};
    const std::string& value = records[i][0];
    const auto first = httpstatus::parse(value.substr(0, 3));
    const auto last =
        value.size() == 3 ? first : httpstatus::parse(value.substr(std::min<std::size_t>(4, value.size())));
    if (!first || !last || *first != next) return {};
    next = to_int(*last) + 1;

    iana_row row{*first, *last, records[i][1], registration::permanent, reference_of(records[i][2])};
    const std::size_t bracket = row.phrase.find('(');
    if (bracket != std::string::npos) {
      const std::string note = row.phrase.substr(bracket + 1, row.phrase.find_first_of(" )", bracket) - bracket - 1);
      row.phrase.erase(bracket == 0 ? 0 : bracket - 1);
      row.state = note == "TEMPORARY"    ? std::optional{registration::temporary}
                  : note == "DEPRECATED" ? std::optional{registration::deprecated}
                  : note == "OBSOLETED"  ? std::optional{registration::obsoleted}
                  : note == "Unused"     ? std::optional{registration::unused}
                                         : std::nullopt;
    }
    rows.push_back(row);
  }
  return next == 600 ? rows : std::vector<iana_row>{};
}

std::string in_quotes(std::string_view text) { return '"' + std::string{text} + '"'; }

void compare(texts& differences, const status& ours, const iana_row& theirs) {
  const std::string number = std::to_string(to_int(ours.code));
  const std::string_view phrase = ours.reason_phrase;
  const std::string_view reference = ours.reference;
  if (!theirs.phrase.empty() && theirs.phrase != phrase) {
    differences.push_back("IANA calls " + number + ' ' + in_quotes(theirs.phrase) + ", the table " + in_quotes(phrase) +
                          ": correct the row; or, if IANA has renamed the code, rename its enumerator and row, put "
                          "HTTPSTATUS_OTHER_PHRASE and HTTPSTATUS_OTHER_NAME under the row, keep the old name as an "
                          "alias, and add a line to tests/other_phrases.csv");
  }
  // A row names the section even if IANA names the document alone.
  if (reference != theirs.reference && reference.substr(0, theirs.reference.size() + 2) != theirs.reference + ", ") {
    differences.push_back("IANA refers " + number + " to " + in_quotes(theirs.reference) + ", the table to " +
                          in_quotes(reference) + ": change the reference of the row");
  }
  std::optional<registration> expected = theirs.state;
  // IANA marks no code as deprecated; RFC 9110, section 15.4.6, does so itself.
  if (ours.code == code::use_proxy && expected == registration::permanent) expected = registration::deprecated;
  if (!expected) {
    differences.push_back("IANA has a new kind of note at " + number + ": teach tests/iana.cpp what it means");
  } else if (ours.registration != *expected) {
    differences.push_back(number + " is " + std::string{to_string(*expected)} + ", in the table " +
                          std::string{to_string(ours.registration)} + ": change the registration of the row");
  }
}

/// What to do about each difference between a table and IANA's file.
texts differences(httpstatus::status_range table, const std::string& file) {
  const std::vector<iana_row> rows = iana_rows(file);
  if (file.empty()) return {"no file in tests/iana has the date of registry_snapshot as its name: rename it"};
  if (rows.empty()) return {"the file is not the complete table of IANA: list each number once, or download it again"};
  texts all;
  for (const iana_row& theirs : rows) {
    const status* ours = nullptr;
    for (const status& row : table) {
      if (row.code < theirs.first || row.code > theirs.last) continue;
      ours = &row;
      if (theirs.is_unassigned()) {
        all.push_back("IANA has no " + std::to_string(to_int(row.code)) +
                      ": if you are adding the code, put its line into IANA's file too; if IANA has dropped it, remove "
                      "its enumerator and row");
      }
    }
    if (theirs.is_unassigned()) continue;
    if (ours != nullptr) {
      compare(all, *ours, theirs);
    } else {
      all.push_back("the table has no " + std::to_string(to_int(theirs.first)) + ' ' + in_quotes(theirs.phrase) +
                    ": add an enumerator and a row with the reference " + in_quotes(theirs.reference));
    }
  }
  return all;
}

// The first three rows of the table, and the file that they equal.
constexpr httpstatus::status_range small_table{httpstatus::registry.data(), 3};
const std::string small_file = R"(Value,Description,Reference
100,Continue,"[RFC9110, Section 15.2.1]"
101,Switching Protocols,"[RFC9110, Section 15.2.2]"
102,Processing,[RFC2518]
103-599,Unassigned,
)";

/// The differences from the small file with one text in the place of another, without the advice.
texts after_change(const std::string& from, const std::string& to) {
  std::string file = small_file;
  file.replace(file.find(from), from.size(), to);
  texts all = differences(small_table, file);
  for (std::string& difference : all) difference.resize(std::min(difference.rfind(": "), difference.size()));
  return all;
}

}  // namespace

TEST_CASE("the table equals IANA's registry", "[iana]") {
  const std::string file = "tests/iana/" + std::string{httpstatus::registry_snapshot} + ".csv";
  std::string report;
  for (const std::string& difference : differences(httpstatus::registry, content_of(file))) report += difference + '\n';
  INFO(report << "If the file is new, set registry_snapshot in registry.hpp, and the file's name, to IANA's date.");
  CHECK(report.empty());
}

TEST_CASE("the drift alarm reports what has changed and no more") {
  CHECK(after_change("", "") == texts{});
  CHECK(after_change("[RFC2518]", "\"[RFC2518, Section 10.1]\"") == texts{});
  CHECK(after_change("102,Processing", "\"102\",\"Processing\"") == texts{});
  CHECK(after_change("103-599,", "103,Calm,[RFC9999]\n104-599,") == texts{"the table has no 103 \"Calm\""});
  CHECK(after_change("102,Processing,[RFC2518]", "102,Unassigned,") == texts{"IANA has no 102"});
  CHECK(after_change("Continue", "continue") == texts{"IANA calls 100 \"continue\", the table \"Continue\""});
  CHECK(after_change("[RFC2518]", "[RFC251]") ==
        texts{"IANA refers 102 to \"RFC 251\", the table to \"RFC 2518, Section 10.1\""});
  CHECK(after_change("Processing", "Processing (OBSOLETED)") == texts{"102 is obsoleted, in the table permanent"});
  CHECK(after_change("Processing", "Processing (RESERVED)") == texts{"IANA has a new kind of note at 102"});
  CHECK(after_change("102,Processing,[RFC2518]", "102,(Unused),[RFC2518]") ==
        texts{"102 is unused, in the table permanent"});
  CHECK(
      after_change("Switching Protocols", "Calm (DEPRECATED)") ==
      texts{"IANA calls 101 \"Calm\", the table \"Switching Protocols\"", "101 is deprecated, in the table permanent"});
}

TEST_CASE("the drift alarm refuses a file that is not the complete table of IANA") {
  const texts refused{"the file is not the complete table of IANA"};
  CHECK(after_change(small_file, "<!DOCTYPE html>\n") == refused);
  CHECK(after_change("103-599,Unassigned,\n", "") == refused);
  CHECK(after_change("102,Processing,[RFC2518]\n", "") == refused);
  CHECK(after_change("102,", "1O2,") == refused);
  CHECK(after_change("102,", "102,102,") == refused);
  CHECK(after_change("102,", "102-,") == refused);
}
