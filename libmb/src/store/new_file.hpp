/// Files that are there whole or not at all.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

namespace mb::store {

/// A file that is being written, which only its owner can read and write. It lies beside its place as `.NAME.part`
/// until it is finished; then it takes the place, also of a file that is there. Without finish() nothing is left.
///
/// Everything throws RegisterError `file-not-writable`; fields `path` and `detail`.
class NewFile {
public:
    explicit NewFile(const std::filesystem::path& path);
    ~NewFile();
    NewFile(const NewFile&) = delete;
    NewFile& operator=(const NewFile&) = delete;

    void write(std::string_view bytes);
    /// The file as it lies beside its place, for those who write it by its name.
    const std::filesystem::path& part() const noexcept { return part_; }
    /// Writes all to the disk and gives the file its name.
    void finish();

private:
    void flush();
    [[noreturn]] void fail() const;

    std::filesystem::path path_;
    std::filesystem::path part_;
    int file_;
    std::string buffer_;
};

}  // namespace mb::store
