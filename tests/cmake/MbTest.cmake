# How tests are told to ctest. Every Boost.Test case and every transcript is one ctest test.

set(MB_PROPERTY_SEED "2006" CACHE STRING "Seed of the property tests; empty for a new one on every run")

# mb_add_test(<layer> SOURCES file... [LIBRARIES target...] [PROGRAM name] [TIMEOUT seconds])
#
# Builds the program test-<layer> (or that of the name given) from the sources and one shared main(), and registers each
# of its cases; one may take 300 seconds unless said otherwise.
# Tests may include private headers of libmb ("store/gateway.hpp"). MB_TEST_DATA is this folder's path,
# MB_SOURCE_DIR the project's.
function(mb_add_test layer)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "PROGRAM;TIMEOUT" "SOURCES;LIBRARIES")
    if(arg_UNPARSED_ARGUMENTS)
        message(FATAL_ERROR "mb_add_test(${layer}): unknown arguments ${arg_UNPARSED_ARGUMENTS}")
    endif()
    if(NOT arg_SOURCES)
        return()
    endif()

    set(program test-${layer})
    if(arg_PROGRAM)
        set(program ${arg_PROGRAM})
    endif()
    add_executable(${program} ${arg_SOURCES})
    target_include_directories(${program} PRIVATE "${PROJECT_SOURCE_DIR}/libmb/src" "${PROJECT_SOURCE_DIR}/tests")
    target_compile_definitions(
        ${program}
        PRIVATE MB_TEST_DATA="${CMAKE_CURRENT_SOURCE_DIR}" MB_SOURCE_DIR="${PROJECT_SOURCE_DIR}"
    )
    target_link_libraries(
        ${program}
        PRIVATE mb-test-main mb::mb rapidcheck rapidcheck_boost_test ${arg_LIBRARIES} mb-compiler
    )
    mb_discover_tests(${program} ${layer} ${arg_TIMEOUT})
endfunction()

# Registers each case of a Boost.Test program with ctest as "<label>: suite/case". The list is made when the
# program has been built; a program that is missing or lists nothing is registered as a test that fails.
function(mb_discover_tests program label)
    set(timeout 300)
    if(ARGC GREATER 2)
        set(timeout ${ARGV2})
    endif()
    set(list "${CMAKE_CURRENT_BINARY_DIR}/${program}-tests.cmake")
    add_custom_command(
        TARGET ${program}
        POST_BUILD
        BYPRODUCTS "${list}"
        COMMAND
            "${CMAKE_COMMAND}" -D "PROGRAM=$<TARGET_FILE:${program}>" -D "LABEL=${label}" -D "LIST=${list}" -D
            "SEED=${MB_PROPERTY_SEED}" -D "TIMEOUT=${timeout}" -P "${PROJECT_SOURCE_DIR}/tests/cmake/DiscoverTests.cmake"
        VERBATIM
    )
    set(include "${CMAKE_CURRENT_BINARY_DIR}/${program}-include.cmake")
    file(
        WRITE "${include}"
        "if(EXISTS \"${list}\")\n    include(\"${list}\")\nelse()\n"
        "    add_test([=[${label}: program not built]=] \"${program}-not-built\")\n"
        "    set_tests_properties([=[${label}: program not built]=] PROPERTIES LABELS ${label})\nendif()\n"
    )
    set_property(DIRECTORY APPEND PROPERTY TEST_INCLUDE_FILES "${include}")
endfunction()

# mb_add_transcripts(<label>)
#
# Registers every command transcript (*.t, cram) of the current folder. They run the mb of this build.
function(mb_add_transcripts label)
    file(GLOB transcripts CONFIGURE_DEPENDS "${CMAKE_CURRENT_SOURCE_DIR}/*.t")
    foreach(transcript IN LISTS transcripts)
        cmake_path(GET transcript STEM name)
        add_test(
            NAME "${label}: ${name}.t"
            COMMAND "${PROJECT_SOURCE_DIR}/tests/transcript.sh" --bin "${PROJECT_BINARY_DIR}/bin" "${transcript}"
        )
        set_tests_properties("${label}: ${name}.t" PROPERTIES LABELS "${label};transcript" TIMEOUT 600)
    endforeach()
endfunction()
