// SPDX-License-Identifier: BSL-1.0
// Prints the nanoseconds of look-ups as Markdown tables. The contenders take turns on the same random elements; each
// figure is the median of many runs.
#include <httpstatus/httpstatus.hpp>

#include <algorithm>
#include <chrono>
#include <functional>
#include <iomanip>
#include <iostream>
#include <random>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

#ifdef HTTPSTATUS_HAS_BEAST
#include <boost/beast/http/status.hpp>
#include <boost/version.hpp>
#endif
#ifdef HTTPSTATUS_HAS_MICROHTTPD
#include <microhttpd.h>
#endif

namespace {

using httpstatus::code;

constexpr std::size_t stream_size = 65536;  // too long for a branch predictor to learn
constexpr std::size_t run_count = 51;

/// Takes a value in a register, so that the compiler does not drop the look-up.
template <class Value>
void use(Value value) {
  asm volatile("" : : "r"(value));
}

template <class Element>
using stream = std::pair<std::string, std::vector<Element>>;
template <class Element>
using contender = std::pair<std::string, std::function<void(const std::vector<Element>&)>>;

template <class Element, class LookUp>
contender<Element> contend(const std::string& name, LookUp look_up) {
  return {name, [look_up](const std::vector<Element>& elements) {
            for (const Element& element : elements) use(look_up(element));
          }};
}

template <class Element>
void compare(const std::string& title, const std::vector<stream<Element>>& streams,
             const std::vector<contender<Element>>& contenders) {
  std::vector<std::vector<double>> medians(contenders.size());
  for (const auto& [stream_name, elements] : streams) {
    std::vector<std::vector<double>> runs(contenders.size(), std::vector<double>(run_count));
    for (std::size_t run = 0; run < run_count; ++run) {
      for (std::size_t i = 0; i < contenders.size(); ++i) {
        const auto start = std::chrono::steady_clock::now();
        contenders[i].second(elements);
        const std::chrono::duration<double, std::nano> time = std::chrono::steady_clock::now() - start;
        runs[i][run] = time.count() / stream_size;
      }
    }
    for (std::size_t i = 0; i < contenders.size(); ++i) {
      std::nth_element(runs[i].begin(), runs[i].begin() + run_count / 2, runs[i].end());
      medians[i].push_back(runs[i][run_count / 2]);
    }
  }
  std::cout << "\n| " << title << ", ns";
  for (const stream<Element>& s : streams) std::cout << " | " << s.first;
  std::cout << " |\n|---";
  for (std::size_t i = 0; i < streams.size(); ++i) std::cout << "|---:";
  for (std::size_t i = 0; i < contenders.size(); ++i) {
    std::cout << "|\n| " << contenders[i].first;
    for (const double ns : medians[i]) std::cout << " | " << std::fixed << std::setprecision(2) << ns;
    std::cout << ' ';
  }
  std::cout << "|\n";
}

template <class Next>
auto random_elements(Next next) {
  std::mt19937 random{20250915};
  std::vector<decltype(next(std::size_t{}))> elements;
  while (elements.size() < stream_size) elements.push_back(next(std::size_t{random()}));
  return elements;
}

int common(std::size_t random) {
  constexpr int by_percent[] = {304, 304, 304, 304, 304, 304, 304, 404, 404,
                                404, 404, 301, 301, 301, 500, 302, 206, 403};
  const std::size_t place = random % 100 / 2;
  return place < std::size(by_percent) ? by_percent[place] : 200;
}
int registered(std::size_t random) { return to_int(httpstatus::registry[random % httpstatus::registry.size()].code); }
int any_number(std::size_t random) {
  return random % 3 == 0 ? registered(random / 3) : static_cast<int>(random % 3 == 1 ? random % 1000 : random / 2);
}

std::string phrase_of(int n) { return std::string{httpstatus::reason_phrase(n)}; }
std::string unknown_text_of(int n) { return phrase_of(n).replace(0, 1, "?"); }

}  // namespace

int main() {
  std::unordered_map<int, std::string_view> phrases;
  std::unordered_map<std::string, code> codes_by_phrase;
  for (const httpstatus::status& row : httpstatus::registry) {
    phrases.emplace(to_int(row.code), row.reason_phrase);
    codes_by_phrase.emplace(row.reason_phrase, row.code);
  }
  const std::vector<stream<int>> numbers{{"common", random_elements(common)},
                                         {"any registered", random_elements(registered)},
                                         {"any number", random_elements(any_number)}};
  const std::vector<stream<std::string>> texts{
      {"common", random_elements([](std::size_t random) { return phrase_of(common(random)); })},
      {"any registered", random_elements([](std::size_t random) { return phrase_of(registered(random)); })},
      {"unknown", random_elements([](std::size_t random) { return unknown_text_of(registered(random)); })}};

  std::cout << HTTPSTATUS_COMPILER << '\n';
  compare("number to phrase", numbers,
          {contend<int>("httpstatus", [](int n) { return httpstatus::reason_phrase(n).data(); }),
#ifdef HTTPSTATUS_HAS_BEAST
           contend<int>("Boost.Beast " BOOST_LIB_VERSION,
                        [](int n) { return obsolete_reason(static_cast<boost::beast::http::status>(n)).data(); }),
#endif
#ifdef HTTPSTATUS_HAS_MICROHTTPD
           contend<int>(std::string{"libmicrohttpd "} + MHD_get_version(),
                        [](int n) { return MHD_get_reason_phrase_for(static_cast<unsigned>(n)); }),
#endif
           contend<int>("`std::unordered_map`", [&](int n) {
             const auto found = phrases.find(n);
             return found != phrases.end() ? found->second.data() : "";
           })});
  compare("number to category", numbers,
          {
#ifdef HTTPSTATUS_HAS_BEAST
              contend<int>("Boost.Beast",
                           [](int n) { return boost::beast::http::to_status_class(static_cast<unsigned>(n)); }),
#endif
              contend<int>("httpstatus", [](int n) { return httpstatus::category_of(n); })});
  compare("phrase to code", texts,
          {contend<std::string>("httpstatus",
                                [](const std::string& text) { return httpstatus::from_phrase(text).value_or(code{}); }),
           contend<std::string>("`std::unordered_map`", [&](const std::string& text) {
             const auto found = codes_by_phrase.find(text);
             return found != codes_by_phrase.end() ? found->second : code{};
           })});
}
