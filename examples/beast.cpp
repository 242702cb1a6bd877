// SPDX-License-Identifier: BSL-1.0

// The way between Boost.Beast and httpstatus. Beast knows no status beyond its own enumeration, and no phrase of a
// response that came without one, as every response of HTTP/2 does; a server and a client on loopback show what to do.

#include <httpstatus/httpstatus.hpp>

#include <boost/asio/buffer.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/write.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/http.hpp>

#include <cstddef>
#include <cstdlib>
#include <exception>
#include <future>
#include <iostream>
#include <iterator>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>

namespace {

namespace asio = boost::asio;
namespace http = boost::beast::http;
using asio::ip::tcp;
using httpstatus::code;

constexpr unsigned http_1_1 = 11;  // as Beast numbers the versions

/// Beast's value of a status. One that Beast has no name for keeps its number, which `int_to_status` would lose.
constexpr http::status to_beast(code c) noexcept { return static_cast<http::status>(httpstatus::to_int(c)); }

/// The code of Beast's value, the none of the one being the none of the other.
constexpr code to_code(http::status s) noexcept { return static_cast<code>(s); }

/// The code of a response. Its `result()` is `unknown` where Beast has no name for it; `result_int()` is what was sent.
template <class Fields>
code to_code(const http::response_header<Fields>& response) {
  return static_cast<code>(response.result_int());
}

constexpr bool every_code_returns() noexcept {
  for (const httpstatus::status& row : httpstatus::registry) {
    if (to_code(to_beast(row.code)) != row.code) return false;
  }
  return true;
}

static_assert(every_code_returns());
static_assert(to_beast(code::not_found) == http::status::not_found);
static_assert(to_code(http::status::payload_too_large) == code::content_too_large);
static_assert(to_code(to_beast(code{471})) == 471);
static_assert(to_code(http::status::unknown) == code{});

/// Whether the phrases that Beast has for registered codes are theirs, be it from before RFC 9110. Beast's functions
/// are no constant expressions, so no static assertion can tell.
bool every_phrase_is_known() {
  for (const httpstatus::status& row : httpstatus::registry) {
    const bool is_in_beast = http::int_to_status(static_cast<unsigned>(row.code)) != http::status::unknown;
    const auto phrase = http::obsolete_reason(to_beast(row.code));
    if (is_in_beast && httpstatus::from_phrase({phrase.data(), phrase.size()}) != row.code) return false;
  }
  return true;
}

constexpr code answers_without_phrase[] = {code::not_found, code{471}, code::no_content};

void answer_without_phrase(tcp::socket& socket, code c) {
  std::string head = "HTTP/1.1 " + std::to_string(httpstatus::to_int(c)) + " \r\n";  // the space is not optional
  if (!httpstatus::forbids_content_length(c)) head += "Content-Length: 0\r\n";
  asio::write(socket, asio::buffer(head + "\r\n"));
}

/// With Beast, which sends a phrase whether or not it is given one, "<unknown-status>" at worst.
void answer(tcp::socket& socket, code c) {
  http::response<http::empty_body> response{to_beast(c), http_1_1};
  const std::string_view phrase = httpstatus::reason_phrase(c);
  response.reason({phrase.data(), phrase.size()});
  response.prepare_payload();
  http::write(socket, response);
}

constexpr code answers_by_beast[] = {code::content_too_large, code::too_early};

constexpr std::size_t answer_count = std::size(answers_without_phrase) + std::size(answers_by_beast);

void serve(tcp::socket socket) {
  boost::beast::flat_buffer buffer;
  const auto await_request = [&] {
    http::request<http::empty_body> request;
    http::read(socket, buffer, request);
  };
  for (const code c : answers_without_phrase) {
    await_request();
    answer_without_phrase(socket, c);
  }
  for (const code c : answers_by_beast) {
    await_request();
    answer(socket, c);
  }
}

/// "404 Not Found". The phrase is always our own, as a client ought to ignore the one it receives: RFC 9112, section 4.
std::string title(code c) {
  return std::to_string(httpstatus::to_int(c)) + ' ' + std::string{httpstatus::reason_phrase(c, "(not registered)")};
}

void ask(tcp::socket socket) {
  boost::beast::flat_buffer buffer;
  for (std::size_t i = 0; i != answer_count; ++i) {
    http::request<http::empty_body> request{http::verb::get, "/", http_1_1};
    request.set(http::field::host, "localhost");
    http::write(socket, request);

    http::response<http::string_body> response;
    http::read(socket, buffer, response);
    const code c = to_code(response);
    std::cout << title(c);
    if (const code known = httpstatus::treat_as(c); known != c) std::cout << ", treat as " << title(known);
    std::cout << '\n';
  }
}

}  // namespace

int main() try {
  asio::io_context context;
  tcp::acceptor acceptor{context, {asio::ip::address_v4::loopback(), 0}};
  tcp::socket client{context};
  client.connect(acceptor.local_endpoint());

  // Either side owns its end of a connection that stands already: where one fails, the other reads the end of it, so
  // that neither waits for ever.
  std::future<void> server = std::async(std::launch::async, serve, acceptor.accept());
  ask(std::move(client));
  server.get();

  if (!every_phrase_is_known()) throw std::runtime_error{"Beast has a phrase that httpstatus does not know"};
  std::cout.flush();
  return std::cout ? EXIT_SUCCESS : EXIT_FAILURE;
} catch (const std::exception& e) {
  std::cerr << "beast: " << e.what() << '\n';
  return EXIT_FAILURE;
}
