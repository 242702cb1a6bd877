// SPDX-License-Identifier: BSL-1.0
#include <cstdint>

#include "fuzz.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  fuzz::current_input = {reinterpret_cast<const char*>(data), size};
  fuzz::run(fuzz::current_input);
  return 0;
}
