// SPDX-License-Identifier: BSL-1.0
#ifndef HTTPSTATUS_TESTS_BENCHMARK_HPP
#define HTTPSTATUS_TESTS_BENCHMARK_HPP

// One loop for all: each contender runs through the same streams in the same process, and its answers are used alike.

#if __has_include(<catch2/catch_test_macros.hpp>)
#include <catch2/benchmark/catch_benchmark.hpp>
#include <catch2/catch_test_macros.hpp>
#else
#include <catch2/catch.hpp>
#endif

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

/// The elements of every stream: so many, and in such an order, that no branch predictor learns them.
inline constexpr std::size_t stream_size = std::size_t{64} * 1024;

template <class Element>
struct stream {
  std::string name;
  std::vector<Element> elements;
};

/// One way to look something up. A plain way, which needs no library, has a name in backticks.
template <class Lookup>
struct contender {
  std::string name;
  Lookup lookup;
};
template <class Lookup>
contender(std::string, Lookup) -> contender<Lookup>;

/// Has an answer in a register, whatever becomes of it. Of a text it is the address: not all libraries know the length.
template <class Value>
void use(Value value) {
#ifdef __GNUC__
  asm volatile("" : : "r"(value));
#else
  static volatile Value used;
  used = value;
#endif
}

/// A loop for each contender, which may be inlined into it where its library allows that.
template <class Element, class Lookup>
[[gnu::noinline]] void look_up_all(const std::vector<Element>& elements, Lookup lookup) {
  for (const Element& element : elements) use(lookup(element));
}

// The contenders take turns, so that a busy moment of the machine does not hit one of them alone.
inline constexpr int round_count = 5;

/// Measures each contender with each stream, under a name that report.cpp takes apart.
template <class Element, class... Lookup>
void compare(const std::vector<stream<Element>>& streams, const contender<Lookup>&... contenders) {
  const auto measure = [](const auto& c, const stream<Element>& s) {
    BENCHMARK(c.name + " / " + s.name) { look_up_all(s.elements, c.lookup); };
  };
  for (int round = 0; round < round_count; ++round) {
    for (const stream<Element>& s : streams) (measure(contenders, s), ...);
  }
}

/// Checks that all give the answers of the first.
template <class Element, class First, class... Lookup>
void require_equal_answers(const std::vector<stream<Element>>& streams, const contender<First>& first,
                           const contender<Lookup>&... others) {
  for (const stream<Element>& s : streams) {
    for (const Element& element : s.elements) {
      const auto answer = first.lookup(element);
      if (((others.lookup(element) != answer) || ...)) FAIL("different answers in the stream " << s.name);
    }
  }
  SUCCEED();
}

#endif
