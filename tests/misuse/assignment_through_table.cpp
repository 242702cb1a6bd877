// SPDX-License-Identifier: BSL-1.0
#include <httpstatus/httpstatus.hpp>

void rename_code() {
#ifdef MISUSE
  httpstatus::registry[0].reason_phrase = "Go on";
#else
  httpstatus::status own = httpstatus::registry[0];
  own.reason_phrase = "Go on";
#endif
}
