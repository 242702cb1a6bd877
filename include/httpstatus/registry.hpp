// SPDX-License-Identifier: BSL-1.0
#ifndef HTTPSTATUS_REGISTRY_HPP
#define HTTPSTATUS_REGISTRY_HPP

// The table: what the IANA registry and the RFCs say of every code, one row a code. To add a code, name it in code.hpp
// and give it a row here; neither compiles without the other, and all else is derived from the two.

#include <string_view>
#if __cplusplus >= 202002L
#include <version>
#endif

#include "code.hpp"

namespace httpstatus {

/// The standing of a code in the IANA registry. RFC 9110, section 16.2.
enum class registration : std::uint8_t {
  permanent,   ///< In use.
  temporary,   ///< Registered until a date, while its specification is being written.
  deprecated,  ///< Registered, but its specification says not to use it.
  unused,      ///< Reserved, without a meaning of its own.
  obsoleted,   ///< Registered, but its specification has become historic.
};

/// What is known of one code. Every text is NUL-terminated and lives as long as the program.
struct status {
  httpstatus::code code;
  httpstatus::category category;
  std::string_view name;           ///< The enumerator: "not_found".
  std::string_view reason_phrase;  ///< "Not Found"
  httpstatus::registration registration;
  std::string_view reference;    ///< Where it is defined: "RFC 9110, Section 15.5.5".
  std::string_view spec_url;     ///< The same as a link.
  std::string_view description;  ///< What it means and what to do next, in a sentence or two.
};

/// A contiguous range of a table. It refers to the table and is as cheap to copy as a `string_view`.
template <class Row>
class table_range {
 public:
  constexpr table_range(const Row* first, std::size_t size) noexcept : first_{first}, size_{size} {}

  constexpr const Row* begin() const noexcept { return first_; }
  constexpr const Row* end() const noexcept { return first_ + size_; }
  constexpr const Row* data() const noexcept { return first_; }
  constexpr std::size_t size() const noexcept { return size_; }
  [[nodiscard]] constexpr bool empty() const noexcept { return size_ == 0; }
  constexpr const Row& operator[](std::size_t i) const noexcept { return first_[i]; }

 private:
  const Row* first_;
  std::size_t size_;
};

using status_range = table_range<status>;

// What is not for users stays out of a shared library's exports, so that it needs no relocation to reach it.
#if defined(__ELF__) || defined(__MACH__)
#define HTTPSTATUS_HIDDEN __attribute__((visibility("hidden")))
#else
#define HTTPSTATUS_HIDDEN
#endif
#define HTTPSTATUS_TABLE HTTPSTATUS_HIDDEN inline constexpr

namespace detail {

/// What a row says of the rules in semantics.hpp. Those of a whole class, such as 1xx, are not the rows' to repeat.
enum rules : std::uint16_t {
  no_rules = 0,
  ends_at_header = 1 << 0,         // RFC 9112, section 6.3
  no_content_of_its_own = 1 << 1,  // RFC 9110, section 15.3.6
  no_length = 1 << 2,              // RFC 9110, section 8.6
  cacheable = 1 << 3,              // RFC 9110, section 15.1; RFC 7725, section 3
  not_stored = 1 << 4,             // RFC 6585, sections 3 to 6
  to_location = 1 << 5,            // RFC 9110, section 15.4
  for_good = 1 << 6,               // RFC 9110, sections 15.4.2 and 15.4.9
  keeps_method = 1 << 7,           // RFC 9110, sections 15.4.8 and 15.4.9
  retry_after = 1 << 8,            // RFC 9110, section 10.2.3, and the section of the code
  first_field_rule = 1 << 9,       // the field that a response must carry, in the section of the code:
  needs_upgrade = 1 * first_field_rule,
  needs_content_range = 2 * first_field_rule,
  needs_www_authenticate = 3 * first_field_rule,
  needs_allow = 4 * first_field_rule,
  needs_proxy_authenticate = 5 * first_field_rule,
};
constexpr rules operator|(rules a, rules b) noexcept {
  return static_cast<rules>(static_cast<unsigned>(a) | static_cast<unsigned>(b));
}

}  // namespace detail

// clang-format off
#define HTTPSTATUS_ROWS(row, rfc, draft) \
  row(continue_,                       "Continue",                        permanent, \
      rfc(9110, 15.2.1), no_rules, \
      "The server has read the header section and is willing to take the content. Send the rest of the request, or " \
      "ignore this response if all of it is sent already; the final response is still to come.") \
  row(switching_protocols,             "Switching Protocols",             permanent, \
      rfc(9110, 15.2.2), needs_upgrade, \
      "The server accepts the client's Upgrade request and speaks the protocol named in its Upgrade field from the " \
      "end of this response on. Go on in that protocol; HTTP/2 and HTTP/3 have no such switch.") \
  row(processing,                      "Processing",                      permanent, \
      rfc(2518, 10.1), no_rules, \
      "The server has taken the request and is still working on it, without a result yet. Keep waiting; WebDAV " \
      "itself has dropped this code, so few servers send it.") \
  row(early_hints,                     "Early Hints",                     permanent, \
      rfc(8297, 2), no_rules, \
      "The fields of this response, most often Link, will probably be part of the final one. Start preloading what " \
      "they name while the server prepares its answer, but treat them as hints only.") \
  row(upload_resumption_supported,     "Upload Resumption Supported",     temporary, \
      draft("draft-ietf-httpbis-resumable-upload-05", 4), no_rules, \
      "The server supports resumable uploads and gives the URI of this one in Location. Keep that URI: if the " \
      "transfer breaks, the upload can go on from where it stopped. The registration is temporary.") \
  row(ok,                              "OK",                              permanent, \
      rfc(9110, 15.3.1), cacheable, \
      "The request succeeded; what the response carries depends on the method. A GET is answered with the resource, " \
      "a HEAD with its header fields alone, a POST with the outcome of the action.") \
  row(created,                         "Created",                         permanent, \
      rfc(9110, 15.3.2), no_rules, \
      "The request has been fulfilled and has created one or more resources. Look for the main one at the URI in " \
      "Location or, where that field is missing, at the target URI itself.") \
  row(accepted,                        "Accepted",                        permanent, \
      rfc(9110, 15.3.3), no_rules, \
      "The request has been taken for processing that is not finished and may yet fail. HTTP has no way to report " \
      "the outcome later, so look in the content for a place to ask.") \
  row(non_authoritative_information,   "Non-Authoritative Information",   permanent, \
      rfc(9110, 15.3.4), cacheable, \
      "The request succeeded, but a transforming proxy has changed what the origin server sent with its 200. Where " \
      "the exact original matters, ask for it with Cache-Control: no-transform.") \
  row(no_content,                      "No Content",                      permanent, \
      rfc(9110, 15.3.5), ends_at_header | no_length | cacheable, \
      "The request succeeded and there is no content to send; the message ends with its header section. Stay on the " \
      "current view; the header fields, such as a new ETag, tell of the resource after the action.") \
  row(reset_content,                   "Reset Content",                   permanent, \
      rfc(9110, 15.3.6), no_content_of_its_own, \
      "The request succeeded, and the user agent is asked to reset the view that sent it, such as to clear a form " \
      "for the next entry. No content comes with it, yet it is framed like any other response.") \
  row(partial_content,                 "Partial Content",                 permanent, \
      rfc(9110, 15.3.7), cacheable | needs_content_range, \
      "The server sends only the parts that the Range field of the request asked for. Read Content-Range, or the " \
      "parts of a multipart/byteranges body, to see what arrived and what is still to be fetched.") \
  row(multi_status,                    "Multi-Status",                    permanent, \
      rfc(4918, 11.1), no_rules, \
      "The content is a WebDAV multistatus document with a status of its own for each of several resources. Read " \
      "each of them: the outer code does not tell of success, and all of them may have failed.") \
  row(already_reported,                "Already Reported",                permanent, \
      rfc(5842, 7.1), no_rules, \
      "Inside a 207 body, the members of this collection were already listed under another binding to it and are " \
      "not repeated. Look them up there; as the status of a whole response the code has no meaning.") \
  row(im_used,                         "IM Used",                         permanent, \
      rfc(3229, 10.4.1), no_rules, \
      "The response to a GET is the current instance after the instance manipulations that the IM field lists, such " \
      "as a delta. Undo them in reverse order, a delta with the help of the version that the client holds, to get " \
      "the whole instance.") \
  row(multiple_choices,                "Multiple Choices",                permanent, \
      rfc(9110, 15.4.1), cacheable | to_location, \
      "The target resource has several representations, each with a URI of its own, and the choice is left to the " \
      "client. Follow Location, which names the one that the server prefers if any, or pick from the list in the " \
      "content.") \
  row(moved_permanently,               "Moved Permanently",               permanent, \
      rfc(9110, 15.4.2), cacheable | to_location | for_good, \
      "The resource has a new permanent URI, given in Location. Update links and use it from now on; a client may " \
      "change POST to GET as it follows, which 308 does not allow.") \
  row(found,                           "Found",                           permanent, \
      rfc(9110, 15.4.3), to_location, \
      "The resource is at another URI for the time being, given in Location. Follow it but keep the original URI " \
      "for later; a client may change POST to GET as it follows, which 307 does not allow.") \
  row(see_other,                       "See Other",                       permanent, \
      rfc(9110, 15.4.4), to_location, \
      "The answer is to be had with a GET or HEAD of another URI, given in Location. Fetch it there; servers use " \
      "this to lead from a POST to a page of its result, so that a reload does not repeat the POST.") \
  row(not_modified,                    "Not Modified",                    permanent, \
      rfc(9110, 15.4.5), ends_at_header, \
      "The answer to a conditional GET or HEAD: the copy that the client has stored is still current. Use that copy " \
      "and update its metadata from the header fields of this response; no content follows.") \
  row(use_proxy,                       "Use Proxy",                       deprecated, \
      rfc(9110, 15.4.6), no_rules, \
      "An earlier HTTP had the client repeat the request through the proxy in Location. Deprecated, as taking a " \
      "proxy's address from a response is a security risk: do not send it, and do not act on it.") \
  row(unused,                          "Unused",                          unused, \
      rfc(9110, 15.4.7), no_rules, \
      "A code that an earlier version of HTTP defined and that is now reserved, without a meaning. Do not send it; " \
      "a client that receives it can treat it like 300.") \
  row(temporary_redirect,              "Temporary Redirect",              permanent, \
      rfc(9110, 15.4.8), to_location | keeps_method, \
      "The resource is at another URI for the time being, given in Location. Repeat the request there with the same " \
      "method and content, and keep the original URI for later requests.") \
  row(permanent_redirect,              "Permanent Redirect",              permanent, \
      rfc(9110, 15.4.9), cacheable | to_location | for_good | keeps_method, \
      "The resource has a new permanent URI, given in Location. Repeat the request there with the same method and " \
      "content, and replace stored links to the old URI.") \
  row(bad_request,                     "Bad Request",                     permanent, \
      rfc(9110, 15.5.1), no_rules, \
      "The server will not process the request because of something that it takes for a client error, such as " \
      "malformed syntax, invalid framing or deceptive routing. Correct the request before sending it again.") \
  row(unauthorized,                    "Unauthorized",                    permanent, \
      rfc(9110, 15.5.2), needs_www_authenticate, \
      "The request lacks valid credentials for the target resource: there were none, or the server refused them. " \
      "Authenticate by a scheme that WWW-Authenticate offers; despite its name, the code is about authentication, " \
      "not permission.") \
  row(payment_required,                "Payment Required",                permanent, \
      rfc(9110, 15.5.3), no_rules, \
      "Reserved for future use: digital payments were the idea, but HTTP defines no meaning for it yet. The few " \
      "services that send it follow conventions of their own, so read their documentation.") \
  row(forbidden,                       "Forbidden",                       permanent, \
      rfc(9110, 15.5.4), no_rules, \
      "The server understood the request and refuses to fulfil it, because of the credentials given or for reasons " \
      "that have nothing to do with them. Do not repeat it automatically with the same credentials; others may " \
      "help.") \
  row(not_found,                       "Not Found",                       permanent, \
      rfc(9110, 15.5.5), cacheable, \
      "The server has no current representation of the target resource, or will not disclose that there is one. " \
      "Check the URI; the code does not tell whether the lack is temporary or permanent, 410 would say permanent.") \
  row(method_not_allowed,              "Method Not Allowed",              permanent, \
      rfc(9110, 15.5.6), cacheable | needs_allow, \
      "The server knows the method, but the target resource does not support it. Use one of the methods that the " \
      "Allow field lists.") \
  row(not_acceptable,                  "Not Acceptable",                  permanent, \
      rfc(9110, 15.5.7), no_rules, \
      "No representation of the resource fits the Accept fields of the request, and the server will not send " \
      "another by default. Loosen those fields, or choose from the list that the content may hold.") \
  row(proxy_authentication_required,   "Proxy Authentication Required",   permanent, \
      rfc(9110, 15.5.8), needs_proxy_authenticate, \
      "A proxy on the way wants the client to authenticate before it passes the request on. Repeat the request with " \
      "Proxy-Authorization, by a scheme that Proxy-Authenticate offers.") \
  row(request_timeout,                 "Request Timeout",                 permanent, \
      rfc(9110, 15.5.9), no_rules, \
      "No complete request arrived within the time that the server was ready to wait. Repeat the request, on a new " \
      "connection if need be; some servers also send this just before they close an idle one.") \
  row(conflict,                        "Conflict",                        permanent, \
      rfc(9110, 15.5.10), no_rules, \
      "The request conflicts with the current state of the target resource, such as an edit of a version that has " \
      "been replaced meanwhile. Resolve the conflict with what the content tells of it, and submit again.") \
  row(gone,                            "Gone",                            permanent, \
      rfc(9110, 15.5.11), cacheable, \
      "The target resource is no longer available here, and that is likely to be permanent. Remove links to it; a " \
      "server that cannot tell whether the loss will last answers 404.") \
  row(length_required,                 "Length Required",                 permanent, \
      rfc(9110, 15.5.12), no_rules, \
      "The server refuses the request without a defined Content-Length. Repeat it with the length of its content in " \
      "that field.") \
  row(precondition_failed,             "Precondition Failed",             permanent, \
      rfc(9110, 15.5.13), no_rules, \
      "A condition in the header fields of the request, such as If-Match, was false on the server, so the method " \
      "was not applied. Fetch the current state of the resource and decide anew.") \
  row(content_too_large,               "Content Too Large",               permanent, \
      rfc(9110, 15.5.14), retry_after, \
      "The content of the request is larger than the server is willing or able to process, and the server may close " \
      "the connection. Send less; a Retry-After field tells that the limit is temporary and when to try again.") \
  row(uri_too_long,                    "URI Too Long",                    permanent, \
      rfc(9110, 15.5.15), cacheable, \
      "The target URI is longer than the server is willing to interpret, as when a form is sent by GET or a " \
      "redirect keeps adding to the URI. Shorten it, or move the data into the content of a POST.") \
  row(unsupported_media_type,          "Unsupported Media Type",          permanent, \
      rfc(9110, 15.5.16), no_rules, \
      "The content is in a format that the target resource does not support for this method, by its Content-Type, " \
      "its Content-Encoding or the data itself. Send one of those that Accept or Accept-Encoding of the response " \
      "names.") \
  row(range_not_satisfiable,           "Range Not Satisfiable",           permanent, \
      rfc(9110, 15.5.17), no_rules, \
      "The server cannot or will not serve the ranges asked for: they lie beyond the current length, or are too " \
      "many, too small or overlapping. Take the length from Content-Range, or fetch the whole without a Range " \
      "field.") \
  row(expectation_failed,              "Expectation Failed",              permanent, \
      rfc(9110, 15.5.18), no_rules, \
      "A server on the way of the request cannot meet what its Expect field asks for. If that was 100-continue, " \
      "repeat the request without the field.") \
  row(im_a_teapot,                     "I'm a teapot",                    unused, \
      rfc(9110, 15.5.19), no_rules, \
      "The server is a teapot and refuses to brew coffee: an April Fools' joke of 1998 that many programs have " \
      "adopted. The code stays reserved because of that use; give it no meaning of your own.") \
  row(misdirected_request,             "Misdirected Request",             permanent, \
      rfc(9110, 15.5.20), no_rules, \
      "The request reached a server that cannot or will not answer with authority for the target URI, often over a " \
      "connection opened for another host. Retry on a connection made for this host; that is safe even if the " \
      "method is not idempotent.") \
  row(unprocessable_content,           "Unprocessable Content",           permanent, \
      rfc(9110, 15.5.21), no_rules, \
      "The content is of a known type and well-formed, but the server cannot carry out its instructions, such as a " \
      "date that does not exist. Correct the data; sending it again unchanged will not help.") \
  row(locked,                          "Locked",                          permanent, \
      rfc(4918, 11.3), no_rules, \
      "The source or the destination of a WebDAV method is locked. Submit the lock token if you hold it; otherwise " \
      "wait until the lock is gone.") \
  row(failed_dependency,               "Failed Dependency",               permanent, \
      rfc(4918, 11.4), no_rules, \
      "The method was not performed because it depended on another action that failed, often another part of the " \
      "same WebDAV request. Find and cure that failure first.") \
  row(too_early,                       "Too Early",                       permanent, \
      rfc(8470, 5.2), no_rules, \
      "The server will not risk processing a request that came in TLS early data, because it might be a replay. " \
      "Repeat it when the handshake is complete; user agents do so by themselves.") \
  row(upgrade_required,                "Upgrade Required",                permanent, \
      rfc(9110, 15.5.22), needs_upgrade, \
      "The server will not perform the request over the current protocol, but might after the client upgrades. " \
      "Change to a protocol that the Upgrade field names and try again.") \
  row(precondition_required,           "Precondition Required",           permanent, \
      rfc(6585, 3), not_stored, \
      "The server demands a conditional request, so that updates made at the same time do not overwrite each other. " \
      "Fetch the resource and repeat the request with its ETag in If-Match.") \
  row(too_many_requests,               "Too Many Requests",               permanent, \
      rfc(6585, 4), not_stored | retry_after, \
      "The client has sent too many requests in a given time, which is also called rate limiting. Slow down, and " \
      "wait as long as Retry-After says where it is given.") \
  row(request_header_fields_too_large, "Request Header Fields Too Large", permanent, \
      rfc(6585, 5), not_stored, \
      "A header field, or all of them together, is larger than the server is willing to process. Make them smaller, " \
      "cookies above all, and send the request again.") \
  row(unavailable_for_legal_reasons,   "Unavailable For Legal Reasons",   permanent, \
      rfc(7725, 3), cacheable, \
      "The server denies access because of a legal demand, which the content should explain. That tells neither " \
      "that the resource exists nor that the request was unlawful; a blocked-by link names who carries out the " \
      "block.") \
  row(internal_server_error,           "Internal Server Error",           permanent, \
      rfc(9110, 15.6.1), no_rules, \
      "The server met an unexpected condition that kept it from fulfilling the request. The fault is on its side: " \
      "its logs tell more, and the same request may succeed later.") \
  row(not_implemented,                 "Not Implemented",                 permanent, \
      rfc(9110, 15.6.2), cacheable, \
      "The server lacks the functionality that the request needs; most often it does not recognise the method for " \
      "any resource. Use another method, or a server that supports this one.") \
  row(bad_gateway,                     "Bad Gateway",                     permanent, \
      rfc(9110, 15.6.3), no_rules, \
      "A gateway or proxy received an invalid response from the server behind it. Look for the fault on that server " \
      "or on the way to it; the request itself may well be fine.") \
  row(service_unavailable,             "Service Unavailable",             permanent, \
      rfc(9110, 15.6.4), retry_after, \
      "The server cannot handle the request for now, because of overload or maintenance. Try again later, after the " \
      "time in Retry-After where it is given.") \
  row(gateway_timeout,                 "Gateway Timeout",                 permanent, \
      rfc(9110, 15.6.5), no_rules, \
      "A gateway or proxy did not get a response in time from a server that it needed for the request. That server " \
      "is slow, down or out of reach; try again later.") \
  row(http_version_not_supported,      "HTTP Version Not Supported",      permanent, \
      rfc(9110, 15.6.6), no_rules, \
      "The server does not support, or refuses to use, the major version of HTTP in the request. Use one of the " \
      "protocols that the content of the response names.") \
  row(variant_also_negotiates,         "Variant Also Negotiates",         permanent, \
      rfc(2295, 8.1), no_rules, \
      "The configuration of the server is at fault: the variant that content negotiation chose is itself set up to " \
      "negotiate, so the choice never ends. Only the operator of the server can cure that.") \
  row(insufficient_storage,            "Insufficient Storage",            permanent, \
      rfc(4918, 11.5), no_rules, \
      "The server cannot store the representation that it needs to complete the request, which is held to be " \
      "temporary. Make room for it; if a user's action led here, do not repeat it until the user asks again.") \
  row(loop_detected,                   "Loop Detected",                   permanent, \
      rfc(5842, 7.2), no_rules, \
      "A WebDAV request with Depth: infinity led into an endless loop, and the whole operation failed. Ask with a " \
      "smaller depth, or for a smaller part of the tree.") \
  row(not_extended,                    "Not Extended",                    obsoleted, \
      rfc(2774, 7), no_rules, \
      "The request lacks an extension that the server requires, under a framework that is now historic. The code is " \
      "obsolete: do not send it, and do not expect it from current servers.") \
  row(network_authentication_required, "Network Authentication Required", permanent, \
      rfc(6585, 6), not_stored, \
      "A network, such as one behind a captive portal, wants the client to authenticate before it grants access; " \
      "this is not the answer of the origin server. Log in at the page that the content links to, then repeat the " \
      "request.")
// clang-format on

namespace detail {

// A text with its length, which a plain pointer would have to count: far cheaper to compile.
constexpr std::string_view operator""_text(const char* text, std::size_t length) noexcept { return {text, length}; }

#define HTTPSTATUS_RFC(number, section)         \
  "RFC " #number ", Section " #section ""_text, \
      "https://www.rfc-editor.org/rfc/rfc" #number ".html#section-" #section ""_text
#define HTTPSTATUS_DRAFT(name, section) \
  name ", Section " #section ""_text, "https://datatracker.ietf.org/doc/html/" name "#section-" #section ""_text
#define HTTPSTATUS_ROW(name, phrase, standing, reference, rules, description) \
  {code::name,                                                                \
   static_cast<category>(static_cast<unsigned>(code::name) / class_size),     \
   #name ""_text,                                                             \
   phrase ""_text,                                                            \
   registration::standing,                                                    \
   reference,                                                                 \
   description ""_text},
#define HTTPSTATUS_NAME(name, phrase, standing, reference, rules, description) #name "\0"
#define HTTPSTATUS_PHRASE(name, phrase, standing, reference, rules, description) phrase "\0"
#define HTTPSTATUS_RULES(name, phrase, standing, reference, rules, description) rules,
#define HTTPSTATUS_CASE(name, phrase, standing, reference, rules, description) case code::name:

HTTPSTATUS_TABLE status rows[] = {HTTPSTATUS_ROWS(HTTPSTATUS_ROW, HTTPSTATUS_RFC, HTTPSTATUS_DRAFT)};

// The names and the phrases once more, each kind in one piece of text, for look-ups that need no other column.
HTTPSTATUS_TABLE char names[] = "\0" HTTPSTATUS_ROWS(HTTPSTATUS_NAME, HTTPSTATUS_RFC, HTTPSTATUS_DRAFT);
HTTPSTATUS_TABLE char phrases[] = "\0" HTTPSTATUS_ROWS(HTTPSTATUS_PHRASE, HTTPSTATUS_RFC, HTTPSTATUS_DRAFT);

// The rows' rules, after those of a number that has no row.
HTTPSTATUS_TABLE rules rules_by_place[] = {no_rules,
                                           HTTPSTATUS_ROWS(HTTPSTATUS_RULES, HTTPSTATUS_RFC, HTTPSTATUS_DRAFT)};

// Never called: it does not compile where a code has two rows, or where an enumerator has none.
#if defined(__GNUC__) || defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic error "-Wswitch"
#pragma GCC diagnostic ignored "-Wswitch-default"
#endif
constexpr bool has_row(code c) noexcept {
  switch (c) {
    HTTPSTATUS_ROWS(HTTPSTATUS_CASE, HTTPSTATUS_RFC, HTTPSTATUS_DRAFT)
    return true;
  }
  return false;
}
#if defined(__GNUC__) || defined(__clang__)
#pragma GCC diagnostic pop
#endif

#undef HTTPSTATUS_CASE
#undef HTTPSTATUS_RULES
#undef HTTPSTATUS_PHRASE
#undef HTTPSTATUS_NAME
#undef HTTPSTATUS_ROW
#undef HTTPSTATUS_DRAFT
#undef HTTPSTATUS_RFC
#undef HTTPSTATUS_ROWS

inline constexpr std::size_t row_count = sizeof(rows) / sizeof(*rows);

}  // namespace detail

/// Every registered code, ascending.
HTTPSTATUS_TABLE status_range registry{detail::rows, detail::row_count};

/// The date of the IANA registry that the table equals.
inline constexpr std::string_view registry_snapshot{"2025-09-15"};

}  // namespace httpstatus

#if defined(__cpp_lib_ranges) && !defined(HTTPSTATUS_MODULE)
template <class Row>
inline constexpr bool std::ranges::enable_borrowed_range<httpstatus::table_range<Row>> = true;
template <class Row>
inline constexpr bool std::ranges::enable_view<httpstatus::table_range<Row>> = true;
#endif

#endif
