# mb_add_benchmark(<name> SOURCES file... [LIBRARIES target...])
#
# Builds a program of measurements; it may use packages that libmb hides, to compare with.
function(mb_add_benchmark name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "SOURCES;LIBRARIES")
    if(NOT arg_SOURCES)
        return()
    endif()
    add_executable(mb-${name} ${arg_SOURCES})
    target_compile_definitions(mb-${name} PRIVATE MB_SOURCE_DIR="${PROJECT_SOURCE_DIR}")
    target_link_libraries(mb-${name} PRIVATE mb::mb benchmark::benchmark ${arg_LIBRARIES} mb-compiler)
endfunction()
