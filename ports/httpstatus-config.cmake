include(${CMAKE_CURRENT_LIST_DIR}/httpstatus-targets.cmake)
if(NOT CMAKE_VERSION VERSION_LESS 3.28)  # an older CMake cannot read the module's targets
  include(${CMAKE_CURRENT_LIST_DIR}/httpstatus-module.cmake OPTIONAL)
endif()
