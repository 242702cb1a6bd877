// SPDX-License-Identifier: BSL-1.0
// Look-ups that return rows or fields, with arguments that a compiler does not know.
#include <httpstatus/httpstatus.hpp>
#include <httpstatus/unofficial.hpp>

namespace others {

using namespace httpstatus;

const status* find(int n) { return httpstatus::find(n); }
std::string_view description(int n) { return httpstatus::description(n); }
status_range codes(category k) { return httpstatus::codes(k); }
const status& row(std::size_t i) { return registry[i]; }
table_range<std::string_view> required_fields(int n) { return httpstatus::required_fields(n); }
unofficial::status_range find_unofficial(int n) { return unofficial::find_all(n); }
const unofficial::status* find_unofficial(int n, std::string_view vendor) { return unofficial::find(n, vendor); }

}  // namespace others
