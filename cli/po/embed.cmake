# Writes catalogues.cpp from the compiled gettext catalogues.
# Takes OUT (the file to write) and CATALOGUES (paths of .mo files, each named after its language).
set(text "// Made by cli/po/embed.cmake.\n#include \"cli/catalogues.hpp\"\n\nnamespace mb::cli::catalogues {\n")
foreach(catalogue IN LISTS CATALOGUES)
    cmake_path(GET catalogue STEM language)
    file(READ "${catalogue}" bytes HEX)
    string(REGEX REPLACE "(..)" "'\\\\x\\1'," bytes "${bytes}")
    string(
        APPEND text
        "\nstatic constexpr char ${language}_bytes[] = {${bytes}};\n"
        "std::string_view ${language}() {\n    return {${language}_bytes, sizeof ${language}_bytes};\n}\n"
    )
endforeach()
string(APPEND text "\n}  // namespace mb::cli::catalogues\n")
file(WRITE "${OUT}" "${text}")
