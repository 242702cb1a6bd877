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
  ADD(is_interim, "Another response to the same request follows.");
  ADD(is_final, "This response ends the exchange.");
  ADD(forbids_content, "The message ends with its header section.");
  ADD(must_not_generate_content, "The server must not generate content.");
  ADD(forbids_content_length, "The server must not send Content-Length or Transfer-Encoding.");
  ADD(is_heuristically_cacheable, "A cache may reuse the response even if its fields do not say how long.");
  ADD(must_not_be_stored, "A cache must not store the response.");
  ADD(redirects_to_location, "A client may follow Location.");
  ADD(is_permanent_redirect, "Links to the old URI should be replaced.");
  ADD(preserves_method, "A client that follows Location must keep the method.");
  ADD(may_carry_retry_after, "Retry-After may say how long to wait.");
#undef ADD
  if (httpstatus::redirected_method(c, "PUT") != "PUT") {
    all.push_back({"redirected_method", "Every method except HEAD becomes GET."});
  } else if (httpstatus::redirected_method(c, "POST") != "POST") {
    all.push_back({"redirected_method", "POST becomes GET; other methods stay the same."});
  }
  for (const std::string_view field : httpstatus::required_fields(c)) {
    all.push_back({"required_fields", "The response must carry " + std::string{field} + '.'});
  }
  return all;
}

#endif
