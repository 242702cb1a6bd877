// SPDX-License-Identifier: BSL-1.0
// What the compiler does not see: the comments that an editor shows for an enumerator, the README's tables of rules and
// of ways in, and the names that the module exports.
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <regex>
#include <set>
#include <string>
#include <vector>

#include <httpstatus/httpstatus.hpp>

#include "catch.hpp"

namespace {

struct enumerator {
  std::string value;
  std::string comment;
};

/// The enumerators of code.hpp, by name.
std::map<std::string, enumerator> enumerators() {
  std::ifstream file{HTTPSTATUS_SOURCE_DIR "/include/httpstatus/code.hpp"};
  const std::regex line_with_enumerator{R"(  (\w+) = (\w+), +///< (.*))"};
  std::map<std::string, enumerator> all;
  std::smatch match;
  for (std::string line; std::getline(file, line);) {
    if (std::regex_match(line, match, line_with_enumerator)) all[match[1]] = {match[2], match[3]};
  }
  return all;
}

std::string content_of(const std::filesystem::path& path) {
  std::ifstream file{path};
  return {std::istreambuf_iterator<char>{file}, {}};
}

/// The first group of every match.
std::vector<std::string> all_matches(const std::string& text, const std::string& pattern) {
  const std::regex regex{pattern};
  std::vector<std::string> all;
  for (std::sregex_iterator i{text.begin(), text.end(), regex}, end; i != end; ++i) all.push_back((*i)[1]);
  return all;
}

/// The second column of the README's table of rules, by the first.
std::map<std::string, std::string> readme_rules() {
  std::ifstream file{HTTPSTATUS_SOURCE_DIR "/README.md"};
  const std::regex row{R"(\| `(\w+)` \| ([^|]*) \| RFC [^|]*\|)"};
  std::map<std::string, std::string> all;
  std::smatch match;
  for (std::string line; std::getline(file, line);) {
    if (std::regex_match(line, match, row)) all[match[1]] = match[2];
  }
  return all;
}

/// The valid codes for which a rule holds, in the README's way: "1xx" where it is all of a class, else the code.
template <class Rule>
std::string codes_of(Rule holds) {
  std::string codes;
  for (int first = 100; first < 600; first += 100) {
    int count = 0;
    std::string each;
    for (int n = first; n < first + 100; ++n) {
      if (!holds(n)) continue;
      ++count;
      each += std::to_string(n) + ' ';
    }
    const std::string all = std::to_string(first / 100) + "xx ";
    codes += count == 100 ? all : count == 97 ? all + "except 304 305 306 " : each;
  }
  return codes.substr(0, codes.size() - 1);
}

}  // namespace

TEST_CASE("the comment of an enumerator tells number, phrase and meaning") {
  const auto all = enumerators();
  for (const httpstatus::status& row : httpstatus::registry) {
    CAPTURE(row.code);
    const auto found = all.find(std::string{row.name});
    REQUIRE(found != all.end());
    const std::string number = std::to_string(to_int(row.code));
    const std::string phrase = number + ' ' + std::string{row.reason_phrase} + ": ";
    CHECK(found->second.value == number);
    CHECK(found->second.comment.rfind(phrase, 0) == 0);
    CHECK(found->second.comment.size() > phrase.size());
    CHECK(found->second.comment.back() == '.');
  }
}

TEST_CASE("every enumerator is a row or an alias, and from_name knows it") {
  for (const auto& [name, entry] : enumerators()) {
    CAPTURE(name);
    const auto code = httpstatus::from_name(name);
    REQUIRE(code.has_value());
    const bool is_alias = httpstatus::name(*code) != name;
    CHECK(entry.value == (is_alias ? httpstatus::name(*code) : std::to_string(to_int(*code))));
    if (!is_alias) continue;
    const std::string start =
        std::to_string(to_int(*code)) + ' ' + std::string{httpstatus::reason_phrase(*code)} + ", ";
    CHECK(entry.comment.rfind(start, 0) == 0);
  }
}

TEST_CASE("the README's table of rules is that of the library") {
  std::map<std::string, std::string> expected;
#define RULE(rule, set) expected[#rule] = codes_of([](int n) { return httpstatus::rule(n); });
#define FIELD(number, field)
#include "semantics.inc"
#undef FIELD
#undef RULE
  std::string fields;
  for (int n = 100; n < 600; ++n) {
    for (const std::string_view field : httpstatus::required_fields(n)) {
      fields += (fields.empty() ? "" : " ") + std::to_string(n) + " `" + std::string{field} + '`';
    }
  }
  expected["required_fields"] = fields;
  CHECK(readme_rules() == expected);
}

TEST_CASE("the module exports every public name of the core") {
  const std::filesystem::path headers{HTTPSTATUS_SOURCE_DIR "/include/httpstatus"};
  std::set<std::string> declared;
  for (const std::string& header : all_matches(content_of(headers / "httpstatus.hpp"), "#include \"([a-z]+[.]hpp)\"")) {
    std::string text = content_of(headers / header);
    for (std::size_t start; (start = text.find("namespace detail {")) != std::string::npos;) {
      text.erase(start, text.find("}  // namespace detail") + 1 - start);
    }
    const std::string declaration =
        R"(\n(?:\[\[nodiscard\]\] )?(?:enum class(?: HTTPSTATUS_OPEN_ENUM)?|struct|class|using|constexpr|inline constexpr|HTTPSTATUS_TABLE) )";
    for (const std::string& name : all_matches(text, declaration + R"((?:[\w:<>]+[&*]? )*(\w+)(?: [=:{]|\(|\{|\[))")) {
      declared.insert(name);
    }
    for (const std::string& name : all_matches(text, declaration + R"(\w+ (operator[=!<>]+)\()")) declared.insert(name);
  }
  declared.insert("operator<<");
  const auto exported = all_matches(content_of(headers / "httpstatus.cppm"), R"(\nusing httpstatus::([^;]+);)");
  CHECK(declared == std::set<std::string>{exported.begin(), exported.end()});
}
