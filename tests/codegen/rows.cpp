// SPDX-License-Identifier: BSL-1.0
// Every look-up that gives rows or parts of them, with arguments that a compiler does not know.

#include <httpstatus/httpstatus.hpp>

namespace rows {

using namespace httpstatus;

const status* find(int n) { return httpstatus::find(n); }
std::string_view description(int n) { return httpstatus::description(n); }
status_range codes(category k) { return httpstatus::codes(k); }
const status& row(std::size_t i) { return registry[i]; }
const status_range& all() { return registry; }
table_range<std::string_view> required_fields(int n) { return httpstatus::required_fields(n); }

}  // namespace rows

// As long as there may be relocations: five texts a row, the range of all rows, six fields that a response must carry.
extern const char relocations_of_rows[httpstatus::registry.size() * 5 + 1 + 6];
const char relocations_of_rows[sizeof relocations_of_rows] = {};
