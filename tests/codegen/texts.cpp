// SPDX-License-Identifier: BSL-1.0
// Every look-up of a text, with arguments that a compiler does not know.

#include <httpstatus/httpstatus.hpp>

namespace texts {

using namespace httpstatus;

std::optional<code> from_phrase(std::string_view text) { return httpstatus::from_phrase(text); }
std::optional<code> from_name(std::string_view text) { return httpstatus::from_name(text); }

}  // namespace texts
