// SPDX-License-Identifier: BSL-1.0
#ifndef HTTPSTATUS_EXAMPLES_RULES_HPP
#define HTTPSTATUS_EXAMPLES_RULES_HPP

// The rules of httpstatus/semantics.hpp in words, for the examples that show which of them hold for a code.

#include <httpstatus/httpstatus.hpp>

#include <string>
#include <string_view>
#include <vector>

struct rule {
  std::string_view function;
  std::string meaning;
};

/// The rules that hold for `c`, each with the function that says so.
inline std::vector<rule> rules_of(httpstatus::number c) {
  std::vector<rule> all;
#define ADD(function, meaning) \
  if (httpstatus::function(c)) all.push_back({#function, meaning})
  ADD(is_interim, "The final response is still to come, unless the protocol changes.");
  ADD(is_final, "This is the last response to the request.");
  ADD(forbids_content, "The response has no content: it ends after its header fields.");
  ADD(must_not_generate_content, "The server must not send content.");
  ADD(forbids_content_length, "The server must not send Content-Length or Transfer-Encoding.");
  ADD(is_heuristically_cacheable, "A cache may reuse the response even if the server does not say for how long.");
  ADD(must_not_be_stored, "A cache must not store the response.");
  ADD(redirects_to_location, "The client may go on to the address in the Location field.");
  ADD(is_permanent_redirect, "The redirect is permanent: update links to the old address.");
  ADD(preserves_method, "The client must repeat the request with the same method.");
  ADD(may_carry_retry_after, "The Retry-After field may say how long the client should wait.");
#undef ADD
  if (httpstatus::redirected_method(c, "PUT") != "PUT") {
    all.push_back({"redirected_method", "To follow the redirect, the client changes every method except HEAD to GET."});
  } else if (httpstatus::redirected_method(c, "POST") != "POST") {
    all.push_back({"redirected_method", "A client that follows the redirect may change POST to GET, and most do."});
  }
  for (const std::string_view field : httpstatus::required_fields(c)) {
    const std::string end = c == 206 ? " field, in each part if there are several." : " field.";
    all.push_back({"required_fields", "The server must send the " + std::string{field} + end});
  }
  return all;
}

#endif
