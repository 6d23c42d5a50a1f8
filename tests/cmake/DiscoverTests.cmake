# Run after a Boost.Test program has been built: lists its cases and writes one add_test() for each.
# Takes PROGRAM, LABEL, LIST (the file to write), SEED and TIMEOUT (seconds).

execute_process(
    COMMAND "${PROGRAM}" --list_content --color_output=no
    OUTPUT_VARIABLE out
    ERROR_VARIABLE tree
    RESULT_VARIABLE status
)
if(NOT status EQUAL 0)
    file(REMOVE "${PROGRAM}")
    message(FATAL_ERROR "${PROGRAM} --list_content failed (${status}):\n${out}${tree}")
endif()

# One line per suite or case: four spaces of indent per level, '*' when enabled, ': ' before a description.
string(REPLACE ";" " " tree "${tree}")
string(REPLACE "\n" ";" lines "${tree}")
list(APPEND lines "end")

# A unit is a case when nothing is nested in it. The rows of a data-driven case (_0, _1, …) run with their case.
set(names)
set(path)
set(last "")
foreach(line IN LISTS lines)
    if(NOT line MATCHES "^( *)([^*:]+)")
        continue()
    endif()
    string(LENGTH "${CMAKE_MATCH_1}" indent)
    string(STRIP "${CMAKE_MATCH_2}" unit)
    math(EXPR depth "${indent} / 4")
    if(unit MATCHES "^_[0-9]+$")
        set(is_row ON)
    else()
        set(is_row OFF)
    endif()
    if(NOT last STREQUAL "" AND (is_row OR depth LESS_EQUAL last_depth))
        list(APPEND names "${last}")
    endif()
    if(is_row)
        set(last "")
    else()
        list(SUBLIST path 0 ${depth} path)
        list(APPEND path "${unit}")
        list(JOIN path "/" last)
        set(last_depth ${depth})
    endif()
endforeach()

set(script "# Cases of ${PROGRAM}\n")
if(NOT names)
    string(APPEND script "add_test([=[${LABEL}: no cases]=] no-test-cases)\n")
endif()
foreach(name IN LISTS names)
    # A comma would part two filters.
    string(REPLACE "," "*" filter "${name}")
    set(test "[=[${LABEL}: ${name}]=]")
    string(
        APPEND script
        "add_test(${test} [=[${PROGRAM}]=] [=[--run_test=${filter}]=] --color_output=no)\n"
        "set_tests_properties(${test} PROPERTIES LABELS [=[${LABEL}]=] TIMEOUT ${TIMEOUT}"
    )
    if(SEED)
        string(APPEND script " ENVIRONMENT \"RC_PARAMS=seed=${SEED}\"")
    endif()
    string(APPEND script ")\n")
endforeach()
file(WRITE "${LIST}" "${script}")
