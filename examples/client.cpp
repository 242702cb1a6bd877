// SPDX-License-Identifier: BSL-1.0

// Sends a request with libcurl, and follows redirects and retries as the status codes require.

#include <curl/curl.h>

#include <httpstatus/code_set.hpp>
#include <httpstatus/httpstatus.hpp>

#include <algorithm>
#include <charconv>
#include <chrono>
#include <cstdlib>
#include <ctime>
#include <iostream>
#include <memory>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <thread>

namespace {

using namespace httpstatus;
using std::chrono::seconds;

constexpr const char* default_retry = "429,503";
constexpr std::string_view usage = R"(usage: client [--retry CODES] METHOD URL [FORM_DATA]
Retries CODES if there is a Retry-After and METHOD is idempotent. Default: )";
constexpr int max_redirects = 5;
constexpr int max_retries = 2;
constexpr seconds max_wait{10};

struct request {
  std::string method, url, content;
};

struct response {
  code status;
  std::string location;                // absolute; empty if there is none
  std::optional<seconds> retry_after;  // 0 if it is a time in the past
};

/// The seconds of a Retry-After field, which holds a number or a date; `nullopt` if it holds neither.
std::optional<seconds> parse_retry_after(std::string_view text) {
  seconds::rep count = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), count);
  if (error == std::errc{} && end == text.data() + text.size() && count >= 0) return seconds{count};
  const std::time_t date = curl_getdate(std::string{text}.c_str(), nullptr);
  if (date == -1) return std::nullopt;
  return std::max(seconds{date - std::time(nullptr)}, seconds{0});
}

std::size_t discard(char*, std::size_t, std::size_t size, void*) { return size; }

/// The response to one request. Throws if there is none.
response send(const request& r) {
  const std::unique_ptr<CURL, void (*)(CURL*)> handle{curl_easy_init(), curl_easy_cleanup};
  CURL* const curl = handle.get();
  if (curl == nullptr) throw std::runtime_error{"cannot initialise libcurl"};
  curl_easy_setopt(curl, CURLOPT_PROTOCOLS_STR, "http,https");  // whatever a Location says
  curl_easy_setopt(curl, CURLOPT_URL, r.url.c_str());
  curl_easy_setopt(curl, CURLOPT_TIMEOUT, 30L);
  curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, discard);
  if (r.method == "HEAD") curl_easy_setopt(curl, CURLOPT_NOBODY, 1L);
  const bool has_content = !r.content.empty() || r.method == "POST" || r.method == "PUT" || r.method == "PATCH";
  if (has_content) curl_easy_setopt(curl, CURLOPT_POSTFIELDS, r.content.c_str());
  curl_easy_setopt(curl, CURLOPT_CUSTOMREQUEST, r.method.c_str());
  const CURLcode result = curl_easy_perform(curl);
  if (result != CURLE_OK) throw std::runtime_error{curl_easy_strerror(result)};
  long status = 0;
  const char* location = nullptr;
  curl_header* retry_after = nullptr;
  curl_easy_getinfo(curl, CURLINFO_RESPONSE_CODE, &status);
  curl_easy_getinfo(curl, CURLINFO_REDIRECT_URL, &location);
  curl_easy_header(curl, "Retry-After", 0, CURLH_HEADER, -1, &retry_after);
  return {to_code(status), location != nullptr ? location : "",
          retry_after != nullptr ? parse_retry_after(retry_after->value) : std::nullopt};
}

/// Whether sending the request twice has the effect of sending it once (RFC 9110, section 9.2.2). Of the methods that
/// https://www.iana.org/assignments/http-methods lists as idempotent, these are in common use.
bool is_idempotent(std::string_view method) {
  constexpr std::string_view methods[] = {"GET",    "HEAD",  "OPTIONS",  "TRACE",  "PUT",
                                          "DELETE", "QUERY", "PROPFIND", "REPORT", "SEARCH"};
  return std::find(std::begin(methods), std::end(methods), method) != std::end(methods);
}

/// The status of the last response, after redirects and retries.
code fetch(request next, const code_set& retry) {
  for (int redirects = 0, retries = 0;;) {
    const response r = send(next);
    std::cout << next.method << ' ' << next.url << ": " << r.status << std::endl;
    if (redirects_to_location(r.status) && !r.location.empty()) {
      if (redirects++ == max_redirects) throw std::runtime_error{"too many redirects"};
      if (is_permanent_redirect(r.status)) std::cout << "  update links to this URL\n";
      const std::string method{redirected_method(r.status, next.method)};
      next = {method, r.location, method == next.method ? next.content : ""};
    } else {
      const bool may_retry = retry.contains(r.status) && r.retry_after && is_idempotent(next.method);
      if (!may_retry || retries++ == max_retries) return r.status;
    }
    const seconds wait = r.retry_after.value_or(seconds{0});  // before a redirect too: RFC 9110, section 10.2.3
    if (wait > max_wait) throw std::runtime_error{"will not wait " + std::to_string(wait.count()) + " s"};
    if (wait > seconds{0}) std::cout << "  wait " << wait.count() << " s" << std::endl;
    std::this_thread::sleep_for(wait);
  }
}

}  // namespace

int main(int argc, char** argv) try {
  const bool has_option = argc > 2 && argv[1] == std::string_view{"--retry"};
  const auto retry = parse_code_set(has_option ? argv[2] : default_retry);
  if (!retry) throw std::invalid_argument{argv[2] + std::string{" is not a list of codes such as 429,502-504,5xx"}};
  char** const rest = argv + (has_option ? 3 : 1);
  const auto count = argv + argc - rest;
  const std::string_view method = count > 0 ? rest[0] : "";
  const bool takes_no_content = method == "GET" || method == "HEAD" || method == "TRACE";
  if (count < 2 || count > (takes_no_content ? 2 : 3) || method[0] == '-') {
    (method == "--help" ? std::cout : std::cerr) << usage << default_retry << '\n';
    return method == "--help" ? EXIT_SUCCESS : EXIT_FAILURE;
  }
  return is_successful(fetch({rest[0], rest[1], count > 2 ? rest[2] : ""}, *retry)) ? EXIT_SUCCESS : EXIT_FAILURE;
} catch (const std::exception& e) {
  std::cerr << "client: " << e.what() << '\n';
  return EXIT_FAILURE;
}
