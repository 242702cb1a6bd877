// SPDX-License-Identifier: BSL-1.0

// A Boost.Beast server that answers `GET /status/N` with status N and follows the rules for that code. For brevity, it
// serves one connection at a time, for a few seconds and for one request, whose content it does not read.

#include <boost/asio/ip/tcp.hpp>
#include <boost/beast/http.hpp>

#include <httpstatus/httpstatus.hpp>

#include <charconv>
#include <chrono>
#include <cstdlib>
#include <ctime>
#include <iomanip>
#include <iostream>
#include <sstream>
#include <stdexcept>

namespace {

namespace beast = boost::beast;
namespace http = beast::http;
using boost::asio::ip::tcp;
using namespace httpstatus;
constexpr std::string_view path_prefix = "/status/";
constexpr std::size_t head_limit = 8192;  // for the request line and the fields, as in the parser
constexpr std::chrono::seconds time_limit{2};

/// A value for a field that a code requires.
std::string value_of(std::string_view name, std::size_t size) {
  if (name == "Content-Range") return "bytes 0-" + std::to_string(size - 1) + '/' + std::to_string(size);
  if (name == "Allow") return "GET, HEAD";
  if (name == "ETag") return R"("1")";
  return name == "Upgrade" ? "websocket" : R"(Basic realm="httpstatus")";
}

/// Builds the response to a request with this method, following the rules for `c`.
http::response<http::string_body> make_response(code c, std::string_view detail, std::string_view method) {
  http::response<http::string_body> r{static_cast<http::status>(to_int(c)), 11};  // HTTP/1.1
  const std::string_view phrase = reason_phrase(c, "Not Registered");  // without one, Beast sends "<unknown-status>"
  r.reason({phrase.data(), phrase.size()});
  std::ostringstream date;
  std::ostringstream json;
  const std::time_t now = std::time(nullptr);
  date << std::put_time(std::gmtime(&now), "%a, %d %b %Y %H:%M:%S GMT");
  r.set(http::field::date, date.str());
  r.set(http::field::connection, c == code::upgrade_required ? "close, upgrade" : "close");
  if (!must_not_generate_content(c)) {  // RFC 9457 defines that of an error
    json << R"({"status": )" << to_int(c) << R"(, "title": )" << std::quoted(phrase);
    json << R"(, "detail": )" << std::quoted(detail) << "}\n";  // the texts need no other escapes
    r.set(http::field::content_type, is_error(c) ? "application/problem+json" : "application/json");
    r.body() = json.str();
  }
  for (const std::string_view f : required_fields(c)) r.set({f.data(), f.size()}, value_of(f, r.body().size()));
  if (redirects_to_location(c)) r.set(http::field::location, "/status/200");
  if (is_error(c) && may_carry_retry_after(c)) r.set(http::field::retry_after, "1");  // not to delay a redirect
  if (!forbids_content(c)) r.content_length(r.body().size());
  if (forbids_content(c, method)) r.body().clear();  // after the length, which a response to HEAD has too
  return r;
}

/// Answers a request with this head, the request line and the fields, as RFC 9110 and RFC 9112 ask.
http::response<http::string_body> answer(std::string head) {
  const std::string line = head.substr(0, head.find("\r\n"));
  const std::string method = line.substr(0, line.find(' '));  // which the parser does not give if it fails
  const auto reply = [&method](code c, std::string_view detail) { return make_response(c, detail, method); };
  const code too_large = line == head ? code::uri_too_long : code::request_header_fields_too_large;
  if (head.size() == head_limit) return reply(too_large, "Send less than 8 KiB.");
  const std::string version = line.substr(line.rfind(' ') + 1);
  const bool is_version = version.size() == 8 && version.rfind("HTTP/", 0) == 0 &&
                          version.find_first_not_of("0123456789.", 5) == std::string::npos;
  if (is_version && version[5] != '1') return reply(code::http_version_not_supported, "Use HTTP/1.1.");
  if (is_version && version[7] > '1') head[line.size() - 1] = '1';  // RFC 9110, section 2.5
  http::request_parser<http::empty_body> parser;
  beast::error_code e;
  parser.skip(true);  // the content
  parser.put(boost::asio::buffer(head), e);
  if (e) return reply(e == http::error::need_more ? code::request_timeout : code::bad_request, e.message());

  const auto& r = parser.get();
  const auto hosts = r.count(http::field::host);
  const auto coding = r[http::field::transfer_encoding];
  if (hosts > 1 || (hosts == 0 && r.version() > 10)) return reply(code::bad_request, "Send one Host field.");
  if (r[http::field::host].find_first_of(" \t,/?#@") != std::string::npos) return reply(code::bad_request, "Bad Host.");
  if (!coding.empty() && !parser.chunked()) return reply(code::bad_request, "Make chunked the last coding.");
  if (!coding.empty() && !beast::iequals(coding, "chunked")) return reply(code::not_implemented, "Use chunked alone.");
  if (r.method() == http::verb::unknown) return reply(code::not_implemented, "Unknown method.");
  if (method != "GET" && method != "HEAD") return reply(code::method_not_allowed, "Use GET or HEAD.");
  std::string path{r.target()};
  if (beast::iequals(path.substr(0, 8), "http:///")) return reply(code::bad_request, "Name a host.");
  if (beast::iequals(path.substr(0, 7), "http://")) path.erase(0, path.find('/', 7));  // RFC 9112, section 3.2.2
  const auto c = parse(path.rfind(path_prefix, 0) == 0 ? path.substr(path_prefix.size()) : "");
  if (!c || !is_final(*c)) return reply(code::not_found, "Ask for /status/N, N from 200 to 599.");
  return reply(*c, description(treat_as(*c)));
}

void serve(tcp::iostream stream) {
  std::string head;
  stream.expires_after(time_limit);
  stream >> std::ws;  // because an empty line may precede a request: RFC 9112, section 2.2
  char c = 0;
  while (head.size() < head_limit && !beast::string_view{head}.ends_with("\r\n\r\n") && stream.get(c)) head += c;
  stream.clear();
  stream.expires_after(time_limit);
  stream << answer(head) << std::flush;
  beast::error_code ignored;
  stream.socket().shutdown(tcp::socket::shutdown_send, ignored);
  while (stream.ignore(head_limit).good()) continue;  // or a reset may lose the response: RFC 9112, section 9.6
}

}  // namespace

int main(int argc, char** argv) try {
  constexpr auto usage = "usage: server [PORT]";
  const std::string_view text = argc > 1 ? argv[1] : "8080";
  if (text == "--help") return std::cout << usage << '\n' ? EXIT_SUCCESS : EXIT_FAILURE;
  std::uint16_t port = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), port);
  if (argc > 2 || error != std::errc{} || *end != '\0') throw std::invalid_argument{usage};
  boost::asio::io_context context;
  tcp::acceptor acceptor{context, {boost::asio::ip::address_v4::loopback(), port}};
  std::cout << "http://" << acceptor.local_endpoint() << path_prefix << "404" << std::endl;
  for (;;) serve(tcp::iostream{acceptor.accept()});
} catch (const std::exception& e) {
  std::cerr << e.what() << '\n';
  return EXIT_FAILURE;
}
