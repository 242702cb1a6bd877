# SPDX-License-Identifier: BSL-1.0
# Installs as the README says, in the way NAME, and builds and runs a program: run.sh NAME
# CTest sets WORK, VERSION, CMAKE_GENERATOR, CXX and CXXFLAGS.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
root=$here/../..
clone=$WORK/clone
export HOME="$WORK/home" PATH="$WORK/bin:$PATH" PKG_CONFIG_PATH="$WORK/home/.local/share/pkgconfig"

# What the README has for a pattern: the block with it, or the text between backquotes that begins with it.
block() {
  awk -v pattern="$1" '/^```/ { if (inside && block ~ pattern) printf "%s", block; inside = !inside; block = ""; next }
                       inside { block = block $0 "\n" }' "$root/README.md" |
    sed "s,https://github.com/OWNER/httpstatus,\"$clone\","
}
span() {
  grep -o "\`$1[^\`]*\`" "$root/README.md" | head -n 1 | tr -d '`'
}

expect() {  # TEXT COMMAND...
  text=$1
  shift
  output=$("$@")
  test "$output" = "$text" || { echo "$* printed: $output"; exit 1; }
}
program() {  # TEXT OPTION...: a program whose CMakeLists.txt has this text
  rm -rf program
  mkdir program
  cp "$here/main.cpp" program
  printf '%s\n' 'cmake_minimum_required(VERSION 3.14)' 'project(program LANGUAGES CXX)' \
    'add_executable(your_program main.cpp)' "$1" >program/CMakeLists.txt
  shift
  cmake -S program -B program/build "$@"
  cmake --build program/build
  expect "404 Not Found" program/build/your_program
}

rm -rf "${WORK:?}/$1"
mkdir -p "$WORK/$1" "$WORK/bin" "$HOME"
cd "$WORK/$1"
case $1 in
clone)
  for entry in CMakeLists.txt CMakePresets.json LICENSE README.md examples include ports tests; do
    cp -R "$root/$entry" .
  done
  git init -q -b main
  git add -A
  git -c user.name=test -c user.email=test@localhost commit -qm "The checkout"
  git tag "v$VERSION"  # which the README names once there is a release
  expect "httpstatus/$VERSION" span httpstatus/
  printf '#!/bin/sh\nexec %s %s "$@"\n' "$CXX" "$CXXFLAGS" >"$WORK/bin/c++"
  chmod +x "$WORK/bin/c++"

  rm -rf "$HOME/.local"
  eval "$(span 'cmake -B build')"
  cd "$HOME/.local"
  expect "./share/cmake/httpstatus/httpstatus-config-version.cmake
./share/cmake/httpstatus/httpstatus-config.cmake
./share/cmake/httpstatus/httpstatus-targets.cmake
./share/licenses/httpstatus/LICENSE
./share/pkgconfig/httpstatus.pc" sh -c "find . -type f ! -path './include/httpstatus/*' | LC_ALL=C sort"
  if grep -r -e "$WORK" -e /usr/local share; then exit 1; fi
  ;;
fetch_content)
  program "$(block FetchContent_Declare)"
  ;;
find_package)  # also in a prefix with the module, which another CMake has installed
  for prefix in "$HOME/.local" ${MODULE_PREFIX-}; do
    program "foreach(refused IN ITEMS 0.9 \"1.0;COMPONENTS;nonsense\")
  find_package(httpstatus \${refused} QUIET)
  if(httpstatus_FOUND)
    message(FATAL_ERROR \"$VERSION is taken for \${refused}\")
  endif()
endforeach()
$(block find_package)" -DCMAKE_PREFIX_PATH="$prefix"
  done
  ;;
subdirectory)
  cp "$here/main.cpp" "$here/subdirectory/CMakeLists.txt" .
  git clone -q "$clone" httpstatus
  cmake -B build
  cmake --build build
  expect "404 Not Found" build/your_program
  cmake --install build --prefix prefix
  expect prefix/bin/your_program find prefix -type f
  ;;
library)  # which is exported and packed, and brings httpstatus with it
  cat >CMakeLists.txt <<END
cmake_minimum_required(VERSION 3.14)
project(library VERSION 1.0 LANGUAGES CXX)
add_library(your_library INTERFACE)
$(span 'set(HTTPSTATUS_INSTALL')
$(block FetchContent_Declare | sed 's/your_program PRIVATE/your_library INTERFACE/')
install(TARGETS your_library EXPORT your_library-targets)
install(EXPORT your_library-targets DESTINATION lib/cmake/your_library)
install(FILES your_library-config.cmake DESTINATION lib/cmake/your_library)
set(CPACK_PACKAGE_FILE_NAME archive)
include(CPack)
END
  cat >your_library-config.cmake <<END
include(CMakeFindDependencyMacro)
$(span 'find_dependency')
include(\${CMAKE_CURRENT_LIST_DIR}/your_library-targets.cmake)
END
  cmake -B build
  (cd build && cpack -G TGZ && tar xzf archive.tar.gz)
  program 'find_package(your_library REQUIRED)
target_link_libraries(your_program PRIVATE your_library)' -DCMAKE_PREFIX_PATH="$PWD/build/archive"
  if grep -r "$WORK" build/archive; then exit 1; fi
  ;;
vcpkg)
  cmake -DCHECKOUT="$clone" -DWORK="$PWD" -P "$here/vcpkg.cmake"
  grep "\"version\": \"$VERSION\"" "$clone/ports/httpstatus/vcpkg.json"
  program "$(grep '^  ' installed/share/httpstatus/usage | sed 's/(main/(your_program/')" -DCMAKE_PREFIX_PATH="$PWD/installed"
  ;;
include_path)
  cp -r "$clone/include" "$here/main.cpp" .
  eval "$(span 'c++ .*-I')"
  expect "404 Not Found" ./a.out
  ;;
pkg_config)  # also in a tree that was moved
  cp "$here/main.cpp" .
  eval "$(span 'c++ .*pkg-config')"
  expect "404 Not Found" ./a.out
  expect "$VERSION" pkg-config --modversion httpstatus
  cp -r "$HOME/.local" moved
  export PKG_CONFIG_PATH="$PWD/moved/share/pkgconfig"
  expect "$PWD/moved/include" sh -c 'realpath "$(pkg-config --variable=includedir httpstatus)"'
  ;;
meson)
  for dependency in "$(span "dependency('httpstatus')")" "$(span "import('cmake')")"; do
    rm -rf -- *
    git clone -q "$clone" subprojects/httpstatus
    cp "$here/main.cpp" .
    cat >meson.build <<END
project('program', 'cpp', default_options: 'cpp_std=c++17')
executable('your_program', 'main.cpp', dependencies: $dependency)
END
    meson setup build
    ninja -C build
    expect "404 Not Found" build/your_program
    export PKG_CONFIG_PATH=
  done
  ;;
conan)
  cd "$clone"
  conan profile detect --force
  eval "$(span 'conan create')"
  cd "$OLDPWD"
  conan install --requires="$(span httpstatus/)" -g CMakeDeps -of .
  program "$(block find_package)" -DCMAKE_PREFIX_PATH="$PWD" -DCMAKE_BUILD_TYPE=Release
  ;;
single_file)
  (cd "$clone" && eval "$(span 'cmake -P')")
  cp "$clone/$(span 'build/single_file')" "$clone/build/single_file/httpstatus/unofficial.hpp" .
  sed 's,<httpstatus/httpstatus.hpp>,"unofficial.hpp",' "$here/main.cpp" >main.cpp
  c++ -std=c++17 main.cpp
  expect "404 Not Found" ./a.out
  ;;
module)
  export CMAKE_GENERATOR=Ninja
  cmake -S "$clone" -B build -DHTTPSTATUS_BUILD_MODULE=ON
  cmake --build build
  cmake --install build --prefix prefix
  program "$(block find_package)" -DCMAKE_PREFIX_PATH="$PWD/prefix"
  cp "$here"/module/*.cpp .
  cp "$here/module/CMakeLists.txt" .
  cmake -B consumer -DCMAKE_PREFIX_PATH="$PWD/prefix"
  cmake --build consumer
  expect "404 Not Found" consumer/your_program
  ;;
esac
