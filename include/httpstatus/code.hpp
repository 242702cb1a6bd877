// SPDX-License-Identifier: BSL-1.0
#ifndef HTTPSTATUS_CODE_HPP
#define HTTPSTATUS_CODE_HPP

// The enumeration of status codes, their categories, and comparison with integers. Output on streams is in lookup.hpp;
// a test program should include that header in every source file, so that each of them prints a code in the same way.

#if !(defined(_MSVC_LANG) ? _MSVC_LANG >= 201703L : __cplusplus >= 201703L)
#error "httpstatus needs C++17 or later"
#endif

#include <cstdint>
#include <type_traits>

#define HTTPSTATUS_VERSION_MAJOR 1
#define HTTPSTATUS_VERSION_MINOR 0
#define HTTPSTATUS_VERSION_PATCH 0

// The inline namespace `v1_0_0`. Tables and the functions that read them are in it, so that a program may link
// libraries built with different versions: each version reads its own tables. Types, comparisons and classification are
// not in it, so that such libraries can pass codes to each other. The other headers use the macro too, so it stays
// defined.
#define HTTPSTATUS_JOIN(major, minor, patch) v##major##_##minor##_##patch
#define HTTPSTATUS_EXPAND_AND_JOIN(major, minor, patch) HTTPSTATUS_JOIN(major, minor, patch)
#define HTTPSTATUS_VERSIONED \
  HTTPSTATUS_EXPAND_AND_JOIN(HTTPSTATUS_VERSION_MAJOR, HTTPSTATUS_VERSION_MINOR, HTTPSTATUS_VERSION_PATCH)

static_assert(sizeof(int) >= 4, "httpstatus needs an int of at least 32 bits");
static_assert('0' == 0x30 && 'A' == 0x41 && 'a' == 0x61, "httpstatus needs ASCII as the execution character set");

/// The HTTP status codes: a table of every registered code, look-ups, and the rules of the RFCs.
namespace httpstatus {

/// A status code. Registered codes have a name, but any number up to 65535 is a value (`code{499}`); `code{}` means
/// none. RFC 9110, section 15.
enum class code : std::uint16_t {
  continue_ = 100,                    ///< 100 Continue: the server is ready for the rest of the request.
  switching_protocols = 101,          ///< 101 Switching Protocols: the connection changes to another protocol.
  processing = 102,                   ///< 102 Processing: the server is still working on the request.
  early_hints = 103,                  ///< 103 Early Hints: fields that the final response will probably have.
  upload_resumption_supported = 104,  ///< 104 Upload Resumption Supported: this upload can be resumed.

  ok = 200,                             ///< 200 OK: the request succeeded.
  created = 201,                        ///< 201 Created: one or more resources were created.
  accepted = 202,                       ///< 202 Accepted: the request will be processed later.
  non_authoritative_information = 203,  ///< 203 Non-Authoritative Information: a proxy changed the content.
  no_content = 204,                     ///< 204 No Content: the request succeeded; there is no content.
  reset_content = 205,                  ///< 205 Reset Content: success; reset the view that sent the request.
  partial_content = 206,                ///< 206 Partial Content: the parts that a Range request asked for.
  multi_status = 207,                   ///< 207 Multi-Status: a separate status for each of several resources.
  already_reported = 208,               ///< 208 Already Reported: inside a 207, these members were already listed.
  im_used = 226,                        ///< 226 IM Used: the result of instance manipulations, such as a delta.

  multiple_choices = 300,    ///< 300 Multiple Choices: several representations to choose from.
  moved_permanently = 301,   ///< 301 Moved Permanently: a new permanent URI; POST may become GET.
  found = 302,               ///< 302 Found: a temporary URI; POST may become GET.
  see_other = 303,           ///< 303 See Other: the answer is at another URI; fetch it with GET.
  not_modified = 304,        ///< 304 Not Modified: the stored response is still valid.
  use_proxy = 305,           ///< 305 Use Proxy: deprecated; do not send it or act on it.
  unused = 306,              ///< 306 Unused: reserved, has no meaning.
  temporary_redirect = 307,  ///< 307 Temporary Redirect: a temporary URI; the method stays the same.
  permanent_redirect = 308,  ///< 308 Permanent Redirect: a new permanent URI; the method stays the same.

  bad_request = 400,                      ///< 400 Bad Request: malformed, or otherwise wrong on the client's side.
  unauthorized = 401,                     ///< 401 Unauthorized: the request lacks valid credentials for this resource.
  payment_required = 402,                 ///< 402 Payment Required: reserved; in practice, asks for a payment.
  forbidden = 403,                        ///< 403 Forbidden: understood but refused.
  not_found = 404,                        ///< 404 Not Found: nothing is here, or the server will not say.
  method_not_allowed = 405,               ///< 405 Method Not Allowed: not supported by this resource; see Allow.
  not_acceptable = 406,                   ///< 406 Not Acceptable: no representation matches the Accept fields.
  proxy_authentication_required = 407,    ///< 407 Proxy Authentication Required: a proxy requires credentials.
  request_timeout = 408,                  ///< 408 Request Timeout: no complete request arrived in time.
  conflict = 409,                         ///< 409 Conflict: the request conflicts with the resource's current state.
  gone = 410,                             ///< 410 Gone: no longer available, probably for good.
  length_required = 411,                  ///< 411 Length Required: the request needs a Content-Length.
  precondition_failed = 412,              ///< 412 Precondition Failed: a condition in the request was false.
  content_too_large = 413,                ///< 413 Content Too Large: the content is larger than the server accepts.
  uri_too_long = 414,                     ///< 414 URI Too Long: the URI is longer than the server accepts.
  unsupported_media_type = 415,           ///< 415 Unsupported Media Type: the format of the content is not supported.
  range_not_satisfiable = 416,            ///< 416 Range Not Satisfiable: the requested ranges cannot be served.
  expectation_failed = 417,               ///< 417 Expectation Failed: the expectation in Expect cannot be met.
  im_a_teapot = 418,                      ///< 418 I'm a teapot: a joke, reserved because it is in use.
  misdirected_request = 421,              ///< 421 Misdirected Request: this server cannot answer for this URI.
  unprocessable_content = 422,            ///< 422 Unprocessable Content: correct syntax, but it cannot be processed.
  locked = 423,                           ///< 423 Locked: the resource is locked.
  failed_dependency = 424,                ///< 424 Failed Dependency: an action that this one depended on failed.
  too_early = 425,                        ///< 425 Too Early: maybe a replay; resend it after the TLS handshake.
  upgrade_required = 426,                 ///< 426 Upgrade Required: another protocol is required; see Upgrade.
  precondition_required = 428,            ///< 428 Precondition Required: the request must be conditional.
  too_many_requests = 429,                ///< 429 Too Many Requests: rate limited; slow down.
  request_header_fields_too_large = 431,  ///< 431 Request Header Fields Too Large: make the header fields smaller.
  unavailable_for_legal_reasons = 451,    ///< 451 Unavailable For Legal Reasons: denied because of a legal demand.

  internal_server_error = 500,       ///< 500 Internal Server Error: an unexpected condition on the server.
  not_implemented = 501,             ///< 501 Not Implemented: the server does not support what the request needs.
  bad_gateway = 502,                 ///< 502 Bad Gateway: an upstream server sent an invalid response.
  service_unavailable = 503,         ///< 503 Service Unavailable: overloaded or under maintenance.
  gateway_timeout = 504,             ///< 504 Gateway Timeout: an upstream server did not respond in time.
  http_version_not_supported = 505,  ///< 505 HTTP Version Not Supported: the request's major version is not supported.
  variant_also_negotiates = 506,     ///< 506 Variant Also Negotiates: misconfigured content negotiation.
  insufficient_storage = 507,        ///< 507 Insufficient Storage: no room to complete the request.
  loop_detected = 508,               ///< 508 Loop Detected: an infinite loop in a WebDAV request.
  not_extended = 510,                ///< 510 Not Extended: obsolete; an extension was required.
  network_authentication_required = 511,  ///< 511 Network Authentication Required: log in to the network first.

  // Former names, kept as aliases.
  moved_temporarily = found,                                ///< 302 Found, as RFC 1945 named it.
  request_entity_too_large = content_too_large,             ///< 413 Content Too Large, as RFC 2616 named it.
  payload_too_large = content_too_large,                    ///< 413 Content Too Large, as RFC 7231 named it.
  request_uri_too_long = uri_too_long,                      ///< 414 URI Too Long, as RFC 2616 named it.
  requested_range_not_satisfiable = range_not_satisfiable,  ///< 416 Range Not Satisfiable, as RFC 2616 named it.
  unprocessable_entity = unprocessable_content,             ///< 422 Unprocessable Content, as RFC 4918 named it.
};

/// The class of a status code; the value is the first digit of its codes. RFC 9110, section 15.
enum class category : std::uint8_t {
  invalid,        ///< Not a status code: any number outside 100-599.
  informational,  ///< 1xx: the request was received, and a final response will follow.
  successful,     ///< 2xx: the request was received, understood and accepted.
  redirection,    ///< 3xx: the client must do something more to complete the request.
  client_error,   ///< 4xx: the request is wrong or cannot be fulfilled.
  server_error,   ///< 5xx: the request looks valid, but the server failed to fulfil it.
};

/// The five valid categories, ascending.
inline constexpr category categories[] = {category::informational, category::successful, category::redirection,
                                          category::client_error, category::server_error};

/// The parameter type of the look-ups and rules; use it for your own functions, too. A `code`, a value of any standard
/// integer type and an unscoped enumerator convert to it. `bool`, characters, floating-point numbers and pointers do
/// not compile. For scoped enumerators of other libraries, use `to_code`.
/// ```cpp
/// constexpr bool is_sold_out(number c) { return c == 462; }
/// static_assert(is_sold_out(462) && !is_sold_out(65536 + 462) && !is_sold_out(code::ok));
/// ```
class number {
 public:
  /// A code or an integer, without loss.
  /// @{
  constexpr number(code c) noexcept : value_{static_cast<std::uint16_t>(c)} {}
  constexpr number(int n) noexcept : value_{n} {}
  constexpr number(unsigned n) noexcept : value_{n} {}
  constexpr number(long n) noexcept : value_{n} {}
  constexpr number(long long n) noexcept : value_{n} {}
  constexpr number(unsigned long n) noexcept : number{static_cast<unsigned long long>(n)} {}
  constexpr number(unsigned long long n) noexcept
      : value_{static_cast<long long>(n < largest ? n : largest)},
        excess_{n - static_cast<unsigned long long>(value_)} {}
  /// @}

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
  number(const volatile void*) = delete;  // text becomes a code by parse("404") or from_phrase("Not Found")

  /// The number, clamped to the range of `long long`.
  [[nodiscard]] constexpr long long value() const noexcept { return value_; }

  /// Numbers compare with each other and with integers by value, exactly.
  /// @{
  [[nodiscard]] friend constexpr bool operator==(number a, number b) noexcept {
    return a.value_ == b.value_ && a.excess_ == b.excess_;
  }
  [[nodiscard]] friend constexpr bool operator<(number a, number b) noexcept {
    return a.value_ < b.value_ || (a.value_ == b.value_ && a.excess_ < b.excess_);
  }
  [[nodiscard]] friend constexpr bool operator!=(number a, number b) noexcept { return !(a == b); }
  [[nodiscard]] friend constexpr bool operator>(number a, number b) noexcept { return b < a; }
  [[nodiscard]] friend constexpr bool operator<=(number a, number b) noexcept { return !(b < a); }
  [[nodiscard]] friend constexpr bool operator>=(number a, number b) noexcept { return !(a < b); }
  /// @}

 private:
  static constexpr unsigned long long largest = 0x7fff'ffff'ffff'ffff;
  long long value_;
  unsigned long long excess_ = 0;  // how far the number is above the range of `long long`
};

/// The code as an integer, 0-65535.
[[nodiscard]] constexpr int to_int(code c) noexcept { return static_cast<int>(c); }

/// The code with this number; `code{}` for a number below 0 or above 65535, which is never truncated to another code.
[[nodiscard]] constexpr code to_code(number n) noexcept {
  return n.value() >= 0 && n.value() <= 65535 ? static_cast<code>(n.value()) : code{};
}

/// The code with the value of another library's enumerator; `code{}` if it is below 0 or above 65535.
template <class Enum, std::enable_if_t<std::is_enum_v<Enum>, int> = 0>
[[nodiscard]] constexpr code to_code(Enum value) noexcept {
  return to_code(number{+static_cast<std::underlying_type_t<Enum>>(value)});
}
code to_code(category) = delete;  // its value is only the first digit

/// A code compares with any integer by value: code{404} != 65940, although 65940 truncates to 404.
/// @{

// One `operator==` of two numbers would not do: neither operand of `c == 404` has class type, so C++ considers only
// operators with a parameter of the enumeration's type.
[[nodiscard]] constexpr bool operator==(code a, number b) noexcept { return to_int(a) == b.value(); }
[[nodiscard]] constexpr bool operator!=(code a, number b) noexcept { return to_int(a) != b.value(); }
[[nodiscard]] constexpr bool operator<(code a, number b) noexcept { return to_int(a) < b.value(); }
[[nodiscard]] constexpr bool operator>(code a, number b) noexcept { return to_int(a) > b.value(); }
[[nodiscard]] constexpr bool operator<=(code a, number b) noexcept { return to_int(a) <= b.value(); }
[[nodiscard]] constexpr bool operator>=(code a, number b) noexcept { return to_int(a) >= b.value(); }

[[nodiscard]] constexpr bool operator==(number a, code b) noexcept { return a.value() == to_int(b); }
[[nodiscard]] constexpr bool operator!=(number a, code b) noexcept { return a.value() != to_int(b); }
[[nodiscard]] constexpr bool operator<(number a, code b) noexcept { return a.value() < to_int(b); }
[[nodiscard]] constexpr bool operator>(number a, code b) noexcept { return a.value() > to_int(b); }
[[nodiscard]] constexpr bool operator<=(number a, code b) noexcept { return a.value() <= to_int(b); }
[[nodiscard]] constexpr bool operator>=(number a, code b) noexcept { return a.value() >= to_int(b); }

/// @}

/// Whether `c` is 100-599, registered or not. RFC 9110, section 15.
[[nodiscard]] constexpr bool is_valid(number c) noexcept { return c.value() >= 100 && c.value() < 600; }

/// The category of `c`, registered or not; `category::invalid` for a number outside 100-599. RFC 9110, section 15.
[[nodiscard]] constexpr category category_of(number c) noexcept {
  // Multiplied rather than branched on, because a branch would be mispredicted if the input is mixed.
  const auto n = static_cast<unsigned long long>(c.value());
  return static_cast<category>(static_cast<unsigned>(n) / 100 * static_cast<unsigned>(n < 600));
}

/// Whether `c` is 1xx, registered or not. RFC 9110, section 15.2.
[[nodiscard]] constexpr bool is_informational(number c) noexcept { return c.value() >= 100 && c.value() < 200; }

/// Whether `c` is 2xx, registered or not. RFC 9110, section 15.3.
[[nodiscard]] constexpr bool is_successful(number c) noexcept { return c.value() >= 200 && c.value() < 300; }

/// Whether `c` is 3xx, registered or not. RFC 9110, section 15.4.
[[nodiscard]] constexpr bool is_redirection(number c) noexcept { return c.value() >= 300 && c.value() < 400; }

/// Whether `c` is 4xx, registered or not. RFC 9110, section 15.5.
[[nodiscard]] constexpr bool is_client_error(number c) noexcept { return c.value() >= 400 && c.value() < 500; }

/// Whether `c` is 5xx, registered or not. RFC 9110, section 15.6.
[[nodiscard]] constexpr bool is_server_error(number c) noexcept { return c.value() >= 500 && c.value() < 600; }

/// Whether `c` is 4xx or 5xx, registered or not; false for an invalid number. RFC 9110, sections 15.5 and 15.6.
[[nodiscard]] constexpr bool is_error(number c) noexcept { return is_client_error(c) || is_server_error(c); }

}  // namespace httpstatus

#endif
