// SPDX-License-Identifier: BSL-1.0

// Tells what a server must know before it sends a response, by two tables of rules. The library is asked for every rule
// that it has; it has none for what the method of the request changes, and for some of what a single code means.

#include <httpstatus/httpstatus.hpp>

#include <algorithm>
#include <cstdlib>
#include <iomanip>
#include <iostream>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace {

using httpstatus::code;

constexpr int usage_error = 2;

constexpr std::string_view usage = R"(usage: response_rules [--method METHOD] CODE...

Tells what a server must know before it answers a request with the status CODE.
The METHOD of the request is GET where it is not given.
)";

struct rule {
  std::string_view topic;
  bool holds;
  std::string_view text;
};

void print(std::string_view topic, std::string_view text) {
  constexpr int topic_width = 13;
  std::cout << "  " << std::left << std::setw(topic_width) << topic << text << '\n';
}

void print_standing(code c) {
  print("class", httpstatus::to_string(httpstatus::category_of(c)));
  if (const httpstatus::status* const row = httpstatus::find(c)) {
    const bool is_permanent = row->registration == httpstatus::registration::permanent;
    print("registered", std::string{row->reference} + (is_permanent ? "" : ", not for general use"));
  } else {
    const code equivalent = httpstatus::treat_as(c);
    const std::string phrase{httpstatus::reason_phrase(equivalent)};
    print("registered",
          "no, a client treats it as " + std::to_string(to_int(equivalent)) + ' ' + phrase + " (RFC 9110, 15)");
  }
  if (!httpstatus::is_valid(c)) print("not for", "any response, codes are 100 to 599 (RFC 9110, 15)");
}

void print_rules(code c, std::string_view method) {
  using namespace httpstatus;

  const bool to_head = method == "HEAD";
  const bool to_get_or_head = method == "GET" || to_head;
  const bool opens_tunnel = method == "CONNECT" && is_successful(c);
  const auto fields = required_fields(c);
  const bool upgrades = std::find(fields.begin(), fields.end(), "Upgrade") != fields.end();
  const bool may_become_get = c == code::moved_permanently || c == code::found;

  const rule first_of_topic[] = {
      {"order", is_interim(c), "interim, a final response follows (RFC 9110, 15.2)"},
      {"order", is_final(c), "final (RFC 9110, 15)"},
      {"content", opens_tunnel, "none, a tunnel follows the header section (RFC 9110, 9.3.6)"},
      {"content", to_head || forbids_content(c), "none, the message ends with its header section (RFC 9112, 6.3)"},
      {"content", must_not_generate_content(c), "must not be generated (RFC 9110, 15.3.6)"},
      {"content", is_error(c), "ought to explain the error (RFC 9110, 15.5 and 15.6)"},
      {"content", true, "allowed, and may be of length zero (RFC 9110, 6.4.1)"},
      {"length", opens_tunnel || forbids_content_length(c),
       "no Content-Length, no Transfer-Encoding (RFC 9110, 8.6; RFC 9112, 6.1)"},
      {"length", forbids_content(c), "Content-Length as in the 200, or none (RFC 9110, 8.6)"},
      {"length", to_head, "Content-Length as in the answer to GET, or none (RFC 9110, 8.6)"},
      {"length", must_not_generate_content(c), "Content-Length: 0, lest a client wait for more (RFC 9112, 6.3)"},
      {"length", true, "Content-Length, Transfer-Encoding or up to the close (RFC 9112, 6.3)"},
      {"caching", must_not_be_stored(c), "must not be stored (RFC 9111, 3; RFC 6585, 3 to 6)"},
      {"caching", method == "POST", "needs a lifetime and the target as Content-Location (RFC 9110, 9.3.3)"},
      {"caching", !to_get_or_head, "none unless the method's definition allows it (RFC 9110, 9.2.3)"},
      {"caching", c == code::not_modified, "updates what is stored (RFC 9111, 4.3.4)"},
      {"caching", is_heuristically_cacheable(c), "allowed even where no lifetime is given (RFC 9111, 4.2.2)"},
      {"caching", true, "only where Cache-Control or Expires allows it (RFC 9111, 3)"},
      {"Location", c == code::multiple_choices, "should name what the server prefers, if anything (RFC 9110, 15.4.1)"},
      {"Location", redirects_to_location(c), "should be there, a client may follow it (RFC 9110, 15.4)"},
      {"Location", is_redirection(c) && !is_registered(c), "may be followed all the same (RFC 9110, 15.4)"},
      {"links", is_permanent_redirect(c), "ought to be changed to the new URI (RFC 9110, 15.4.2 and 15.4.9)"},
      {"links", redirects_to_location(c), "stay as they are (RFC 9110, 15.4)"},
      {"method", preserves_method(c), "must be kept (RFC 9110, 15.4.8 and 15.4.9)"},
      {"method", c == code::see_other, "becomes GET, or HEAD (RFC 9110, 15.4.4)"},
      {"method", may_become_get, "kept, but POST may become GET (RFC 9110, 15.4.2 and 15.4.3)"},
  };
  const rule all_that_hold[] = {
      {"or else", c == code::partial_content, "Content-Range in each of several parts (RFC 9110, 15.3.7.2)"},
      {"must have", upgrades, "Connection: upgrade (RFC 9110, 7.8)"},
      {"must have", c == code::partial_content, "ETag, Vary and others if a 200 would (RFC 9110, 15.3.7)"},
      {"must have", c == code::not_modified, "ETag, Vary and others if a 200 would (RFC 9110, 15.4.5)"},
      {"must have", is_final(c) && !is_server_error(c), "Date, where there is a clock (RFC 9110, 6.6.1)"},
      {"should have", c == code::unavailable_for_legal_reasons, "Link with rel=blocked-by (RFC 7725, 4)"},
      {"may have", may_carry_retry_after(c), "Retry-After, how long to wait (RFC 9110, 10.2.3)"},
      {"may lack", !is_registered(c), "a phrase, but not the space before it (RFC 9112, 4)"},
      {"only for", c == code::partial_content, "GET with Range (RFC 9110, 14.2)"},
      {"only for", c == code::not_modified, "conditional GET and HEAD (RFC 9110, 15.4.5)"},
      {"not for", is_interim(c), "HTTP/1.0 clients (RFC 9110, 15.2)"},
      {"not for", upgrades, "HTTP/2 and HTTP/3 (RFC 9113, 8.2.2; RFC 9114, 4.2)"},
      {"client", c == code::unauthorized, "may repeat with Authorization (RFC 9110, 15.5.2)"},
      {"client", c == code::proxy_authentication_required, "may repeat with Proxy-Authorization (RFC 9110, 15.5.8)"},
  };

  print("answers", method);
  std::string_view topic;
  for (const rule& r : first_of_topic) {
    if (r.holds && std::exchange(topic, r.topic) != r.topic) print(r.topic, r.text);
  }
  for (const std::string_view field : fields) print("must have", field);
  for (const rule& r : all_that_hold) {
    if (r.holds) print(r.topic, r.text);
  }
}

/// Whether the text can be a method, which is any token. RFC 9110, section 9.1.
bool is_token(std::string_view text) {
  constexpr std::string_view token_characters =
      "!#$%&'*+-.^_`|~0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
  return !text.empty() && text.find_first_not_of(token_characters) == std::string_view::npos;
}

/// Complains of an argument in a way that is harmless to a terminal, whatever its bytes are.
void complain(std::string argument, std::string_view reason) {
  for (char& c : argument) {
    if (c < ' ' || c > '~') c = '?';
  }
  std::cerr << "response_rules: \"" << argument << "\" " << reason << '\n';
}

}  // namespace

int main(int argc, char** argv) {
  std::vector<std::string> codes(argv + std::min(argc, 1), argv + argc);
  if (std::find(codes.begin(), codes.end(), "--help") != codes.end()) {
    std::cout << usage;
    return EXIT_SUCCESS;
  }

  std::string method = "GET";
  const auto option = std::find(codes.begin(), codes.end(), "--method");
  if (codes.end() - option > 1) {
    method = option[1];
    codes.erase(option, option + 2);
  }
  if (!is_token(method)) {
    complain(method, "is no method");
    return usage_error;
  }
  if (codes.empty()) {
    std::cerr << usage;
    return usage_error;
  }

  bool all_understood = true;
  std::string_view separator;
  for (const std::string& text : codes) {
    const std::optional<code> c = httpstatus::parse(text);
    if (!c) {
      complain(text, "is no status code, which has three digits");
      all_understood = false;
      continue;
    }
    std::cout << std::exchange(separator, "\n") << "HTTP/1.1 " << text << ' ' << httpstatus::reason_phrase(*c) << '\n';
    print_standing(*c);
    if (httpstatus::is_valid(*c)) print_rules(*c, method);
  }
  std::cout.flush();
  return all_understood && std::cout ? EXIT_SUCCESS : EXIT_FAILURE;
}
