// SPDX-License-Identifier: BSL-1.0
#ifndef HTTPSTATUS_SEMANTICS_HPP
#define HTTPSTATUS_SEMANTICS_HPP

// The rules of the RFCs for a code. Every function accepts any integer. A rule about a whole category also covers its
// unregistered codes; any other rule is false for an unregistered code. Every rule is false for an invalid number,
// except as noted.

#include <cstdint>
#include <initializer_list>
#include <string_view>

#include "lookup.hpp"

namespace httpstatus {
inline namespace HTTPSTATUS_VERSIONED {
namespace detail {

/// A set of codes, one bit for each slot of lookup.hpp, so that a test needs no branch.
using slot_set = array<std::uint64_t, last_slot / 64 + 1>;

constexpr slot_set make_set(std::initializer_list<unsigned> numbers) noexcept {
  slot_set set{};
  for (const unsigned n : numbers) set.at[n / 64] |= std::uint64_t{1} << (n % 64);
  return set;
}
template <unsigned... Numbers>
HTTPSTATUS_HIDDEN inline constexpr slot_set set_of = make_set({Numbers...});

/// Whether `c` is one of these codes.
template <unsigned... Numbers>
constexpr bool is_one_of(number c) noexcept {
  static_assert(((row_by_slot.at[Numbers] != 0) && ...), "a rule lists an unregistered code");
  const std::size_t slot = slot_of(c);
  return ((set_of<Numbers...>.at[slot / 64] >> (slot % 64)) & 1U) != 0;
}

// Methods are case-sensitive.
inline constexpr std::string_view connect = "CONNECT"_text;
inline constexpr std::string_view get = "GET"_text;
inline constexpr std::string_view head = "HEAD"_text;
inline constexpr std::string_view post = "POST"_text;

HTTPSTATUS_HIDDEN inline constexpr std::string_view allow = "Allow"_text;
HTTPSTATUS_HIDDEN inline constexpr std::string_view content_range = "Content-Range"_text;
HTTPSTATUS_HIDDEN inline constexpr std::string_view etag = "ETag"_text;
HTTPSTATUS_HIDDEN inline constexpr std::string_view proxy_authenticate = "Proxy-Authenticate"_text;
HTTPSTATUS_HIDDEN inline constexpr std::string_view upgrade = "Upgrade"_text;
HTTPSTATUS_HIDDEN inline constexpr std::string_view www_authenticate = "WWW-Authenticate"_text;

}  // namespace detail

/// Whether the response is interim, so that a final one follows: 1xx. A 101 ends HTTP/1.1 on the connection, and
/// whether a response follows depends on the new protocol (WebSocket has none), so a loop that reads HTTP/1.1 responses
/// should stop at it: `while (is_interim(c) && c != 101)`. RFC 9110, sections 7.8 and 15.2.
[[nodiscard]] constexpr bool is_interim(number c) noexcept { return is_informational(c); }

/// Whether the response is final, the last one to its request: 2xx to 5xx. An invalid number is neither interim nor
/// final, although a client should process it as a 5xx; a loop that waits for `is_final` would not end at it. RFC 9110,
/// section 15.
[[nodiscard]] constexpr bool is_final(number c) noexcept { return is_valid(c) && !is_interim(c); }

/// Whether the message ends with its header section, whatever its fields say: 1xx, 204, 304. If you know the
/// request method, use the overload below. RFC 9112, section 6.3.
[[nodiscard]] constexpr bool forbids_content(number c) noexcept {
  return is_informational(c) || detail::is_one_of<204, 304>(c);
}

/// The same, given the (case-sensitive) method of the request. Also true for every response to HEAD, even one with an
/// invalid number, and for a 2xx to CONNECT, after which the connection is a tunnel. RFC 9112, section 6.3.
[[nodiscard]] constexpr bool forbids_content(number c, std::string_view method) noexcept {
  return forbids_content(c) || method == detail::head || (method == detail::connect && is_successful(c));
}

/// Whether a server must not generate content: 1xx, 204, 205, 304. The same goes for any response to HEAD and for a 2xx
/// to CONNECT. A 205 is framed like other responses, so it needs `Content-Length: 0` or the like. RFC 9110, sections
/// 6.4.1 and 15.3.6.
[[nodiscard]] constexpr bool must_not_generate_content(number c) noexcept {
  return is_informational(c) || detail::is_one_of<204, 205, 304>(c);
}

/// Whether a server must not send Content-Length or Transfer-Encoding: 1xx, 204. The same goes for a 2xx response to
/// CONNECT. A 304 may have the Content-Length of the response that it stands for. RFC 9110, sections 8.6 and 9.3.6;
/// RFC 9112, section 6.1.
[[nodiscard]] constexpr bool forbids_content_length(number c) noexcept { return is_informational(c) || c == 204; }

/// Whether a cache may reuse a response without explicit freshness for a time that it chooses. The method may forbid
/// that: a response to POST needs explicit freshness and a Content-Location with the same URI, and one to PUT, DELETE,
/// CONNECT, OPTIONS or TRACE is never reused. 226 is not in the set, although RFC 3229 lets a cache store it. RFC 9110,
/// sections 9.3.3 to 9.3.8 and 15.1; RFC 7725, section 3.
[[nodiscard]] constexpr bool is_heuristically_cacheable(number c) noexcept {
  return detail::is_one_of<200, 203, 204, 206, 300, 301, 308, 404, 405, 410, 414, 451, 501>(c);
}

/// Whether a cache must not store the response, whatever its fields say: 1xx, 428, 429, 431, 511. RFC 9111, section 3;
/// RFC 6585, sections 3 to 6.
[[nodiscard]] constexpr bool must_not_be_stored(number c) noexcept {
  return is_informational(c) || detail::is_one_of<428, 429, 431, 511>(c);
}

/// Whether a user agent may follow the Location field: 3xx except 304, 305 and 306. Check that there is a Location,
/// too: a 300 or an unregistered 3xx often has none. 304 refers to the stored response; the Location of a 305 named a
/// proxy; 306 has no meaning, and it is this library's choice to exclude it. In a 201, Location names the new resource;
/// it is not a redirect. RFC 9110, section 15.4.
[[nodiscard]] constexpr bool redirects_to_location(number c) noexcept {
  return is_redirection(c) && !detail::is_one_of<304, 305, 306>(c);
}

/// Whether the redirect is permanent, so that links to the old URI should be updated: 301, 308. RFC 9110, sections
/// 15.4.2 and 15.4.9.
[[nodiscard]] constexpr bool is_permanent_redirect(number c) noexcept { return detail::is_one_of<301, 308>(c); }

/// Whether a client that follows the redirect must keep the method, whatever it is, and the content: 307, 308. For
/// other codes, use `redirected_method`. RFC 9110, sections 15.4 and 15.4.8; erratum 7109 on section 15.4.9.
[[nodiscard]] constexpr bool preserves_method(number c) noexcept { return detail::is_one_of<307, 308>(c); }

/// The method of the request that follows the redirect, as user agents send it: after a 301 or 302, POST becomes GET;
/// after a 303, every method except HEAD becomes GET; otherwise, and if `c` does not redirect, it is `method` itself,
/// NUL-terminated only if the argument is. Methods are case-sensitive. RFC 9110, sections 15.4.2 to 15.4.4; RFC 10008
/// keeps QUERY after a 301 or 302.
[[nodiscard]] constexpr std::string_view redirected_method(number c,
                                                           std::string_view method HTTPSTATUS_LIFETIME_BOUND) noexcept {
  const bool becomes_get = (detail::is_one_of<301, 302>(c) && method == detail::post) ||
                           (c == 303 && method != detail::get && method != detail::head);
  return becomes_get ? detail::get : method;
}

/// Whether the core RFCs define Retry-After for this code: 3xx, 413, 429, 503. Other RFCs use the field elsewhere, for
/// example with 202 (RFC 7030, section 4.2.3), and a client may honour it in any response. RFC 9110, sections 10.2.3,
/// 15.5.14 and 15.6.4; RFC 6585, section 4.
[[nodiscard]] constexpr bool may_carry_retry_after(number c) noexcept {
  return is_redirection(c) || detail::is_one_of<413, 429, 503>(c);
}

/// The fields that the response must carry; empty for most codes. A 206 with several parts has Content-Range in each
/// part instead; a 226 that is encoded as a delta must carry IM too. Send Upgrade only in HTTP/1.1, together with
/// `Connection: upgrade`; in HTTP/2 and HTTP/3 it makes the response malformed. RFC 9110, section 7.8 and the section
/// of the code; RFC 3229, sections 10.3 and 10.4.1.
[[nodiscard]] constexpr table_range<std::string_view> required_fields(number c) noexcept {
  switch (c.value()) {
    case 101:
    case 426:
      return {&detail::upgrade, 1};
    case 206:
      return {&detail::content_range, 1};
    case 226:
      return {&detail::etag, 1};
    case 401:
      return {&detail::www_authenticate, 1};
    case 405:
      return {&detail::allow, 1};
    case 407:
      return {&detail::proxy_authenticate, 1};
    default:
      return {};
  }
}

}  // namespace HTTPSTATUS_VERSIONED
}  // namespace httpstatus

#endif
