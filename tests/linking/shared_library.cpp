// SPDX-License-Identifier: BSL-1.0
// Built as two shared libraries, one of them with hidden visibility.
#include <httpstatus/system_error.hpp>

#if defined(_WIN32)
#define EXPORTED __declspec(dllexport)
#else
#define EXPORTED __attribute__((visibility("default")))
#endif

namespace LIBRARY {

EXPORTED std::error_code error() { return httpstatus::code::not_found; }
EXPORTED const httpstatus::status* find(httpstatus::code c) { return httpstatus::find(c); }
EXPORTED const httpstatus::status_range* registry() { return &httpstatus::registry; }

}  // namespace LIBRARY
