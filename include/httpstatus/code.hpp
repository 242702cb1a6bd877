// SPDX-License-Identifier: BSL-1.0
#ifndef HTTPSTATUS_CODE_HPP
#define HTTPSTATUS_CODE_HPP

// The status codes as an enumeration, their classes, and comparison with plain integers.

#include <cstdint>

namespace httpstatus {

/// A status code. An open set: the registered codes have a name, and every other number is a value too (`code{499}`);
/// `code{}` stands for "none". RFC 9110, section 15.
enum class code : std::uint16_t {
  continue_ = 100,                    ///< 100 Continue: the server wants the rest of the request.
  switching_protocols = 101,          ///< 101 Switching Protocols: the connection changes to another protocol.
  processing = 102,                   ///< 102 Processing: received and still at work, no result yet.
  early_hints = 103,                  ///< 103 Early Hints: fields likely to be in the final response.
  upload_resumption_supported = 104,  ///< 104 Upload Resumption Supported: this upload can be resumed.

  ok = 200,                             ///< 200 OK: the request succeeded.
  created = 201,                        ///< 201 Created: one or more resources were created.
  accepted = 202,                       ///< 202 Accepted: taken for later processing.
  non_authoritative_information = 203,  ///< 203 Non-Authoritative Information: a proxy changed the content.
  no_content = 204,                     ///< 204 No Content: success, with nothing to send back.
  reset_content = 205,                  ///< 205 Reset Content: success; reset the view that sent this.
  partial_content = 206,                ///< 206 Partial Content: the ranges that were asked for.
  multi_status = 207,                   ///< 207 Multi-Status: a status for each of several resources.
  already_reported = 208,               ///< 208 Already Reported: members listed earlier in this multistatus.
  im_used = 226,                        ///< 226 IM Used: the result of instance manipulations.

  multiple_choices = 300,    ///< 300 Multiple Choices: several representations to choose from.
  moved_permanently = 301,   ///< 301 Moved Permanently: a new URI for good; POST may become GET.
  found = 302,               ///< 302 Found: another URI for now; POST may become GET.
  see_other = 303,           ///< 303 See Other: GET the answer from another URI.
  not_modified = 304,        ///< 304 Not Modified: the stored copy is still good.
  use_proxy = 305,           ///< 305 Use Proxy: deprecated; go through a proxy.
  unused = 306,              ///< 306 Unused: reserved, no longer used.
  temporary_redirect = 307,  ///< 307 Temporary Redirect: another URI for now, same method.
  permanent_redirect = 308,  ///< 308 Permanent Redirect: a new URI for good, same method.

  bad_request = 400,                      ///< 400 Bad Request: the server finds the request at fault.
  unauthorized = 401,                     ///< 401 Unauthorized: valid credentials are needed.
  payment_required = 402,                 ///< 402 Payment Required: reserved for future use.
  forbidden = 403,                        ///< 403 Forbidden: understood and refused.
  not_found = 404,                        ///< 404 Not Found: nothing is here, or the server will not say.
  method_not_allowed = 405,               ///< 405 Method Not Allowed: not for this resource; see Allow.
  not_acceptable = 406,                   ///< 406 Not Acceptable: nothing fits the Accept fields.
  proxy_authentication_required = 407,    ///< 407 Proxy Authentication Required: a proxy wants credentials.
  request_timeout = 408,                  ///< 408 Request Timeout: no complete request in time.
  conflict = 409,                         ///< 409 Conflict: at odds with the resource's state.
  gone = 410,                             ///< 410 Gone: no longer here, likely for good.
  length_required = 411,                  ///< 411 Length Required: Content-Length is needed.
  precondition_failed = 412,              ///< 412 Precondition Failed: a condition in the request is false.
  content_too_large = 413,                ///< 413 Content Too Large: more content than the server takes.
  uri_too_long = 414,                     ///< 414 URI Too Long: longer than the server will read.
  unsupported_media_type = 415,           ///< 415 Unsupported Media Type: the format is not supported here.
  range_not_satisfiable = 416,            ///< 416 Range Not Satisfiable: no such part to serve.
  expectation_failed = 417,               ///< 417 Expectation Failed: Expect cannot be met.
  im_a_teapot = 418,                      ///< 418 I'm a teapot: a joke, reserved because it is used.
  misdirected_request = 421,              ///< 421 Misdirected Request: not the server for this URI.
  unprocessable_content = 422,            ///< 422 Unprocessable Content: well-formed, but not to be carried out.
  locked = 423,                           ///< 423 Locked: a lock stands in the way.
  failed_dependency = 424,                ///< 424 Failed Dependency: an action it depended on failed.
  too_early = 425,                        ///< 425 Too Early: a replay is possible; ask again later.
  upgrade_required = 426,                 ///< 426 Upgrade Required: another protocol is needed; see Upgrade.
  precondition_required = 428,            ///< 428 Precondition Required: the request must be conditional.
  too_many_requests = 429,                ///< 429 Too Many Requests: rate limited; slow down.
  request_header_fields_too_large = 431,  ///< 431 Request Header Fields Too Large: header fields too big.
  unavailable_for_legal_reasons = 451,    ///< 451 Unavailable For Legal Reasons: denied by a legal demand.

  internal_server_error = 500,            ///< 500 Internal Server Error: an unexpected condition on the server.
  not_implemented = 501,                  ///< 501 Not Implemented: the server cannot do this at all.
  bad_gateway = 502,                      ///< 502 Bad Gateway: an invalid response from upstream.
  service_unavailable = 503,              ///< 503 Service Unavailable: overloaded or under maintenance.
  gateway_timeout = 504,                  ///< 504 Gateway Timeout: no response from upstream in time.
  http_version_not_supported = 505,       ///< 505 HTTP Version Not Supported: this major version is refused.
  variant_also_negotiates = 506,          ///< 506 Variant Also Negotiates: a variant that negotiates itself.
  insufficient_storage = 507,             ///< 507 Insufficient Storage: no room to complete the request.
  loop_detected = 508,                    ///< 508 Loop Detected: an endless loop of collections.
  not_extended = 510,                     ///< 510 Not Extended: obsolete; an extension was required.
  network_authentication_required = 511,  ///< 511 Network Authentication Required: the network wants a login.

  // Earlier names, quietly kept.
  moved_temporarily = found,                                ///< 302 Found, as RFC 1945 names it.
  request_entity_too_large = content_too_large,             ///< 413 Content Too Large, as RFC 2616 names it.
  payload_too_large = content_too_large,                    ///< 413 Content Too Large, as RFC 7231 names it.
  request_uri_too_long = uri_too_long,                      ///< 414 URI Too Long, as RFC 2616 names it.
  requested_range_not_satisfiable = range_not_satisfiable,  ///< 416 Range Not Satisfiable, as RFC 2616 names it.
  unprocessable_entity = unprocessable_content,             ///< 422 Unprocessable Content, as RFC 4918 names it.
};

/// The class of a status code: its first digit. `invalid` holds every number outside 100-599. RFC 9110, section 15.
enum class category : std::uint8_t {
  invalid,        ///< Not a status code.
  informational,  ///< 1xx Informational: the request was received, a final response will follow.
  successful,     ///< 2xx Successful: the request was received, understood and accepted.
  redirection,    ///< 3xx Redirection: further action is needed to complete the request.
  client_error,   ///< 4xx Client Error: the request is at fault.
  server_error,   ///< 5xx Server Error: the server failed to fulfil a request that looks right.
};

namespace detail {

/// The parameter type of everything that takes a status code. It is made from a `code` and from any integer but `bool`
/// and the characters, and compares with a `code` exactly as the integer itself would.
class number {
 public:
  constexpr number(code c) noexcept : value_{static_cast<std::uint16_t>(c)} {}
  constexpr number(int n) noexcept : value_{n} {}
  constexpr number(unsigned n) noexcept : value_{n} {}
  constexpr number(long n) noexcept : value_{n} {}
  constexpr number(long long n) noexcept : value_{n} {}
  constexpr number(unsigned long n) noexcept : number{static_cast<unsigned long long>(n)} {}
  constexpr number(unsigned long long n) noexcept : value_{n < beyond ? static_cast<long long>(n) : beyond} {}
#ifdef __SIZEOF_INT128__
  __extension__ constexpr number(__int128 n) noexcept
      : value_{n < 0        ? -1
               : n < beyond ? static_cast<long long>(n)
                            : beyond} {}
  __extension__ constexpr number(unsigned __int128 n) noexcept
      : value_{n < beyond ? static_cast<long long>(n) : beyond} {}
#endif

  // A truth value, a character or a fraction is not a status code.
  number(bool) = delete;
  number(char) = delete;
  number(wchar_t) = delete;
  number(char16_t) = delete;
  number(char32_t) = delete;
#ifdef __cpp_char8_t
  number(char8_t) = delete;
#endif
  number(float) = delete;
  number(double) = delete;
  number(long double) = delete;

  constexpr long long value() const noexcept { return value_; }

  /// Whether it is one of the `count` numbers that start with `first`.
  constexpr bool within(unsigned first, unsigned count) const noexcept {
    return static_cast<unsigned long long>(value_) - first < count;
  }

 private:
  static constexpr int beyond = 0x10000;  // greater than every code
  long long value_;
};

inline constexpr unsigned class_size = 100;
inline constexpr unsigned first_valid = 1 * class_size;
inline constexpr unsigned last_valid = 6 * class_size - 1;

constexpr bool in_class(number c, category k) noexcept {
  return c.within(static_cast<unsigned>(k) * class_size, class_size);
}

}  // namespace detail

/// The code as a plain integer, 0-65535.
constexpr int to_int(code c) noexcept { return static_cast<int>(c); }

// A code and a number of any integer type, compared without truncation: code{404} is not 65940.
constexpr bool operator==(code a, detail::number b) noexcept { return to_int(a) == b.value(); }
constexpr bool operator!=(code a, detail::number b) noexcept { return to_int(a) != b.value(); }
constexpr bool operator<(code a, detail::number b) noexcept { return to_int(a) < b.value(); }
constexpr bool operator>(code a, detail::number b) noexcept { return to_int(a) > b.value(); }
constexpr bool operator<=(code a, detail::number b) noexcept { return to_int(a) <= b.value(); }
constexpr bool operator>=(code a, detail::number b) noexcept { return to_int(a) >= b.value(); }

constexpr bool operator==(detail::number a, code b) noexcept { return a.value() == to_int(b); }
constexpr bool operator!=(detail::number a, code b) noexcept { return a.value() != to_int(b); }
constexpr bool operator<(detail::number a, code b) noexcept { return a.value() < to_int(b); }
constexpr bool operator>(detail::number a, code b) noexcept { return a.value() > to_int(b); }
constexpr bool operator<=(detail::number a, code b) noexcept { return a.value() <= to_int(b); }
constexpr bool operator>=(detail::number a, code b) noexcept { return a.value() >= to_int(b); }

/// Whether `c` is a status code at all, registered or not: 100-599. RFC 9110, section 15.
constexpr bool is_valid(detail::number c) noexcept {
  return c.within(detail::first_valid, detail::last_valid - detail::first_valid + 1);
}

/// The class of `c`, registered or not; `category::invalid` for a number outside 100-599. RFC 9110, section 15.
constexpr category category_of(detail::number c) noexcept {
  // A mask instead of a branch, which mixed input would mispredict.
  const unsigned mask = 0u - static_cast<unsigned>(c.within(0, detail::last_valid + 1));
  return static_cast<category>((static_cast<unsigned>(c.value()) & mask) / detail::class_size);
}

/// Whether `c` is a 1xx code, an interim response. RFC 9110, section 15.2.
constexpr bool is_informational(detail::number c) noexcept { return detail::in_class(c, category::informational); }

/// Whether `c` is a 2xx code. RFC 9110, section 15.3.
constexpr bool is_successful(detail::number c) noexcept { return detail::in_class(c, category::successful); }

/// Whether `c` is a 3xx code. RFC 9110, section 15.4.
constexpr bool is_redirection(detail::number c) noexcept { return detail::in_class(c, category::redirection); }

/// Whether `c` is a 4xx code. RFC 9110, section 15.5.
constexpr bool is_client_error(detail::number c) noexcept { return detail::in_class(c, category::client_error); }

/// Whether `c` is a 5xx code. RFC 9110, section 15.6.
constexpr bool is_server_error(detail::number c) noexcept { return detail::in_class(c, category::server_error); }

/// Whether `c` is a 4xx or a 5xx code. An invalid number is neither. RFC 9110, sections 15.5 and 15.6.
constexpr bool is_error(detail::number c) noexcept { return is_client_error(c) || is_server_error(c); }

}  // namespace httpstatus

#endif
