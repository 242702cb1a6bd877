# SPDX-License-Identifier: BSL-1.0

# Runs PROGRAM with ARGS and with the file INPUT_FILE as its standard input. It must exit with EXIT_CODE, by default 0.
# What it writes must match the regular expressions STDOUT and STDERR, by default nothing, or be what STDOUT_FILE holds;
# and no line may be wider than COLUMNS where that is given.

if(NOT EXIT_CODE)
  set(EXIT_CODE 0)
endif()
foreach(stream STDOUT STDERR)
  if("${${stream}}" STREQUAL "")
    set(${stream} "^$")
  endif()
endforeach()
if(COLUMNS)
  set(ENV{COLUMNS} ${COLUMNS})
endif()

execute_process(
  COMMAND ${PROGRAM} ${ARGS}
  INPUT_FILE ${INPUT_FILE}
  RESULT_VARIABLE exit_code
  OUTPUT_VARIABLE stdout
  ERROR_VARIABLE stderr)
message("${stdout}${stderr}exit code ${exit_code}")

if(NOT "${exit_code}" STREQUAL "${EXIT_CODE}")
  message(SEND_ERROR "The exit code is not ${EXIT_CODE}.")
endif()
if(NOT "${stderr}" MATCHES "${STDERR}")
  message(SEND_ERROR "The standard error does not match:\n${STDERR}")
endif()
if(STDOUT_FILE)
  file(READ ${STDOUT_FILE} expected)
  if(NOT "${stdout}" STREQUAL "${expected}")
    message(SEND_ERROR "The standard output is not:\n${expected}")
  endif()
elseif(NOT "${stdout}" MATCHES "${STDOUT}")
  message(SEND_ERROR "The standard output does not match:\n${STDOUT}")
endif()
if(COLUMNS)
  string(REPLACE "\n" ";" lines "${stdout}")
  foreach(line IN LISTS lines)
    string(LENGTH "${line}" width)
    if(width GREATER COLUMNS)
      message(SEND_ERROR "A line is wider than ${COLUMNS} columns:\n${line}")
    endif()
  endforeach()
endif()
