/// What lies beside a backup. Only the store includes this, and services that copy.
#pragma once

#include <filesystem>

namespace mb::store {

/// Registers and their backups, and keys and their backups, among the files of one folder.
struct BackupFolder {
    bool data = false;
    bool keys = false;

    /// Looks at the first bytes of each file in the folder of `path`, but `path` itself. Not inside a transaction: a
    /// register that lies there would lose its locks.
    static BackupFolder around(const std::filesystem::path& path);
};

/// Whether both paths lead to one file.
bool is_same_file(const std::filesystem::path& one, const std::filesystem::path& other);

}  // namespace mb::store
