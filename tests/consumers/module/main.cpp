// SPDX-License-Identifier: BSL-1.0
// Includes before the import what the README says, and no more.
#include <optional>
#include <ostream>
#include <string_view>

import httpstatus;

using namespace httpstatus;

static_assert(code::not_found == 404 && code::ok < 300 && number{404} == 404 &&
              category_of(404) == category::client_error);
static_assert(label(404) == "404 Not Found" && find(404)->name == "not_found" && registry[0].code == 100);
static_assert(parse("404") == code::not_found && from_phrase("NOT FOUND") == 404 && from_name("not_found") == 404);
static_assert(forbids_content(204) && required_fields(401)[0] == "WWW-Authenticate");

bool is_row_of_header(const status* row);
std::ostream& output();

int main() {
  bool all_found = true;
  for (const status& row : registry) {
    all_found &= find(row.code) == &row && is_row_of_header(&row) && from_phrase(row.reason_phrase) == row.code;
  }
  output() << (all_found ? code::not_found : code{}) << '\n';
}
