// SPDX-License-Identifier: BSL-1.0
#include <iostream>

int first();
const char* second();

int main() { std::cout << first() << ' ' << second() << '\n'; }
