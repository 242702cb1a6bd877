// SPDX-License-Identifier: BSL-1.0

// Gives a program's own codes a name and a phrase, at compile time.

#include <httpstatus/httpstatus.hpp>

#include <iostream>
#include <string_view>

namespace shop {

inline constexpr httpstatus::code sold_out{462};
inline constexpr httpstatus::code closed_for_the_night{562};

struct own_phrase {
  httpstatus::code code;
  std::string_view text;
};

inline constexpr own_phrase own_phrases[] = {
    {sold_out, "Sold Out"},
    {closed_for_the_night, "Closed For The Night"},
};

/// The registered phrase, or else the shop's own. If a number of the shop is registered one day, the registry wins.
constexpr std::string_view phrase_of(httpstatus::number c) noexcept {
  for (const own_phrase& own : own_phrases) {
    if (own.code == c) return httpstatus::reason_phrase(c, own.text);
  }
  return httpstatus::reason_phrase(c);
}

static_assert(phrase_of(sold_out) == "Sold Out");
static_assert(phrase_of(404) == "Not Found");
static_assert(httpstatus::is_client_error(sold_out));

}  // namespace shop

int main() {
  for (const httpstatus::code c : {httpstatus::code::ok, shop::sold_out, shop::closed_for_the_night}) {
    std::cout << to_int(c) << ' ' << shop::phrase_of(c) << ", which other programs treat as " << treat_as(c) << '\n';
  }
}
