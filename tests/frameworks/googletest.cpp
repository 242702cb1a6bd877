// SPDX-License-Identifier: BSL-1.0
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <httpstatus/httpstatus.hpp>

TEST(codes, are_shown_in_words) {
  EXPECT_EQ(httpstatus::code::not_found, httpstatus::code{499});
  EXPECT_EQ(httpstatus::category::client_error, httpstatus::category::invalid);
  EXPECT_THAT(httpstatus::registry, testing::Contains(testing::Field(&httpstatus::status::code, 999)));
}

int main(int argc, char** argv) {
  testing::InitGoogleTest(&argc, argv);
  return RUN_ALL_TESTS();
}
