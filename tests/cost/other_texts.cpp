// SPDX-License-Identifier: BSL-1.0
// Prints every text of a row except its phrase.
#include <httpstatus/httpstatus.hpp>
#include <httpstatus/unofficial.hpp>

#include <cstdio>

int main() {
  for (const httpstatus::status& row : httpstatus::registry) {
    for (const std::string_view text : {row.name, row.reference, row.spec_url, row.description}) std::puts(text.data());
  }
  for (const auto& row : httpstatus::unofficial::registry) std::puts(row.description.data());
}
