// SPDX-License-Identifier: BSL-1.0
// Passes codes, errors and rows between units that have different versions of the headers.
#include <cstdio>

#include "unit.hpp"

int main() {
  int failures = older::failures() + newer::failures();
  failures += older::error() != newer::error() || older::error().category() != newer::error().category();
  failures += newer::next(older::next(httpstatus::code::ok)) != 202;
  failures += newer::rows().size() != older::rows().size() + 2;
  for (const httpstatus::status& row : newer::rows()) failures += row.category != category_of(row.code);
  std::printf("%d failures\n", failures);
  return failures != 0;
}
