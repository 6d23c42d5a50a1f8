/// Copies of a register in memory: a backup is one before it is written, a restored register one before it is made.
#pragma once

#include "store/register_file.hpp"

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>

namespace mb::store {

/// Copies what is committed, the keys left out, in one consistent state whoever writes meanwhile; compacted, so that
/// nothing is left of what was removed.
std::shared_ptr<RegisterFile> copy_in_memory(const RegisterFile& file);

/// Reads a register or a backup of one into memory, which is then in the newest version of the tables; the file stays as
/// it is. Throws NotFound `backup-file-missing`; RegisterError `backup-not-a-file`, `backup-unreadable` (`detail`),
/// `backup-unfinished` (a journal lies beside it), `backup-setting` (`setting`, `value`); NotARegister `backup-foreign`, `backup-is-of-keys`,
/// `register-schema-differs` (`table`); RegisterTooNew `backup-too-new` (`version`, `known`); RegisterDamaged
/// `backup-damaged` (`detail`); field `path`.
std::shared_ptr<RegisterFile> load_in_memory(const std::filesystem::path& path);

/// Leaves nothing in a copy of what was removed from it.
void compact(RegisterFile& copy);

/// The bytes of the file that a database in memory would be, wiped when they go.
class DatabaseBytes {
public:
    /// `schema` is `main` or `keys`.
    DatabaseBytes(const Connection& connection, const char* schema);
    ~DatabaseBytes();
    DatabaseBytes(const DatabaseBytes&) = delete;
    DatabaseBytes& operator=(const DatabaseBytes&) = delete;
    std::string_view view() const;

private:
    unsigned char* bytes_;
    std::int64_t size_ = 0;
};

}  // namespace mb::store
