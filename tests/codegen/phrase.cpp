// SPDX-License-Identifier: BSL-1.0
// A reason phrase and nothing else: an object; with MAIN a program, which with NO_LOOK_UP does without the library.

#include <httpstatus/httpstatus.hpp>

#ifdef NO_LOOK_UP
#define PHRASE_OF(number) \
  std::string_view { "OK", static_cast<std::size_t>(number) }
#else
#define PHRASE_OF(number) httpstatus::reason_phrase(number)
#endif

#ifdef MAIN
#include <unistd.h>

int main(int argc, char**) {
  const std::string_view phrase = PHRASE_OF(argc);
  return write(STDOUT_FILENO, phrase.data(), phrase.size()) < 0;
}
#else
std::string_view phrase_of(int number) { return PHRASE_OF(number); }
#endif
