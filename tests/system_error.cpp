// SPDX-License-Identifier: BSL-1.0
#include <httpstatus/system_error.hpp>

#include <sstream>
#include <string>

#include "catch.hpp"
#include "numbers.hpp"

using httpstatus::category;
using httpstatus::code;

namespace plain_library {
std::error_code error();
}
namespace hidden_library {
std::error_code error();
}

namespace {

bool meets_no_condition(const std::error_code& error) {
  return !(error == category::informational) && !(error == category::successful) && !(error == category::redirection) &&
         !(error == category::client_error) && !(error == category::server_error) && !(error == category::invalid);
}

}  // namespace

TEST_CASE("the category is named http") { CHECK(std::string{httpstatus::http_category().name()} == "http"); }

TEST_CASE("4xx, 5xx and invalid numbers are errors, 1xx to 3xx and none are not") {
  REQUIRE(first_failure(0, last_code, [](int n) {
            const std::error_code error = static_cast<code>(n);
            const bool expected = n != 0 && (n < 100 || n > 399);
            if (!expected) return !error && error == std::error_code{};
            return error.value() == n && error.category() == httpstatus::http_category();
          }) == no_number);
}

TEST_CASE("an error matches the condition of its category and no other") {
  REQUIRE(first_failure(1, last_code, [](int n) {
            const std::error_code error = static_cast<code>(n);
            if (!error) return meets_no_condition(error);
            const category k = httpstatus::category_of(n);
            return error == k && (error == category::client_error) == (k == category::client_error) &&
                   (error == category::server_error) == (k == category::server_error) &&
                   (error == category::invalid) == (k == category::invalid) && !(error == category::informational) &&
                   !(error == category::successful) && !(error == category::redirection);
          }) == no_number);
}

TEST_CASE("a condition has the words of its category, and shares its value with no code") {
  for (int k = 0; k <= 5; ++k) {
    const auto condition = make_error_condition(static_cast<category>(k));
    CHECK(httpstatus::to_code(condition.value()) == code{});
    CHECK(condition.value() != 0);
    CHECK(condition.message() == to_string(static_cast<category>(k)));
  }
}

TEST_CASE("the default condition of an error is that of its category, and the error meets it") {
  REQUIRE(first_failure(1, last_code, [](int n) {
            const std::error_code error = static_cast<code>(n);
            if (!error) return true;
            return error.default_error_condition() == httpstatus::category_of(n) &&
                   error == error.default_error_condition();
          }) == no_number);
}

TEST_CASE("the code comes back from its error, and from no other") {
  REQUIRE(first_failure(0, last_code, [](int n) {
            const std::error_code error = static_cast<code>(n);
            return httpstatus::to_code(error) == (error ? static_cast<code>(n) : code{});
          }) == no_number);
  CHECK(httpstatus::to_code(std::make_error_code(std::errc::timed_out)) == code{});
  CHECK(httpstatus::to_code(std::error_code{404, std::generic_category()}) == code{});
  CHECK(httpstatus::to_code(std::error_code{-1, httpstatus::http_category()}) == code{});
}

TEST_CASE("an error of another category, and no error, meet no condition") {
  CHECK(meets_no_condition(std::error_code{}));
  CHECK(meets_no_condition(std::make_error_code(std::errc::timed_out)));
  CHECK(meets_no_condition(std::error_code{404, std::generic_category()}));
  CHECK(meets_no_condition(std::error_code{200, httpstatus::http_category()}));
  CHECK(meets_no_condition(std::error_code{0, httpstatus::http_category()}));
}

TEST_CASE("a message is number and phrase, or the number alone") {
  CHECK(std::error_code{code::not_found}.message() == "404 Not Found");
  CHECK(std::error_code{code{499}}.message() == "499");
  CHECK(httpstatus::http_category().message(200) == "200 OK");
  CHECK(httpstatus::http_category().message(-1) == "-1");
  CHECK(httpstatus::http_category().message(65536 + 260) == "65796");  // which is the condition of no category
}

TEST_CASE("a code compares with an error, and is thrown in one") {
  const std::error_code error = code::bad_gateway;
  CHECK(error == code::bad_gateway);
  CHECK(error != code::not_found);
  try {
    throw std::system_error{code::bad_gateway, "fetch"};
  } catch (const std::system_error& caught) {
    CHECK(caught.code() == code::bad_gateway);
    CHECK(std::string{caught.what()} == "fetch: 502 Bad Gateway");
  }
}

TEST_CASE("an error of a shared library has the same value, name and message") {
  for (const std::error_code& error : {plain_library::error(), hidden_library::error()}) {
    CHECK(error.value() == 404);
    CHECK(std::string{error.category().name()} == "http");
    CHECK(error.message() == "404 Not Found");
  }
}

#ifndef _WIN32  // where every DLL has a category of its own
TEST_CASE("a program of several shared libraries has one category") {
  const std::error_code own = code::not_found;
  CHECK(plain_library::error() == own);
  CHECK(hidden_library::error() == own);
  CHECK(&plain_library::error().category() == &httpstatus::http_category());
  CHECK(&hidden_library::error().category() == &httpstatus::http_category());
}
#endif
