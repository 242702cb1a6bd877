// SPDX-License-Identifier: BSL-1.0
#include <httpstatus/unofficial.hpp>
#include <ostream>

namespace streams {

using namespace httpstatus;

void print(std::ostream& out, code c, const status& row, category k, registration r, const unofficial::status& own) {
  out << c << row << k << r << own;
}

}  // namespace streams
