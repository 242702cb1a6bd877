// SPDX-License-Identifier: BSL-1.0
// Every code of the document that the library implements. The expected values are typed from outside the library.
#include <string_view>

#include <httpstatus/httpstatus.hpp>

#include "catch.hpp"

using httpstatus::category;
using httpstatus::code;
using httpstatus::registration;

namespace {

struct document_code {
  int number;
  category group;
  std::string_view title;  // in the document
  std::string_view name;
  std::string_view phrase;  // on the wire
  httpstatus::registration registration;
  std::string_view reference;
  std::string_view difference;  // why the title is not the phrase
};

constexpr document_code document[] = {
#include "document.inc"
};

constexpr int already_reported = 208;

template <class Predicate>
constexpr bool for_document(Predicate holds) {
  for (const document_code& expected : document) {
    if (!holds(expected)) return false;
  }
  return true;
}

}  // namespace

TEST_CASE("every code of the document has its row") {
  for (const document_code& expected : document) {
    CAPTURE(expected.number);
    const httpstatus::status* const row = httpstatus::find(expected.number);
    REQUIRE(row != nullptr);
    CHECK(row->code == expected.number);
    CHECK(row->category == expected.group);
    CHECK(row->name == expected.name);
    CHECK(row->reason_phrase == expected.phrase);
    CHECK(row->registration == expected.registration);
    CHECK(row->reference == expected.reference);
    CHECK_FALSE(row->description.empty());
  }
}

TEST_CASE("every code of the document is found by number, name and phrase") {
  STATIC_REQUIRE(for_document([](const document_code& expected) {
    return httpstatus::is_registered(expected.number) && httpstatus::category_of(expected.number) == expected.group &&
           httpstatus::reason_phrase(expected.number) == expected.phrase &&
           httpstatus::name(expected.number) == expected.name;
  }));
  STATIC_REQUIRE(for_document([](const document_code& expected) {
    return httpstatus::from_name(expected.name) == expected.number &&
           httpstatus::from_phrase(expected.phrase) == expected.number;
  }));
}

TEST_CASE("every title of the document is a phrase of its code, current or historic") {
  for (const document_code& expected : document) {
    CAPTURE(expected.number);
    if (expected.number == already_reported) continue;  // its title is that of another code
    // "unused" and "Unused" differ in case alone
    CHECK(httpstatus::from_phrase(expected.title) == expected.number);
  }
}

TEST_CASE("a title that is not the phrase has a reason, and no other has") {
  STATIC_REQUIRE(for_document([](const document_code& expected) {
    return (expected.title != expected.phrase) == !expected.difference.empty();
  }));
}

TEST_CASE("the document repeats the title of 207 for 208, which means 207") {
  STATIC_REQUIRE(httpstatus::from_phrase("Multi-Status") == code::multi_status);
  STATIC_REQUIRE(httpstatus::from_phrase("Already Reported") == code::already_reported);
}

TEST_CASE("the document's codes and 104 are all there is") {
  constexpr std::size_t document_size = sizeof(document) / sizeof(*document);
  STATIC_REQUIRE(document_size == 63);
  STATIC_REQUIRE(httpstatus::registry.size() == document_size + 1);

  constexpr httpstatus::status upload = *httpstatus::find(104);
  STATIC_REQUIRE(upload.code == code::upload_resumption_supported);
  STATIC_REQUIRE(upload.category == category::informational);
  STATIC_REQUIRE(upload.name == "upload_resumption_supported");
  STATIC_REQUIRE(upload.reason_phrase == "Upload Resumption Supported");
  STATIC_REQUIRE(upload.registration == registration::temporary);
  STATIC_REQUIRE(upload.reference == "draft-ietf-httpbis-resumable-upload-05, Section 4");
  STATIC_REQUIRE(upload.spec_url ==
                 "https://datatracker.ietf.org/doc/html/draft-ietf-httpbis-resumable-upload-05#section-4");
}
