// SPDX-License-Identifier: BSL-1.0
// How a program gives codes of its own a name and a phrase, all of it known to the compiler.
#include <httpstatus/httpstatus.hpp>
#include <iostream>
#include <string_view>

namespace shop {

inline constexpr httpstatus::code sold_out{462};
inline constexpr httpstatus::code closed_for_the_night{562};

struct own_status {
  httpstatus::code code;
  std::string_view reason_phrase;
};

inline constexpr own_status own_codes[] = {
    {sold_out, "Sold Out"},
    {closed_for_the_night, "Closed For The Night"},
};

/// The registered phrase, or else the shop's own: should a number of ours be registered one day, the registry wins.
constexpr std::string_view reason_phrase(httpstatus::code c) noexcept {
  for (const own_status& own : own_codes) {
    if (own.code == c) return httpstatus::reason_phrase(c, own.reason_phrase);
  }
  return httpstatus::reason_phrase(c);
}

static_assert(reason_phrase(sold_out) == "Sold Out");
static_assert(reason_phrase(httpstatus::code::not_found) == "Not Found");
static_assert(httpstatus::is_client_error(sold_out));  // its class is that of any 4xx, so a client reads it as 400

}  // namespace shop

int main() {
  for (const httpstatus::code c : {httpstatus::code::ok, shop::sold_out, shop::closed_for_the_night}) {
    std::cout << to_int(c) << ' ' << shop::reason_phrase(c) << ", for others " << to_int(httpstatus::treat_as(c)) << ' '
              << httpstatus::reason_phrase(httpstatus::treat_as(c)) << '\n';
  }
}
