// SPDX-License-Identifier: BSL-1.0
#ifndef HTTPSTATUS_HTTPSTATUS_HPP
#define HTTPSTATUS_HTTPSTATUS_HPP

// The whole library except its opt-in headers.

// IWYU pragma: begin_exports
#include "code.hpp"
#include "lookup.hpp"
#include "parse.hpp"
#include "registry.hpp"
#include "semantics.hpp"
// IWYU pragma: end_exports

#endif
