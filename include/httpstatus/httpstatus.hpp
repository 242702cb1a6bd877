// SPDX-License-Identifier: BSL-1.0
#ifndef HTTPSTATUS_HTTPSTATUS_HPP
#define HTTPSTATUS_HTTPSTATUS_HPP

// The whole library but its opt-in parts.

#define HTTPSTATUS_VERSION_MAJOR 1
#define HTTPSTATUS_VERSION_MINOR 0
#define HTTPSTATUS_VERSION_PATCH 0

#include "code.hpp"
#include "lookup.hpp"
#include "parse.hpp"
#include "registry.hpp"
#include "semantics.hpp"

#endif
