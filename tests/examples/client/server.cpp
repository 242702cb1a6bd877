// SPDX-License-Identifier: BSL-1.0

// Answers a program on loopback, and only for as long as that runs: `client_test_server PROGRAM ARG...` starts PROGRAM,
// an ARG "/path" as a URL of this server and the ARG "refused" as one where nobody listens, and exits as PROGRAM does.

#include <arpa/inet.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <csignal>
#include <cstddef>
#include <cstdlib>
#include <iostream>
#include <string>
#include <string_view>
#include <vector>

namespace {

constexpr int always = -1;
constexpr std::string_view retry_after_1_s = "Retry-After: 1\r\n";

struct answer {
  std::string_view request;
  std::string_view status;
  std::string_view field;
  int times = always;  // then the next answer to the same request is given
};

answer answers[] = {
    {"GET /200", "200 OK", ""},
    {"GET /404", "404 ", ""},
    {"GET /471", "471 ", ""},
    {"GET /500", "500 ", ""},
    {"GET /999", "999 ", ""},
    {"GET /busy", "503 Service Unavailable", retry_after_1_s, 1},
    {"GET /busy", "200 OK", ""},
    {"GET /busier", "503 Service Unavailable", retry_after_1_s, 3},
    {"GET /busier", "200 OK", ""},
    {"GET /unwilling", "503 Service Unavailable", ""},
    {"GET /closed", "503 Service Unavailable", "Retry-After: 3600\r\n"},
    {"GET /missing", "404 Not Found", retry_after_1_s},
    {"GET /slowly", "302 Found", "Retry-After: 1\r\nLocation: /200\r\n"},
    {"GET /one_day", "302 Found", "Retry-After: 86400\r\nLocation: /200\r\n"},
    {"GET /301", "301 Moved Permanently", "Location: /200\r\n"},
    {"GET /307", "307 Temporary Redirect", "Location: /200\r\n"},
    {"GET /308", "308 Permanent Redirect", "Location: /404\r\n"},
    {"GET /399", "399 ", "Location: /200\r\n"},
    {"GET /304", "304 Not Modified", "Location: /404\r\n"},
    {"GET /201", "201 Created", "Location: /404\r\n"},
    {"GET /nowhere", "302 Found", ""},
    {"GET /file", "302 Found", "Location: file:///dev/null\r\n"},
    {"GET /hostile", "302 Found", "Location: /\x1B[2J\x9B\r\n"},
    {"GET /loop", "302 Found", "Location: /loop\r\n"},
    {"GET /five", "302 Found", "Location: /five\r\n", 5},
    {"GET /five", "200 OK", ""},
    {"POST /301", "301 Moved Permanently", "Location: /200\r\n"},
    {"POST /303", "303 See Other", "Location: /200\r\n"},
    {"POST /307", "307 Temporary Redirect", "Location: /posted\r\n"},
    {"POST /308", "308 Permanent Redirect", "Location: /posted\r\n"},
    {"POST /posted", "200 OK", ""},
};

std::string reply(std::string_view status, std::string_view field) {
  return "HTTP/1.1 " + std::string{status} + "\r\n" + std::string{field} +
         "Content-Length: 0\r\nConnection: close\r\n\r\n";
}

/// The answer to a request, which is an error where it comes before a Retry-After is over.
std::string answer_to(std::string_view request_line) {
  using clock = std::chrono::steady_clock;
  static clock::time_point not_before = clock::now();
  if (clock::now() < not_before) return reply("425 Too Early", "");
  for (answer& a : answers) {
    if (request_line != std::string{a.request} + " HTTP/1.1" || a.times == 0) continue;
    if (a.times != always) --a.times;
    if (a.field.find(retry_after_1_s) == 0) not_before = clock::now() + std::chrono::seconds{1};
    return reply(a.status, a.field);
  }
  return reply("400 Bad Request", "");
}

[[noreturn]] void fail(std::string_view what) {
  std::cerr << "client_test_server: " << what << " failed\n";
  std::_Exit(EXIT_FAILURE);
}

struct endpoint {
  int socket;
  std::string url;
};

endpoint make_endpoint() {
  sockaddr_in address{};
  address.sin_family = AF_INET;
  address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  socklen_t size = sizeof(address);
  sockaddr* const any_address = reinterpret_cast<sockaddr*>(&address);
  const int socket = ::socket(AF_INET, SOCK_STREAM, 0);
  if (socket < 0 || bind(socket, any_address, size) != 0) fail("bind");
  if (getsockname(socket, any_address, &size) != 0) fail("getsockname");
  return {socket, "http://127.0.0.1:" + std::to_string(ntohs(address.sin_port))};
}

void serve_one(int listener) {
  const int client = accept(listener, nullptr, nullptr);
  if (client < 0) return;
  const timeval patience{5, 0};
  setsockopt(client, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof(patience));
  std::string request;
  while (request.find("\r\n\r\n") == std::string::npos) {
    char bytes[1024];
    const ssize_t size = recv(client, bytes, sizeof(bytes), 0);
    if (size <= 0) break;
    request.append(bytes, static_cast<std::size_t>(size));
  }
  const std::string reply = answer_to(request.substr(0, request.find("\r\n")));
  if (send(client, reply.data(), reply.size(), 0) < 0) std::cerr << "client_test_server: nobody took the answer\n";
  close(client);
}

}  // namespace

int main(int argc, char** argv) {
  const endpoint server = make_endpoint();
  const endpoint nobody = make_endpoint();  // keeps a port on which nothing listens from everybody else
  if (listen(server.socket, SOMAXCONN) != 0) fail("listen");

  std::vector<std::string> words(argv + 1, argv + argc);
  if (words.empty()) fail("finding a program to run");
  for (std::size_t i = 1; i != words.size(); ++i) {
    if (words[i] == "refused") words[i] = nobody.url + '/';
    if (words[i].front() == '/') words[i].insert(0, server.url);
  }
  std::vector<char*> program;
  for (std::string& word : words) program.push_back(word.data());
  program.push_back(nullptr);

  int life_line[2];  // the program holds the other end, which closes with it, however it ends
  if (pipe(life_line) != 0) fail("pipe");
  const pid_t child = fork();
  if (child < 0) fail("fork");
  if (child == 0) {
    close(life_line[0]);
    close(server.socket);
    execv(program.front(), program.data());
    fail("exec");
  }
  close(life_line[1]);
  std::signal(SIGPIPE, SIG_IGN);

  pollfd events[] = {{server.socket, POLLIN, 0}, {life_line[0], POLLIN, 0}};
  while (poll(events, 2, -1) >= 0 && events[1].revents == 0) {
    if (events[0].revents != 0) serve_one(server.socket);
  }
  int status = 0;
  if (waitpid(child, &status, 0) != child || !WIFEXITED(status)) fail("the program");
  return WEXITSTATUS(status);
}
