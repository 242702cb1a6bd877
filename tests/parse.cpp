// SPDX-License-Identifier: BSL-1.0
#include <httpstatus/parse.hpp>

#include <algorithm>
#include <array>
#include <cctype>
#include <string>
#include <utility>
#include <vector>

#include "catch.hpp"
#include "known_texts.hpp"

using httpstatus::code;
using httpstatus::from_name;
using httpstatus::from_phrase;
using httpstatus::parse;
using httpstatus::registry;
using httpstatus::status;

namespace {

/// Calls `visit` with everything that one changed, removed or added character makes of a text.
template <class Visit>
void for_near_misses(std::string_view text, Visit visit) {
  for (std::size_t i = 0; i <= text.size(); ++i) {
    const bool is_end = i == text.size();
    if (!is_end) visit(std::string{text}.erase(i, 1));
    std::string changed{text};
    std::string longer{text};
    longer.insert(i, 1, '\0');
    for (int c = 0; c < 256; ++c) {
      longer[i] = static_cast<char>(c);
      visit(longer);
      if (is_end) continue;
      changed[i] = static_cast<char>(c);
      visit(changed);
    }
  }
}

template <class Text, class Predicate>
constexpr bool for_all(const Text& texts, Predicate holds) {
  for (const auto& text : texts) {
    if (!holds(text)) return false;
  }
  return true;
}

/// Whether a text of at most 32 characters is found, but not with another character anywhere in it.
template <class LookUp>
constexpr bool every_character_counts(std::string_view text, LookUp look_up) {
  char changed[32] = {};
  if (text.size() > sizeof(changed)) return false;
  for (std::size_t i = 0; i < text.size(); ++i) changed[i] = text[i];
  const std::string_view all{changed, text.size()};
  for (std::size_t i = 0; i < text.size(); ++i) {
    changed[i] = '#';
    if (look_up(all)) return false;
    changed[i] = text[i];
  }
  return look_up(all).has_value();
}

// A constant expression reads nothing out of bounds, and these arrays have nothing behind their text.

template <std::size_t Row>
constexpr bool row_is_read_within_bounds() {
  constexpr const status& row = registry[Row];
  char phrase[row.reason_phrase.size()] = {};
  char name[row.name.size()] = {};
  for (std::size_t i = 0; i < sizeof(phrase); ++i) phrase[i] = row.reason_phrase[i];
  for (std::size_t i = 0; i < sizeof(name); ++i) name[i] = row.name[i];
  return from_phrase({phrase, sizeof(phrase)}) == row.code && from_name({name, sizeof(name)}) == row.code;
}
template <std::size_t... Rows>
constexpr bool rows_are_read_within_bounds(std::index_sequence<Rows...>) {
  return (row_is_read_within_bounds<Rows>() && ...);
}

template <std::size_t LastPlace>
constexpr bool unknown_text_is_read_within_bounds() {
  char text[LastPlace + 1] = {};
  return !from_phrase({text, sizeof(text)}) && !from_name({text, sizeof(text)}) && !parse({text, sizeof(text)});
}
template <std::size_t... LastPlaces>
constexpr bool unknown_texts_are_read_within_bounds(std::index_sequence<LastPlaces...>) {
  return (unknown_text_is_read_within_bounds<LastPlaces>() && ...);
}

}  // namespace

TEST_CASE("three digits are a code, registered or not") {
  STATIC_REQUIRE(parse("404") == code::not_found);
  STATIC_REQUIRE(parse("471") == code{471});
  STATIC_REQUIRE(parse("100") == code::continue_);
  STATIC_REQUIRE(parse("999") == code{999});
  for (int n = 100; n < 1000; ++n) CHECK(parse(std::to_string(n)) == static_cast<code>(n));
}

TEST_CASE("anything but three ASCII digits is no code") {
  for (const std::string_view text :
       {"",          "4",   "40",  "4040", " 404", "404 ", "+404", "-404", "+40",       "-40",
        " 40",       "40 ", "4 4", "0x1",  "1e2",  "4.4",  "40a",  "a04",  "4\xD9\xA0", "\xEF\xBC\x94",
        "not found", "/04", "40/", "4:4",  "40:",  "000",  "099",  "012"}) {
    CAPTURE(text);
    CHECK_FALSE(parse(text));
  }
  STATIC_REQUIRE_FALSE(parse(std::string_view("40\0", 3)));
  STATIC_REQUIRE_FALSE(parse(std::string_view("404\0", 4)));
  STATIC_REQUIRE_FALSE(parse(std::string_view{}));
}

TEST_CASE("what three bytes parse as is what their digits are") {
  std::string text(3, '\0');
  for (int a = 0; a < 256; ++a) {
    for (int b = 0; b < 256; ++b) {
      for (int place = 0; place < 3; ++place) {
        text = "444";
        text[static_cast<std::size_t>(place)] = static_cast<char>(a);
        text[static_cast<std::size_t>((place + 1) % 3)] = static_cast<char>(b);
        const bool digits =
            text[0] != '0' && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
        const std::optional<code> parsed = parse(text);
        if (parsed.has_value() != digits || (digits && *parsed != std::stoi(text))) FAIL(text);
      }
    }
  }
}

TEST_CASE("every row is found by its phrase, its name and its digits") {
  STATIC_REQUIRE(for_all(registry, [](const status& row) { return from_phrase(row.reason_phrase) == row.code; }));
  STATIC_REQUIRE(for_all(registry, [](const status& row) { return from_name(row.name) == row.code; }));
  for (const status& row : registry) CHECK(parse(std::to_string(to_int(row.code))) == row.code);
}

TEST_CASE("historic phrases give the code of today") {
  STATIC_REQUIRE(for_all(historic_phrases, [](const known_text& k) { return from_phrase(k.text) == k.value; }));
}

TEST_CASE("aliases give the code of today, and continue needs no underscore") {
  STATIC_REQUIRE(for_all(other_names, [](const known_text& k) { return from_name(k.text) == k.value; }));
  STATIC_REQUIRE(from_name("continue_") == code::continue_);
}

TEST_CASE("a phrase is found in any case") {
  STATIC_REQUIRE(from_phrase("NOT FOUND") == code::not_found);
  STATIC_REQUIRE(from_phrase("not found") == code::not_found);
  STATIC_REQUIRE(from_phrase("i'M A tEAPOT") == code::im_a_teapot);
  for (const known_text& known : all_phrases()) {
    std::string upper{known.text};
    std::string lower{known.text};
    std::string mixed{known.text};
    for (std::size_t i = 0; i < known.text.size(); ++i) {
      if (fold(known.text[i]) < 'a' || fold(known.text[i]) > 'z') continue;
      lower[i] = fold(known.text[i]);
      upper[i] = static_cast<char>(lower[i] - 'a' + 'A');
      mixed[i] = i % 2 == 0 ? lower[i] : upper[i];
    }
    CAPTURE(known.text);
    CHECK(from_phrase(upper) == known.value);
    CHECK(from_phrase(lower) == known.value);
    CHECK(from_phrase(mixed) == known.value);
  }
}

TEST_CASE("a name is found in its own case only") {
  STATIC_REQUIRE_FALSE(from_name("Not_Found"));
  STATIC_REQUIRE_FALSE(from_name("NOT_FOUND"));
}

TEST_CASE("a phrase is no name, and a name is no phrase") {
  STATIC_REQUIRE_FALSE(from_phrase("not_found"));
  STATIC_REQUIRE_FALSE(from_name("Not Found"));
  STATIC_REQUIRE_FALSE(from_name("not found"));
}

TEST_CASE("registry notes and brackets are no part of a phrase") {
  STATIC_REQUIRE_FALSE(from_phrase("(Unused)"));
  STATIC_REQUIRE_FALSE(from_phrase("Not Extended (OBSOLETED)"));
}

TEST_CASE("no near miss of a phrase is taken for it") {
  const std::vector<known_text> known = all_phrases();
  for (const known_text& one : known) {
    for_near_misses(one.text, [&](const std::string& near) {
      if (from_phrase(near) != scan(known, near, true)) FAIL(near);
    });
  }
}

TEST_CASE("no near miss of a name is taken for it") {
  const std::vector<known_text> known = all_names();
  for (const known_text& one : known) {
    for_near_misses(one.text, [&](const std::string& near) {
      if (from_name(near) != scan(known, near, false)) FAIL(near);
    });
  }
}

TEST_CASE("the compiler takes no text for another either") {
  STATIC_REQUIRE(for_all(registry, [](const status& row) {
    return every_character_counts(row.reason_phrase, [](std::string_view text) { return from_phrase(text); });
  }));
  STATIC_REQUIRE(for_all(registry, [](const status& row) {
    return every_character_counts(row.name, [](std::string_view text) { return from_name(text); });
  }));
}

TEST_CASE("neither the start of a known text nor more than it is taken for it") {
  std::vector<known_text> phrases = all_phrases();
  std::vector<known_text> names = all_names();
  const auto check = [&](const std::string& text) {
    if (from_phrase(text) != scan(phrases, text, true) || from_name(text) != scan(names, text, false)) FAIL(text);
  };
  for (const auto* known : {&phrases, &names}) {
    for (const known_text& one : *known) {
      for (std::size_t size = 0; size < one.text.size(); ++size) check(std::string{one.text.substr(0, size)});
      for (const char c : {'\0', ' ', '_', one.text.back(), '\xff'}) {
        for (std::size_t size = 1; size < 40; ++size) check(std::string{one.text}.append(size, c));
      }
    }
  }
}

TEST_CASE("text of any length is read within its bounds") {
  STATIC_REQUIRE(rows_are_read_within_bounds(std::make_index_sequence<registry.size()>{}));
  STATIC_REQUIRE(unknown_texts_are_read_within_bounds(std::make_index_sequence<40>{}));
  // Each text fills its allocation, so that a sanitizer sees a read past either end.
  for (std::size_t size = 0; size < 80; ++size) {
    const std::vector<char> text(size, 'o');
    const std::string_view view{text.data(), text.size()};
    CHECK_FALSE(from_phrase(view));
    CHECK_FALSE(from_name(view));
    CHECK_FALSE(parse(view));
  }
  for (const status& row : registry) {
    const std::vector<char> phrase(row.reason_phrase.begin(), row.reason_phrase.end());
    CHECK(from_phrase({phrase.data(), phrase.size()}) == row.code);
  }
  REQUIRE_FALSE(from_phrase(std::string_view{}));
  REQUIRE_FALSE(from_name(std::string_view{}));
}

TEST_CASE("an embedded NUL ends nothing") {
  STATIC_REQUIRE_FALSE(from_phrase(std::string_view("Found\0", 6)));
  STATIC_REQUIRE_FALSE(from_phrase(std::string_view("Not\0Found", 9)));
  STATIC_REQUIRE_FALSE(from_name(std::string_view("found\0", 6)));
}

TEST_CASE("no text makes a look-up throw") {
  STATIC_REQUIRE(noexcept(parse(std::string_view{})));
  STATIC_REQUIRE(noexcept(from_phrase(std::string_view{})));
  STATIC_REQUIRE(noexcept(from_name(std::string_view{})));
}
