// SPDX-License-Identifier: BSL-1.0
// Every look-up and every rule that gives no row, with arguments that a compiler does not know.

#include <httpstatus/httpstatus.hpp>

namespace look_ups {

using namespace httpstatus;

std::string_view phrase(int n) { return reason_phrase(n); }
std::string_view phrase(unsigned long long n) { return reason_phrase(n); }
std::string_view phrase(code c) { return reason_phrase(c); }
std::string_view phrase(int n, std::string_view fallback) { return reason_phrase(n, fallback); }
std::string_view name(int n) { return httpstatus::name(n); }
std::string_view text_of(category k) { return to_string(k); }
category category_of(int n) { return httpstatus::category_of(n); }
code generic(int n) { return httpstatus::generic(n); }
bool is_registered(int n) { return httpstatus::is_registered(n); }
bool is_valid(int n) { return httpstatus::is_valid(n); }
bool equal(code c, int n) { return c == n; }
bool less(int n, code c) { return n < c; }
std::string_view snapshot() { return registry_snapshot; }

#define RULE(rule, ...) \
  bool rule(int n) { return httpstatus::rule(n); }
#define FIELD(number, field)
#include "../semantics.inc"
RULE(is_informational)
RULE(is_successful)
RULE(is_redirection)
RULE(is_client_error)
RULE(is_server_error)
RULE(is_error)

std::optional<code> parse(std::string_view text) { return httpstatus::parse(text); }
// Called twice, as a function that is called once may be made a part of its caller.
std::optional<code> from_phrase(std::string_view text) { return httpstatus::from_phrase(text); }
std::optional<code> from_name(std::string_view text) { return httpstatus::from_name(text); }
std::optional<code> from_text(std::string_view text) {
  if (const auto c = httpstatus::from_phrase(text)) return c;
  return httpstatus::from_name(text);
}

}  // namespace look_ups
