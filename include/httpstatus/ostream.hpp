// SPDX-License-Identifier: BSL-1.0
#ifndef HTTPSTATUS_OSTREAM_HPP
#define HTTPSTATUS_OSTREAM_HPP

// Opt-in: codes, rows and categories on streams.

#include <ostream>

#include "detail/text.hpp"

namespace httpstatus {

/// Writes "404 Not Found", or "499" where the code is not registered, in the stream's width, fill and adjustment.
inline std::ostream& operator<<(std::ostream& out, code c) { return out << detail::text_of(c); }

/// Writes "404 Not Found", in the stream's width, fill and adjustment.
inline std::ostream& operator<<(std::ostream& out, const status& row) { return out << detail::text_of(row); }

/// Writes "Client Error", or "Invalid" for what is no class, in the stream's width, fill and adjustment.
inline std::ostream& operator<<(std::ostream& out, category k) { return out << detail::text_of(k); }

}  // namespace httpstatus

#endif
