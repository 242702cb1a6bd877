// SPDX-License-Identifier: BSL-1.0
#ifndef HTTPSTATUS_HTTPSTATUS_HPP
#define HTTPSTATUS_HTTPSTATUS_HPP

// The whole library except its opt-in headers.

#define HTTPSTATUS_VERSION_MAJOR 1
#define HTTPSTATUS_VERSION_MINOR 0
#define HTTPSTATUS_VERSION_PATCH 0

// IWYU pragma: begin_exports
#include "code.hpp"
#include "lookup.hpp"
#include "parse.hpp"
#include "registry.hpp"
#include "semantics.hpp"
// IWYU pragma: end_exports

#endif
