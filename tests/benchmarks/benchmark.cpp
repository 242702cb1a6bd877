// SPDX-License-Identifier: BSL-1.0
// Prints the nanoseconds of look-ups as Markdown tables. The contenders take turns on the same random elements; each figure is the median of many runs.
#include <httpstatus/httpstatus.hpp>

#include <algorithm>
#include <chrono>
#include <functional>
#include <iomanip>
#include <iostream>
#include <random>
#include <string>
#include <unordered_map>
#include <unordered_set>
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
constexpr int run_count = 51;

template <class Element>
struct stream {
  std::string name;
  std::vector<Element> elements;
};

/// Takes a value in a register, so that the compiler does not drop the look-up.
template <class Value>
void use(Value value) {
#ifdef __GNUC__
  asm volatile("" : : "r"(value));
#else
  static volatile Value used;
  used = value;
#endif
}

template <class Element>
class table {
 public:
  explicit table(std::vector<stream<Element>> streams) : streams_{std::move(streams)} {}

  template <class LookUp>
  void add(const std::string& contender, LookUp look_up) {
    contenders_.push_back(contender);
    loops_.push_back([look_up](const std::vector<Element>& elements) {
      for (const Element& element : elements) use(look_up(element));
    });
  }

  void print(const std::string& title) const {
    std::cout << "\n| " << title << ", ns";
    for (const stream<Element>& s : streams_) std::cout << " | " << s.name;
    std::cout << " |\n|---";
    for (std::size_t i = 0; i < streams_.size(); ++i) std::cout << "|---:";
    std::cout << "|\n";
    std::vector<std::vector<double>> medians;
    for (const stream<Element>& s : streams_) medians.push_back(medians_on(s.elements));
    for (std::size_t i = 0; i < loops_.size(); ++i) {
      std::cout << "| " << contenders_[i];
      for (const std::vector<double>& by_contender : medians) std::cout << " | " << by_contender[i];
      std::cout << " |\n";
    }
  }

 private:
  std::vector<double> medians_on(const std::vector<Element>& elements) const {
    std::vector<std::vector<double>> runs(loops_.size());
    for (int run = 0; run < run_count; ++run) {
      for (std::size_t i = 0; i < loops_.size(); ++i) {
        const auto start = std::chrono::steady_clock::now();
        loops_[i](elements);
        const std::chrono::duration<double, std::nano> time = std::chrono::steady_clock::now() - start;
        runs[i].push_back(time.count() / stream_size);
      }
    }
    std::vector<double> medians;
    for (std::vector<double>& times : runs) {
      std::nth_element(times.begin(), times.begin() + run_count / 2, times.end());
      medians.push_back(times[run_count / 2]);
    }
    return medians;
  }

  std::vector<stream<Element>> streams_;
  std::vector<std::string> contenders_;
  std::vector<std::function<void(const std::vector<Element>&)>> loops_;
};

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

/// Copies of the texts of random numbers, as they would come from outside.
stream<std::string_view> texts(const std::string& name, int (*number)(std::size_t), std::string (*text)(int)) {
  static std::unordered_set<std::string> copies;
  return {name, random_elements([&](std::size_t random) -> std::string_view {
            return *copies.insert(text(number(random))).first;
          })};
}

std::string phrase_of(int n) { return std::string{httpstatus::reason_phrase(n)}; }
std::string unknown_text_of(int n) { return phrase_of(n).replace(0, 1, "?"); }
const char* phrase_by_switch(int number) {
  switch (number) {
#define HTTPSTATUS_ROW(number, registration, name, phrase, ...) \
  case number:                                                  \
    return phrase;
#include <httpstatus/detail/registered.def>
    default:
      return "";
  }
}

}  // namespace

int main() {
  std::unordered_map<int, std::string_view> phrases;
  std::unordered_map<std::string_view, code> codes_by_phrase;
  for (const httpstatus::status& row : httpstatus::registry) {
    phrases.emplace(to_int(row.code), row.reason_phrase);
    codes_by_phrase.emplace(row.reason_phrase, row.code);
  }
  const std::vector<stream<int>> numbers{{"common", random_elements(common)},
                                         {"any registered", random_elements(registered)},
                                         {"any number", random_elements(any_number)}};
  std::cout << HTTPSTATUS_COMPILER << '\n' << std::fixed << std::setprecision(2);

  table<int> number_to_phrase{numbers};
  number_to_phrase.add("httpstatus", [](int n) { return httpstatus::reason_phrase(n).data(); });
#ifdef HTTPSTATUS_HAS_BEAST
  number_to_phrase.add(
      "Boost.Beast " + std::to_string(BOOST_VERSION / 100000) + '.' + std::to_string(BOOST_VERSION / 100 % 1000),
      [](int n) { return obsolete_reason(static_cast<boost::beast::http::status>(n)).data(); });
#endif
#ifdef HTTPSTATUS_HAS_MICROHTTPD
  number_to_phrase.add(std::string{"libmicrohttpd "} + MHD_get_version(),
                       [](int n) { return MHD_get_reason_phrase_for(static_cast<unsigned>(n)); });
#endif
  number_to_phrase.add("`switch`", phrase_by_switch);
  number_to_phrase.add("`std::unordered_map`", [&](int n) {
    const auto found = phrases.find(n);
    return found != phrases.end() ? found->second.data() : "";
  });
  number_to_phrase.print("number to phrase");

  table<int> number_to_category{numbers};
  number_to_category.add("httpstatus", [](int n) { return httpstatus::category_of(n); });
#ifdef HTTPSTATUS_HAS_BEAST
  number_to_category.add("Boost.Beast",
                         [](int n) { return boost::beast::http::to_status_class(static_cast<unsigned>(n)); });
#endif
  number_to_category.print("number to category");

  table<std::string_view> phrase_to_code{{texts("common", common, phrase_of),
                                          texts("any registered", registered, phrase_of),
                                          texts("unknown", registered, unknown_text_of)}};
  phrase_to_code.add("httpstatus",
                     [](std::string_view text) { return httpstatus::from_phrase(text).value_or(code{}); });
  phrase_to_code.add("`std::unordered_map`", [&](std::string_view text) {
    const auto found = codes_by_phrase.find(text);
    return found != codes_by_phrase.end() ? found->second : code{};
  });
  phrase_to_code.print("phrase to code");
}
