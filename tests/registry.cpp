// SPDX-License-Identifier: BSL-1.0
#include <httpstatus/registry.hpp>

#include <algorithm>
#include <cctype>
#include <set>
#include <string>
#include <type_traits>

#include <httpstatus/httpstatus.hpp>

#include "catch.hpp"
#include "numbers.hpp"
#include "own_row.hpp"
#include "prose.hpp"

using httpstatus::registry;
using httpstatus::status;

namespace plain_library {
const status* find(httpstatus::code c);
const httpstatus::status_range* registry();
}  // namespace plain_library
namespace hidden_library {
const status* find(httpstatus::code c);
const httpstatus::status_range* registry();
}  // namespace hidden_library

namespace {

template <class Predicate>
constexpr bool for_rows(Predicate holds) {
  for (const status& row : registry) {
    if (!holds(row)) return false;
  }
  return true;
}

}  // namespace

TEST_CASE("the registry is a contiguous range that ascends by code") {
  STATIC_REQUIRE_FALSE(registry.empty());
  STATIC_REQUIRE(registry.data() == registry.begin());
  STATIC_REQUIRE(registry.data() + registry.size() == registry.end());
  STATIC_REQUIRE(&registry[registry.size() - 1] == registry.end() - 1);
  STATIC_REQUIRE(registry[0].code == httpstatus::code::continue_);
  STATIC_REQUIRE(std::is_same_v<decltype(registry), const httpstatus::status_range>);
  REQUIRE(std::is_sorted(registry.begin(), registry.end(),
                         [](const status& a, const status& b) { return a.code < b.code; }));
}

#ifndef _WIN32  // where every DLL has a table of its own
TEST_CASE("a row has one address in a program of several shared libraries") {
  CHECK(plain_library::registry() == &registry);
  CHECK(hidden_library::registry() == &registry);
  for (const status& row : registry) {
    CHECK(plain_library::find(row.code) == &row);
    CHECK(hidden_library::find(row.code) == &row);
  }
}
#endif

TEST_CASE("a range has the types that gMock and Boost.Range ask for") {
  STATIC_REQUIRE(std::is_same_v<httpstatus::status_range::value_type, status>);
  STATIC_REQUIRE(std::is_same_v<httpstatus::status_range::iterator, const status*>);
  STATIC_REQUIRE(std::is_same_v<httpstatus::status_range::const_iterator, const status*>);
}

TEST_CASE("a registration keeps its value") {
  using httpstatus::registration;
  STATIC_REQUIRE(std::is_same_v<std::underlying_type_t<registration>, std::uint8_t>);
  constexpr registration expected[] = {registration::permanent, registration::temporary, registration::deprecated,
                                       registration::unused, registration::obsoleted};
  STATIC_REQUIRE(for_numbers(0, 4, [=](int i) { return static_cast<int>(expected[i]) == i; }));
}

TEST_CASE("a row is an aggregate in a fixed order") {
  STATIC_REQUIRE(std::is_aggregate_v<status>);
  STATIC_REQUIRE(own_row.code == 799);
  STATIC_REQUIRE(own_row.category == httpstatus::category::invalid);
  STATIC_REQUIRE(own_row.name == "end_of_world");
  STATIC_REQUIRE(own_row.reason_phrase == "End of the World");
  STATIC_REQUIRE(own_row.registration == httpstatus::registration::unused);
  STATIC_REQUIRE(own_row.reference == "none");
  STATIC_REQUIRE(own_row.spec_url == "https://example.com");
  STATIC_REQUIRE(own_row.description == "It is over.");
}

#define HTTPSTATUS_ROW(number, registration, name, ...) \
  static_assert(httpstatus::code::name == number, "code.hpp and registered.def disagree on the number of " #name);
#include <httpstatus/detail/registered.def>

TEST_CASE("a row takes no more room than its members: 88 bytes on a 64-bit machine") {
  STATIC_REQUIRE(sizeof(status) == sizeof(void*) + 5 * sizeof(std::string_view));
}

TEST_CASE("the category of a row is that of its code") {
  STATIC_REQUIRE(for_rows([](const status& row) { return row.category == category_of(row.code); }));
}

TEST_CASE("every text of a row is there and NUL-terminated") {
  STATIC_REQUIRE(for_rows([](const status& row) {
    for (const std::string_view text : {row.name, row.reason_phrase, row.reference, row.spec_url, row.description}) {
      if (text.empty() || !ends_with_nul(text)) return false;
    }
    return true;
  }));
}

TEST_CASE("a name is the phrase in snake_case") {
  for (const status& row : registry) {
    std::string expected;
    for (const char c : row.reason_phrase) {
      if (c != '\'')
        expected += c == ' ' || c == '-' ? '_' : static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    }
    if (expected == "continue") expected += '_';  // a keyword
    CHECK(row.name == expected);
  }
}

TEST_CASE("the link of a row leads to the section that its reference names") {
  const auto leads_to = [](int n, const std::string& page, const std::string& section) {
    const status* const row = httpstatus::find(n);
    return row->reference.substr(row->reference.rfind(' ') + 1) == section &&
           row->spec_url == "https://" + page + "#section-" + section;
  };
  CHECK(leads_to(404, "www.rfc-editor.org/rfc/rfc9110.html", "15.5.5"));
  CHECK(leads_to(104, "datatracker.ietf.org/doc/html/draft-ietf-httpbis-resumable-upload-05", "4"));
}

TEST_CASE("a description is a few plain sentences of its own") {
  std::set<std::string_view> seen;
  for (const status& row : registry) {
    CAPTURE(row.code);
    CHECK(seen.insert(row.description).second);
    check_prose(row.description);
  }
}
