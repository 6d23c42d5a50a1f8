// Writes the sources of all manual pages: manual-pages WRITTEN OUT
//
// WRITTEN is the folder of what people have written (mb.1.scd, and a file for each noun), OUT that of the pages.
#include "cli/manual.hpp"

#include <filesystem>
#include <fstream>
#include <iostream>
#include <sstream>

namespace {

std::string text_of(const std::filesystem::path& path) {
    std::ostringstream text;
    text << std::ifstream(path).rdbuf();
    return text.str();
}

/// Returns whether all could be written.
bool write_pages(const std::filesystem::path& written, const std::filesystem::path& out) {
    std::ofstream overview(out / "mb.1.scd");
    mb::cli::write_manual_overview(overview, text_of(written / "mb.1.scd"));
    bool good = overview.flush().good();
    for (const std::string& noun : mb::cli::nouns()) {
        std::ofstream page(out / ("mb-" + noun + ".1.scd"));
        mb::cli::write_manual(page, noun, text_of(written / (noun + ".scd")));
        good = page.flush().good() && good;
    }
    return good;
}

}  // namespace

int main(int count, char** arguments) {
    if (count != 3) {
        std::cerr << "manual-pages: names the folder of what is written, and the folder for the pages\n";
        return 2;
    }
    try {
        return write_pages(arguments[1], arguments[2]) ? 0 : 1;
    } catch (const std::exception& failure) {
        std::cerr << "manual-pages: " << failure.what() << '\n';
        return 1;
    }
}
