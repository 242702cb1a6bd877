// SPDX-License-Identifier: BSL-1.0

// Gets URLs with libcurl. What a status asks for, another URI or another try, is asked of httpstatus instead of left to
// curl, and its errors and curl's own are all of one type, std::error_code.

#include <curl/curl.h>

#include <httpstatus/httpstatus.hpp>
#include <httpstatus/lookup.hpp>
#include <httpstatus/system_error.hpp>

#include <algorithm>
#include <chrono>
#include <cstddef>
#include <cstdlib>
#include <exception>
#include <iostream>
#include <memory>
#include <string>
#include <string_view>
#include <system_error>
#include <thread>
#include <vector>

namespace {

using httpstatus::code;
using std::chrono::seconds;

constexpr int usage_error = 2;
constexpr int max_redirects = 5;
constexpr int max_retries = 2;
constexpr seconds max_wait{2};
constexpr long timeout_in_seconds = 10;

constexpr std::string_view usage = R"(usage: client [--post] URL...

Gets every URL, or posts nothing to it, and tells the status of each response on the way.
)";

class curl_error_category : public std::error_category {
 public:
  const char* name() const noexcept override { return "curl"; }
  std::string message(int value) const override { return curl_easy_strerror(static_cast<CURLcode>(value)); }
};

std::error_code make_curl_error(CURLcode value) {
  static const curl_error_category category;
  return {value, category};
}

struct request {
  std::string url;
  bool is_post;
};

struct response {
  std::error_code failure;  // curl's; the rest says nothing where it is set
  code status;
  std::string location;   // absolute; empty where there is none
  seconds retry_after{};  // 0 where it is not given
};

class connection {
 public:
  connection() {
    if (!handle_) throw std::system_error{make_curl_error(CURLE_FAILED_INIT)};
    set(CURLOPT_PROTOCOLS_STR, "http,https");  // whatever a Location says
    set(CURLOPT_FOLLOWLOCATION, 0L);
    set(CURLOPT_TIMEOUT, timeout_in_seconds);
    set(CURLOPT_WRITEFUNCTION, &discard);
  }

  response send(const request& r) {
    set(CURLOPT_URL, r.url.c_str());
    set(CURLOPT_POSTFIELDS, "");
    set(r.is_post ? CURLOPT_POST : CURLOPT_HTTPGET, 1L);
    const CURLcode result = curl_easy_perform(handle_.get());
    if (result != CURLE_OK) return {make_curl_error(result), {}, {}, {}};
    const long number = get<long>(CURLINFO_RESPONSE_CODE);
    if (number == 0) return {make_curl_error(CURLE_WEIRD_SERVER_REPLY), {}, {}, {}};
    const char* const location = get<const char*>(CURLINFO_REDIRECT_URL);
    return {{}, static_cast<code>(number), location ? location : "", seconds{get<curl_off_t>(CURLINFO_RETRY_AFTER)}};
  }

 private:
  struct cleanup {
    void operator()(CURL* handle) const noexcept { curl_easy_cleanup(handle); }
  };

  static std::size_t discard(char*, std::size_t size, std::size_t count, void*) { return size * count; }

  template <class Value>
  void set(CURLoption option, Value value) {
    const CURLcode result = curl_easy_setopt(handle_.get(), option, value);
    if (result != CURLE_OK) throw std::system_error{make_curl_error(result)};
  }

  template <class Value>
  Value get(CURLINFO info) {
    Value value{};
    curl_easy_getinfo(handle_.get(), info, &value);
    return value;
  }

  std::unique_ptr<CURL, cleanup> handle_{curl_easy_init()};
};

/// A URL that is harmless to a terminal, whatever bytes a Location is made of.
std::string printable(std::string url) {
  for (char& c : url) {
    if (c < ' ' || c > '~') c = '?';
  }
  return url;
}

void print(code c) {
  std::cout << "HTTP " << c;
  if (const code known = treat_as(c); known != c) std::cout << ", treated as " << known;
  std::cout << '\n';
}

/// Sends the request, and those that the responses ask for; the error of the last response.
std::error_code fetch(connection& c, request next) {
  for (int redirects = 0, retries = 0;;) {
    std::cout << (next.is_post ? "POST " : "GET ") << printable(next.url) << '\n';
    const response r = c.send(next);
    if (r.failure) return r.failure;
    print(r.status);

    const std::error_code error = r.status;
    const code rules = treat_as(r.status);  // a code that nobody registered follows those of its class
    const seconds wait = may_carry_retry_after(rules) ? r.retry_after : seconds{0};
    const bool is_redirect = redirects_to_location(rules) && !r.location.empty();
    const bool is_worth_a_retry = error && wait > seconds{0} && retries != max_retries;
    if (!is_redirect && !is_worth_a_retry) return error;

    if (wait > max_wait) {  // to come back too early would only add to the server's troubles
      std::cout << "asks to wait for " << wait.count() << " s, which is too long\n";
      return error ? error : make_curl_error(CURLE_OPERATION_TIMEDOUT);
    }
    if (is_redirect) {
      if (redirects++ == max_redirects) return make_curl_error(CURLE_TOO_MANY_REDIRECTS);
      if (is_permanent_redirect(rules)) std::cout << "moved for good, links ought to be changed\n";
      next = {r.location, next.is_post && preserves_method(rules)};
    } else {
      ++retries;
    }
    if (wait > seconds{0}) std::cout << "waiting for " << wait.count() << " s\n" << std::flush;
    std::this_thread::sleep_for(wait);
  }
}

std::string verdict(std::error_code error) {
  if (!error) return "done";
  if (error == httpstatus::category::client_error) return "failed, the request is at fault";
  if (error == httpstatus::category::server_error) return "failed, the server is at fault";
  return "failed: " + error.message();
}

}  // namespace

int main(int argc, char** argv) try {
  std::vector<std::string> urls(argv + std::min(argc, 1), argv + argc);
  const bool is_post = !urls.empty() && urls.front() == "--post";
  if (is_post) urls.erase(urls.begin());
  if (urls.empty()) {
    std::cerr << usage;
    return usage_error;
  }

  bool all_done = true;
  connection c;
  for (const std::string& url : urls) {
    const std::error_code error = fetch(c, {url, is_post});
    std::cout << verdict(error) << '\n';
    if (error) all_done = false;
  }
  std::cout.flush();
  return all_done && std::cout ? EXIT_SUCCESS : EXIT_FAILURE;
} catch (const std::exception& e) {
  std::cerr << "client: " << e.what() << '\n';
  return EXIT_FAILURE;
}
