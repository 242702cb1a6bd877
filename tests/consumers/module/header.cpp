// SPDX-License-Identifier: BSL-1.0
// Has both the header and the module.
#include <httpstatus/code_set.hpp>
#include <httpstatus/httpstatus.hpp>
#include <httpstatus/unofficial.hpp>
#include <iostream>
#include <ranges>

import httpstatus;

static_assert(HTTPSTATUS_VERSION_MAJOR >= 1 && httpstatus::reason_phrase(404) == "Not Found");
static_assert(std::ranges::borrowed_range<httpstatus::status_range>);
static_assert(!httpstatus::unofficial::find_all(499).empty());
static_assert(httpstatus::code_set{404}.contains(404));

bool is_row_of_header(const httpstatus::status* row) { return httpstatus::find(row->code) == row; }
std::ostream& output() { return std::cout; }
