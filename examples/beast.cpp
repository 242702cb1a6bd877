// SPDX-License-Identifier: BSL-1.0

// Converts between the status of Boost.Beast and httpstatus::code.

#include <httpstatus/httpstatus.hpp>

#include <boost/beast/http.hpp>

#include <cstdlib>
#include <exception>
#include <iostream>
#include <string_view>

namespace http = boost::beast::http;
using namespace httpstatus;

namespace {

/// Beast's value of a code. Keeps the number even if Beast has no name for it; `int_to_status` would lose it.
constexpr http::status to_beast(code c) noexcept { return static_cast<http::status>(to_int(c)); }

// The other way, `to_code` takes Beast's value.
static_assert(to_code(http::status::payload_too_large) == code::content_too_large);
static_assert(to_code(http::status::unknown) == code{});
static_assert(to_code(to_beast(code{471})) == 471);

}  // namespace

int main() try {
  for (const code sent : {code::not_found, code::content_too_large, code::too_early, code{471}}) {
    // Without a phrase, Beast sends its own: "Payload Too Large" for 413, "<unknown-status>" if it has none.
    http::response<http::empty_body> response{to_beast(sent), 11};  // HTTP/1.1
    const std::string_view phrase = reason_phrase(sent, "Not Registered");
    response.reason({phrase.data(), phrase.size()});

    // `result()` is `unknown` if Beast has no name for the status. `result_int()` is always the number.
    const code received = to_code(response.result_int());
    std::cout << "Beast: " << response.result() << ", httpstatus: " << received;
    if (!is_registered(received)) std::cout << ", treated as " << treat_as(received);
    std::cout << '\n';
  }
} catch (const std::exception& e) {
  std::cerr << "beast: " << e.what() << '\n';
  return EXIT_FAILURE;
}
