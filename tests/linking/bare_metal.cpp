// SPDX-License-Identifier: BSL-1.0
// A program with no library beneath it: .ci/targets links it with nothing but the compiler's own arithmetic.
#include <httpstatus/httpstatus.hpp>
#include <httpstatus/unofficial.hpp>

namespace {

bool round_trip(int number) {
  using namespace httpstatus;
  const status* const row = find(number);
  if (row == nullptr) return reason_phrase(number).empty() && name(number).empty() && description(number).empty();
  return row->code == number && category_of(number) == row->category && treat_as(number) == number &&
         reason_phrase(number).data()[reason_phrase(number).size()] == '\0' &&
         from_phrase(reason_phrase(number)) == number && from_name(name(number)) == number &&
         must_not_be_stored(number) + is_heuristically_cacheable(number) < 2 && required_fields(number).size() < 2;
}

int failures() {
  int count = 0;
  for (volatile int number = -1; number <= 0x10000; number = number + 1) count += !round_trip(number);
  const char digits[] = {'4', '0', '4'};
  count += httpstatus::parse({digits, sizeof digits}) != 404;
  count += httpstatus::unofficial::find(499, "nginx")->reason_phrase != "Client Closed Request";
  return count;
}

}  // namespace

// Leaves by the system call of Linux, as an emulator of single programs has it.
extern "C" [[noreturn]] void _start() {
  register int result __asm__("r0") = failures();
  register int exit __asm__("r7") = 1;
  for (;;) __asm__ volatile("svc 0" : : "r"(result), "r"(exit));
}
