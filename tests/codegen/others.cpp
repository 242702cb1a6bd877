// SPDX-License-Identifier: BSL-1.0
// Look-ups that return rows or take texts, with arguments that a compiler does not know.
#include <httpstatus/code_set.hpp>
#include <httpstatus/httpstatus.hpp>
#include <httpstatus/unofficial.hpp>

namespace others {

using namespace httpstatus;

const status* find(int n) { return httpstatus::find(n); }
std::string_view description(int n) { return httpstatus::description(n); }
status_range codes(category k) { return httpstatus::codes(k); }
const status& row(std::size_t i) { return registry[i]; }
table_range<std::string_view> required_fields(int n) { return httpstatus::required_fields(n); }
std::optional<code> from_phrase(std::string_view text) { return httpstatus::from_phrase(text); }
std::optional<code> from_name(std::string_view text) { return httpstatus::from_name(text); }
unofficial::status_range find_unofficial(int n) { return unofficial::find_all(n); }
std::string_view unofficial_phrase(int n) { return unofficial::reason_phrase(n); }

bool contains(const code_set& set, int n) { return set.contains(n); }
std::optional<code_set> parse_code_set(std::string_view text) { return httpstatus::parse_code_set(text); }

}  // namespace others
