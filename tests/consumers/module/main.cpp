// SPDX-License-Identifier: BSL-1.0
#include <algorithm>
#include <cstdio>
#include <optional>
#include <ranges>
#include <string_view>

import httpstatus;

using namespace httpstatus;

static_assert(code::not_found == 404 && code::ok < 300 && is_error(404) && category_of(404) == category::client_error);
static_assert(std::ranges::borrowed_range<status_range> && !codes(category::server_error).empty());
static_assert(parse("404") == code::not_found && from_phrase("NOT FOUND") == 404 && from_name("not_found") == 404);
static_assert(forbids_content(204) && required_fields(401)[0] == "WWW-Authenticate");

const status* row_by_header(code c);

int main() {
  const status* const row = find(404);
  const bool round_trip = std::all_of(registry.begin(), registry.end(), [](const status& s) {
    return from_phrase(s.reason_phrase) == s.code && from_name(s.name) == s.code && find(s.code) == &s;
  });
  std::printf("%d %s\n", to_int(row->code),
              round_trip && row_by_header(row->code) == row ? row->reason_phrase.data() : "");
}
