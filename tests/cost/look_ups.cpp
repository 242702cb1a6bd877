// SPDX-License-Identifier: BSL-1.0
// Look-ups and rules that return no row and no field, with arguments that a compiler does not know.
#include <httpstatus/code_set.hpp>
#include <httpstatus/httpstatus.hpp>
#include <httpstatus/unofficial.hpp>

namespace look_ups {

using namespace httpstatus;

std::string_view phrase(int n) { return reason_phrase(n); }
std::string_view phrase(unsigned long long n) { return reason_phrase(n); }
std::string_view phrase(code c) { return reason_phrase(c); }
std::string_view phrase(int n, std::string_view fallback) { return reason_phrase(n, fallback); }
std::string_view label(int n) { return httpstatus::label(n); }
std::string_view name(int n) { return httpstatus::name(n); }
std::string_view text_of(category k) { return to_string(k); }
std::string_view pattern(category k) { return httpstatus::pattern(k); }
std::string_view text_of(registration r) { return to_string(r); }
bool forbids_content(int n, std::string_view m) { return httpstatus::forbids_content(n, m); }
category category_of(int n) { return httpstatus::category_of(n); }
code to_code(unsigned long long n) { return httpstatus::to_code(n); }
code treat_as(int n) { return httpstatus::treat_as(n); }
bool is_registered(int n) { return httpstatus::is_registered(n); }
bool is_valid(int n) { return httpstatus::is_valid(n); }
bool equal(code c, int n) { return c == n; }
bool less(int n, code c) { return n < c; }
std::string_view snapshot() { return registry_snapshot; }

#define RULE(rule, ...) \
  bool rule(int n) { return httpstatus::rule(n); }
#include "rules.inc"

std::optional<code> parse(std::string_view text) { return httpstatus::parse(text); }
category parse_category(std::string_view text) { return httpstatus::parse_category(text); }

std::optional<code> from_phrase(std::string_view text) { return httpstatus::from_phrase(text); }
std::optional<code> from_name(std::string_view text) { return httpstatus::from_name(text); }
std::string_view unofficial_phrase(int n) { return unofficial::reason_phrase(n); }
std::string_view unofficial_phrase(int n, std::string_view vendor) { return unofficial::reason_phrase(n, vendor); }
bool contains(const code_set& set, int n) { return set.contains(n); }
std::optional<code_set> parse_code_set(std::string_view text) { return httpstatus::parse_code_set(text); }

}  // namespace look_ups
