// SPDX-License-Identifier: BSL-1.0
// Built as two shared libraries, one of them with hidden visibility.
#include <httpstatus/system_error.hpp>

#if defined(_WIN32)
#define EXPORTED __declspec(dllexport)
#else
#define EXPORTED __attribute__((visibility("default")))
#endif

EXPORTED std::error_code NAME() { return httpstatus::code::not_found; }
