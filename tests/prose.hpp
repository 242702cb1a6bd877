// SPDX-License-Identifier: BSL-1.0
#ifndef HTTPSTATUS_TESTS_PROSE_HPP
#define HTTPSTATUS_TESTS_PROSE_HPP

#include <algorithm>
#include <cctype>
#include <string_view>

#include "catch.hpp"

/// Checks that a description is a few plain sentences.
inline void check_prose(std::string_view description) {
  CHECK(description.size() >= 60);
  CHECK(description.size() <= 300);
  CHECK(std::isupper(static_cast<unsigned char>(description.front())));
  CHECK(description.back() == '.');
  CHECK(description.find("  ") == std::string_view::npos);
  CHECK(description.find("tatus code") == std::string_view::npos);
  CHECK(std::all_of(description.begin(), description.end(), [](char c) { return c >= ' ' && c <= '~'; }));
}

#endif
