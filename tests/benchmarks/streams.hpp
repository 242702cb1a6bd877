// SPDX-License-Identifier: BSL-1.0
#ifndef HTTPSTATUS_TESTS_STREAMS_HPP
#define HTTPSTATUS_TESTS_STREAMS_HPP

#include <httpstatus/httpstatus.hpp>

#include <cstddef>
#include <limits>
#include <random>
#include <vector>

#include "benchmark.hpp"

/// A stream of what `next` makes of a random number; the same one in every run.
template <class Next>
auto random_elements(Next next) {
  std::mt19937 random{20250915};
  std::vector<decltype(next(random()))> elements;
  elements.reserve(stream_size);
  while (elements.size() < stream_size) elements.push_back(next(random()));
  return elements;
}

/// What a public web server answers, by a hundred requests.
inline int realistic_number(unsigned long random) {
  struct {
    unsigned long percent;
    httpstatus::code answer;
  } constexpr shares[] = {
      {64, httpstatus::code::ok},
      {14, httpstatus::code::not_modified},
      {8, httpstatus::code::not_found},
      {6, httpstatus::code::moved_permanently},
      {2, httpstatus::code::internal_server_error},
      {2, httpstatus::code::found},
      {1, httpstatus::code::partial_content},
      {1, httpstatus::code::no_content},
      {1, httpstatus::code::forbidden},
      {1, httpstatus::code::bad_request},
  };
  unsigned long rest = random % 100;
  for (const auto& share : shares) {
    if (rest < share.percent) return to_int(share.answer);
    rest -= share.percent;
  }
  return 0;
}

inline const httpstatus::status& random_row(unsigned long random) {
  return httpstatus::registry[random % httpstatus::registry.size()];
}

/// A registered code, any other of three digits, or any number at all, a third each.
inline int hostile_number(unsigned long random) {
  const unsigned long rest = random / 3;
  switch (random % 3) {
    case 0:
      return to_int(random_row(rest).code);
    case 1:
      return static_cast<int>(rest % 1000);
    default:
      return static_cast<int>(static_cast<unsigned>(rest) * 3u);
  }
}

inline std::vector<stream<int>> number_streams() {
  return {{"realistic", random_elements(realistic_number)},
          {"uniform", random_elements([](unsigned long random) { return to_int(random_row(random).code); })},
          {"hostile", random_elements(hostile_number)}};
}

#endif
