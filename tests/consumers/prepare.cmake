# SPDX-License-Identifier: BSL-1.0

# Makes in WORK what the consumers use: `checkout`, which is also a repository, `httpstatus.tar.gz`, and `prefix`, where
# the library is installed, and moved since. settings.cmake says which commit and which hash they have.
include(${CMAKE_CURRENT_LIST_DIR}/execute.cmake)
file(REMOVE_RECURSE ${WORK})

file(GLOB entries ${CHECKOUT}/*)
list(FILTER entries EXCLUDE REGEX "/(\\.git|build[^/]*)$")
file(COPY ${entries} DESTINATION ${WORK}/checkout)

execute(${CMAKE_COMMAND} -E chdir ${WORK} ${CMAKE_COMMAND} -E tar czf httpstatus.tar.gz checkout)
file(SHA256 ${WORK}/httpstatus.tar.gz hash)

find_package(Git QUIET)
if(GIT_FOUND)
  set(git ${GIT_EXECUTABLE} -C ${WORK}/checkout -c user.name=test -c user.email=test@localhost)
  execute(${git} init -q)
  execute(${git} add -A)
  execute(${git} commit -q -m "The checkout")
  execute(${git} rev-parse HEAD)
  string(STRIP "${output}" commit)
endif()
file(WRITE ${WORK}/settings.cmake "set(hash ${hash})\nset(commit ${commit})\n")

# Installs to the folder `to`, by way of another.
function(install_to to)
  execute(${CMAKE_COMMAND} -S ${CHECKOUT} -B ${WORK}/build_${to} ${ARGN} -DCMAKE_CXX_COMPILER=${CXX}
          -DHTTPSTATUS_BUILD_TESTS=OFF -DHTTPSTATUS_BUILD_EXAMPLES=OFF -DCMAKE_INSTALL_PREFIX=${WORK}/first_${to})
  execute(${CMAKE_COMMAND} --build ${WORK}/build_${to})
  execute(${CMAKE_COMMAND} --install ${WORK}/build_${to})
  file(RENAME ${WORK}/first_${to} ${WORK}/${to})
  file(GLOB_RECURSE files ${WORK}/${to}/*.cmake ${WORK}/${to}/*.pc)
  foreach(file IN LISTS files)
    file(READ ${file} text)
    foreach(folder IN ITEMS ${WORK} ${CHECKOUT})
      string(FIND "${text}" ${folder} position)
      if(NOT position EQUAL -1)
        message(SEND_ERROR "${file} names ${folder}.")
      endif()
    endforeach()
  endforeach()
endfunction()

install_to(prefix -G ${GENERATOR})
file(GLOB_RECURSE installed RELATIVE ${WORK}/prefix ${WORK}/prefix/*)
list(FILTER installed EXCLUDE REGEX "^include/httpstatus/.*\\.(hpp|cppm)$")
set(expected share/cmake/httpstatus/httpstatus-config-version.cmake share/cmake/httpstatus/httpstatus-config.cmake
             share/licenses/httpstatus/LICENSE share/pkgconfig/httpstatus.pc)
if(NOT installed STREQUAL expected)
  message(SEND_ERROR "Beside the headers these were installed: ${installed}")
endif()

if(MODULE_SUPPORT)
  install_to(prefix_of_module -G Ninja -DHTTPSTATUS_BUILD_MODULE=ON)
endif()
