// SPDX-License-Identifier: BSL-1.0
#include <httpstatus/lookup.hpp>
#include <httpstatus/unofficial.hpp>

#include <iomanip>
#include <locale>
#include <sstream>

#include "catch.hpp"
#include "own_row.hpp"

namespace {

using httpstatus::category;
using httpstatus::code;

template <class Value>
std::string streamed(const Value& value, std::ios_base::fmtflags adjustment = {}, int width = 0) {
  std::ostringstream out;
  out.setf(adjustment, std::ios_base::adjustfield);
  out << std::setw(width) << std::setfill('*') << value << '|';
  return out.str();
}

/// A locale that writes 1.2.3.4 for 1234.
struct grouping : std::numpunct<char> {
  char do_thousands_sep() const override { return '.'; }
  std::string do_grouping() const override { return "\1"; }
};

struct own_traits : std::char_traits<char> {};

}  // namespace

TEST_CASE("a stream shows number and phrase, or the number alone, and the words of a category") {
  CHECK(streamed(code::not_found) == "404 Not Found|");
  CHECK(streamed(code{499}) == "499|");
  CHECK(streamed(code{}) == "0|");
  CHECK(streamed(code{65535}) == "65535|");
  CHECK(streamed(*httpstatus::find(418)) == "418 I'm a teapot|");
  CHECK(streamed(own_row) == "799 End of the World|");
  CHECK(streamed(category::client_error) == "Client Error|");
  CHECK(streamed(category::invalid) == "Invalid|");
  CHECK(streamed(httpstatus::registration::obsoleted) == "obsoleted|");
  CHECK(streamed(own_unofficial_row) == "462 Sold Out|");
  CHECK(streamed(httpstatus::unofficial::status{code{460}, "aws-alb", "", ""}) == "460|");
}

TEST_CASE("width, fill and adjustment of a stream apply to the whole text") {
  for (const auto adjustment : {std::ios_base::fmtflags{}, std::ios_base::right, std::ios_base::internal}) {
    CHECK(streamed(code::not_found, adjustment, 15) == "**404 Not Found|");
    CHECK(streamed(*httpstatus::find(404), adjustment, 15) == "**404 Not Found|");
    CHECK(streamed(own_row, adjustment, 22) == "**799 End of the World|");
    CHECK(streamed(own_unofficial_row, adjustment, 14) == "**462 Sold Out|");
    CHECK(streamed(category::client_error, adjustment, 15) == "***Client Error|");
    CHECK(streamed(httpstatus::registration::unused, adjustment, 8) == "**unused|");
    CHECK(streamed(code{499}, adjustment, 5) == "**499|");
  }
  CHECK(streamed(code::not_found, std::ios_base::left, 15) == "404 Not Found**|");
  CHECK(streamed(own_row, std::ios_base::left, 22) == "799 End of the World**|");
  CHECK(streamed(own_unofficial_row, std::ios_base::left, 14) == "462 Sold Out**|");
  for (const int width : {0, 1, 3, 4, 9, 10, 12}) {
    CHECK(streamed(own_unofficial_row, std::ios_base::left, width) == "462 Sold Out|");
    CHECK(streamed(own_unofficial_row, std::ios_base::right, width) == "462 Sold Out|");
  }
}

TEST_CASE("the width of a stream applies once") {
  std::ostringstream out;
  out << std::setw(15) << code::not_found << code::ok << std::setw(14) << own_unofficial_row << own_unofficial_row;
  CHECK(out.str() == "  404 Not Found200 OK  462 Sold Out462 Sold Out");
}

TEST_CASE("neither locale, base nor sign of a stream changes a code") {
  std::ostringstream out;
  out.imbue(std::locale{std::locale::classic(), new grouping});
  out << std::hex << std::showbase << std::showpos << code::not_found << ' ' << code{65535} << ' ' << own_row;
  CHECK(out.str() == "404 Not Found 65535 799 End of the World");
}

TEST_CASE("a stream with traits of its own shows the same") {
  std::basic_stringbuf<char, own_traits> buffer;
  std::basic_ostream<char, own_traits> out{&buffer};
  out << code::not_found << ' ' << code{499} << ' ' << own_row << ' ' << category::client_error << ' '
      << own_unofficial_row;
  const auto text = buffer.str();
  CHECK(std::string{text.data(), text.size()} == "404 Not Found 499 799 End of the World Client Error 462 Sold Out");
}

TEST_CASE("Catch2 shows the types of the library as a stream does") {
  CHECK(Catch::Detail::stringify(code::not_found) == "404 Not Found");
  CHECK(Catch::Detail::stringify(category::client_error) == "Client Error");
  CHECK(Catch::Detail::stringify(own_unofficial_row) == "462 Sold Out");
}
