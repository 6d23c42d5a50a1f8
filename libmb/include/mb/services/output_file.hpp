/// Files that are written for people and other programs: whole or not at all, and only for their owner (0600).
#pragma once

#include <filesystem>
#include <functional>
#include <string_view>

namespace mb::services {

/// How files are written.
struct OutputOptions {
    bool overwrite = false;  ///< else nothing may be there
    bool rehearse = false;   ///< checks all that can be checked, and writes nothing
    /// Called now and then; throwing from it ends the writing, and nothing is left of it.
    std::function<void()> progress = {};
};

/// Writes a document that a client has composed, such as a calendar or a sheet to print. Throws RegisterError
/// `file-exists` unless it may be written over, `file-not-writable` (`path`, `detail`).
void write_output_file(const std::filesystem::path& file, std::string_view bytes, const OutputOptions& options = {});

}  // namespace mb::services
