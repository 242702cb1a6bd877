# The C++20 module, as the target httpstatus::module.
set(unfit "")
if(CMAKE_VERSION VERSION_LESS 3.28)
  set(unfit "CMake ${CMAKE_VERSION}")
elseif((CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 14)
       OR (CMAKE_CXX_COMPILER_ID STREQUAL "Clang" AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 17))
  set(unfit "${CMAKE_CXX_COMPILER_ID} ${CMAKE_CXX_COMPILER_VERSION}")
elseif(CMAKE_GENERATOR MATCHES "Makefiles")
  set(unfit "${CMAKE_GENERATOR}")
endif()
if(unfit)
  message(FATAL_ERROR "HTTPSTATUS_BUILD_MODULE needs CMake 3.28, Ninja or Visual Studio, and GCC 14, Clang 17 or "
                      "MSVC 19.34, or later, and cannot do with ${unfit}. Without the option all else works.")
endif()

add_library(httpstatus_module STATIC)
add_library(httpstatus::module ALIAS httpstatus_module)
set_target_properties(httpstatus_module PROPERTIES EXPORT_NAME module)
target_compile_features(httpstatus_module PUBLIC cxx_std_20)
target_sources(httpstatus_module PUBLIC FILE_SET CXX_MODULES BASE_DIRS ${CMAKE_CURRENT_LIST_DIR}
                                        FILES ${CMAKE_CURRENT_LIST_DIR}/httpstatus/httpstatus.cppm)
target_link_libraries(httpstatus_module PUBLIC httpstatus)
