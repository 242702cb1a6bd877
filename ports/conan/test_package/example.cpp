// SPDX-License-Identifier: BSL-1.0
#include <httpstatus/httpstatus.hpp>
#include <iostream>

int main() { std::cout << httpstatus::code::not_found << '\n'; }
