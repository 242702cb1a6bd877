// SPDX-License-Identifier: BSL-1.0
#include <httpstatus/unofficial.hpp>

#include <algorithm>
#include <set>
#include <string>
#include <type_traits>

#include "catch.hpp"
#include "csv.hpp"
#include "numbers.hpp"
#include "own_row.hpp"
#include "prose.hpp"

using httpstatus::code;
namespace unofficial = httpstatus::unofficial;

namespace {

template <class Predicate>
constexpr bool for_unofficial_rows(Predicate holds) {
  for (const unofficial::status& row : unofficial::registry) {
    if (!holds(row)) return false;
  }
  return true;
}

/// Whether `find_all(n)` gives the rows of `expected`, all of them, in their order and in place. Not constexpr, lest a
/// compiler try every number in vain.
template <class Number>
bool finds_rows_of(Number n, int expected) {
  const unofficial::status_range found = unofficial::find_all(n);
  const unofficial::status* next = found.begin();
  for (const unofficial::status& row : unofficial::registry) {
    if (row.code == expected && (next == found.end() || next++ != &row)) return false;
  }
  return next == found.end();
}

}  // namespace

TEST_CASE("the rows of unofficial.def and the lines of unofficial_sources.csv are the same") {
  lines in_rows;
  for (const unofficial::status& row : unofficial::registry) {
    in_rows.insert(
        std::to_string(to_int(row.code)).append(",").append(row.vendor).append(",").append(row.reason_phrase));
  }
  lines in_file;
  const auto records = csv_records(content_of("tests/unofficial_sources.csv"));
  for (std::size_t i = 1; i < records.size(); ++i) {
    REQUIRE(records[i].size() == 4);
    CHECK_FALSE(records[i][3].empty());
    in_file.insert(records[i][0] + "," + records[i][1] + "," + records[i][2]);
  }
  CHECK(difference("unofficial.def", in_rows, "unofficial_sources.csv", in_file) == "");
}

TEST_CASE("an unofficial row is an aggregate in a fixed order") {
  STATIC_REQUIRE(std::is_aggregate_v<unofficial::status>);
  STATIC_REQUIRE(own_unofficial_row.code == 462);
  STATIC_REQUIRE(own_unofficial_row.vendor == "shop");
  STATIC_REQUIRE(own_unofficial_row.reason_phrase == "Sold Out");
  STATIC_REQUIRE(own_unofficial_row.description == "None is left.");
}

TEST_CASE("a number finds all rows that share it, and no other number does") {
  REQUIRE(first_failure(-1, last_code, [](int n) { return finds_rows_of(n, n); }) == no_number);
  REQUIRE(first_failure(0, last_code, [](int n) { return finds_rows_of(static_cast<code>(n), n); }) == no_number);
  REQUIRE(first_failure(0, last_code, [](int n) { return finds_rows_of(static_cast<unsigned long long>(n), n); }) ==
          no_number);
}

TEST_CASE("a number that no vendor uses has no row") {
  STATIC_REQUIRE(unofficial::find_all(404).empty());
  STATIC_REQUIRE(for_edges([](auto n) { return unofficial::find_all(n).empty() && !unofficial::find(n, "nginx"); }));
}

TEST_CASE("a number and a vendor find their one row and its phrase") {
  STATIC_REQUIRE(unofficial::find(499, "esri")->reason_phrase == "Token Required");
  STATIC_REQUIRE(unofficial::find(499, "nginx")->reason_phrase == "Client Closed Request");
  STATIC_REQUIRE(unofficial::find_all(499).size() > 1);
  STATIC_REQUIRE(for_unofficial_rows([](const unofficial::status& row) {
    return unofficial::find(row.code, row.vendor) == &row &&
           unofficial::reason_phrase(row.code, row.vendor) == row.reason_phrase;
  }));
}

TEST_CASE("the phrase of a number is the first that a vendor has for it") {
  STATIC_REQUIRE(unofficial::reason_phrase(420) == "Enhance Your Calm");  // those that come first have none
  STATIC_REQUIRE(unofficial::reason_phrase(404).empty());
  REQUIRE(first_failure(-1, last_code, [](int n) {
            std::string_view expected;
            for (const unofficial::status& row : unofficial::find_all(n)) {
              if (expected.empty()) expected = row.reason_phrase;
            }
            return unofficial::reason_phrase(n) == expected && unofficial::reason_phrase(n, "nobody").empty();
          }) == no_number);
}

TEST_CASE("a vendor is compared exactly") {
  using namespace std::string_view_literals;
  for (const std::string_view text : {"Nginx"sv, "NGINX"sv, ""sv, "ngin"sv, "nginx "sv, " nginx"sv, "nginx\0"sv,
                                      "nginx\0plus"sv, "\0nginx"sv, "shopify"sv}) {
    CAPTURE(text);
    CHECK(unofficial::find(499, text) == nullptr);
    CHECK(unofficial::reason_phrase(499, text).empty());
  }
  STATIC_REQUIRE(unofficial::find(499, {}) == nullptr);
  STATIC_REQUIRE(unofficial::find(500, "nginx") == nullptr);
}

TEST_CASE("a vendor is a short token, and its phrase may stand in a status line") {
  for (const unofficial::status& row : unofficial::registry) {
    CAPTURE(row.code, row.vendor);
    CHECK(row.code >= 100);
    CHECK(row.code <= 999);
    CHECK(row.vendor.size() >= 3);
    CHECK(row.vendor.size() <= 16);
    CHECK(row.vendor.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789-") == std::string_view::npos);
    const std::string_view phrase = row.reason_phrase;
    CHECK(std::all_of(phrase.begin(), phrase.end(), [](char c) { return c >= ' ' && c <= '~'; }));
    CHECK((phrase.empty() || (phrase.front() != ' ' && phrase.back() != ' ')));
  }
}

TEST_CASE("every text of an unofficial row is NUL-terminated") {
  STATIC_REQUIRE(for_unofficial_rows([](const unofficial::status& row) {
    return ends_with_nul(row.vendor) && ends_with_nul(row.reason_phrase) && ends_with_nul(row.description) &&
           ends_with_nul(unofficial::reason_phrase(row.code)) &&
           ends_with_nul(unofficial::reason_phrase(row.code, row.vendor));
  }));
  STATIC_REQUIRE(ends_with_nul(unofficial::reason_phrase(404)));
  STATIC_REQUIRE(ends_with_nul(unofficial::reason_phrase(404, "")));
}

TEST_CASE("an unofficial description is a few plain sentences of its own") {
  std::set<std::string_view> seen;
  for (const unofficial::status& row : unofficial::registry) {
    CAPTURE(row.code, row.vendor);
    CHECK(seen.insert(row.description).second);
    check_prose(row.description);
  }
}
