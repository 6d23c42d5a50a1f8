# mb_add_layer(<layer> SOURCES file... [DEPENDS layer...] [LIBRARIES target...] [DEFINITIONS name...])
#
# Compiles one layer of libmb as the object library mb-<layer> and puts its objects into the target mb.
# DEPENDS names the layers that it may use, LIBRARIES the packages; both stay inside the library.
function(mb_add_layer layer)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "SOURCES;DEPENDS;LIBRARIES;DEFINITIONS")
    if(arg_UNPARSED_ARGUMENTS)
        message(FATAL_ERROR "mb_add_layer(${layer}): unknown arguments ${arg_UNPARSED_ARGUMENTS}")
    endif()
    if(NOT arg_SOURCES)
        add_library(mb-${layer} INTERFACE)
        return()
    endif()

    add_library(mb-${layer} OBJECT ${arg_SOURCES})
    target_include_directories(mb-${layer} PUBLIC "${PROJECT_SOURCE_DIR}/libmb/include"
                                           PRIVATE "${PROJECT_SOURCE_DIR}/libmb/src")
    target_compile_definitions(mb-${layer} PRIVATE ${arg_DEFINITIONS})
    list(TRANSFORM arg_DEPENDS PREPEND "mb-")
    target_link_libraries(mb-${layer} PUBLIC ${arg_DEPENDS} PRIVATE ${arg_LIBRARIES} mb-compiler)

    target_sources(mb PRIVATE $<TARGET_OBJECTS:mb-${layer}>)
    target_link_libraries(mb PRIVATE ${arg_LIBRARIES})
endfunction()
