# SPDX-License-Identifier: BSL-1.0

# Runs PROGRAM with ARGS and the file INPUT_FILE as its standard input. The exit code must be EXIT_CODE, by default 0, and
# the output must match the regular expressions STDOUT and STDERR, by default nothing. If WIDTH is given, no line of the
# standard output may be longer, except one with a slash, because a URL cannot be wrapped.

if(NOT EXIT_CODE)
  set(EXIT_CODE 0)
endif()
execute_process(
  COMMAND ${PROGRAM} ${ARGS}
  INPUT_FILE ${INPUT_FILE}
  RESULT_VARIABLE exit_code
  OUTPUT_VARIABLE output_STDOUT
  ERROR_VARIABLE output_STDERR)
message("${output_STDOUT}${output_STDERR}exit code ${exit_code}")
if(NOT "${exit_code}" STREQUAL "${EXIT_CODE}")
  message(SEND_ERROR "The exit code is not ${EXIT_CODE}.")
endif()
foreach(stream IN ITEMS STDOUT STDERR)
  if("${${stream}}" STREQUAL "")
    set(${stream} "^$")
  endif()
  if(NOT "${output_${stream}}" MATCHES "${${stream}}")
    message(SEND_ERROR "${stream} does not match:\n${${stream}}")
  endif()
endforeach()
if(WIDTH)
  string(REPEAT "[^\n/]" ${WIDTH} line)
  if("${output_STDOUT}" MATCHES "\n(${line}[^\n/]+)\n")
    message(SEND_ERROR "A line is longer than ${WIDTH} columns:\n${CMAKE_MATCH_1}")
  endif()
endif()
