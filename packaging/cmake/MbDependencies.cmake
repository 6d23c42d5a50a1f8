# Every package that libmb and mb are built on, found in one place. Debian 12 has them all:
# packaging/dependencies.sh --for build

find_package(Boost 1.81 CONFIG REQUIRED COMPONENTS locale)
find_package(EXPAT 2.5 REQUIRED)
find_package(Libcsv REQUIRED)
find_package(PkgConfig REQUIRED)
find_package(SQLite3 3.40 REQUIRED)
find_package(SQLiteCpp 3.2 CONFIG REQUIRED)
find_package(Threads REQUIRED)
find_package(fmt 9 CONFIG REQUIRED)
find_package(nlohmann_json 3.11 CONFIG REQUIRED)
pkg_check_modules(libsodium REQUIRED IMPORTED_TARGET libsodium>=1.0.18)
pkg_check_modules(libxlsxwriter REQUIRED IMPORTED_TARGET xlsxwriter>=1.1)
pkg_check_modules(libzip REQUIRED IMPORTED_TARGET libzip>=1.7)

if(MB_BUILD_CLI)
    find_package(CLI11 2.1 CONFIG REQUIRED)
    find_package(ICU 72 REQUIRED COMPONENTS uc)
    find_package(tomlplusplus 3.3 CONFIG REQUIRED)
endif()

if(MB_BUILD_TESTS)
    find_package(Boost 1.81 CONFIG REQUIRED COMPONENTS unit_test_framework)
    find_package(Python3 3.9 REQUIRED COMPONENTS Interpreter)
    find_package(rapidcheck CONFIG REQUIRED)
endif()

if(MB_BUILD_BENCHMARKS)
    find_package(benchmark 1.7 CONFIG REQUIRED)
endif()
