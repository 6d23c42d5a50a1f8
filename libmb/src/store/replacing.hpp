/// What a file that is written may take the place of. Only the store includes this, and services that write files.
#pragma once

#include "store/file_header.hpp"

#include <filesystem>
#include <vector>

namespace mb::store {

/// Whether a new file may take the place of another, and what it is itself: registers, keys and their copies, signing
/// keys and journals only ever give way to their own kind.
struct Replacing {
    // NOLINTNEXTLINE(google-explicit-constructor): most files are documents.
    Replacing(bool wanted, FileKind own = FileKind::document, std::vector<std::filesystem::path> in_use = {})
        : allowed(wanted), kind(own), kept(std::move(in_use)) {}

    bool allowed;
    FileKind kind;
    std::vector<std::filesystem::path> kept;  ///< in use, and so never replaced by anything
};

/// Throws RegisterError `file-kept` (`path`, `kind`) where `path`, by whatever way it leads there, is one of those in use
/// (`in-use`), holds what must not be lost to another kind of file (`register`, `keys`, `keys-backup`, `signing-key`), is
/// a register with its keys beside it, or has the name of a journal of one (`journal`); `file-not-writable` (`path`, `detail`) where it
/// cannot be told.
void require_replaceable(const std::filesystem::path& path, const Replacing& replacing);

}  // namespace mb::store
