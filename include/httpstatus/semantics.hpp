// SPDX-License-Identifier: BSL-1.0
#ifndef HTTPSTATUS_SEMANTICS_HPP
#define HTTPSTATUS_SEMANTICS_HPP

// What the RFCs say follows from a code. Every function takes any integer. The rule of a whole class holds for its
// unregistered codes as well; every other rule is false where a code is not registered, and all are for an invalid
// number.
//
// A code is not the whole story. The response to HEAD has no content, and a 2xx response to CONNECT has neither content
// nor Content-Length nor Transfer-Encoding, whatever is answered here (RFC 9110, sections 6.4.1 and 8.6).

#include "lookup.hpp"

namespace httpstatus {

namespace detail {

constexpr unsigned rules_of(number c) noexcept { return rules_by_place[place_table.by_slot[slot_of(c)]]; }
constexpr bool has_rule(number c, rules rule) noexcept { return (rules_of(c) & rule) != 0; }

HTTPSTATUS_TABLE std::string_view required_field_names[] = {
    "Upgrade"_text, "Content-Range"_text, "WWW-Authenticate"_text, "Allow"_text, "Proxy-Authenticate"_text,
};

}  // namespace detail

/// Whether another response to the same request follows: 1xx. A client asks before it hands the response on.
/// RFC 9110, section 15.2.
constexpr bool is_interim(detail::number c) noexcept { return is_informational(c); }

/// Whether this response ends the exchange: 2xx to 5xx. RFC 9110, section 15.
constexpr bool is_final(detail::number c) noexcept { return is_valid(c) && !is_interim(c); }

/// Whether the message ends with its header section whatever its fields say: 1xx, 204, 304. Whoever frames a message,
/// or reads one, asks. RFC 9112, section 6.3.
constexpr bool forbids_content(detail::number c) noexcept {
  return is_informational(c) || detail::has_rule(c, detail::ends_at_header);
}

/// Whether a server must not generate content: where content is forbidden, and in a 205, which is framed like any other
/// response and so needs Content-Length: 0 or the like. A server asks before it adds an error page or an empty object.
/// RFC 9110, sections 6.4.1 and 15.3.6.
constexpr bool must_not_generate_content(detail::number c) noexcept {
  return forbids_content(c) || detail::has_rule(c, detail::no_content_of_its_own);
}

/// Whether a server must send neither Content-Length nor Transfer-Encoding: 1xx, 204. A 304 may have the Content-Length
/// of the response that it stands for. RFC 9110, section 8.6; RFC 9112, section 6.1.
constexpr bool forbids_content_length(detail::number c) noexcept {
  return is_informational(c) || detail::has_rule(c, detail::no_length);
}

/// Whether a cache may reuse the response for a time of its own choice, where the response names none. An unregistered
/// code is never so, even if its x00 code is. RFC 9110, section 15.1; RFC 7725, section 3.
constexpr bool is_heuristically_cacheable(detail::number c) noexcept { return detail::has_rule(c, detail::cacheable); }

/// Whether a cache must not store the response, however it is marked: 1xx, 428, 429, 431, 511. RFC 9111, section 3;
/// RFC 6585, sections 3 to 6.
constexpr bool must_not_be_stored(detail::number c) noexcept {
  return is_informational(c) || detail::has_rule(c, detail::not_stored);
}

/// Whether a user agent may follow the Location field of the response: 300, 301, 302, 303, 307, 308. What 304 and 305
/// redirect to is no Location, and the Location of a 201 only tells what was created. RFC 9110, section 15.4.
constexpr bool redirects_to_location(detail::number c) noexcept { return detail::has_rule(c, detail::to_location); }

/// Whether links to the old URI ought to be replaced by the new one: 301, 308. RFC 9110, sections 15.4.2 and 15.4.9.
constexpr bool is_permanent_redirect(detail::number c) noexcept { return detail::has_rule(c, detail::for_good); }

/// Whether a client that follows the redirect must keep the method and the content: 307, 308. After 301 and 302 it may
/// change POST to GET, after 303 it does. RFC 9110, sections 15.4.8 and 15.4.9.
constexpr bool preserves_method(detail::number c) noexcept { return detail::has_rule(c, detail::keeps_method); }

/// Whether the RFCs give Retry-After a meaning in the response: 3xx, 413, 429, 503. A client asks before it looks for
/// the field. RFC 9110, sections 10.2.3 and 15.5.14; RFC 6585, section 4.
constexpr bool may_carry_retry_after(detail::number c) noexcept {
  return is_redirection(c) || detail::has_rule(c, detail::retry_after);
}

/// The fields that the response must carry, none for most codes: Upgrade in a 101 and a 426, WWW-Authenticate in a 401,
/// Allow in a 405, Proxy-Authenticate in a 407, and Content-Range in a 206 of a single part (one of several parts has
/// the field in each part instead). RFC 9110, sections 15.2.2, 15.3.7.1, 15.5.2, 15.5.6, 15.5.8 and 15.5.22.
constexpr table_range<std::string_view> required_fields(detail::number c) noexcept {
  const unsigned which = detail::rules_of(c) / detail::first_field_rule;
  if (which == 0) return {detail::required_field_names, 0};
  return {detail::required_field_names + (which - 1), 1};
}

}  // namespace httpstatus

#endif
