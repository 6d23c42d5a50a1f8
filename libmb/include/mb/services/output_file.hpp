/// Documents that a client has composed, such as a calendar or a sheet to print.
#pragma once

#include <filesystem>
#include <string_view>

namespace mb::services {

/// Writes a file that only its owner can read (0600), whole or not at all; it must not be there unless `overwrite`.
/// Throws RegisterError `file-exists`, `file-not-writable` (`path`).
void write_output_file(const std::filesystem::path& file, std::string_view bytes, bool overwrite = false);

}  // namespace mb::services
