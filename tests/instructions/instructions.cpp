// SPDX-License-Identifier: BSL-1.0
// Calls each function many times, and what it competes with; callgrind counts the instructions of every such case.

#include <httpstatus/httpstatus.hpp>

#include <cctype>
#include <climits>
#include <cstddef>
#include <optional>
#include <ostream>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#if __has_include(<boost/beast/http/status.hpp>)
#include <boost/beast/http/status.hpp>
#define HAS_BEAST
#endif
#if __has_include(<microhttpd.h>)
#include <microhttpd.h>
#define HAS_MICROHTTPD
#endif
#include <valgrind/callgrind.h>

namespace {

using httpstatus::code;

// Takes a result in registers, so that the compiler neither drops a call nor makes one of several.
template <class Value>
void keep(Value value) {
  asm volatile("" : : "r"(value));
}
template <class Text>
void keep_range(Text text) {
  asm volatile("" : : "r"(text.data()), "r"(text.size()));
}
void keep(std::string_view text) { keep_range(text); }
template <class Row>
void keep(httpstatus::table_range<Row> rows) {
  keep_range(rows);
}
void keep(std::optional<code> found) {
  if (found) keep(*found);
}

constexpr std::size_t call_count = CALL_COUNT;

template <class Argument, class Call>
[[gnu::noinline]] void count(const char* name, const std::vector<Argument>& stream, Call call) {
  const Argument* const end = stream.data() + call_count;
  CALLGRIND_ZERO_STATS;
  for (const Argument* argument = stream.data(); argument != end; ++argument) keep(call(*argument));
  CALLGRIND_DUMP_STATS_AT(name);
}

/// The elements of a list over and over, as `Argument`s.
template <class Argument, class List>
std::vector<Argument> stream_of(const List& list) {
  std::vector<Argument> stream;
  while (stream.size() < call_count) {
    for (const auto& element : list) stream.push_back(static_cast<Argument>(element));
  }
  return stream;
}

std::string lower(std::string_view text) {
  std::string result{text};
  for (char& c : result) c = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
  return result;
}

template <class Key, class Text>
std::optional<code> find_in(const std::unordered_map<Key, code>& map, const Text& text) {
  const auto found = map.find(text);
  if (found == map.end()) return std::nullopt;
  return found->second;
}

}  // namespace

// A case is named after a function and the stream of its arguments.
#define COUNT(function, stream, ...) \
  count(#function "." #stream, stream, [&](const auto& argument) { return __VA_ARGS__; })

int main() {
  std::vector<int> numbers;
  std::vector<std::string_view> all_phrases;
  std::vector<std::string_view> all_names;
  std::vector<std::string> all_in_lower_case;
  std::vector<std::string> all_numerals;
  std::vector<httpstatus::category> categories_of_all;
  std::unordered_map<std::string_view, code> code_of_phrase;
  std::unordered_map<std::string_view, code> code_of_name;
  std::unordered_map<std::string, code> code_of_lower_case;
  for (const httpstatus::status& row : httpstatus::registry) {
    numbers.push_back(to_int(row.code));
    all_phrases.push_back(row.reason_phrase);
    all_names.push_back(row.name);
    all_in_lower_case.push_back(lower(row.reason_phrase));
    all_numerals.push_back(std::to_string(to_int(row.code)));
    categories_of_all.push_back(row.category);
    code_of_phrase[row.reason_phrase] = row.code;
    code_of_name[row.name] = row.code;
    code_of_lower_case[lower(row.reason_phrase)] = row.code;
  }

  // What servers send most; every registered code; and as many that are registered, are not, and cannot be.
  const std::vector<int> usual_list{200, 304, 200, 404, 200, 301, 200, 304, 200, 500, 200, 404, 200, 304, 200, 302};
  const std::vector<int> hostile_list{200,   471,   0,   404,     299, 600, 301,  105, 999, 500,
                                      499,   65936, 304, 599,     -1,  511, 199,  99,  103, 309,
                                      65535, 426,   227, INT_MAX, 100, 512, 1000, 204, 420, INT_MIN};
  const auto usual = stream_of<int>(usual_list);
  const auto uniform = stream_of<int>(numbers);
  const auto hostile = stream_of<int>(hostile_list);
  const auto usual_codes = stream_of<code>(usual_list);
  const auto uniform_codes = stream_of<code>(numbers);
  const auto hostile_codes = stream_of<code>(hostile_list);
  const auto categories = stream_of<httpstatus::category>(categories_of_all);
  const auto phrases = stream_of<std::string_view>(all_phrases);
  const auto lower_case = stream_of<std::string_view>(all_in_lower_case);
  const auto names = stream_of<std::string_view>(all_names);
  const auto numerals = stream_of<std::string_view>(all_numerals);
  const auto other_texts = stream_of<std::string_view>(std::vector<const char*>{
      "", "4o4", "Bananas", "Not Foundling", "no_such_name", "Internal Server Erroe", "\xFF\x80\xFE"});

  COUNT(loop, usual, &argument);

  COUNT(reason_phrase, usual, httpstatus::reason_phrase(argument));
  COUNT(reason_phrase, uniform, httpstatus::reason_phrase(argument));
  COUNT(reason_phrase, hostile, httpstatus::reason_phrase(argument));
  COUNT(reason_phrase, usual_codes, httpstatus::reason_phrase(argument));
  COUNT(reason_phrase, uniform_codes, httpstatus::reason_phrase(argument));
  COUNT(reason_phrase, hostile_codes, httpstatus::reason_phrase(argument));
  COUNT(reason_phrase_or, hostile, httpstatus::reason_phrase(argument, "Unknown"));
  COUNT(name, uniform, httpstatus::name(argument));
  COUNT(description, uniform, httpstatus::description(argument));
  COUNT(find, uniform, httpstatus::find(argument));
  COUNT(find, hostile, httpstatus::find(argument));
  COUNT(is_registered, uniform, httpstatus::is_registered(argument));
  COUNT(is_valid, uniform, httpstatus::is_valid(argument));
  COUNT(treat_as, uniform, httpstatus::treat_as(argument));
  COUNT(treat_as, hostile, httpstatus::treat_as(argument));
  COUNT(category_of, usual, httpstatus::category_of(argument));
  COUNT(category_of, uniform, httpstatus::category_of(argument));
  COUNT(category_of, hostile, httpstatus::category_of(argument));
  COUNT(category_of, usual_codes, httpstatus::category_of(argument));
  COUNT(category_of, uniform_codes, httpstatus::category_of(argument));
  COUNT(category_of, hostile_codes, httpstatus::category_of(argument));
  COUNT(to_string, categories, httpstatus::to_string(argument));
  COUNT(codes, categories, httpstatus::codes(argument));

#define RULE(rule, ...) COUNT(rule, uniform, httpstatus::rule(argument));
#define FIELD(number, field)
#include "../semantics.inc"
  RULE(is_informational)
  RULE(is_error)
  RULE(required_fields)

  COUNT(parse, numerals, httpstatus::parse(argument));
  COUNT(parse, other_texts, httpstatus::parse(argument));
  COUNT(from_phrase, phrases, httpstatus::from_phrase(argument));
  COUNT(from_phrase, lower_case, httpstatus::from_phrase(argument));
  COUNT(from_phrase, other_texts, httpstatus::from_phrase(argument));
  COUNT(from_name, names, httpstatus::from_name(argument));
  COUNT(from_name, other_texts, httpstatus::from_name(argument));

  COUNT(unordered_map, phrases, find_in(code_of_phrase, argument));
  COUNT(unordered_map, names, find_in(code_of_name, argument));
  COUNT(unordered_map, lower_case, find_in(code_of_lower_case, lower(argument)));

#ifdef HAS_BEAST
  const auto beast = [](int number) {
    const auto phrase = obsolete_reason(static_cast<boost::beast::http::status>(number));
    return std::string_view{phrase.data(), phrase.size()};
  };
  COUNT(beast, usual, beast(argument));
  COUNT(beast, uniform, beast(argument));
  COUNT(beast, hostile, beast(argument));
#endif
#ifdef HAS_MICROHTTPD
  COUNT(microhttpd, usual, MHD_get_reason_phrase_for(static_cast<unsigned>(argument)));
  COUNT(microhttpd, uniform, MHD_get_reason_phrase_for(static_cast<unsigned>(argument)));
  COUNT(microhttpd, hostile, MHD_get_reason_phrase_for(static_cast<unsigned>(argument)));
#endif
}
