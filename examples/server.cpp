// SPDX-License-Identifier: BSL-1.0

// A Boost.Beast server that answers `GET /status/N` with status N and follows the rules for that code. For brevity, it
// uses one thread per connection and no timeouts.

#include <httpstatus/httpstatus.hpp>

#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/write.hpp>
#include <boost/beast/core.hpp>
#include <boost/beast/http.hpp>

#include <charconv>
#include <cstdlib>
#include <ctime>
#include <iomanip>
#include <iostream>
#include <mutex>
#include <sstream>
#include <stdexcept>
#include <string>
#include <string_view>
#include <thread>

namespace {

namespace http = boost::beast::http;
using boost::asio::ip::tcp;
using httpstatus::code;
using response = http::response<http::string_body>;
constexpr std::string_view path_prefix = "/status/";

/// The content of an error (RFC 9457). `std::quoted` suffices, because quotes are the only characters in these texts that
/// JSON escapes.
std::string problem_details(code c, std::string_view detail) {
  std::ostringstream json;
  json << R"({"status": )" << to_int(c) << R"(, "title": )" << std::quoted(reason_phrase(c, "Not Registered"))
       << R"(, "detail": )" << std::quoted(detail) << "}\n";
  return json.str();
}

/// A value for a field that a code requires.
std::string value_of(std::string_view field, std::size_t size) {
  if (field == "Allow") return "GET, HEAD";
  if (field == "Content-Range") return "bytes 0-" + std::to_string(size - 1) + '/' + std::to_string(size);
  if (field == "ETag") return R"("1")";
  if (field == "Upgrade") return "websocket";
  return R"(Basic realm="httpstatus")";  // WWW-Authenticate, Proxy-Authenticate
}

std::string http_date() {
  static std::mutex mutex;  // because threads share the result of gmtime()
  const std::lock_guard<std::mutex> lock{mutex};
  const std::time_t now = std::time(nullptr);
  std::ostringstream text;
  text << std::put_time(std::gmtime(&now), "%a, %d %b %Y %H:%M:%S GMT");
  return text.str();
}

/// Builds the response to a request with this method, following the rules for `c`.
response make_response(code c, std::string_view method, std::string_view detail) {
  response r;
  r.result(static_cast<unsigned>(to_int(c)));
  const std::string_view phrase = reason_phrase(c, "Not Registered");  // without one, Beast sends "<unknown-status>"
  r.reason({phrase.data(), phrase.size()});
  r.set(http::field::date, http_date());
  if (is_error(c)) {
    r.set(http::field::content_type, "application/problem+json");
    r.body() = problem_details(c, detail);
  } else if (!must_not_generate_content(c)) {
    r.set(http::field::content_type, "text/plain");
    r.body() = std::string{detail} + '\n';
  }
  for (const std::string_view field : required_fields(c)) {
    r.set({field.data(), field.size()}, value_of(field, r.body().size()));
    if (field == "Upgrade") r.set(http::field::connection, "upgrade");
  }
  if (redirects_to_location(c)) r.set(http::field::location, "/status/200");
  if (is_error(c) && may_carry_retry_after(c)) r.set(http::field::retry_after, "1");
  if (!forbids_content(c)) r.content_length(r.body().size());
  if (forbids_content(c, method)) r.body().clear();  // after the length, which a response to HEAD has too
  return r;
}

response answer(const http::request<http::string_body>& r) {
  const std::string_view method{r.method_string().data(), r.method_string().size()};
  const std::string_view path{r.target().data(), r.target().size()};
  if (r.method() == http::verb::unknown) return make_response(code::not_implemented, method, "Unknown method.");
  if (path.rfind(path_prefix, 0) != 0) return make_response(code::not_found, method, "Ask for /status/404.");
  if (method != "GET" && method != "HEAD") return make_response(code::method_not_allowed, method, "Use GET or HEAD.");
  const auto c = httpstatus::parse(path.substr(path_prefix.size()));
  if (!c || !is_final(*c)) return make_response(code::bad_request, method, "Ask for a number from 200 to 599.");
  return make_response(*c, method, description(treat_as(*c)));
}

void serve(tcp::socket socket) {
  boost::beast::flat_buffer buffer;
  boost::beast::error_code error;
  while (!error) {
    http::request_parser<http::string_body> parser;
    read_header(socket, buffer, parser, error);
    const auto& head = parser.get();
    if (!error && head.version() >= 11 && boost::beast::iequals(head[http::field::expect], "100-continue")) {
      const std::string status_line = "HTTP/1.1 " + std::string{label(code::continue_)} + "\r\n";
      boost::asio::write(socket, boost::asio::buffer(status_line + "\r\n"), error);
    }
    if (!error) read(socket, buffer, parser, error);
    if (error == http::error::end_of_stream) return;
    const code failure = error == http::error::body_limit ? code::content_too_large : code::bad_request;
    response r = error ? make_response(failure, "", error.message()) : answer(head);
    r.keep_alive(!error && parser.keep_alive());
    write(socket, r, error);
    if (!r.keep_alive()) return;
  }
}

}  // namespace

int main(int argc, char** argv) try {
  const std::string_view text = argc > 1 ? argv[1] : "8080";
  std::uint16_t port = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), port);
  if (argc > 2 || error != std::errc{} || *end != '\0') throw std::invalid_argument{"usage: server [PORT]"};
  boost::asio::io_context context;
  tcp::acceptor acceptor{context, {boost::asio::ip::address_v4::loopback(), port}};
  std::cout << "http://" << acceptor.local_endpoint() << path_prefix << "404" << std::endl;
  for (;;) std::thread{serve, acceptor.accept()}.detach();
} catch (const std::exception& e) {
  std::cerr << e.what() << '\n';
  return EXIT_FAILURE;
}
