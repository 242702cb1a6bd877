// SPDX-License-Identifier: BSL-1.0
#ifndef HTTPSTATUS_UNOFFICIAL_HPP
#define HTTPSTATUS_UNOFFICIAL_HPP

// Opt-in: widely used codes outside the IANA registry, for programs that read logs or talk to the services that send
// them. Each row has a vendor, because several vendors may use one number, even a registered one. The look-ups of
// lookup.hpp do not return these rows.

#include "lookup.hpp"

namespace httpstatus {

namespace unofficial {

/// What one vendor means by a code. Every text is NUL-terminated and has static storage.
struct status {
  httpstatus::code code;           ///< 100-999
  std::string_view vendor;         ///< A short token of lower-case letters, digits and hyphens: "nginx".
  std::string_view reason_phrase;  ///< "Client Closed Request"; empty where the vendor has none.
  std::string_view description;    ///< Who sends it and when, and what to do next, in a sentence or two.
};

using status_range = table_range<status>;

}  // namespace unofficial

namespace detail {

// clang-format off
HTTPSTATUS_TABLE unofficial::status unofficial_rows[] = {
  {code{308}, "google"_text,     "Resume Incomplete"_text,
    "Google APIs send it while a resumable upload is not complete; Range tells how much of it has arrived. Go on from "
    "there. It has no Location and is not to be followed like the registered 308, Permanent Redirect."_text},
  {code{419}, "laravel"_text,    "Page Expired"_text,
    "Laravel refuses a form whose CSRF token is missing or out of date, most often because the session has ended. "
    "Load the page again for a new token and repeat the request."_text},
  {code{419}, "microsoft"_text,  "Authentication Timeout"_text,
    "A constant that ASP.NET Core offers to its applications, for authentication that has run out. Authenticate "
    "again; the registered code for that is 401."_text},
  {code{420}, "shopify"_text,    ""_text,
    "Historic: until August 2018 the API of Shopify refused requests to a locked shop with it. Since then it sends "
    "the registered 423."_text},
  {code{420}, "twitter"_text,    "Enhance Your Calm"_text,
    "Historic: the Search and Streaming APIs of Twitter sent it to a client that had exceeded its rate limit. Wait, "
    "longer after each attempt; the registered code for this is 429."_text},
  {code{430}, "shopify"_text,    "Shopify Security Rejection"_text,
    "Shopify takes the request for malicious and refuses it. Find out what in it could look like an attack before "
    "sending another."_text},
  {code{433}, "shopline"_text,   "Request Blocked"_text,
    "SHOPLINE blocks the request because it looks like an attack or comes from an address on a block list. After a "
    "suspected attack, wait for some time before the next request."_text},
  {code{434}, "shopline"_text,   "Excessive Rate Limit Surpassed"_text,
    "SHOPLINE blocks the request because its security checks counted too many in a given time. Slow down; the "
    "ordinary rate limit of the API is told by 429."_text},
  {code{435}, "shopline"_text,   "Challenge Collapsar Attack"_text,
    "SHOPLINE blocks the request because its protection against floods of costly requests has been triggered. Slow "
    "down, and spread the requests over time."_text},
  {code{436}, "shopline"_text,   "Security Policy Triggered"_text,
    "SHOPLINE blocks the request because its content hit a security rule of the platform. Change what the request "
    "carries before sending it again."_text},
  {code{440}, "microsoft"_text,  "Login Time-out"_text,
    "Outlook Web Access of Microsoft Exchange sends it when the session of the user has ended. Log on again."_text},
  {code{444}, "nginx"_text,      "No Response"_text,
    "Seen in logs only: nginx was told to close the connection without an answer, as is done with unwanted requests. "
    "No client ever receives this code."_text},
  {code{449}, "microsoft"_text,  "Retry With"_text,
    "A Microsoft server, such as Exchange ActiveSync, asks the client to take a step first and then to repeat the "
    "request. In ActiveSync that step is to fetch the current policy with the Provision command."_text},
  {code{451}, "microsoft"_text,  "Redirect"_text,
    "Exchange ActiveSync sends a device to a server that can reach the mailbox, or reach it better: the one that "
    "X-MS-Location names, else the one that Autodiscover finds. The registered 451 is Unavailable For Legal "
    "Reasons."_text},
  {code{456}, "microsoft"_text,  "Blocked"_text,
    "Exchange ActiveSync refuses the request because the account of the user is blocked. Do not repeat it until the "
    "account is open again."_text},
  {code{457}, "microsoft"_text,  "Expired Password"_text,
    "Exchange ActiveSync refuses the request because the password of the user has expired. Let the user set a new "
    "one first."_text},
  {code{460}, "aws-alb"_text,    ""_text,
    "Seen in logs and metrics only: the client closed its connection to an AWS Application Load Balancer before the "
    "idle timeout. Make the target answer sooner, or the client wait longer."_text},
  {code{460}, "tus"_text,        "Checksum Mismatch"_text,
    "A server of the tus protocol for resumable uploads discards a chunk that does not match its Upload-Checksum. "
    "Send the chunk again."_text},
  {code{463}, "aws-alb"_text,    ""_text,
    "An AWS Application Load Balancer refuses a request whose X-Forwarded-For field lists more than 30 addresses. "
    "Look for proxies that pass the request in a circle."_text},
  {code{464}, "aws-alb"_text,    ""_text,
    "An AWS Application Load Balancer refuses a request whose protocol does not fit the protocol version of the "
    "target group, such as HTTP/1.1 where the group expects gRPC."_text},
  {code{494}, "nginx"_text,      "Request Header Too Large"_text,
    "The header section of the request, or a line of it, is larger than nginx is set to read. The client gets 400 "
    "instead, unless an error_page for this number says otherwise; the registered code is 431."_text},
  {code{495}, "nginx"_text,      "SSL Certificate Error"_text,
    "The certificate of the client did not pass verification by nginx. The client gets 400 instead, unless an "
    "error_page for this number says otherwise."_text},
  {code{496}, "nginx"_text,      "SSL Certificate Required"_text,
    "The client sent no certificate where nginx requires one. The client gets 400 instead, unless an error_page for "
    "this number says otherwise."_text},
  {code{497}, "nginx"_text,      "HTTP Request Sent to HTTPS Port"_text,
    "A plain HTTP request came to a port where nginx expects TLS. The client gets 400 instead, unless an error_page "
    "for this number says otherwise, such as to redirect to HTTPS."_text},
  {code{498}, "esri"_text,       "Invalid Token"_text,
    "ArcGIS finds the token of the request invalid or expired. Get a new one; mostly the number stands as error.code "
    "in a JSON body and is not the status of the response."_text},
  {code{499}, "cloudflare"_text, "Client Closed Request"_text,
    "Seen in the logs and analytics of Cloudflare only: the client closed the connection before it had an answer. A "
    "few of these are normal; many hint at a slow origin or at clients with short timeouts."_text},
  {code{499}, "esri"_text,       "Token Required"_text,
    "ArcGIS wants a token and the request has none. Get one and repeat the request with it; mostly the number stands "
    "as error.code in a JSON body and is not the status of the response."_text},
  {code{499}, "google"_text,     "Client Closed Request"_text,
    "Google APIs use it for the gRPC status CANCELLED: someone, mostly the client itself, has called the operation "
    "off before it was complete."_text},
  {code{499}, "nginx"_text,      "Client Closed Request"_text,
    "Seen in logs only: the client closed the connection while nginx was at work on the request, so that nobody "
    "receives this code. Look for slow upstream servers and for clients with short timeouts."_text},
  {code{509}, "microsoft"_text,  "Bandwidth Limit Exceeded"_text,
    "Microsoft Graph throttles an application that has used more bandwidth than it may. Send the request again after "
    "a longer pause."_text},
  {code{520}, "cloudflare"_text, "Web Server Returns an Unknown Error"_text,
    "The origin server sent Cloudflare an empty response, or one that makes no sense. Look into the logs of the "
    "origin for crashes, and check that its header fields are not too large."_text},
  {code{521}, "cloudflare"_text, "Web Server Is Down"_text,
    "The origin server refused the connection from Cloudflare. Check that it is running and that its firewall lets "
    "the addresses of Cloudflare pass."_text},
  {code{522}, "cloudflare"_text, "Connection Timed Out"_text,
    "Cloudflare had no TCP answer from the origin server in time. Check that the origin is not overloaded and does "
    "not drop packets from the addresses of Cloudflare."_text},
  {code{523}, "cloudflare"_text, "Origin Is Unreachable"_text,
    "Cloudflare found no route to the origin server. Check the address in its DNS record and the network on the way "
    "there."_text},
  {code{524}, "cloudflare"_text, "A Timeout Occurred"_text,
    "Cloudflare reached the origin server, but no HTTP response came in time. Shorten the work behind the request, "
    "or do it in the background and let the client ask for the result."_text},
  {code{525}, "cloudflare"_text, "SSL Handshake Failed"_text,
    "The TLS handshake between Cloudflare and the origin server failed. Check the certificate, the port and the "
    "cipher suites of the origin."_text},
  {code{526}, "cloudflare"_text, "Invalid SSL Certificate"_text,
    "Cloudflare could not verify the certificate of the origin server, as its strict mode demands. Check that the "
    "certificate is current, names the host and comes from a trusted authority."_text},
  {code{529}, "qualys"_text,     "Site is overloaded"_text,
    "The SSL Labs API of Qualys is overloaded, through no fault of the client. Try again after half an hour or so, at "
    "a random moment, so that clients do not come back all at once."_text},
  {code{530}, "cloudflare"_text, ""_text,
    "Cloudflare could not resolve the host name of the origin server. The content carries an error number of its own, "
    "from 1000 to 1999, which tells the reason."_text},
  {code{530}, "shopify"_text,    "Origin DNS Error"_text,
    "The DNS record that a request to Shopify needs could not be resolved by Cloudflare, which stands in front of "
    "it. Try again later."_text},
  {code{540}, "shopify"_text,    "Temporarily Disabled"_text,
    "Shopify has switched the requested endpoint off for the time being. Try again later."_text},
  {code{560}, "pantheon"_text,   ""_text,
    "An application on Pantheon asks the edge of the platform to try another container, which it does if the method "
    "is idempotent. The code passes between these two and is not meant for clients."_text},
  {code{561}, "aws-alb"_text,    "Unauthorized"_text,
    "An AWS Application Load Balancer was to authenticate the user, and the identity provider returned an error. "
    "Check that provider and the listener rule that refers to it."_text},
  {code{561}, "pantheon"_text,   "No site detected"_text,
    "Pantheon finds no code of a site, or no index file, in the requested environment. Deploy the site there "
    "first."_text},
  {code{783}, "shopify"_text,    "Unexpected Token"_text,
    "The JSON of a request to Shopify has a syntax error. Correct it and send the request again; as a number outside "
    "100-599, the code looks like an error of the server to a client that does not know it."_text},
};
// clang-format on

inline constexpr std::size_t unofficial_count = sizeof(unofficial_rows) / sizeof(*unofficial_rows);

constexpr bool unofficial_rows_ascend() noexcept {
  for (std::size_t i = 1; i < unofficial_count; ++i) {
    const unofficial::status& previous = unofficial_rows[i - 1];
    const unofficial::status& row = unofficial_rows[i];
    if (previous.code > row.code || (previous.code == row.code && previous.vendor >= row.vendor)) return false;
  }
  return unofficial_rows[0].code >= 100 && unofficial_rows[unofficial_count - 1].code <= 999;
}
static_assert(unofficial_rows_ascend(),
              "sort the rows of unofficial.hpp by code, then vendor, and give each pair from 100 to 999 one row only");

/// The rows without their descriptions, for programs that want no more than phrases.
struct unofficial_phrase {
  httpstatus::code code;
  std::string_view vendor;
  std::string_view reason_phrase;
};

constexpr auto copy_unofficial_phrases() noexcept {
  array<unofficial_phrase, unofficial_count> phrases{};
  for (std::size_t i = 0; i < unofficial_count; ++i) {
    phrases.at[i] = {unofficial_rows[i].code, unofficial_rows[i].vendor, unofficial_rows[i].reason_phrase};
  }
  return phrases;
}
HTTPSTATUS_TABLE auto unofficial_phrases = copy_unofficial_phrases();

}  // namespace detail

namespace unofficial {

/// Every unofficial code, ascending by code, then vendor.
HTTPSTATUS_TABLE status_range registry{httpstatus::detail::unofficial_rows, httpstatus::detail::unofficial_count};

/// The rows of `c`, ascending by vendor; empty if no vendor is known to use it.
[[nodiscard]] constexpr status_range find(number c) noexcept {
  std::size_t start = 0;
  while (start < registry.size() && registry[start].code < c) ++start;
  std::size_t end = start;
  while (end < registry.size() && registry[end].code == c) ++end;
  return {registry.data() + start, end - start};
}

/// The row of `c` for one vendor, whose token is compared exactly; `nullptr` if there is none.
[[nodiscard]] constexpr const status* find(number c, std::string_view vendor) noexcept {
  for (const status& row : registry) {
    if (row.code == c && row.vendor == vendor) return &row;
  }
  return nullptr;
}

/// The first reason phrase among the rows of `c`, by vendor; empty if there is none.
[[nodiscard]] constexpr std::string_view reason_phrase(number c) noexcept {
  for (const auto& row : httpstatus::detail::unofficial_phrases.at) {
    if (row.code == c && !row.reason_phrase.empty()) return row.reason_phrase;
  }
  return "";
}

/// The reason phrase that one vendor uses for `c`; empty if there is none.
[[nodiscard]] constexpr std::string_view reason_phrase(number c, std::string_view vendor) noexcept {
  for (const auto& row : httpstatus::detail::unofficial_phrases.at) {
    if (row.code == c && row.vendor == vendor) return row.reason_phrase;
  }
  return "";
}

/// Writes the code and the phrase of a row, "499 Client Closed Request", in the stream's width, fill and adjustment.
template <class Traits>
std::basic_ostream<char, Traits>& operator<<(std::basic_ostream<char, Traits>& out, const status& row) {
  return httpstatus::detail::insert(out, row.code, row.reason_phrase);
}

}  // namespace unofficial

}  // namespace httpstatus

#endif
