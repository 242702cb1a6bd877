# SPDX-License-Identifier: BSL-1.0

# Runs a command, which must succeed and have nothing to warn of; `output` is what it wrote.
macro(execute)
  execute_process(COMMAND ${ARGN} RESULT_VARIABLE result OUTPUT_VARIABLE output ERROR_VARIABLE output)
  if(NOT result EQUAL 0 OR output MATCHES "[Ww]arning")
    string(REPLACE ";" " " command "${ARGN}")
    message(FATAL_ERROR "${command}\nended with ${result}:\n${output}")
  endif()
endmacro()
