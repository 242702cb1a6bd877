// SPDX-License-Identifier: BSL-1.0
#ifndef HTTPSTATUS_TESTS_KNOWN_TEXTS_HPP
#define HTTPSTATUS_TESTS_KNOWN_TEXTS_HPP

// Every phrase and every name, and the plain oracle that finds a text among them.

#include <algorithm>
#include <optional>
#include <string_view>
#include <vector>

#include <httpstatus/registry.hpp>

struct known_text {
  std::string_view text;
  httpstatus::code value;
};

// other_phrases.csv says where each phrase was seen; parse.cpp compares the two.
inline constexpr known_text other_phrases[] = {
#define HTTPSTATUS_OTHER_PHRASE(name, phrase) {phrase, httpstatus::code::name},
#include <httpstatus/detail/registered.def>
};

inline constexpr known_text other_names[] = {
#define HTTPSTATUS_OTHER_NAME(name, other_name) {#other_name, httpstatus::code::name},
#include <httpstatus/detail/registered.def>
};

inline std::vector<known_text> all_phrases() {
  std::vector<known_text> all(std::begin(other_phrases), std::end(other_phrases));
  for (const httpstatus::status& row : httpstatus::registry) all.push_back({row.reason_phrase, row.code});
  return all;
}

inline std::vector<known_text> all_names() {
  std::vector<known_text> all(std::begin(other_names), std::end(other_names));
  for (const httpstatus::status& row : httpstatus::registry) all.push_back({row.name, row.code});
  return all;
}

constexpr char fold(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

inline std::optional<httpstatus::code> scan(const std::vector<known_text>& known, std::string_view text,
                                            bool any_case) {
  const auto same = [any_case](char a, char b) { return any_case ? fold(a) == fold(b) : a == b; };
  for (const known_text& one : known) {
    if (std::equal(one.text.begin(), one.text.end(), text.begin(), text.end(), same)) return one.value;
  }
  return std::nullopt;
}

#endif
