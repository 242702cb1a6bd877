// SPDX-License-Identifier: BSL-1.0
// The registry in C++20: what compiles here holds.
#include <version>

#ifdef __cpp_lib_ranges
#include <algorithm>
#include <concepts>
#include <ranges>

#include <httpstatus/httpstatus.hpp>

namespace {

using httpstatus::status;
using httpstatus::status_range;

static_assert(std::ranges::contiguous_range<status_range>);
static_assert(std::ranges::sized_range<status_range>);
static_assert(std::ranges::common_range<status_range>);
static_assert(std::ranges::borrowed_range<status_range>);
static_assert(std::ranges::view<status_range>);
static_assert(std::same_as<std::ranges::range_reference_t<status_range>, const status&>);

static_assert(std::ranges::is_sorted(httpstatus::registry, {}, &status::code));
static_assert(std::ranges::find(httpstatus::codes(httpstatus::category::client_error), httpstatus::code::not_found,
                                &status::code)
                  ->name == "not_found");

}  // namespace
#endif
