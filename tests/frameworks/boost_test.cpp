// SPDX-License-Identifier: BSL-1.0
#define BOOST_TEST_MODULE httpstatus
#include <boost/test/included/unit_test.hpp>

#include <httpstatus/httpstatus.hpp>

BOOST_AUTO_TEST_CASE(codes_are_shown_in_words) {
  BOOST_TEST(httpstatus::code::not_found == httpstatus::code{499});
  BOOST_TEST(httpstatus::category::client_error == httpstatus::category::invalid);
}
