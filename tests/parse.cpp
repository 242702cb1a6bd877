// SPDX-License-Identifier: BSL-1.0
#include <httpstatus/parse.hpp>

#include <algorithm>
#include <string>
#include <vector>

#include "catch.hpp"
#include "csv.hpp"
#include "known_texts.hpp"

using httpstatus::category;
using httpstatus::code;
using httpstatus::from_name;
using httpstatus::from_phrase;
using httpstatus::parse;
using httpstatus::parse_category;
using httpstatus::registry;
using httpstatus::status;

namespace {

/// Calls `visit` with texts that a changed, removed or added character makes of a text.
template <class Visit>
void for_near_misses(const std::string& text, Visit visit) {
  for (std::size_t i = 0; i <= text.size(); ++i) {
    for (const char c : {'\0', ' ', '_', 'a', 'S', '@', '[', '\x7f', '\xff', static_cast<char>(text[i] ^ 0x20)}) {
      visit(std::string{text}.insert(i, 1, c));
      if (i != text.size()) visit(std::string{text}.replace(i, 1, 1, c));
    }
    if (i != text.size()) visit(std::string{text}.erase(i, 1));
  }
}

template <class Texts, class Predicate>
constexpr bool for_all(const Texts& texts, Predicate holds) {
  for (const auto& text : texts) {
    if (!holds(text)) return false;
  }
  return true;
}

}  // namespace

TEST_CASE("three digits from 100 on are a code, registered or not") {
  STATIC_REQUIRE(parse("404") == code::not_found);
  STATIC_REQUIRE(parse("471") == code{471});
  STATIC_REQUIRE(parse("100") == code::continue_);
  STATIC_REQUIRE(parse("999") == code{999});
}

TEST_CASE("any other text is no code") {
  STATIC_REQUIRE_FALSE(parse("000"));
  STATIC_REQUIRE_FALSE(parse("099"));
  STATIC_REQUIRE_FALSE(parse(std::string_view("404\0", 4)));
  STATIC_REQUIRE_FALSE(parse(std::string_view{}));
  for (const std::string_view text :
       {"", "4", "40", "4040", " 404", "404 ", "+404", "-404", "\xEF\xBC\x94", "not found"}) {
    CAPTURE(text);
    CHECK_FALSE(parse(text));
  }
}

TEST_CASE("three bytes are a code if they are digits, and a category if they are its pattern") {
  std::string text(3, '\0');
  for (unsigned bytes = 0; bytes < 0x1000000; ++bytes) {
    for (std::size_t i = 0; i < text.size(); ++i) text[i] = static_cast<char>(bytes >> 8 * i & 0xff);
    const auto is_digit = [](char c) { return c >= '0' && c <= '9'; };
    const bool is_code = text[0] != '0' && is_digit(text[0]) && is_digit(text[1]) && is_digit(text[2]);
    const code expected_code =
        is_code ? static_cast<code>((text[0] - '0') * 100 + (text[1] - '0') * 10 + text[2] - '0') : code{};
    const bool is_pattern = text[0] >= '1' && text[0] <= '5' && fold(text[1]) == 'x' && fold(text[2]) == 'x';
    const category expected_category = is_pattern ? static_cast<category>(text[0] - '0') : category::invalid;
    const auto parsed = parse(text);
    if (parsed.has_value() != is_code || parsed.value_or(code{}) != expected_code) FAIL(text);
    if (parse_category(text) != expected_category) FAIL(text);
  }
}

TEST_CASE("a category is found by its pattern") {
  STATIC_REQUIRE(for_all(httpstatus::categories, [](category k) { return parse_category(pattern(k)) == k; }));
  STATIC_REQUIRE(parse_category("4XX") == category::client_error);
  STATIC_REQUIRE(parse_category("5xX") == category::server_error);
  for (const std::string_view text :
       {"", "4", "4x", "4xxx", "0xx", "6xx", " 4xx", "4xx ", "404", "xxx", "Client Error"}) {
    CAPTURE(text);
    CHECK(parse_category(text) == category::invalid);
  }
}

TEST_CASE("every row is found by its phrase, its name and its digits") {
  STATIC_REQUIRE(for_all(registry, [](const status& row) { return from_phrase(row.reason_phrase) == row.code; }));
  STATIC_REQUIRE(for_all(registry, [](const status& row) { return from_name(row.name) == row.code; }));
  for (const status& row : registry) CHECK(parse(std::to_string(to_int(row.code))) == row.code);
}

TEST_CASE("another phrase of a code gives the code") {
  STATIC_REQUIRE(for_all(other_phrases, [](const known_text& k) { return from_phrase(k.text) == k.value; }));
  STATIC_REQUIRE(from_phrase("Unprocessable Entity") == code::unprocessable_content);
}

TEST_CASE("the other phrases of registered.def and the lines of other_phrases.csv are the same") {
  lines in_rows;
  for (const known_text& other : other_phrases) {
    in_rows.insert(std::to_string(to_int(other.value)) + ' ' + std::string{other.text});
  }
  lines in_file;
  const auto records = csv_records(content_of("tests/other_phrases.csv"));
  for (std::size_t i = 1; i < records.size(); ++i) {
    REQUIRE(records[i].size() == 3);
    CHECK_FALSE(records[i][2].empty());
    in_file.insert(records[i][0] + ' ' + records[i][1]);
  }
  CHECK(difference("registered.def", in_rows, "other_phrases.csv", in_file) == "");
}

TEST_CASE("few texts share a bucket of the hash tables; if this fails, try other factors in bucket_of") {
  namespace detail = httpstatus::detail;
  const auto longest_probe = [](const detail::text_table& table, const detail::text_list& list) {
    std::size_t longest = 0;
    for (std::size_t i = 1; i <= list.count; ++i) {
      std::size_t probe = 1;
      const std::string_view text = list.text(i);
      auto bucket = detail::bucket_of(text.data(), text.size());
      for (; table.at[bucket] != i; bucket = detail::bucket_after(bucket)) ++probe;
      longest = std::max(longest, probe);
    }
    return longest;
  };
  CHECK(longest_probe(detail::phrase_table, detail::all_phrases()) <= 6);
  CHECK(longest_probe(detail::name_table, detail::all_names()) <= 6);
}

TEST_CASE("another name of a code gives the code, and continue needs no underscore") {
  STATIC_REQUIRE(for_all(other_names, [](const known_text& k) { return from_name(k.text) == k.value; }));
  STATIC_REQUIRE(from_name("payload_too_large") == code::content_too_large);
  STATIC_REQUIRE(from_name("continue") == code::continue_);
  STATIC_REQUIRE(from_name("continue_") == code::continue_);
}

TEST_CASE("a phrase is found in any case") {
  STATIC_REQUIRE(from_phrase("NOT FOUND") == code::not_found);
  STATIC_REQUIRE(from_phrase("i'M A tEAPOT") == code::im_a_teapot);
  for (const known_text& known : all_phrases()) {
    std::string upper{known.text};
    std::string mixed{known.text};
    for (std::size_t i = 0; i < known.text.size(); ++i) {
      const char lower = fold(known.text[i]);
      if (lower >= 'a' && lower <= 'z') upper[i] = static_cast<char>(lower - 'a' + 'A');
      mixed[i] = i % 2 == 0 ? lower : upper[i];
    }
    CAPTURE(known.text);
    CHECK(from_phrase(upper) == known.value);
    CHECK(from_phrase(mixed) == known.value);
  }
}

TEST_CASE("a name is found in its own case only, a phrase is no name, and a note of IANA is no part of a phrase") {
  STATIC_REQUIRE_FALSE(from_name("Not_Found"));
  STATIC_REQUIRE_FALSE(from_name("not found"));
  STATIC_REQUIRE_FALSE(from_phrase("not_found"));
  STATIC_REQUIRE_FALSE(from_phrase("Not Extended (OBSOLETED)"));
}

TEST_CASE("a text that differs in one character from a known one is not found") {
  const std::vector<known_text> phrases = all_phrases();
  const std::vector<known_text> names = all_names();
  for (const known_text& known : phrases) {
    for_near_misses(std::string{known.text}, [&](const std::string& near) {
      if (from_phrase(near) != scan(phrases, near, true)) FAIL(near);
    });
  }
  for (const known_text& known : names) {
    for_near_misses(std::string{known.text}, [&](const std::string& near) {
      if (from_name(near) != scan(names, near, false)) FAIL(near);
    });
  }
}

TEST_CASE("a text of any length is read within its bounds") {
  // Each text fills its allocation, so that a sanitizer sees a read past either end.
  for (std::size_t size = 0; size < 80; ++size) {
    const std::vector<char> text(size, 'o');
    const std::string_view view{text.data(), text.size()};
    CHECK_FALSE(from_phrase(view));
    CHECK_FALSE(from_name(view));
    CHECK_FALSE(parse(view));
    CHECK(parse_category(view) == category::invalid);
  }
  STATIC_REQUIRE_FALSE(from_phrase(std::string_view{}));
  STATIC_REQUIRE_FALSE(from_name(std::string_view{}));
}
