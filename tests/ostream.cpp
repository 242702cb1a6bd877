// SPDX-License-Identifier: BSL-1.0
#include <httpstatus/lookup.hpp>

#include <iomanip>
#include <locale>
#include <sstream>

#include "catch.hpp"

using httpstatus::category;
using httpstatus::code;

namespace {

template <class Value>
std::string streamed(const Value& value, int width = 0, char fill = ' ') {
  std::ostringstream out;
  out << std::setw(width) << std::setfill(fill) << value << '|';
  return out.str();
}

/// A locale that writes 1.234 for 1234.
struct grouping : std::numpunct<char> {
  char do_thousands_sep() const override { return '.'; }
  std::string do_grouping() const override { return "\1"; }
};

}  // namespace

TEST_CASE("a stream shows a code, a row and a category") {
  CHECK(streamed(code::not_found) == "404 Not Found|");
  CHECK(streamed(code{499}) == "499|");
  CHECK(streamed(code{}) == "0|");
  CHECK(streamed(*httpstatus::find(418)) == "418 I'm a teapot|");
  CHECK(streamed(category::client_error) == "Client Error|");
  CHECK(streamed(category::invalid) == "Invalid|");
}

TEST_CASE("a stream's width, fill and adjustment hold for the whole text, once") {
  CHECK(streamed(code::not_found, 15, '*') == "**404 Not Found|");
  CHECK(streamed(*httpstatus::find(404), 15, '*') == "**404 Not Found|");
  CHECK(streamed(category::client_error, 15, '*') == "***Client Error|");
  std::ostringstream out;
  out << std::left << std::setw(15) << code::not_found << '|' << code::ok;
  CHECK(out.str() == "404 Not Found  |200 OK");
}

TEST_CASE("a code has no thousands separator in any locale") {
  std::ostringstream out;
  out.imbue(std::locale{std::locale::classic(), new grouping});
  out << code::not_found << ' ' << code{65535};
  CHECK(out.str() == "404 Not Found 65535");
}

TEST_CASE("neither base nor sign of a stream changes a code") {
  std::ostringstream out;
  out << std::hex << std::showbase << std::showpos << code::not_found;
  CHECK(out.str() == "404 Not Found");
}
