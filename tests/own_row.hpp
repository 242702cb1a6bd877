// SPDX-License-Identifier: BSL-1.0
#ifndef HTTPSTATUS_TESTS_OWN_ROW_HPP
#define HTTPSTATUS_TESTS_OWN_ROW_HPP

#include <httpstatus/registry.hpp>

/// A row that a program made, of a code that the table does not have.
inline constexpr httpstatus::status own_row{httpstatus::code{799},
                                            httpstatus::category::invalid,
                                            "end_of_world",
                                            "End of the World",
                                            httpstatus::registration::unused,
                                            "none",
                                            "https://example.com",
                                            "It is over."};

#endif
