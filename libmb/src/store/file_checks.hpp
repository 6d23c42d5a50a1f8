/// What is asked of a file before SQLite touches it. Only the store includes this.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

namespace mb::store {

/// Whether there is anything of that name, be it a link to nowhere.
bool is_present(const std::filesystem::path& path);

/// Whether this process may read or write `path`, by its effective user.
bool may_read(const std::filesystem::path& path);
bool may_write(const std::filesystem::path& path);

/// The folder that `path` lies in.
std::filesystem::path folder_of(const std::filesystem::path& path);

/// Throws unless `path` is a file of one's own that nobody else can read. `noun` begins the codes: `register`, `keys`,
/// `journal`. NotFound `NOUN-missing`; RegisterError `NOUN-is-link`, `NOUN-not-a-file`, `NOUN-readable-by-others`
/// (`mode`), `NOUN-of-another-user`, `NOUN-on-network-share` (`filesystem`), `NOUN-unreadable` (`detail`).
void require_private_file(const std::filesystem::path& path, const std::string& noun);

/// Throws RegisterError `NOUN-not-writable` unless the file can be written and, for the journal, the folder too.
void require_writable(const std::filesystem::path& path, const std::string& noun);

/// Makes an empty file that only its owner can read and write, whatever the umask. Throws RegisterError `NOUN-exists`
/// or `NOUN-not-writable` (`detail`).
void create_private_file(const std::filesystem::path& path, const std::string& noun);

/// So that the names of new files beside `path`, and its own, outlast a power cut as their content does.
void sync_folder(const std::filesystem::path& path);

/// The path as SQLite takes it: never beginning with `file:`, which it would read as an address.
std::string sqlite_path(const std::filesystem::path& path);

}  // namespace mb::store
