// SPDX-License-Identifier: BSL-1.0
#include "httpstatus.hpp"

#include <iostream>

int main() {
  std::cout << httpstatus::to_int(httpstatus::code::not_found) << ' ' << httpstatus::reason_phrase(404) << '\n';
}
