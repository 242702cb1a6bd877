// SPDX-License-Identifier: BSL-1.0
#ifndef HTTPSTATUS_TESTS_OWN_ROW_HPP
#define HTTPSTATUS_TESTS_OWN_ROW_HPP

#include <httpstatus/unofficial.hpp>

// Rows that a program made, of codes that the tables do not have.
inline constexpr httpstatus::status own_row{httpstatus::code{799},
                                            httpstatus::category::invalid,
                                            httpstatus::registration::unused,
                                            "end_of_world",
                                            "End of the World",
                                            "none",
                                            "https://example.com",
                                            "It is over."};
inline constexpr httpstatus::unofficial::status own_unofficial_row{httpstatus::code{462}, "shop", "Sold Out",
                                                                   "None is left."};

#endif
