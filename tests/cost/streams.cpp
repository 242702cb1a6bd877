// SPDX-License-Identifier: BSL-1.0
#include <httpstatus/code_set.hpp>
#include <httpstatus/unofficial.hpp>
#include <ostream>

namespace streams {

using namespace httpstatus;

void print(std::ostream& out, code c, const status& row, category k, registration r, const unofficial::status& own,
           const code_set& set) {
  out << c << row << k << r << own << set;
}

}  // namespace streams
