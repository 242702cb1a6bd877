// SPDX-License-Identifier: BSL-1.0
#include <httpstatus/httpstatus.hpp>

#include <map>
#include <string>
#include <string_view>
#include <unordered_map>

#include "streams.hpp"

#ifdef HTTPSTATUS_HAS_BEAST
#include <boost/beast/http/status.hpp>
#include <boost/version.hpp>
#endif
#ifdef HTTPSTATUS_HAS_MICROHTTPD
#include <microhttpd.h>
#endif
#ifdef HTTPSTATUS_HAS_HTTP_PARSER
#include <http_parser.h>
#endif
#ifdef HTTPSTATUS_HAS_POCO
#include <Poco/Net/HTTPResponse.h>
#include <Poco/Version.h>
#endif

namespace {

#ifdef HTTPSTATUS_HAS_BEAST
std::string beast_version() {
  return std::to_string(BOOST_VERSION / 100000) + '.' + std::to_string(BOOST_VERSION / 100 % 1000);
}
#endif

#ifdef HTTPSTATUS_HAS_POCO
std::string poco_version() {
  return std::to_string(POCO_VERSION >> 24) + '.' + std::to_string(POCO_VERSION >> 16 & 0xFF) + '.' +
         std::to_string(POCO_VERSION >> 8 & 0xFF);
}
#endif

std::string_view phrase_by_switch(int number) {
  switch (number) {
#define ROW(number, phrase) \
  case number:              \
    return phrase;
#define CACHEABLE(number)
#include "cases.inc"
#undef CACHEABLE
#undef ROW
    default:
      return "";
  }
}

template <class Map>
Map map_of_phrases() {
  Map phrases;
  for (const httpstatus::status& row : httpstatus::registry) phrases.emplace(to_int(row.code), row.reason_phrase);
  return phrases;
}

template <class Map>
std::string_view phrase_in(const Map& phrases, int number) {
  const auto found = phrases.find(number);
  return found != phrases.end() ? found->second : std::string_view{""};
}

const auto hash_map = map_of_phrases<std::unordered_map<int, std::string_view>>();
const auto tree_map = map_of_phrases<std::map<int, std::string_view>>();

}  // namespace

TEST_CASE("the plain ways to a phrase agree with the library") {
  for (const stream<int>& s : number_streams()) {
    for (const int n : s.elements) {
      const std::string_view phrase = httpstatus::reason_phrase(n);
      if (phrase_by_switch(n) != phrase || phrase_in(hash_map, n) != phrase || phrase_in(tree_map, n) != phrase) {
        FAIL(n);
      }
    }
  }
}

TEST_CASE("Number to phrase") {
  compare(number_streams(),  //
          contender{"httpstatus", [](int n) { return httpstatus::reason_phrase(n).data(); }},
#ifdef HTTPSTATUS_HAS_BEAST
          contender{"Boost.Beast " + beast_version(),
                    [](int n) {
                      namespace http = boost::beast::http;
                      return http::obsolete_reason(static_cast<http::status>(n)).data();
                    }},
#endif
#ifdef HTTPSTATUS_HAS_MICROHTTPD
          contender{std::string{"libmicrohttpd "} + MHD_get_version(),
                    [](int n) { return MHD_get_reason_phrase_for(static_cast<unsigned>(n)); }},
#endif
#ifdef HTTPSTATUS_HAS_HTTP_PARSER
          contender{"http-parser " + std::to_string(HTTP_PARSER_VERSION_MAJOR) + '.' +
                        std::to_string(HTTP_PARSER_VERSION_MINOR) + '.' + std::to_string(HTTP_PARSER_VERSION_PATCH),
                    [](int n) { return http_status_str(static_cast<http_status>(n)); }},
#endif
#ifdef HTTPSTATUS_HAS_POCO
          contender{"Poco " + poco_version(),
                    [](int n) {
                      using Poco::Net::HTTPResponse;
                      return HTTPResponse::getReasonForStatus(static_cast<HTTPResponse::HTTPStatus>(n)).c_str();
                    }},
#endif
          contender{"`switch`", [](int n) { return phrase_by_switch(n).data(); }},
          contender{"`std::unordered_map`", [](int n) { return phrase_in(hash_map, n).data(); }},
          contender{"`std::map`", [](int n) { return phrase_in(tree_map, n).data(); }});
}
