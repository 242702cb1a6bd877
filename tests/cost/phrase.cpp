// SPDX-License-Identifier: BSL-1.0
// A phrase and nothing else.
#include <httpstatus/httpstatus.hpp>
#include <httpstatus/unofficial.hpp>

#ifdef UNOFFICIAL
using httpstatus::unofficial::reason_phrase;
#else
using httpstatus::reason_phrase;
#endif

std::string_view phrase_of(int number);
std::string_view phrase_of(int number) { return reason_phrase(number); }
