# How the project's own code is compiled: warnings, sanitizers, coverage, the compiler cache.
# Nothing here travels to those who link libmb.

find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    set(CMAKE_C_COMPILER_LAUNCHER "${CCACHE_PROGRAM}")
    set(CMAKE_CXX_COMPILER_LAUNCHER "${CCACHE_PROGRAM}")
endif()

add_library(mb-compiler INTERFACE)
target_compile_options(
    mb-compiler
    INTERFACE
        -Wall
        -Wextra
        -Wpedantic
        -Wconversion
        -Wshadow
        -Wcast-qual
        -Wextra-semi
        -Wnon-virtual-dtor
        -Wold-style-cast
        -Woverloaded-virtual
        $<$<CXX_COMPILER_ID:GNU>:-Wduplicated-branches>
        $<$<CXX_COMPILER_ID:GNU>:-Wduplicated-cond>
        $<$<CXX_COMPILER_ID:GNU>:-Wlogical-op>
)

if(MB_SANITIZERS)
    set(sanitize -fsanitize=${MB_SANITIZERS} -fno-sanitize-recover=all -fno-omit-frame-pointer)
    # Instrumented, GCC takes parts of the standard library's regular expressions for uninitialised.
    target_compile_options(mb-compiler INTERFACE ${sanitize} $<$<CXX_COMPILER_ID:GNU>:-Wno-maybe-uninitialized>)
    target_link_options(mb-compiler INTERFACE ${sanitize})
endif()

if(MB_COVERAGE)
    target_compile_options(mb-compiler INTERFACE --coverage -fprofile-update=atomic)
    target_link_options(mb-compiler INTERFACE --coverage)
endif()

option(MB_CLANG_TIDY "Check every source file with clang-tidy as it is compiled" OFF)
if(MB_CLANG_TIDY)
    find_program(CLANG_TIDY_PROGRAM NAMES clang-tidy-19 REQUIRED)
    # The warnings are those of GCC; clang does not know them all.
    set(CMAKE_CXX_CLANG_TIDY "${CLANG_TIDY_PROGRAM};--extra-arg=-Wno-unknown-warning-option;--quiet")
endif()
