/// Files that are there whole or not at all.
#pragma once

#include "store/replacing.hpp"

#include <filesystem>
#include <string>
#include <string_view>

namespace mb::store {

/// A file that is being written, which only its owner can read and write. Until it is finished it has no name: whatever
/// ends the process, nothing is left, and whoever writes to the same place writes a file of their own.
///
/// Where the file system has no files without a name (FAT, network shares), and for the moment in which it takes the
/// place of another, it lies beside its place under a random one, `.mb-….part`. What a process that was killed just then
/// has left goes when the next file is finished in that folder.
///
/// Everything throws RegisterError `file-not-writable`; fields `path`, never the random name, and `detail`.
class NewFile {
public:
    enum class Beginning { unnamed, named };

    /// Also throws `file-exists` (`path`) where something is there that must not be replaced, and what
    /// require_replaceable() throws. `named` is how it goes on file systems without unnamed files.
    NewFile(const std::filesystem::path& path, const Replacing& replacing, Beginning beginning = Beginning::unnamed);
    ~NewFile();
    NewFile(const NewFile&) = delete;
    NewFile& operator=(const NewFile&) = delete;

    void write(std::string_view bytes);
    /// By what path the file can be opened now, for those who write it by its name.
    std::filesystem::path open_path() const;
    /// Writes all to the disk, so that nothing is missing but the name.
    void settle();
    /// Settles, and reads back whether the file holds these bytes and nothing else.
    void require_written(std::string_view bytes);
    /// Settles, and gives the file its name. Nothing is ever replaced where that is not allowed, whoever was faster: then
    /// throws `file-exists`.
    void finish();

private:
    void flush();
    void open_unnamed();
    void open_named();
    bool give_name(const std::filesystem::path& name) const;
    bool replace() const;
    [[noreturn]] void fail(int error) const;

    std::filesystem::path path_;
    bool overwrite_;
    std::filesystem::path part_;  ///< empty while the file has no name
    int file_ = -1;
    std::string buffer_;
};

}  // namespace mb::store
