// SPDX-License-Identifier: BSL-1.0

// Prints the cases of the plain switches that the library is compared with, so that nobody has to type them again.

#include <httpstatus/httpstatus.hpp>

#include <iostream>

int main() {
  for (const httpstatus::status& row : httpstatus::registry) {
    std::cout << "ROW(" << to_int(row.code) << ", \"" << row.reason_phrase << "\")\n";
    if (httpstatus::is_heuristically_cacheable(row.code)) std::cout << "CACHEABLE(" << to_int(row.code) << ")\n";
  }
}
