# SPDX-License-Identifier: BSL-1.0

# Runs PROGRAM on FILE, a copy of SAMPLE in which TO stands in the place of FROM; where there is no FROM, TO is the whole
# file. TODAY is a date, or "now". It must exit with EXIT_CODE and write OUTPUT, word for word. In these texts, \n and \r
# are line ends.

foreach(text FROM TO OUTPUT)
  string(REPLACE "\\n" "\n" ${text} "${${text}}")
  string(REPLACE "\\r" "\r" ${text} "${${text}}")
endforeach()

file(READ ${SAMPLE} content)
string(REPLACE "\r\n" "\n" content "${content}")  # as a checkout on Windows may have it
string(FIND "${content}" "${FROM}" place)
if(place EQUAL -1)
  message(FATAL_ERROR "The sample has no ${FROM}")
elseif(FROM STREQUAL "")
  set(content "${TO}")
else()
  string(REPLACE "${FROM}" "${TO}" content "${content}")
endif()
file(WRITE ${FILE} "${content}")

set(date --today ${TODAY})
if(TODAY STREQUAL "now")
  set(date "")
endif()
execute_process(
  COMMAND ${PROGRAM} ${FILE} ${date}
  RESULT_VARIABLE exit_code
  OUTPUT_VARIABLE output
  ERROR_VARIABLE output)
string(REPLACE "httpstatus_iana: ${FILE}: " "" output "${output}")
message("${output}exit code ${exit_code}")
if(NOT exit_code STREQUAL EXIT_CODE)
  message(SEND_ERROR "The exit code is not ${EXIT_CODE}.")
endif()
if(NOT output STREQUAL OUTPUT)
  message(SEND_ERROR "The output is not:\n${OUTPUT}")
endif()
