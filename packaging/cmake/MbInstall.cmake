# What an installed libmb consists of: library, headers, CMake package, pkg-config file.
include(CMakePackageConfigHelpers)

set(MB_PACKAGE_DIR "${CMAKE_INSTALL_LIBDIR}/cmake/mb")

install(TARGETS mb EXPORT mbTargets)
install(
    DIRECTORY "${PROJECT_SOURCE_DIR}/libmb/include/mb"
    DESTINATION "${CMAKE_INSTALL_INCLUDEDIR}"
    FILES_MATCHING PATTERN "*.hpp"
)
install(EXPORT mbTargets NAMESPACE mb:: DESTINATION "${MB_PACKAGE_DIR}")

configure_package_config_file(
    "${PROJECT_SOURCE_DIR}/packaging/cmake/mbConfig.cmake.in" "${PROJECT_BINARY_DIR}/mbConfig.cmake"
    INSTALL_DESTINATION "${MB_PACKAGE_DIR}"
)
write_basic_package_version_file(
    "${PROJECT_BINARY_DIR}/mbConfigVersion.cmake" COMPATIBILITY SameMinorVersion
)
install(
    FILES "${PROJECT_BINARY_DIR}/mbConfig.cmake" "${PROJECT_BINARY_DIR}/mbConfigVersion.cmake"
          "${PROJECT_SOURCE_DIR}/packaging/cmake/FindLibcsv.cmake"
    DESTINATION "${MB_PACKAGE_DIR}"
)

# The path from the .pc file up to the prefix, so that an installed tree can be moved.
file(RELATIVE_PATH MB_PC_TO_PREFIX "/${CMAKE_INSTALL_LIBDIR}/pkgconfig" "/")
# Who links the static library needs its packages too, but not theirs, as pkg-config --static would have it.
get_target_property(MB_PC_KIND mb TYPE)
set(MB_PC_OTHERS " -lSQLiteCpp -lboost_locale -lcsv")
if(MB_PC_KIND STREQUAL "STATIC_LIBRARY")
    set(MB_PC_LIBS "${MB_PC_OTHERS}")
else()
    set(MB_PC_PRIVATE ".private")
    set(MB_PC_PRIVATE_LIBS "${MB_PC_OTHERS}")
endif()
configure_file("${PROJECT_SOURCE_DIR}/packaging/mb.pc.in" "${PROJECT_BINARY_DIR}/mb.pc" @ONLY)
install(FILES "${PROJECT_BINARY_DIR}/mb.pc" DESTINATION "${CMAKE_INSTALL_LIBDIR}/pkgconfig")
