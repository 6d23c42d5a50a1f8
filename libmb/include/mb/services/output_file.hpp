/// Files that are written for people and other programs: whole or not at all, and only for their owner (0600).
#pragma once

#include <filesystem>
#include <functional>
#include <string_view>
#include <vector>

namespace mb::services {

/// How files are written.
struct OutputOptions {
    /// Else nothing may be there. A register, its keys, copies of either and keys that sign only ever give way to their
    /// own kind.
    bool overwrite = false;
    bool rehearse = false;  ///< checks all that can be checked, and writes nothing
    /// Called now and then; throwing from it ends the writing, and nothing is left of it.
    std::function<void()> progress = {};
    /// Files in use, such as a client's settings, which are never replaced, whatever path leads to them.
    std::vector<std::filesystem::path> kept = {};
};

/// Writes a document that a client has composed, such as a calendar or a sheet to print. Throws RegisterError
/// `file-exists` unless it may be written over, `file-kept` (`path`, `kind`) where it must not be, `file-not-writable`
/// (`path`, `detail`).
void write_output_file(const std::filesystem::path& file, std::string_view bytes, const OutputOptions& options = {});

}  // namespace mb::services
