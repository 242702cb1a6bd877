// SPDX-License-Identifier: BSL-1.0

// A server whose every response obeys the rules of its status: GET /status/404 is answered with a 404, GET / with a
// page of all codes. cpp-httplib speaks HTTP; what it does not know of a status comes from the library.

#include <httplib.h>
#include <sys/socket.h>
#include <unistd.h>
#include <httpstatus/httpstatus.hpp>

#include <algorithm>
#include <charconv>
#include <chrono>
#include <csignal>
#include <cstdlib>
#include <ctime>
#include <future>
#include <iostream>
#include <optional>
#include <string>
#include <string_view>

#include "reference_page.hpp"

namespace {

using httpstatus::code;

/// A connection that corrects what goes through it. cpp-httplib writes a reason phrase from a list of its own, in which
/// every code that it does not know is an "Internal Server Error", and Response::reason does not change that.
class connection final : public httplib::Stream {
 public:
  explicit connection(socket_t socket) noexcept : socket_{socket} {}

  ssize_t read(char* to, size_t size) override {
    if (next_ == end_) {
      const ssize_t received = ::recv(socket_, buffer_, sizeof(buffer_), 0);
      if (received <= 0) return received;
      next_ = buffer_;
      end_ = buffer_ + received;
    }
    const size_t count = std::min(size, static_cast<size_t>(end_ - next_));
    std::copy_n(next_, count, to);
    next_ += count;
    return static_cast<ssize_t>(count);
  }

  ssize_t write(const char* text, size_t size) override {
    const std::string_view all{text, size};
    const bool is_sent = header_is_sent_ ? send_all(all) : send_header(all);
    return is_sent ? static_cast<ssize_t>(size) : -1;
  }

  bool is_readable() const override { return true; }
  bool is_writable() const override { return true; }
  void get_remote_ip_and_port(std::string&, int&) const override {}
  void get_local_ip_and_port(std::string&, int&) const override {}
  socket_t socket() const override { return socket_; }

 private:
  bool send_header(std::string_view header) {
    constexpr std::string_view version = "HTTP/1.1 ";
    const std::string_view digits = header.substr(version.size(), 3);
    const std::optional<code> c = httpstatus::parse(digits);
    if (!c) return false;
    header_is_sent_ = !httpstatus::is_interim(*c);  // after a 100 Continue there is another header to come
    std::string corrected{version};
    corrected.append(digits).append(" ");  // this space is there even where there is no phrase
    corrected.append(httpstatus::reason_phrase(*c)).append(header.substr(header.find("\r\n")));
    return send_all(corrected);
  }

  bool send_all(std::string_view text) const {
    while (!text.empty()) {
      const ssize_t sent = ::send(socket_, text.data(), text.size(), 0);
      if (sent <= 0) return false;
      text.remove_prefix(static_cast<size_t>(sent));
    }
    return true;
  }

  socket_t socket_;
  bool header_is_sent_ = false;
  const char* next_ = buffer_;
  const char* end_ = buffer_;
  char buffer_[4096]{};
};

/// The server of cpp-httplib, on connections as above. Each is for one request: nobody waits for a quiet one at the
/// end.
class status_server final : public httplib::Server {
 private:
  bool process_and_close_socket(socket_t socket) override {
    // Parts and compressed forms of a response are not what is shown here.
    const auto want_all_as_it_is = [](httplib::Request& request) {
      request.ranges.clear();
      request.headers.erase("Accept-Encoding");
    };
    connection stream{socket};
    bool is_closed = false;
    const bool is_served = process_request(stream, true, is_closed, want_all_as_it_is);
    ::shutdown(socket, SHUT_RDWR);
    ::close(socket);
    return is_served;
  }
};

/// A text as JSON, for texts of ASCII without control characters, as those of the library and of this program are.
std::string quoted(std::string_view text) {
  std::string json = "\"";
  for (const char c : text) {
    if (c == '"' || c == '\\') json += '\\';
    json += c;
  }
  return json + '"';
}

/// RFC 9457. The type is about:blank, which need not be said; the title is then the phrase, if there is one.
std::string problem_details(code c, std::string_view detail) {
  std::string json = "{";
  if (httpstatus::is_registered(c)) json += "\"title\": " + quoted(httpstatus::reason_phrase(c)) + ", ";
  return json + "\"status\": " + std::to_string(to_int(c)) + ", \"detail\": " + quoted(detail) + "}\n";
}

std::string meaning_of(code c) {
  if (httpstatus::is_registered(c)) return std::string{httpstatus::description(c)};
  const code equivalent = httpstatus::treat_as(c);
  return "This code is not registered. A client treats it as " + std::to_string(to_int(equivalent)) + ' ' +
         std::string{httpstatus::reason_phrase(equivalent)} + '.';
}

std::string value_of_required(std::string_view field, std::size_t content_length) {
  if (field == "Allow") return "GET, HEAD";
  if (field == "Upgrade") return "websocket";
  if (field == "Content-Range") {
    const std::string length = std::to_string(content_length);
    return "bytes 0-" + std::to_string(content_length - 1) + '/' + length;
  }
  return R"(Basic realm="httpstatus", charset="UTF-8")";  // WWW-Authenticate and Proxy-Authenticate
}

/// Makes `response` one with the status `c` and what the status asks for; `detail` tells of it in the content.
void answer(httplib::Response& response, code c, const std::string& detail) {
  using namespace httpstatus;

  response.status = to_int(c);
  if (must_not_generate_content(c)) {
    response.body.clear();
  } else if (is_error(c)) {
    response.set_content(problem_details(c, detail), "application/problem+json");
  } else {
    response.set_content(detail + '\n', "text/plain");
  }
  for (const std::string_view field : required_fields(c)) {
    response.set_header(std::string{field}, value_of_required(field, response.body.size()));
    if (field == "Upgrade") response.set_header("Connection", "upgrade");  // RFC 9110, section 7.8
  }
  if (redirects_to_location(c)) response.set_header("Location", "/");
  if (is_error(c) && may_carry_retry_after(c)) response.set_header("Retry-After", "120");
}

void answer_with_status(const httplib::Request& request, httplib::Response& response) {
  const std::optional<code> c = httpstatus::parse(request.matches[1].str());
  if (!c) {
    answer(response, code::bad_request, "What follows /status/ is no status code, which has exactly three digits.");
  } else if (!httpstatus::is_valid(*c)) {
    answer(response, code::bad_request, "The number is no status code: they are 100 to 599.");
  } else if (httpstatus::is_interim(*c)) {
    // Some of them mean something only after a certain request: a 101 that nobody asked for would break the connection.
    answer(response, code::bad_request, "A 1xx response is interim, another one must follow. Ask for 200 to 599.");
  } else {
    answer(response, *c, meaning_of(*c));
  }
}

/// Gives content to the errors that cpp-httplib finds by itself.
void explain_error(const httplib::Request& request, httplib::Response& response) {
  if (!response.body.empty()) return;
  code c{static_cast<std::uint16_t>(response.status)};
  if (c == code::not_found && request.method != "GET" && request.method != "HEAD") c = code::method_not_allowed;
  answer(response, c, meaning_of(c));
}

std::string now() {
  const std::time_t seconds = std::time(nullptr);
  std::tm utc{};
  ::gmtime_r(&seconds, &utc);
  char text[sizeof("Sun, 06 Nov 1994 08:49:37 GMT")];
  return {text, std::strftime(text, sizeof(text), "%a, %d %b %Y %H:%M:%S GMT", &utc)};
}

/// The last to see the header fields, after cpp-httplib has added its own: Content-Length: 0 to whatever has no
/// content, and Accept-Ranges to every response to HEAD.
void correct_fields(const httplib::Request&, httplib::Response& response) {
  // A 304 may have the length of the response that it stands for, which is not 0.
  if (httpstatus::forbids_content(response.status)) response.headers.erase("Content-Length");
  response.headers.erase("Accept-Ranges");
  response.set_header("Date", now());  // RFC 9110, section 6.6.1
}

std::optional<int> parse_port(std::string_view text) {
  constexpr int last_port = 65535;
  int port = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), port);
  if (error != std::errc{} || end != text.data() + text.size() || port < 0 || port > last_port) return std::nullopt;
  return port;
}

/// Serves until SIGINT or SIGTERM comes; false where that ended by itself.
bool serve(httplib::Server& server, const sigset_t& signals_to_end) {
  auto serving = std::async(std::launch::async, [&server] {
    const bool is_stopped = server.listen_after_bind();
    ::kill(::getpid(), SIGTERM);  // wakes the one who waits below
    return is_stopped;
  });
  int signal = 0;
  sigwait(&signals_to_end, &signal);
  // A server that is about to start cannot be stopped yet.
  constexpr std::chrono::milliseconds moment{1};
  while (!server.is_running() && serving.wait_for(moment) == std::future_status::timeout) continue;
  server.stop();
  return serving.get();
}

}  // namespace

int main(int argc, char** argv) {
  constexpr int usage_error = 2;
  constexpr int default_port = 8080;
  constexpr const char* this_machine_only = "127.0.0.1";

  const std::optional<int> wanted_port = argc > 1 ? parse_port(argv[1]) : default_port;
  if (argc > 2 || !wanted_port) {
    std::cerr << "usage: server [PORT]\n\nServes on " << this_machine_only << ", port " << default_port
              << " where none is given, any free one where it is 0.\n";
    return usage_error;
  }

  // Blocked before there are threads, which inherit it, so that only sigwait() receives them.
  sigset_t signals_to_end;
  sigemptyset(&signals_to_end);
  sigaddset(&signals_to_end, SIGINT);
  sigaddset(&signals_to_end, SIGTERM);
  pthread_sigmask(SIG_BLOCK, &signals_to_end, nullptr);

  status_server server;
  const reference_page page;
  server.Get("/", [&page](const httplib::Request&, httplib::Response& response) {
    response.set_header("Content-Security-Policy", page.content_security_policy);
    response.set_content(page.html, "text/html; charset=utf-8");
  });
  server.Get("/status/([^/]*)", answer_with_status);
  server.set_error_handler(httplib::Server::Handler{explain_error});
  server.set_post_routing_handler(correct_fields);
  server.set_read_timeout(std::chrono::seconds{1});  // the longest that a silent client delays the end

  // By default cpp-httplib shares a port with another server that does the same, unnoticed.
  server.set_socket_options([](socket_t socket) {
    const int yes = 1;
    ::setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof(yes));
  });

  int port = *wanted_port;
  if (port == 0) {
    port = server.bind_to_any_port(this_machine_only);
  } else if (!server.bind_to_port(this_machine_only, port)) {
    port = -1;
  }
  if (port < 0) {
    std::cerr << "server: port " << *wanted_port << " of " << this_machine_only << " is not to be had\n";
    return EXIT_FAILURE;
  }
  std::cout << "http://" << this_machine_only << ':' << port << '/' << std::endl;
  return serve(server, signals_to_end) ? EXIT_SUCCESS : EXIT_FAILURE;
}
