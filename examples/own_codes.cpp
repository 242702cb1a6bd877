// SPDX-License-Identifier: BSL-1.0

// Gives a program's own codes a name and a phrase, at compile time. RFC 9205, section 4.6, demands registered codes.

#include <httpstatus/httpstatus.hpp>
#include <httpstatus/unofficial.hpp>

#include <iostream>
#include <string_view>
#include <utility>

using namespace httpstatus;

namespace {

constexpr code sold_out{462};
constexpr code cart_expired{498};

constexpr std::pair<code, std::string_view> own_phrases[] = {
    {sold_out, "Sold Out"},
    {cart_expired, "Cart Expired"},
};

/// The registered phrase first, in case one of our numbers is registered one day; then ours; and a vendor's last,
/// because a vendor may use one of our numbers for something else. Empty if there is none.
constexpr std::string_view phrase_of(number c) noexcept {
  if (is_registered(c)) return reason_phrase(c);
  for (const auto& [own_code, phrase] : own_phrases) {
    if (own_code == c) return phrase;
  }
  return unofficial::reason_phrase(c);
}

static_assert(phrase_of(404) == "Not Found");
static_assert(phrase_of(cart_expired) == "Cart Expired", "although Esri means an invalid token");
static_assert(phrase_of(522) == "Connection Timed Out", "Cloudflare's phrase");

}  // namespace

int main() {
  for (const code c : {code::ok, sold_out, cart_expired, code{522}}) {
    std::cout << to_int(c) << ' ' << phrase_of(c) << ", which other programs treat as " << treat_as(c) << '\n';
  }
}
