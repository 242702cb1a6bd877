// SPDX-License-Identifier: BSL-1.0
#ifndef HTTPSTATUS_TESTS_KNOWN_TEXTS_HPP
#define HTTPSTATUS_TESTS_KNOWN_TEXTS_HPP

// Every phrase and every name, and the plain oracle that finds a text among them.

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>
#include <vector>

#include <httpstatus/registry.hpp>

struct known_text {
  std::string_view text;
  httpstatus::code value;
};

// Typed from the RFCs named beside each, and from the document.
inline constexpr std::array<known_text, 29> historic_phrases{{
    {"Switching Protocol", httpstatus::code{101}},
    {"Early Hint", httpstatus::code{103}},
    {"Non Authoritative Information", httpstatus::code{203}},
    {"Multiple Choice", httpstatus::code{300}},
    {"Moved Temporarily", httpstatus::code{302}},
    {"Switch Proxy", httpstatus::code{306}},
    {"Authorization Required", httpstatus::code{401}},
    {"Access Forbidden", httpstatus::code{403}},
    {"File Not Found", httpstatus::code{404}},
    {"Not Allowed", httpstatus::code{405}},
    {"Request Time-out", httpstatus::code{408}},
    {"Request Entity Too Large", httpstatus::code{413}},
    {"Payload Too Large", httpstatus::code{413}},
    {"Request-URI Too Long", httpstatus::code{414}},
    {"Request-URI Too Large", httpstatus::code{414}},
    {"Request URI Too Long", httpstatus::code{414}},
    {"Requested Range Not Satisfiable", httpstatus::code{416}},
    {"Requested range unsatisfiable", httpstatus::code{416}},
    {"Request Range Not Satisfiable", httpstatus::code{416}},
    {"I\xE2\x80\x99" "m a teapot", httpstatus::code{418}},
    {"Im a Teapot", httpstatus::code{418}},
    {"Unprocessable Entity", httpstatus::code{422}},
    {"Unavailable for Legal Reason", httpstatus::code{451}},
    {"Method Not Implemented", httpstatus::code{501}},
    {"Bad Gateway or Proxy Error", httpstatus::code{502}},
    {"Service Temporarily Unavailable", httpstatus::code{503}},
    {"Service Not Available", httpstatus::code{503}},
    {"Gateway Time-out", httpstatus::code{504}},
    {"Variant also negotiate", httpstatus::code{506}},
}};

inline constexpr std::array<known_text, 7> other_names{{
    {"continue", httpstatus::code{100}},
    {"moved_temporarily", httpstatus::code{302}},
    {"request_entity_too_large", httpstatus::code{413}},
    {"payload_too_large", httpstatus::code{413}},
    {"request_uri_too_long", httpstatus::code{414}},
    {"requested_range_not_satisfiable", httpstatus::code{416}},
    {"unprocessable_entity", httpstatus::code{422}},
}};

inline std::vector<known_text> all_phrases() {
  std::vector<known_text> all(historic_phrases.begin(), historic_phrases.end());
  for (const httpstatus::status& row : httpstatus::registry) all.push_back({row.reason_phrase, row.code});
  return all;
}

inline std::vector<known_text> all_names() {
  std::vector<known_text> all(other_names.begin(), other_names.end());
  for (const httpstatus::status& row : httpstatus::registry) all.push_back({row.name, row.code});
  return all;
}

inline char fold(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

/// The oracle: a scan of all that is known.
inline std::optional<httpstatus::code> scan(const std::vector<known_text>& known, std::string_view text,
                                            bool any_case) {
  const auto same = [any_case](char a, char b) { return any_case ? fold(a) == fold(b) : a == b; };
  for (const known_text& one : known) {
    if (std::equal(one.text.begin(), one.text.end(), text.begin(), text.end(), same)) return one.value;
  }
  return std::nullopt;
}

#endif
