// SPDX-License-Identifier: BSL-1.0
#include <httpstatus/httpstatus.hpp>

#include <string>

#include "catch.hpp"

using httpstatus::category;
using httpstatus::status;

namespace {

struct listed_code {
  int number;
  category group;
  std::string_view title;
  std::string_view section;
  std::string_view difference;
};

constexpr listed_code source_list[] = {
#include "source_list.inc"
};

constexpr int already_reported = 208;

}  // namespace

TEST_CASE("every code of the source list has a row in its group, with a description and its title as a phrase") {
  for (const listed_code& listed : source_list) {
    CAPTURE(listed.number, listed.title, listed.difference);
    const status* const row = httpstatus::find(listed.number);
    REQUIRE(row != nullptr);
    CHECK(row->code == listed.number);
    CHECK(row->category == listed.group);
    CHECK_FALSE(row->description.empty());
    if (listed.number != already_reported) CHECK(httpstatus::from_phrase(listed.title) == listed.number);
    if (!listed.difference.empty()) CHECK(listed.title != row->reason_phrase);
  }
}

TEST_CASE("the source list repeats the title of 207 for 208, but the phrase means 207") {
  STATIC_REQUIRE(httpstatus::from_phrase("Multi-Status") == 207);
  STATIC_REQUIRE(httpstatus::reason_phrase(already_reported) == "Already Reported");
}

TEST_CASE("a reference names the section if IANA names the whole document") {
  CHECK(httpstatus::find(104)->reference == "draft-ietf-httpbis-resumable-upload-05, Section 4");  // not in the list
  for (const listed_code& listed : source_list) {
    CAPTURE(listed.number);
    const std::string_view reference = httpstatus::find(listed.number)->reference;
    const std::string expected = ", Section " + std::string{listed.section};
    if (listed.section.empty()) continue;
    REQUIRE(reference.size() > expected.size());
    CHECK(reference.substr(reference.size() - expected.size()) == expected);
  }
}
