// SPDX-License-Identifier: BSL-1.0

// The core as a C++20 module: `import httpstatus;` gives every name of httpstatus.hpp, but no macros. Include <optional>
// and <string_view> before it to compare what the functions return, and <ostream> to print it: their operators are those
// of the standard library. A program may use the module and the headers side by side.
module;

#define HTTPSTATUS_MODULE
#include "httpstatus.hpp"

export module httpstatus;

export namespace httpstatus {

// code.hpp
using httpstatus::categories;
using httpstatus::category;
using httpstatus::category_of;
using httpstatus::code;
using httpstatus::is_client_error;
using httpstatus::is_error;
using httpstatus::is_informational;
using httpstatus::is_redirection;
using httpstatus::is_server_error;
using httpstatus::is_successful;
using httpstatus::is_valid;
using httpstatus::number;
using httpstatus::to_code;
using httpstatus::to_int;
using httpstatus::operator==;
using httpstatus::operator!=;
using httpstatus::operator<;
using httpstatus::operator>;
using httpstatus::operator<=;
using httpstatus::operator>=;

// registry.hpp
using httpstatus::registration;
using httpstatus::registry;
using httpstatus::registry_snapshot;
using httpstatus::status;
using httpstatus::status_range;
using httpstatus::table_range;

// lookup.hpp
using httpstatus::codes;
using httpstatus::description;
using httpstatus::find;
using httpstatus::is_registered;
using httpstatus::label;
using httpstatus::name;
using httpstatus::pattern;
using httpstatus::reason_phrase;
using httpstatus::to_string;
using httpstatus::treat_as;
using httpstatus::operator<<;

// parse.hpp
using httpstatus::from_name;
using httpstatus::from_phrase;
using httpstatus::parse;
using httpstatus::parse_category;

// semantics.hpp
using httpstatus::forbids_content;
using httpstatus::forbids_content_length;
using httpstatus::is_final;
using httpstatus::is_heuristically_cacheable;
using httpstatus::is_interim;
using httpstatus::is_permanent_redirect;
using httpstatus::may_carry_retry_after;
using httpstatus::must_not_be_stored;
using httpstatus::must_not_generate_content;
using httpstatus::preserves_method;
using httpstatus::redirected_method;
using httpstatus::redirects_to_location;
using httpstatus::required_fields;

}  // namespace httpstatus

// Repeated from registry.hpp, because GCC 14 ignores specialisations in the global module fragment.
#ifdef __cpp_lib_ranges
extern "C++" template <class T>
inline constexpr bool std::ranges::enable_borrowed_range<httpstatus::table_range<T>> = true;
extern "C++" template <class T>
inline constexpr bool std::ranges::enable_view<httpstatus::table_range<T>> = true;
#endif
