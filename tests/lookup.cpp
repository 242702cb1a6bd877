// SPDX-License-Identifier: BSL-1.0
#include <httpstatus/lookup.hpp>

#include <cstring>
#include <string>

#include "catch.hpp"
#include "numbers.hpp"

using httpstatus::category;
using httpstatus::code;
using httpstatus::status;

namespace {

constexpr bool is_label_of(std::string_view label, const status* row) {
  if (row == nullptr) return label.empty();
  const int n = to_int(row->code);
  const char number[] = {static_cast<char>('0' + n / 100), static_cast<char>('0' + n / 10 % 10),
                         static_cast<char>('0' + n % 10), ' '};
  return label.substr(0, 4) == std::string_view{number, sizeof(number)} && label.substr(4) == row->reason_phrase &&
         label.data() + 4 == httpstatus::reason_phrase(n).data();
}

/// Whether every look-up of `n`, a number or a code, tells what `row` does, or that there is none.
template <class Number>
constexpr bool is_found_as(Number n, const status* row) {
  using namespace httpstatus;
  const bool registered = row != nullptr;
  return find(n) == row && is_registered(n) == registered &&
         reason_phrase(n) == (registered ? row->reason_phrase : "") &&
         reason_phrase(n, "Custom") == (registered ? row->reason_phrase : "Custom") &&
         name(n) == (registered ? row->name : "") && description(n) == (registered ? row->description : "") &&
         is_label_of(label(n), row);
}

constexpr code expected_treat_as(int n) {
  if (scan(n) != nullptr) return static_cast<code>(n);
  return n < 100 || n > 599 ? code::internal_server_error : static_cast<code>(n / 100 * 100);
}

constexpr bool is_the_part_of_the_registry(httpstatus::status_range rows, category k) {
  std::size_t i = 0;
  for (const status& row : httpstatus::registry) {
    if (row.category != k) continue;
    if (i == rows.size() || rows.data() + i != &row) return false;
    ++i;
  }
  return i == rows.size() && rows.empty() == (i == 0) && rows.end() - rows.begin() == static_cast<std::ptrdiff_t>(i);
}

}  // namespace

TEST_CASE("every number is found as its row, and no other number is") {
  STATIC_REQUIRE(for_numbers(first_near, last_near, [](int n) { return httpstatus::find(n) == scan(n); }));
  REQUIRE(first_failure(-1, last_code, [](int n) { return is_found_as(n, scan(n)); }) == no_number);
  REQUIRE(first_failure(0, last_code, [](int n) { return is_found_as(static_cast<code>(n), scan(n)); }) == no_number);
  REQUIRE(first_failure(0, last_code, [](int n) { return is_found_as(static_cast<std::uint16_t>(n), scan(n)); }) ==
          no_number);
}

TEST_CASE("a number at the edge of its type, or beyond all codes, has no row") {
  STATIC_REQUIRE(for_edges([](auto n) { return is_found_as(n, nullptr); }));
}

TEST_CASE("an unregistered code has no phrase but the caller's") {
  STATIC_REQUIRE(httpstatus::reason_phrase(499).empty());
  STATIC_REQUIRE(httpstatus::reason_phrase(499, "Client Closed Request") == "Client Closed Request");
  STATIC_REQUIRE(httpstatus::reason_phrase(404, "Nobody Home") == "Not Found");
  const std::string_view fallback = "kept as it is";
  REQUIRE(httpstatus::reason_phrase(600, fallback).data() == fallback.data());
}

TEST_CASE("a label is number, space and phrase, in the storage of the phrase") {
  STATIC_REQUIRE(httpstatus::label(404) == "404 Not Found");
  STATIC_REQUIRE(httpstatus::label(499).empty());
  for (const status& row : httpstatus::registry) {
    const std::string expected = std::to_string(to_int(row.code)) + ' ' + std::string{row.reason_phrase};
    CHECK(httpstatus::label(row.code) == expected);
    CHECK(std::strlen(httpstatus::label(row.code).data()) == expected.size());
  }
}

TEST_CASE("the codes of a category are its part of the registry") {
  STATIC_REQUIRE(for_numbers(0, 5, [](int k) {
    return is_the_part_of_the_registry(httpstatus::codes(static_cast<category>(k)), static_cast<category>(k));
  }));
}

TEST_CASE("a category has the words of RFC 9110 and a pattern") {
  STATIC_REQUIRE(to_string(category::informational) == "Informational");
  STATIC_REQUIRE(to_string(category::successful) == "Successful");
  STATIC_REQUIRE(to_string(category::redirection) == "Redirection");
  STATIC_REQUIRE(to_string(category::client_error) == "Client Error");
  STATIC_REQUIRE(to_string(category::server_error) == "Server Error");
  STATIC_REQUIRE(pattern(category::informational) == "1xx");
  STATIC_REQUIRE(pattern(category::successful) == "2xx");
  STATIC_REQUIRE(pattern(category::redirection) == "3xx");
  STATIC_REQUIRE(pattern(category::client_error) == "4xx");
  STATIC_REQUIRE(pattern(category::server_error) == "5xx");
}

TEST_CASE("a value that is no valid category has no codes and no pattern, and its word is Invalid") {
  STATIC_REQUIRE(for_numbers(5, 255, [](int n) {
    const category none = n == 5 ? category::invalid : static_cast<category>(n);
    return httpstatus::codes(none).empty() && to_string(none) == "Invalid" && pattern(none).empty();
  }));
}

TEST_CASE("a registration has a word, and a value that is none has not") {
  using httpstatus::registration;
  STATIC_REQUIRE(to_string(registration::permanent) == "permanent");
  STATIC_REQUIRE(to_string(registration::temporary) == "temporary");
  STATIC_REQUIRE(to_string(registration::deprecated) == "deprecated");
  STATIC_REQUIRE(to_string(registration::unused) == "unused");
  STATIC_REQUIRE(to_string(registration::obsoleted) == "obsoleted");
  STATIC_REQUIRE(for_numbers(5, 255, [](int n) { return to_string(static_cast<registration>(n)).empty(); }));
}

TEST_CASE("the text of every look-up is NUL-terminated, found or not") {
  STATIC_REQUIRE(for_numbers(first_near, last_near, [](int n) {
    return ends_with_nul(httpstatus::reason_phrase(n)) && ends_with_nul(httpstatus::label(n)) &&
           ends_with_nul(httpstatus::name(n)) && ends_with_nul(httpstatus::description(n));
  }));
  STATIC_REQUIRE(for_numbers(0, 255, [](int n) {
    return ends_with_nul(to_string(static_cast<category>(n))) && ends_with_nul(pattern(static_cast<category>(n))) &&
           ends_with_nul(to_string(static_cast<httpstatus::registration>(n)));
  }));
}

TEST_CASE("an unrecognised code is treated as the x00 of its class, an invalid one as 500") {
  STATIC_REQUIRE(httpstatus::treat_as(471) == code::bad_request);
  STATIC_REQUIRE(httpstatus::treat_as(code::not_found) == code::not_found);
  STATIC_REQUIRE(httpstatus::treat_as(code{}) == code::internal_server_error);
  STATIC_REQUIRE(
      for_numbers(first_near, last_near, [](int n) { return httpstatus::treat_as(n) == expected_treat_as(n); }));
  STATIC_REQUIRE(for_edges([](auto n) { return httpstatus::treat_as(n) == code::internal_server_error; }));
  REQUIRE(first_failure(0, last_code, [](int n) { return httpstatus::treat_as(n) == expected_treat_as(n); }) ==
          no_number);
}
