# SPDX-License-Identifier: BSL-1.0

# Does what `vcpkg install httpstatus --overlay-ports=ports` does in CHECKOUT, where there is no vcpkg: runs the portfile, with
# stand-ins for what it calls, in WORK. The manifest and what is installed must be as vcpkg's own checks want them, and a
# program must build as the usage text says.
cmake_minimum_required(VERSION 3.18)
include(${CMAKE_CURRENT_LIST_DIR}/../execute.cmake)

set(folder ${WORK}/vcpkg_port)
set(toolchain -G ${GENERATOR} -DCMAKE_CXX_COMPILER=${CXX} -DCMAKE_CXX_FLAGS=${CXX_FLAGS})
file(REMOVE_RECURSE ${folder})

function(expect what actual expected)
  if(NOT "${actual}" STREQUAL "${expected}")
    message(SEND_ERROR "${what}: \"${actual}\" and not \"${expected}\"")
  endif()
endfunction()

# What vcpkg gives a portfile.
set(PORT httpstatus)
set(CURRENT_PORT_DIR ${CHECKOUT}/ports/${PORT})
set(CURRENT_PACKAGES_DIR ${folder}/packages)

macro(parse_arguments)
  cmake_parse_arguments(PARSE_ARGV 0 arg "" "SOURCE_PATH;CONFIG_PATH" "OPTIONS;FILE_LIST")
  expect("What the stand-in for ${CMAKE_CURRENT_FUNCTION} does not know" "${arg_UNPARSED_ARGUMENTS}" "")
endmacro()

function(vcpkg_cmake_configure)
  parse_arguments()
  execute(${CMAKE_COMMAND} -S ${arg_SOURCE_PATH} -B ${folder}/build ${toolchain} ${arg_OPTIONS}
          -DCMAKE_INSTALL_PREFIX=${CURRENT_PACKAGES_DIR})
endfunction()

function(vcpkg_cmake_install)
  execute(${CMAKE_COMMAND} --build ${folder}/build)
  execute(${CMAKE_COMMAND} --install ${folder}/build)
  if(NOT VCPKG_BUILD_TYPE STREQUAL "release")
    execute(${CMAKE_COMMAND} --install ${folder}/build --prefix ${CURRENT_PACKAGES_DIR}/debug)
  endif()
endfunction()

# Moves the files to share/httpstatus, and has them look for the prefix from there.
function(vcpkg_cmake_config_fixup)
  parse_arguments()
  file(RENAME ${CURRENT_PACKAGES_DIR}/${arg_CONFIG_PATH} ${CURRENT_PACKAGES_DIR}/share/${PORT})
  file(REMOVE_RECURSE ${CURRENT_PACKAGES_DIR}/share/cmake)
  set(up [[get_filename_component(_IMPORT_PREFIX "${_IMPORT_PREFIX}" PATH)]])
  set(file ${CURRENT_PACKAGES_DIR}/share/${PORT}/httpstatus-config.cmake)
  file(READ ${file} text)
  string(REPLACE "${up}\n${up}\n${up}\n" "${up}\n${up}\n" text "${text}")
  file(WRITE ${file} "${text}")
endfunction()

function(vcpkg_fixup_pkgconfig)  # httpstatus.pc finds its prefix by itself
endfunction()

function(vcpkg_install_copyright)
  parse_arguments()
  configure_file(${arg_FILE_LIST} ${CURRENT_PACKAGES_DIR}/share/${PORT}/copyright COPYONLY)
endfunction()

include(${CURRENT_PORT_DIR}/portfile.cmake)

# vcpkg moves what a port has installed.
set(prefix ${folder}/installed)
file(RENAME ${CURRENT_PACKAGES_DIR} ${prefix})

file(GLOB_RECURSE expected RELATIVE ${CHECKOUT} ${CHECKOUT}/include/httpstatus/*)
list(APPEND expected share/httpstatus/copyright share/httpstatus/httpstatus-config-version.cmake
            share/httpstatus/httpstatus-config.cmake share/httpstatus/usage share/pkgconfig/httpstatus.pc)
file(GLOB_RECURSE installed RELATIVE ${prefix} ${prefix}/*)
set(misplaced ${installed})
list(REMOVE_ITEM misplaced ${expected})
list(REMOVE_ITEM expected ${installed})
expect("What vcpkg has no place for" "${misplaced}" "")
expect("What is not installed" "${expected}" "")

file(GLOB_RECURSE entries LIST_DIRECTORIES true ${prefix}/*)
foreach(entry IN LISTS entries)
  if(IS_DIRECTORY ${entry})
    file(GLOB children ${entry}/*)
    if(NOT children)
      message(SEND_ERROR "An empty folder is installed: ${entry}")
    endif()
  else()
    file(READ ${entry} text)
    foreach(path IN ITEMS ${WORK} ${CHECKOUT})
      string(FIND "${text}" "${path}" position)
      expect("Where in ${entry} stands ${path}" ${position} -1)
    endforeach()
  endif()
endforeach()
foreach(pair IN ITEMS LICENSE:copyright ports/httpstatus/usage:usage)
  string(REPLACE ":" ";${prefix}/share/httpstatus/" pair ${pair})
  execute(${CMAKE_COMMAND} -E compare_files ${CHECKOUT}/${pair})
endforeach()

if(CMAKE_VERSION VERSION_LESS 3.19)
  message("The manifest is not checked, for want of CMake 3.19.")
else()
  file(READ ${CURRENT_PORT_DIR}/vcpkg.json manifest)
  foreach(key IN ITEMS name version description license dependencies)
    string(JSON ${key} GET "${manifest}" ${key})
  endforeach()
  file(STRINGS ${folder}/build/CMakeCache.txt project REGEX "^CMAKE_PROJECT_(NAME|VERSION|DESCRIPTION):")
  list(TRANSFORM project REPLACE "^[^=]*=" "")
  expect("The description, name and version" "${description};${name};${version}" "${project}")
  if(description MATCHES "\\.$")
    message(SEND_ERROR "The description ends with a full stop.")
  endif()
  file(STRINGS ${prefix}/include/httpstatus/httpstatus.hpp first_line LIMIT_COUNT 1)
  expect("The license" "// SPDX-License-Identifier: ${license}" "${first_line}")
  string(REGEX REPLACE "[ \n]" "" dependencies "${dependencies}")
  expect("The dependencies" "${dependencies}"
         [=[[{"host":true,"name":"vcpkg-cmake"},{"host":true,"name":"vcpkg-cmake-config"}]]=])

  string(REGEX MATCHALL "\n  \"[a-z-]+\":" keys "${manifest}")
  list(TRANSFORM keys REPLACE "[^a-z-]" "")
  set(order "^name;version;(port-version;)?description;(homepage;)?(documentation;)?license;(supports;)?dependencies$")
  if(NOT keys MATCHES "${order}")
    message(SEND_ERROR "The keys are not those of `vcpkg format-manifest`, in its order: ${keys}")
  endif()
endif()

# The indented lines of the usage text are for the user's CMakeLists.txt.
file(STRINGS ${prefix}/share/httpstatus/usage steps REGEX "^  ")
list(JOIN steps "\n" steps)
file(WRITE ${folder}/program/CMakeLists.txt
     "cmake_minimum_required(VERSION 3.14)\nproject(program LANGUAGES CXX)\nadd_executable(main main.cpp)\n${steps}\n")
file(COPY ${CMAKE_CURRENT_LIST_DIR}/../main.cpp DESTINATION ${folder}/program)
execute(${CMAKE_COMMAND} -S ${folder}/program -B ${folder}/program/build ${toolchain} -DCMAKE_PREFIX_PATH=${prefix})
file(STRINGS ${folder}/program/build/CMakeCache.txt found REGEX "^httpstatus_DIR:")
expect("What the program found" "${found}" "httpstatus_DIR:PATH=${prefix}/share/httpstatus")
execute(${CMAKE_COMMAND} --build ${folder}/program/build)
execute(${folder}/program/build/main)
expect("The program's output" "${output}" "404 Not Found\n")
