// SPDX-License-Identifier: BSL-1.0
#include <iostream>
#include <string_view>

int first();
std::string_view second();

int main() { std::cout << first() << ' ' << second() << '\n'; }
