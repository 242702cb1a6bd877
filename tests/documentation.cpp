// SPDX-License-Identifier: BSL-1.0
// What the compiler does not see: the comments of enumerators, the names that the module exports, what each header
// includes, and which functions are [[nodiscard]] and noexcept.
#include <httpstatus/httpstatus.hpp>

#include <filesystem>
#include <map>
#include <regex>
#include <set>
#include <string>
#include <vector>

#include "catch.hpp"
#include "csv.hpp"

namespace {

using names = lines;

/// The groups of every match.
std::vector<std::vector<std::string>> all_matches(const std::string& text, const std::string& pattern) {
  const std::regex regex{pattern};
  std::vector<std::vector<std::string>> all;
  for (std::sregex_iterator i{text.begin(), text.end(), regex}, end; i != end; ++i) {
    all.emplace_back();
    for (std::size_t group = 1; group < i->size(); ++group) all.back().push_back((*i)[group]);
  }
  return all;
}

names first_groups(const std::string& text, const std::string& pattern) {
  names all;
  for (const auto& groups : all_matches(text, pattern)) all.insert(groups[0]);
  return all;
}

/// A header without its private names.
std::string public_part_of(const std::string& header) {
  std::string text = content_of("include/httpstatus/" + header);
  for (std::size_t start; (start = text.find("namespace detail {")) != std::string::npos;) {
    text.erase(start, text.find("}  // namespace detail") + 1 - start);
  }
  return text;
}

/// The headers of the core.
names core_headers() {
  return first_groups(content_of("include/httpstatus/httpstatus.hpp"), "#include \"([a-z]+[.]hpp)\"");
}

/// The enumerators of `code` by name, each with its value and its comment.
std::map<std::string, std::pair<std::string, std::string>> enumerators() {
  std::map<std::string, std::pair<std::string, std::string>> all;
  for (const auto& groups :
       all_matches(content_of("include/httpstatus/code.hpp"), "  (\\w+) = (\\w+), +///< ([^\n]*)")) {
    all[groups[0]] = {groups[1], groups[2]};
  }
  return all;
}

}  // namespace

TEST_CASE("the comment of an enumerator has number, phrase and meaning") {
  const auto all = enumerators();
  for (const httpstatus::status& row : httpstatus::registry) {
    CAPTURE(row.code);
    const auto found = all.find(std::string{row.name});
    REQUIRE(found != all.end());
    const auto& [value, comment] = found->second;
    const std::string start = std::string{httpstatus::label(row.code)} + ": ";
    CHECK(value == std::to_string(to_int(row.code)));
    CHECK(comment.substr(0, start.size()) == start);
    CHECK(comment.size() > start.size());
    CHECK(comment.back() == '.');
  }
}

TEST_CASE("every enumerator has a row or is an alias of one, and from_name finds it") {
  for (const auto& [name, entry] : enumerators()) {
    CAPTURE(name);
    const auto code = httpstatus::from_name(name);
    REQUIRE(code.has_value());
    const bool is_alias = httpstatus::name(*code) != name;
    CHECK(entry.first == (is_alias ? httpstatus::name(*code) : std::to_string(to_int(*code))));
    const std::string start = std::string{httpstatus::label(*code)} + ", ";
    if (is_alias) CHECK(entry.second.substr(0, start.size()) == start);
  }
}

TEST_CASE("every rule has an expected set") {
  names expected{"required_fields", "redirected_method"};  // in semantics.cpp
#define RULE(rule, set) expected.insert(#rule);
#define FIELD(number, field)
#include "semantics.inc"
#undef FIELD
#undef RULE
  const names declared =
      first_groups(public_part_of("semantics.hpp"), "\n\\[\\[nodiscard\\]\\] constexpr [\\w:<>]+ (\\w+)\\(");
  CHECK(difference("semantics.hpp", declared, "semantics.inc", expected) == "");
}

TEST_CASE("the module exports every public name of the core") {
  const std::string start =
      R"(\n(?:\[\[nodiscard\]\] )?(?:enum class|struct|class|using|constexpr|(?:HTTPSTATUS_VISIBLE )?inline constexpr) )";
  names declared{"operator<<"};
  for (const std::string& header : core_headers()) {
    const std::string text = public_part_of(header);
    declared.merge(first_groups(text, start + R"((?:[\w:<>]+[&*]? )*(\w+)(?: [=:{]|\(|\{|\[))"));
    declared.merge(first_groups(text, start + R"(\w+ (operator[=!<>]+)\()"));
  }
  const names exported =
      first_groups(content_of("include/httpstatus/httpstatus.cppm"), R"(\nusing httpstatus::([^;]+);)");
  CHECK(difference("the headers", declared, "httpstatus.cppm", exported) == "");
}

TEST_CASE("every function that only returns a value is [[nodiscard]] and noexcept") {
  names headers = core_headers();
  headers.insert({"code_set.hpp", "unofficial.hpp", "system_error.hpp"});
  for (const std::string& header : headers) {
    CAPTURE(header);
    const std::string function =
        R"(\n *(?:friend |static )?(?:inline |constexpr |HTTPSTATUS_VISIBLE )+(?!void)[\w:<>&]+[&*]* )";
    const std::string text = public_part_of(header);
    CHECK(first_groups(text, R"(\[\[nodiscard\]\]((?:(?!noexcept)[^{;])*)[{;])") == names{});
    CHECK(first_groups(text, function + R"((\w+|operator[^(\s]+)\()") == names{});
  }
}

TEST_CASE("a header includes no more than its users must pay for") {
  const std::map<std::string, names> allowed{
      {"httpstatus.hpp", {"code.hpp", "lookup.hpp", "parse.hpp", "registry.hpp", "semantics.hpp"}},
      {"code.hpp", {"cstdint", "type_traits"}},
      {"registry.hpp", {"cassert", "cstdint", "string_view", "version", "code.hpp", "detail/registered.def"}},
      {"lookup.hpp", {"cstdint", "iosfwd", "string_view", "registry.hpp", "detail/registered.def"}},
      {"parse.hpp", {"cstdint", "optional", "string_view", "lookup.hpp", "detail/registered.def"}},
      {"semantics.hpp", {"cstdint", "initializer_list", "string_view", "lookup.hpp"}},
      {"code_set.hpp", {"cstddef", "cstdint", "initializer_list", "iosfwd", "optional", "string_view", "parse.hpp"}},
      {"unofficial.hpp", {"cstddef", "iosfwd", "string_view", "lookup.hpp", "detail/unofficial.def"}},
      {"fmt.hpp", {"fmt/format.h", "detail/formatters.hpp"}},
      {"format.hpp", {"format", "version", "detail/formatters.hpp"}},
      {"system_error.hpp", {"cstddef", "new", "string", "string_view", "system_error", "lookup.hpp"}},
  };
  names headers;
  for (const auto& file : std::filesystem::directory_iterator{HTTPSTATUS_SOURCE_DIR "/include/httpstatus"}) {
    const std::string name = file.path().filename().string();
    if (file.path().extension() == ".hpp") headers.insert(name);
  }
  for (const auto& [header, may_include] : allowed) {
    CAPTURE(header);
    CHECK(headers.erase(header) == 1);
    for (const std::string& included :
         first_groups(content_of("include/httpstatus/" + header), "#include [<\"]([^>\"]+)[>\"]")) {
      CAPTURE(included);
      CHECK(may_include.count(included) == 1);
    }
  }
  CHECK(headers == names{});
}
