// SPDX-License-Identifier: BSL-1.0
// Ends well only if the assertion of registry[404] fails.
#undef NDEBUG
#include <csignal>
#include <cstdlib>

#include <httpstatus/httpstatus.hpp>

int main(int argument_count, char**) {
  std::signal(SIGABRT, [](int) { std::_Exit(EXIT_SUCCESS); });
  const auto number = static_cast<std::size_t>(403 + argument_count);
  static_cast<void>(httpstatus::registry[number]);
  return EXIT_FAILURE;
}
