/// Text files of unknown encoding, read piece by piece. Only the store includes this.
#pragma once

#include "store/text_encoding.hpp"

#include <filesystem>
#include <fstream>

namespace mb::store {

/// A text file, read from its beginning to its end as UTF-8.
class TextFile {
public:
    /// Opens the file and reads it once to find its encoding. `piece` is the number of bytes read at a time.
    /// Throws NotFound `file-missing`, RegisterError `file-unreadable`; fields `file` (the name without folders) and
    /// `path`.
    explicit TextFile(const std::filesystem::path& path, std::size_t piece = 65536);

    Encoding encoding() const noexcept { return encoding_; }
    /// The name without folders.
    const std::string& name() const noexcept { return name_; }

    /// Appends the next piece to `text`; returns false at the end. Throws InvalidValue `file-encoding-unknown` (field
    /// `file`), when all before the fault has been appended; RegisterError `file-unreadable`.
    bool read(std::string& text);

private:
    std::string_view read_bytes();
    [[noreturn]] void fail() const;

    std::string path_;
    std::string name_;
    std::ifstream file_;
    std::string buffer_;
    Encoding encoding_ = Encoding::utf_8;
    std::unique_ptr<Decoder> decoder_;
};

}  // namespace mb::store
