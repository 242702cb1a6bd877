// SPDX-License-Identifier: BSL-1.0
#include <httpstatus/unofficial.hpp>

#include <algorithm>
#include <cctype>
#include <set>
#include <string>
#include <type_traits>

#include <httpstatus/httpstatus.hpp>

#include "catch.hpp"
#include "numbers.hpp"
#include "prose.hpp"

using httpstatus::code;
namespace unofficial = httpstatus::unofficial;

namespace {

/// What the vendors' own sources and documents say.
struct fact {
  int number;
  std::string_view vendor;
  std::string_view reason_phrase;
};

constexpr fact facts[] = {
    {298, "qiniu", ""},
    {308, "google", "Resume Incomplete"},
    {419, "laravel", "Page Expired"},
    {419, "microsoft", "Authentication Timeout"},
    {419, "qiniu", ""},
    {420, "shopify", ""},
    {420, "twitter", "Enhance Your Calm"},
    {430, "shopify", "Shopify Security Rejection"},
    {433, "shopline", "Request Blocked"},
    {434, "shopline", "Excessive Rate Limit Surpassed"},
    {435, "shopline", "Challenge Collapsar Attack"},
    {436, "shopline", "Security Policy Triggered"},
    {440, "microsoft", "Login Timeout"},
    {441, "qualys", ""},
    {444, "nginx", ""},
    {449, "microsoft", "Retry With"},
    {451, "microsoft", "Redirect"},
    {456, "microsoft", "Blocked"},
    {457, "microsoft", "Expired Password"},
    {460, "aws-alb", ""},
    {460, "tus", "Checksum Mismatch"},
    {463, "alibaba", ""},
    {463, "aws-alb", ""},
    {464, "aws-alb", ""},
    {472, "vault", ""},
    {473, "vault", ""},
    {474, "vault", ""},
    {478, "qiniu", ""},
    {494, "nginx", "Request Header Or Cookie Too Large"},
    {495, "nginx", "The SSL certificate error"},
    {496, "cloud-foundry", "SSL Certificate Required"},
    {496, "nginx", "No required SSL certificate was sent"},
    {497, "nginx", "The plain HTTP request was sent to HTTPS port"},
    {498, "esri", "Invalid Token"},
    {499, "caddy", "Client Closed Request"},
    {499, "cloud-foundry", "Request Cancelled"},
    {499, "cloudflare", "Client Closed Request"},
    {499, "envoy", "Client Closed Request"},
    {499, "esri", "Token Required"},
    {499, "google", "Client Closed Request"},
    {499, "heroku", ""},
    {499, "microsoft", "Client Closed Request"},
    {499, "minio", "Client Disconnected"},
    {499, "nginx", "Client Closed Request"},
    {499, "prometheus", "Client Closed Connection"},
    {499, "tencent", ""},
    {499, "traefik", "Client Closed Request"},
    {508, "cloudlinux", "Resource Limit Is Reached"},
    {509, "cpanel", "Bandwidth Limit Exceeded"},
    {509, "microsoft", "Bandwidth Limit Exceeded"},
    {509, "tencent", ""},
    {514, "tencent", ""},
    {520, "cloudflare", "Web Server Returns an Unknown Error"},
    {520, "tencent", ""},
    {521, "cloudflare", "Web Server Is Down"},
    {521, "tencent", ""},
    {522, "cloudflare", "Connection Timed Out"},
    {522, "tencent", ""},
    {523, "cloudflare", "Origin Is Unreachable"},
    {523, "tencent", ""},
    {524, "cloudflare", "A Timeout Occurred"},
    {524, "tencent", ""},
    {525, "cloud-foundry", "SSL Handshake Failed"},
    {525, "cloudflare", "SSL Handshake Failed"},
    {525, "tencent", ""},
    {526, "cloud-foundry", "Invalid SSL Certificate"},
    {526, "cloudflare", "Invalid SSL Certificate"},
    {527, "cloudflare", "Railgun Listener to Origin Error"},
    {529, "anthropic", "overloaded_error"},
    {529, "qualys", ""},
    {530, "cloudflare", ""},
    {530, "shopify", "Origin DNS Error"},
    {530, "vault", ""},
    {540, "shopify", "Temporarily Disabled"},
    {540, "supabase", "Project Paused"},
    {544, "supabase", "Project API Gateway Timeout"},
    {546, "supabase", "Edge Functions Resource Limit"},
    {560, "pantheon", ""},
    {561, "aws-alb", "Unauthorized"},
    {561, "pantheon", "No site detected"},
    {566, "tencent", ""},
    {567, "tencent", ""},
    {573, "qiniu", ""},
    {579, "qiniu", ""},
    {598, "alibaba", ""},
    {599, "alibaba", ""},
    {599, "qiniu", ""},
    {608, "qiniu", ""},
    {612, "qiniu", ""},
    {614, "qiniu", ""},
    {630, "qiniu", ""},
    {631, "qiniu", ""},
    {640, "qiniu", ""},
    {701, "qiniu", ""},
    {783, "shopify", "Unexpected Token"},
    {999, "linkedin", "Request denied"},
};

template <class Predicate>
constexpr bool for_rows(Predicate holds) {
  for (const unofficial::status& row : unofficial::registry) {
    if (!holds(row)) return false;
  }
  return true;
}

constexpr bool is_known(const unofficial::status& row) {
  for (const fact& known : facts) {
    if (row.code == known.number && row.vendor == known.vendor) return row.reason_phrase == known.reason_phrase;
  }
  return false;
}

constexpr bool ascends(unofficial::status_range range) {
  for (std::size_t i = 1; i < range.size(); ++i) {
    if (range[i - 1].code > range[i].code) return false;
    if (range[i - 1].code == range[i].code && range[i - 1].vendor >= range[i].vendor) return false;
  }
  return true;
}

constexpr bool ends_with_nul(std::string_view text) { return text.data()[text.size()] == '\0'; }

/// Whether RFC 9112 lets the phrase stand in a status line: HTAB, SP, VCHAR and bytes above ASCII.
constexpr bool is_legal(std::string_view phrase) {
  for (const char c : phrase) {
    const unsigned byte = static_cast<unsigned char>(c);
    if (byte != '\t' && (byte < 0x20 || byte == 0x7f)) return false;
  }
  return true;
}

/// Whether `find(n)` gives the rows of `expected`, all of them, in their order and in place. Not constexpr, lest a
/// compiler try every number in vain.
template <class Number>
bool finds_rows_of(Number n, int expected) {
  const unofficial::status_range found = unofficial::find(n);
  const unofficial::status* next = found.begin();
  for (const unofficial::status& row : unofficial::registry) {
    if (row.code == expected && (next == found.end() || next++ != &row)) return false;
  }
  return next == found.end();
}

/// Whether what the numbers find, one after the other, is the registry.
constexpr bool numbers_share_out_the_registry() {
  const unofficial::status* next = unofficial::registry.begin();
  for (int n = -1; n <= 1001; ++n) {
    for (const unofficial::status& row : unofficial::find(n)) {
      if (&row != next++ || row.code != n) return false;
    }
  }
  return next == unofficial::registry.end();
}

template <class Number>
constexpr bool finds_as_499(Number n) {
  return unofficial::find(n).data() == unofficial::find(499).data() &&
         unofficial::find(n).size() == unofficial::find(499).size() &&
         unofficial::find(n, "nginx") == unofficial::find(499, "nginx");
}

template <class Number>
constexpr bool finds_nothing(Number n) {
  return unofficial::find(n).empty() && unofficial::find(n).size() == 0 &&
         unofficial::find(n).begin() == unofficial::find(n).end() && unofficial::find(n, "nginx") == nullptr;
}

}  // namespace

TEST_CASE("every code that a vendor vouches for has its row") {
  STATIC_REQUIRE(unofficial::registry.size() == sizeof(facts) / sizeof(*facts));
  for (const fact& known : facts) {
    CAPTURE(known.number, known.vendor);
    const unofficial::status* const row = unofficial::find(known.number, known.vendor);
    REQUIRE(row != nullptr);
    CHECK(row->code == known.number);
    CHECK(row->vendor == known.vendor);
    CHECK(row->reason_phrase == known.reason_phrase);
  }
}

TEST_CASE("no row is there that a vendor does not vouch for") { STATIC_REQUIRE(for_rows(is_known)); }

TEST_CASE("the unofficial registry is a contiguous range that ascends by code, then vendor") {
  constexpr const auto& registry = unofficial::registry;
  STATIC_REQUIRE_FALSE(registry.empty());
  STATIC_REQUIRE(registry.data() == registry.begin());
  STATIC_REQUIRE(registry.data() + registry.size() == registry.end());
  STATIC_REQUIRE(ascends(registry));
}

TEST_CASE("an unofficial row is an aggregate in a fixed order") {
  STATIC_REQUIRE(std::is_aggregate_v<unofficial::status>);
  constexpr unofficial::status own{code{799}, "acme", "Out of Dynamite", "The coyote got it all."};
  STATIC_REQUIRE(own.code == 799);
  STATIC_REQUIRE(own.vendor == "acme");
  STATIC_REQUIRE(own.reason_phrase == "Out of Dynamite");
  STATIC_REQUIRE(own.description == "The coyote got it all.");
}

TEST_CASE("a number finds all rows that share it, and no other number does") {
  STATIC_REQUIRE(numbers_share_out_the_registry());
  REQUIRE(for_numbers(-1, last_code, [](int n) { return finds_rows_of(n, n); }));
  REQUIRE(for_numbers(0, last_code, [](int n) { return finds_rows_of(static_cast<code>(n), n); }));
  REQUIRE(for_numbers(0, last_code, [](int n) { return finds_rows_of(static_cast<std::uint16_t>(n), n); }));
}

TEST_CASE("an unofficial row is found by a number of any type") {
  STATIC_REQUIRE(finds_as_499(code{499}));
  STATIC_REQUIRE(finds_as_499(short{499}));
  STATIC_REQUIRE(finds_as_499(499u));
  STATIC_REQUIRE(finds_as_499(499L));
  STATIC_REQUIRE(finds_as_499(499uL));
  STATIC_REQUIRE(finds_as_499(499LL));
  STATIC_REQUIRE(finds_as_499(499uLL));
}

TEST_CASE("a number that no vendor uses has no row") {
  STATIC_REQUIRE(finds_nothing(404));
  STATIC_REQUIRE(finds_nothing(597));
  STATIC_REQUIRE(finds_nothing(code{}));
  STATIC_REQUIRE(for_edges([](auto n) { return finds_nothing(n); }));
}

TEST_CASE("a number that only looks like an unofficial code when cut short has no row") {
  STATIC_REQUIRE(finds_nothing(0x10000 + 499));
  STATIC_REQUIRE(finds_nothing(0x1'0000'0000LL + 499));
  STATIC_REQUIRE(finds_nothing(0x1'0000'0000uLL + 499));
  STATIC_REQUIRE(finds_nothing(0xffff'ffff'0000'0000uLL + 499));
  STATIC_REQUIRE(finds_nothing(-499));
}

TEST_CASE("vendors that share a number have a row each") {
  STATIC_REQUIRE(unofficial::find(499).size() > 1);
  STATIC_REQUIRE(unofficial::find(499, "esri")->reason_phrase == "Token Required");
  STATIC_REQUIRE(unofficial::find(499, "nginx")->reason_phrase == "Client Closed Request");
}

TEST_CASE("a number and a vendor find their one row") {
  using row = unofficial::status;
  STATIC_REQUIRE(for_rows([](const row& r) { return unofficial::find(r.code, r.vendor) == &r; }));
  REQUIRE(for_rows([](const row& r) { return unofficial::find(r.code, std::string{r.vendor}) == &r; }));
}

TEST_CASE("a vendor is compared exactly") {
  using namespace std::string_view_literals;
  STATIC_REQUIRE(unofficial::find(499, "nginx") != nullptr);
  STATIC_REQUIRE(unofficial::find(499, "Nginx") == nullptr);
  STATIC_REQUIRE(unofficial::find(499, "NGINX") == nullptr);
  STATIC_REQUIRE(unofficial::find(499, "") == nullptr);
  STATIC_REQUIRE(unofficial::find(499, {}) == nullptr);
  STATIC_REQUIRE(unofficial::find(499, "ngin") == nullptr);
  STATIC_REQUIRE(unofficial::find(499, "nginx ") == nullptr);
  STATIC_REQUIRE(unofficial::find(499, " nginx") == nullptr);
  STATIC_REQUIRE(unofficial::find(499, "nginx\0"sv) == nullptr);
  STATIC_REQUIRE(unofficial::find(499, "nginx\0plus"sv) == nullptr);
  STATIC_REQUIRE(unofficial::find(499, "\0nginx"sv) == nullptr);
  STATIC_REQUIRE(unofficial::find(460, "aws_alb") == nullptr);
}

TEST_CASE("a vendor's other numbers are not its row") {
  STATIC_REQUIRE(unofficial::find(499, "shopify") == nullptr);
  STATIC_REQUIRE(unofficial::find(498, "nginx") == nullptr);
  STATIC_REQUIRE(unofficial::find(500, "nginx") == nullptr);
}

TEST_CASE("official look-ups never tell of an unofficial code") {
  for (const unofficial::status& row : unofficial::registry) {
    CAPTURE(row.code, row.vendor);
    if (row.code == 308 || row.code == 451 || row.code == 508) continue;
    CHECK(httpstatus::find(row.code) == nullptr);
    CHECK_FALSE(httpstatus::is_registered(row.code));
    CHECK(httpstatus::reason_phrase(row.code).empty());
    CHECK(httpstatus::name(row.code).empty());
    CHECK(httpstatus::description(row.code).empty());
    CHECK(httpstatus::treat_as(row.code) == (row.code < 600 ? to_int(row.code) / 100 * 100 : 500));
  }
  STATIC_REQUIRE_FALSE(httpstatus::is_registered(499));
  STATIC_REQUIRE_FALSE(httpstatus::from_phrase("Client Closed Request").has_value());
  STATIC_REQUIRE(httpstatus::from_phrase("Unauthorized") == code::unauthorized);
}

TEST_CASE("a registered code stays what it is where a vendor uses its number") {
  STATIC_REQUIRE(httpstatus::find(308)->reason_phrase == "Permanent Redirect");
  STATIC_REQUIRE(httpstatus::find(451)->reason_phrase == "Unavailable For Legal Reasons");
  STATIC_REQUIRE(unofficial::find(308)[0].reason_phrase == "Resume Incomplete");
  STATIC_REQUIRE(unofficial::find(451)[0].reason_phrase == "Redirect");
}

TEST_CASE("an unofficial code has three digits and its vendor is a short token") {
  for (const unofficial::status& row : unofficial::registry) {
    CAPTURE(row.code, row.vendor);
    CHECK(row.code >= 100);
    CHECK(row.code <= 999);
    CHECK(row.vendor.size() >= 3);
    CHECK(row.vendor.size() <= 16);
    CHECK(row.vendor.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789-") == std::string_view::npos);
  }
}

TEST_CASE("an unofficial phrase may stand in a status line") {
  STATIC_REQUIRE(for_rows([](const unofficial::status& row) { return is_legal(row.reason_phrase); }));
  for (const unofficial::status& row : unofficial::registry) {
    CAPTURE(row.code, row.vendor);
    if (row.reason_phrase.empty()) continue;
    CHECK(row.reason_phrase.front() != ' ');
    CHECK(row.reason_phrase.back() != ' ');
    CHECK(row.reason_phrase.find_first_of("()") == std::string_view::npos);
  }
}

TEST_CASE("every text of an unofficial row is NUL-terminated") {
  STATIC_REQUIRE(for_rows([](const unofficial::status& row) {
    return ends_with_nul(row.vendor) && ends_with_nul(row.reason_phrase) && ends_with_nul(row.description);
  }));
}

TEST_CASE("an unofficial description is a few plain sentences of its own") {
  std::set<std::string_view> seen;
  for (const unofficial::status& row : unofficial::registry) {
    CAPTURE(row.code, row.vendor);
    CHECK(seen.insert(row.description).second);
    check_prose(row.description);
  }
}

TEST_CASE("an unofficial look-up never throws") {
  STATIC_REQUIRE(noexcept(unofficial::find(499)));
  STATIC_REQUIRE(noexcept(unofficial::find(499, std::string_view{})));
}
