// SPDX-License-Identifier: BSL-1.0
#ifndef HTTPSTATUS_SEMANTICS_HPP
#define HTTPSTATUS_SEMANTICS_HPP

// What the RFCs say follows from a code. Every function takes any integer. If a rule is about a whole category, it holds
// for the unregistered codes of that category too. Otherwise it is false for an unregistered code. Every rule is false
// for an invalid number.

#include <initializer_list>

#include "lookup.hpp"

namespace httpstatus {

namespace detail {

/// A set of codes: a bit for each slot of lookup.hpp, so that asking takes no branch either.
using code_set = array<std::uint64_t, last_slot / 64 + 1>;

constexpr code_set make_set(std::initializer_list<unsigned> numbers) noexcept {
  code_set set{};
  for (const unsigned n : numbers) set.at[(n - first_valid) / 64] |= std::uint64_t{1} << (n - first_valid) % 64;
  return set;
}
template <unsigned... Numbers>
HTTPSTATUS_TABLE code_set set_of = make_set({Numbers...});

/// Whether `c` is one of these codes.
template <unsigned... Numbers>
constexpr bool is_one_of(number c) noexcept {
  static_assert(((row_by_slot.at[Numbers - first_valid] != 0) && ...),
                "a rule names a code without a row: correct the rule or add the row");
  const std::size_t slot = slot_of(c);
  return (set_of<Numbers...>.at[slot / 64] >> slot % 64 & 1) != 0;
}

// The methods that matter, which are case-sensitive.
inline constexpr std::string_view connect = "CONNECT"_text;
inline constexpr std::string_view get = "GET"_text;
inline constexpr std::string_view head = "HEAD"_text;
inline constexpr std::string_view post = "POST"_text;

HTTPSTATUS_TABLE std::string_view allow = "Allow"_text;
HTTPSTATUS_TABLE std::string_view content_range = "Content-Range"_text;
HTTPSTATUS_TABLE std::string_view etag = "ETag"_text;
HTTPSTATUS_TABLE std::string_view proxy_authenticate = "Proxy-Authenticate"_text;
HTTPSTATUS_TABLE std::string_view upgrade = "Upgrade"_text;
HTTPSTATUS_TABLE std::string_view www_authenticate = "WWW-Authenticate"_text;

}  // namespace detail

/// Whether another response to the same request follows: 1xx. After a 101 it follows in the new protocol, so a loop that
/// reads HTTP/1.1 responses goes on while `is_interim(c) && c != 101`. RFC 9110, sections 7.8 and 15.2.
[[nodiscard]] constexpr bool is_interim(number c) noexcept { return is_informational(c); }

/// Whether this response ends the exchange: 2xx to 5xx. An invalid number is neither interim nor final, although a client
/// should process it as 500, so do not loop until `is_final`. RFC 9110, section 15.
[[nodiscard]] constexpr bool is_final(number c) noexcept { return is_valid(c) && !is_interim(c); }

/// Whether the message ends with its header section, whatever its fields say: 1xx, 204, 304. If the request method is
/// known, ask with the method. RFC 9112, section 6.3.
[[nodiscard]] constexpr bool forbids_content(number c) noexcept {
  return is_informational(c) || detail::is_one_of<204, 304>(c);
}

/// The same for the response to a request with this method, which is case-sensitive: true also for every response to
/// HEAD, whatever its number, and for a 2xx to CONNECT, which makes the connection a tunnel. RFC 9112, section 6.3.
[[nodiscard]] constexpr bool forbids_content(number c, std::string_view method) noexcept {
  return forbids_content(c) || method == detail::head || (method == detail::connect && is_successful(c));
}

/// Whether a server must not generate content: 1xx, 204, 205, 304. A 205 is framed like other responses, so it needs
/// `Content-Length: 0` or the like. RFC 9110, sections 6.4.1 and 15.3.6.
[[nodiscard]] constexpr bool must_not_generate_content(number c) noexcept {
  return is_informational(c) || detail::is_one_of<204, 205, 304>(c);
}

/// Whether a server must not send Content-Length or Transfer-Encoding: 1xx, 204. The same goes for a 2xx response to
/// CONNECT. A 304 may have the Content-Length of the response that it stands for. RFC 9110, sections 8.6 and 9.3.6;
/// RFC 9112, section 6.1.
[[nodiscard]] constexpr bool forbids_content_length(number c) noexcept {
  return is_informational(c) || detail::is_one_of<204>(c);
}

/// Whether a cache may choose how long to reuse a response without explicit freshness, unless the method says otherwise:
/// a response to POST needs explicit freshness, and one to PUT or DELETE is not reused. 226 is not in the set, although
/// RFC 3229 lets a cache store it. RFC 9110, section 15.1; RFC 7725, section 3.
[[nodiscard]] constexpr bool is_heuristically_cacheable(number c) noexcept {
  return detail::is_one_of<200, 203, 204, 206, 300, 301, 308, 404, 405, 410, 414, 451, 501>(c);
}

/// Whether a cache must not store the response, whatever its fields say: 1xx, 428, 429, 431, 511. RFC 9111, section 3;
/// RFC 6585, sections 3 to 6.
[[nodiscard]] constexpr bool must_not_be_stored(number c) noexcept {
  return is_informational(c) || detail::is_one_of<428, 429, 431, 511>(c);
}

/// Whether a user agent may follow the Location field, if there is one: 3xx except 304, 305 and 306. An unregistered 3xx
/// may redirect too. Location may be absent, from a 300 above all. A 304 leads to the stored response, the Location of a
/// 305 named a proxy, and that of a 201 names what was created. RFC 9110, section 15.4.
[[nodiscard]] constexpr bool redirects_to_location(number c) noexcept {
  return is_redirection(c) && !detail::is_one_of<304, 305, 306>(c);
}

/// Whether links to the old URI should be replaced by the new one: 301, 308. RFC 9110, sections 15.4.2 and 15.4.9.
[[nodiscard]] constexpr bool is_permanent_redirect(number c) noexcept { return detail::is_one_of<301, 308>(c); }

/// Whether a client that follows the redirect must keep any method and its content: 307, 308. For the other codes, ask
/// `redirected_method`. RFC 9110, sections 15.4 and 15.4.8; erratum 7109 on section 15.4.9.
[[nodiscard]] constexpr bool preserves_method(number c) noexcept { return detail::is_one_of<307, 308>(c); }

/// The method of the request that follows the redirect, as user agents send it: after a 301 or 302, POST becomes GET;
/// after a 303, every method except HEAD becomes GET; otherwise `method` itself, also if `c` does not redirect. Methods
/// are case-sensitive. RFC 9110, sections 15.4.2 to 15.4.4; RFC 10008 keeps QUERY after a 301 or 302.
[[nodiscard]] constexpr std::string_view redirected_method(number c,
                                                           std::string_view method HTTPSTATUS_LIFETIME_BOUND) noexcept {
  const bool becomes_get = (detail::is_one_of<301, 302>(c) && method == detail::post) ||
                           (detail::is_one_of<303>(c) && method != detail::get && method != detail::head);
  return becomes_get ? detail::get : method;
}

/// Whether the RFCs mention Retry-After for the code: 3xx, 413, 429, 503. The field may come with other codes too, and a
/// client may honour it there. RFC 9110, sections 10.2.3, 15.5.14 and 15.6.4; RFC 6585, section 4.
[[nodiscard]] constexpr bool may_carry_retry_after(number c) noexcept {
  return is_redirection(c) || detail::is_one_of<413, 429, 503>(c);
}

/// The fields that the response must carry; empty for most codes. A 206 with several parts has Content-Range in each
/// part instead. Upgrade is for HTTP/1.1 alone, where `Connection: upgrade` goes with it; in HTTP/2 and HTTP/3 it makes
/// the response malformed. RFC 9110, section 7.8 and the section of the code; RFC 3229, section 10.4.1.
[[nodiscard]] constexpr table_range<std::string_view> required_fields(number c) noexcept {
  switch (c.value()) {
    case 101:
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
    case 426:
      return {&detail::upgrade, 1};
    default:
      return {};
  }
}

}  // namespace httpstatus

#endif
