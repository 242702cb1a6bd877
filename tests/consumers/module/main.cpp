// SPDX-License-Identifier: BSL-1.0
#include <cstdio>
#include <string_view>

import httpstatus;

bool every_name_works();
const httpstatus::status* row_by_header(httpstatus::code c);
const httpstatus::status* row_by_both(httpstatus::code c);

int main() {
  const httpstatus::status* const row = httpstatus::find(404);
  const bool one_table = row_by_header(row->code) == row && row_by_both(row->code) == row;
  std::printf("%d %s\n", httpstatus::to_int(row->code),
              one_table && every_name_works() ? row->reason_phrase.data() : "");
}
