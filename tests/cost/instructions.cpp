// SPDX-License-Identifier: BSL-1.0
// Calls each function many times, and a map of phrases; callgrind counts the instructions of every such case.
#include <httpstatus/httpstatus.hpp>

#include <climits>
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

template <class Argument, class Call>
[[gnu::noinline]] void count(const char* name, const std::vector<Argument>& list, Call call) {
  std::vector<Argument> arguments;
  while (arguments.size() < CALL_COUNT) arguments.insert(arguments.end(), list.begin(), list.end());
  const Argument* const end = arguments.data() + CALL_COUNT;
  CALLGRIND_ZERO_STATS;
  for (const Argument* argument = arguments.data(); argument != end; ++argument) keep(call(*argument));
  CALLGRIND_DUMP_STATS_AT(name);
}

}  // namespace

int main() {
  std::vector<int> numbers{471, 0, 299, 600, 999, 499, 65936, 599, -1, 199, 99, 65535, INT_MAX, 1000, INT_MIN};
  std::vector<std::string_view> phrases;
  std::unordered_map<std::string_view, code> map;
  for (const httpstatus::status& row : httpstatus::registry) {
    numbers.push_back(to_int(row.code));
    phrases.push_back(row.reason_phrase);
    map[row.reason_phrase] = row.code;
  }
  count("loop", numbers, [](const int& n) { return &n; });
  count("reason_phrase", numbers, [](int n) { return httpstatus::reason_phrase(n); });
  count("category_of", numbers, [](int n) { return httpstatus::category_of(n); });
  count("from_phrase", phrases, [](std::string_view text) { return *httpstatus::from_phrase(text); });
  count("map", phrases, [&](std::string_view text) { return map.find(text)->second; });
}
