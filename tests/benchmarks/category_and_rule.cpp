// SPDX-License-Identifier: BSL-1.0
#include <httpstatus/httpstatus.hpp>

#include "streams.hpp"

#ifdef HTTPSTATUS_HAS_BEAST
#include <boost/beast/http/status.hpp>
#endif

using httpstatus::category;

namespace {

const auto category_by_switch = [](int number) {
  switch (number / 100) {
    case 1:
      return category::informational;
    case 2:
      return category::successful;
    case 3:
      return category::redirection;
    case 4:
      return category::client_error;
    case 5:
      return category::server_error;
    default:
      return category::invalid;
  }
};

const auto cacheable_by_switch = [](int number) {
  switch (number) {
#define ROW(number, phrase)
#define CACHEABLE(number) case number:
#include "cases.inc"
#undef CACHEABLE
#undef ROW
    return true;
    default:
      return false;
  }
};

const contender by_library_category{"httpstatus", [](int n) { return httpstatus::category_of(n); }};
const contender by_library_rule{"httpstatus", [](int n) { return httpstatus::is_heuristically_cacheable(n); }};
const contender by_switch_category{"`switch` on the first digit", category_by_switch};
const contender by_switch_rule{"`switch`", cacheable_by_switch};

}  // namespace

TEST_CASE("the plain ways to a category and a rule agree with the library") {
  require_equal_answers(number_streams(), by_library_category, by_switch_category);
  require_equal_answers(number_streams(), by_library_rule, by_switch_rule);
}

TEST_CASE("Number to category") {
  compare(number_streams(), by_library_category,
#ifdef HTTPSTATUS_HAS_BEAST
          contender{"Boost.Beast", [](int n) { return boost::beast::http::to_status_class(static_cast<unsigned>(n)); }},
#endif
          by_switch_category);
}

TEST_CASE("Number to rule: is_heuristically_cacheable") { compare(number_streams(), by_library_rule, by_switch_rule); }
