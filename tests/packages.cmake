# Catch2 2.13 or 3, and fmt, from the system; where it lacks them and a network is there, from their repositories.
find_package(Catch2 QUIET)
find_package(fmt 9 QUIET)

include(FetchContent)
if(NOT CMAKE_CXX_STANDARD)
  set(CMAKE_CXX_STANDARD 17)  # Catch2 knows std::string_view only if it is built so
endif()
set(CMAKE_COMPILE_WARNING_AS_ERROR OFF)  # no warning of theirs is an error
if(NOT Catch2_FOUND)
  FetchContent_Declare(Catch2 SYSTEM GIT_REPOSITORY https://github.com/catchorg/Catch2.git
                       GIT_TAG fa43b77429ba76c462b1898d6cd2f2d7a9416b14)  # v3.7.1
  FetchContent_MakeAvailable(Catch2)
endif()
if(NOT fmt_FOUND)
  FetchContent_Declare(fmt SYSTEM GIT_REPOSITORY https://github.com/fmtlib/fmt.git
                       GIT_TAG 40626af88bd7df9a5fb80be7b25ac85b122d6c21)  # 11.2.0
  FetchContent_MakeAvailable(fmt)
endif()
unset(CMAKE_COMPILE_WARNING_AS_ERROR)

# Version 3 has its own main.
set(httpstatus_catch_main $<TARGET_NAME_IF_EXISTS:Catch2::Catch2WithMain>)
