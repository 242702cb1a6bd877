// SPDX-License-Identifier: BSL-1.0
#ifndef HTTPSTATUS_TESTS_NUMBERS_HPP
#define HTTPSTATUS_TESTS_NUMBERS_HPP

// The numbers that the tests go through, and the plain oracle that they compare with.

#include <cstdint>
#include <limits>

#include <httpstatus/registry.hpp>

/// The first n from `first` to `last` for which `holds(n)` is false; `no_number` if there is none.
inline constexpr int no_number = -1000;
template <class Predicate>
constexpr int first_failure(int first, int last, Predicate holds) {
  for (int n = first; n <= last; ++n) {
    if (!holds(n)) return n;
  }
  return no_number;
}
template <class Predicate>
constexpr bool for_numbers(int first, int last, Predicate holds) {
  return first_failure(first, last, holds) == no_number;
}

// In a constant expression, the numbers around the table; at run time, every code there can be.
inline constexpr int first_near = -2;
inline constexpr int last_near = 605;
inline const volatile int last_code = 65535;  // volatile: a compiler is not to try all of them itself

/// Whether `holds(n)` at and beside the edges of every integer type. No such number is registered.
template <class Integer, class... Integers, class Predicate>
constexpr bool for_edges_of(Predicate holds) {
  using limits = std::numeric_limits<Integer>;
  for (const Integer n : {limits::min(), static_cast<Integer>(limits::min() + 1),
                          static_cast<Integer>(limits::max() - 1), limits::max()}) {
    if (!holds(n)) return false;
  }
  if constexpr (sizeof...(Integers) > 0) return for_edges_of<Integers...>(holds);
  return true;
}
/// The same, and for numbers that look like a code if they are cut short.
template <class Predicate>
constexpr bool for_edges(Predicate holds) {
  return holds(-404) && holds(0x10000 + 404) && holds(0x10000 + 499) && holds(0x1'0000'0000LL + 404) &&
         holds(0x1'0000'0000uLL + 404) && holds(0xffff'ffff'0000'0000uLL + 499) &&
         for_edges_of<std::int16_t, std::uint16_t, int, unsigned, long, unsigned long, long long, unsigned long long>(
             holds);
}

constexpr bool ends_with_nul(std::string_view text) { return text.data()[text.size()] == '\0'; }

/// The row of a number, found the plain way.
constexpr const httpstatus::status* scan(int n) {
  for (const httpstatus::status& row : httpstatus::registry) {
    if (to_int(row.code) == n) return &row;
  }
  return nullptr;
}

#endif
