// SPDX-License-Identifier: BSL-1.0
#include <algorithm>
#include <optional>
#include <ranges>
#include <string_view>

import httpstatus;

using namespace httpstatus;

// code.hpp
static_assert(code::not_found == 404 && 404 == code::not_found && code::ok != 404 && code::ok < 404 && 404 > code::ok);
static_assert(code::ok <= 200 && code::ok >= 200 && to_int(code::ok) == 200);
static_assert(category_of(404) == category::client_error && is_client_error(404) && is_error(404) && is_valid(404));
static_assert(is_informational(100) && is_successful(200) && is_redirection(300) && is_server_error(500));

// registry.hpp
static_assert(registry[0].registration == registration::permanent && !registry_snapshot.empty());
static_assert(registry.end() - registry.begin() == static_cast<long>(registry.size()));
static_assert(std::ranges::borrowed_range<status_range> && std::ranges::view<table_range<status>>);
static_assert(std::ranges::count(registry, category::server_error, &status::category) == 11);

// lookup.hpp
static_assert(find(404)->code == code::not_found && is_registered(404) && name(404) == "not_found");
static_assert(reason_phrase(404) == "Not Found" && reason_phrase(499, "none") == "none" && !description(404).empty());
static_assert(codes(category::server_error).size() == 11 && treat_as(471) == code::bad_request);
static_assert(to_string(category::client_error) == "Client Error");

// parse.hpp
static_assert(parse("404") == code::not_found && from_phrase("NOT FOUND") == 404 && from_name("not_found") == 404);

// semantics.hpp
static_assert(is_interim(100) && is_final(200) && forbids_content(204) && must_not_generate_content(205));
static_assert(forbids_content_length(204) && is_heuristically_cacheable(200) && must_not_be_stored(429));
static_assert(redirects_to_location(302) && is_permanent_redirect(301) && preserves_method(308));
static_assert(may_carry_retry_after(503) && required_fields(401)[0] == "WWW-Authenticate");

bool every_name_works() {
  return std::all_of(registry.begin(), registry.end(), [](const status& s) {
    return from_phrase(s.reason_phrase) == s.code && from_name(s.name) == s.code && find(s.code) == &s;
  });
}
