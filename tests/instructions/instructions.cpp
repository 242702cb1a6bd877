// SPDX-License-Identifier: BSL-1.0
// Calls each function many times, and what it competes with; callgrind counts the instructions of every such case.
#include <httpstatus/httpstatus.hpp>

#include <cctype>
#include <climits>
#include <string>
#include <unordered_map>
#include <vector>

#include <valgrind/callgrind.h>

namespace {

using httpstatus::code;

// Takes a result in registers, so that the compiler neither drops a call nor merges several.
template <class Value>
void keep(Value value) {
  asm volatile("" : : "r"(value));
}
void keep(std::string_view text) { asm volatile("" : : "r"(text.data()), "r"(text.size())); }
void keep(std::optional<code> found) {
  if (found) keep(*found);
}

template <class Argument, class Call>
[[gnu::noinline]] void count(const char* name, const std::vector<Argument>& stream, Call call) {
  const Argument* const end = stream.data() + CALL_COUNT;
  CALLGRIND_ZERO_STATS;
  for (const Argument* argument = stream.data(); argument != end; ++argument) keep(call(*argument));
  CALLGRIND_DUMP_STATS_AT(name);
}

/// The elements of a list over and over.
template <class Argument, class List>
std::vector<Argument> stream_of(const List& list) {
  std::vector<Argument> stream;
  while (stream.size() < CALL_COUNT) stream.insert(stream.end(), list.begin(), list.end());
  return stream;
}

std::string lower(std::string_view text) {
  std::string result{text};
  for (char& c : result) c = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
  return result;
}

template <class Key>
std::optional<code> find_in(const std::unordered_map<Key, code>& map, const Key& text) {
  const auto found = map.find(text);
  if (found == map.end()) return std::nullopt;
  return found->second;
}

}  // namespace

int main() {
  // As many numbers that are unregistered or invalid as registered ones.
  std::vector<int> all_numbers{471, 0, 299, 600, 999, 499, 65936, 599, -1, 199, 99, 65535, INT_MAX, 1000, INT_MIN};
  std::vector<std::string> all_in_lower_case;
  std::vector<std::string_view> all_phrases;
  std::vector<std::string_view> all_names;
  std::unordered_map<std::string_view, code> phrase_map;
  std::unordered_map<std::string_view, code> name_map;
  std::unordered_map<std::string, code> lower_case_map;
  for (const httpstatus::status& row : httpstatus::registry) {
    all_numbers.push_back(to_int(row.code));
    all_in_lower_case.push_back(lower(row.reason_phrase));
    all_phrases.push_back(row.reason_phrase);
    all_names.push_back(row.name);
    phrase_map[row.reason_phrase] = row.code;
    name_map[row.name] = row.code;
    lower_case_map[lower(row.reason_phrase)] = row.code;
  }
  const auto numbers = stream_of<int>(all_numbers);
  const auto lower_case = stream_of<std::string_view>(all_in_lower_case);
  const auto phrases = stream_of<std::string_view>(all_phrases);
  const auto names = stream_of<std::string_view>(all_names);

  count("loop", numbers, [](const int& n) { return &n; });
  count("reason_phrase", numbers, [](int n) { return httpstatus::reason_phrase(n); });
  count("category_of", numbers, [](int n) { return httpstatus::category_of(n); });
  count("from_phrase", phrases, [](std::string_view text) { return httpstatus::from_phrase(text); });
  count("from_phrase_in_any_case", lower_case, [](std::string_view text) { return httpstatus::from_phrase(text); });
  count("from_name", names, [](std::string_view text) { return httpstatus::from_name(text); });

  count("map_of_phrases", phrases, [&](std::string_view text) { return find_in(phrase_map, text); });
  count("map_in_any_case", lower_case, [&](std::string_view text) { return find_in(lower_case_map, lower(text)); });
  count("map_of_names", names, [&](std::string_view text) { return find_in(name_map, text); });
}
