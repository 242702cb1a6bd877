// SPDX-License-Identifier: BSL-1.0
#include <httpstatus/httpstatus.hpp>

#include <algorithm>
#include <cstddef>
#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>

#include "streams.hpp"

using httpstatus::code;

namespace {

constexpr char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }
constexpr char upper(char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; }

/// Hashes and compares as if all letters were small.
struct any_case {
  std::size_t operator()(std::string_view text) const {
    std::string folded(text);
    std::transform(folded.begin(), folded.end(), folded.begin(), lower);
    return std::hash<std::string_view>{}(folded);
  }
  bool operator()(std::string_view a, std::string_view b) const {
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](char x, char y) { return lower(x) == lower(y); });
  }
};

template <class Map>
Map map_from(std::string_view httpstatus::status::*text) {
  Map codes;
  for (const httpstatus::status& row : httpstatus::registry) codes.emplace(row.*text, row.code);
  return codes;
}

const auto code_by_name = map_from<std::unordered_map<std::string_view, code>>(&httpstatus::status::name);
const auto code_by_phrase = map_from<std::unordered_map<std::string_view, code>>(&httpstatus::status::reason_phrase);
const auto code_by_phrase_in_any_case =
    map_from<std::unordered_map<std::string_view, code, any_case, any_case>>(&httpstatus::status::reason_phrase);

template <class Map>
code code_in(const Map& codes, std::string_view text) {
  const auto found = codes.find(text);
  return found != codes.end() ? found->second : code{};
}

template <class Equal>
code scan(std::string_view text, std::string_view httpstatus::status::*member, Equal equal) {
  for (const httpstatus::status& row : httpstatus::registry) {
    if (equal(row.*member, text)) return row.code;
  }
  return code{};
}

/// The texts of a stream of numbers, as they would come from outside: not those of the table but copies.
template <class Text>
stream<std::string_view> texts(const stream<int>& numbers, Text text) {
  static std::unordered_set<std::string> copies;  // of every text that was ever asked for
  stream<std::string_view> result{numbers.name, {}};
  for (const int n : numbers.elements) result.elements.push_back(*copies.insert(text(n)).first);
  return result;
}

/// The realistic and the uniform stream, and one of texts that are like those of the table but mean nothing.
template <class Text>
std::vector<stream<std::string_view>> text_streams(Text text) {
  const std::vector<stream<int>> numbers = number_streams();
  stream<std::string_view> unknown = texts(numbers[1], [&](int n) {
    std::string changed = text(n);
    changed.back() = '!';
    return changed;
  });
  unknown.name = "unknown text";
  return {texts(numbers[0], text), texts(numbers[1], text), unknown};
}

std::string name_of(int n) { return std::string{httpstatus::name(n)}; }
std::string phrase_of(int n) { return std::string{httpstatus::reason_phrase(n)}; }
std::string shouted_phrase_of(int n) {
  std::string text = phrase_of(n);
  std::transform(text.begin(), text.end(), text.begin(), upper);
  return text;
}

const contender by_library_name{"httpstatus",
                                [](std::string_view t) { return httpstatus::from_name(t).value_or(code{}); }};
const contender by_library_phrase{"httpstatus",
                                  [](std::string_view t) { return httpstatus::from_phrase(t).value_or(code{}); }};

const contender by_map_name{"`std::unordered_map`", [](std::string_view t) { return code_in(code_by_name, t); }};
const contender by_map_phrase{"`std::unordered_map`, case kept",
                              [](std::string_view t) { return code_in(code_by_phrase, t); }};
const contender by_map_any_case{"`std::unordered_map`, case ignored",
                                [](std::string_view t) { return code_in(code_by_phrase_in_any_case, t); }};

const contender by_scan_name{"`for` over the registry",
                             [](std::string_view t) { return scan(t, &httpstatus::status::name, std::equal_to<>{}); }};
const contender by_scan_phrase{"`for` over the registry, case kept", [](std::string_view t) {
                                 return scan(t, &httpstatus::status::reason_phrase, std::equal_to<>{});
                               }};
const contender by_scan_any_case{"`for` over the registry, case ignored", [](std::string_view t) {
                                   return scan(t, &httpstatus::status::reason_phrase, any_case{});
                                 }};

}  // namespace

TEST_CASE("the plain ways from text agree with the library") {
  require_equal_answers(text_streams(name_of), by_library_name, by_map_name, by_scan_name);
  require_equal_answers(text_streams(phrase_of), by_library_phrase, by_map_phrase, by_scan_phrase);
  require_equal_answers(text_streams(shouted_phrase_of), by_library_phrase, by_map_any_case, by_scan_any_case);
}

TEST_CASE("Name to code") { compare(text_streams(name_of), by_library_name, by_map_name, by_scan_name); }

TEST_CASE("Phrase to code in its own case") {
  compare(text_streams(phrase_of), by_library_phrase, by_map_phrase, by_scan_phrase);
}

TEST_CASE("Phrase to code in capitals") {
  compare(text_streams(shouted_phrase_of), by_library_phrase, by_map_any_case, by_scan_any_case);
}
