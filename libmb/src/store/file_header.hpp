/// The first bytes of a database, read without asking SQLite what it thinks of them. Only the store includes this.
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>

namespace mb::store {

/// 'MBrg' and 'MBky': what the register and its keys call themselves, at offset 68.
inline constexpr std::uint32_t register_application = 0x4D427267;
inline constexpr std::uint32_t keys_application = 0x4D426B79;

/// What a rollback journal begins with. https://sqlite.org/fileformat.html, section 3.
inline constexpr std::string_view journal_magic = "\xd9\xd5\x05\xf9\x20\xa1\x63\xd7";

/// What a file holds, as far as it must not be lost to something else.
enum class FileKind { document, data, keys, keys_backup, signing_key, journal };

/// Tells by the first bytes; documents are all that mb does not know again.
FileKind kind_of(std::string_view beginning);
/// The same for a file, or what a link leads to; what is no file is a document. It is neither locked nor changed.
FileKind kind_of(const std::filesystem::path& path);

/// The detail of what does not begin as a database does.
inline constexpr const char* no_database = "not a database";

/// Returns the version (`user_version`, at offset 60) of the file. It is neither locked nor changed.
///
/// `noun` begins the codes. NotARegister `NOUN-foreign` (`detail`: `empty`, `not a database`, `another application`);
/// RegisterDamaged `NOUN-damaged`
/// (`truncated`); RegisterTooNew `NOUN-too-new` (`version`, `known`); RegisterError `NOUN-setting` (`setting`, `value`)
/// when somebody has switched the file to another journal.
int require_header(const std::filesystem::path& path, const std::string& noun, std::uint32_t application,
                   int known_version);

}  // namespace mb::store
