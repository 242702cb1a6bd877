// SPDX-License-Identifier: BSL-1.0
#include <httpstatus/httpstatus.hpp>
#include <iostream>

std::string_view object_part(int code);
std::string_view static_part(int code);
std::string_view shared_part(int code);

int main() {
  const std::string_view phrase = httpstatus::reason_phrase(404);
  const bool all_agree = object_part(404) == phrase && static_part(404) == phrase && shared_part(404) == phrase;
  std::cout << 404 << ' ' << (all_agree ? phrase : "of different minds") << '\n';
}
