#include "store/replacing.hpp"

#include "store/backup_folder.hpp"
#include "store/file_checks.hpp"

#include <mb/error.hpp>
#include <mb/store/register.hpp>

#include <algorithm>
#include <string>
#include <string_view>
#include <system_error>

namespace mb::store {

namespace {

namespace fs = std::filesystem;

constexpr std::string_view journal_ending = "-journal";

[[noreturn]] void refuse(const fs::path& path, const char* kind) {
    throw RegisterError("file-kept", {{"path", path.string()}, {"kind", kind}});
}

const char* code_of(FileKind kind) {
    switch (kind) {
    case FileKind::data:
        return "register";
    case FileKind::keys:
        return "keys";
    case FileKind::keys_backup:
        return "keys-backup";
    case FileKind::signing_key:
        return "signing-key";
    default:
        return "journal";
    }
}

bool is_database(FileKind kind) {
    return kind == FileKind::data || kind == FileKind::keys;
}

/// SQLite would take whatever bears that name for what a broken-off write has left.
bool is_named_as_journal(const fs::path& path) {
    const auto name = path.string();
    return name.ends_with(journal_ending)
           && is_database(kind_of(fs::path(name.substr(0, name.size() - journal_ending.size()))));
}

FileKind held_in(const fs::path& path) {
    std::error_code ignored;
    if (fs::is_regular_file(path, ignored) && !may_read(path)) {
        throw RegisterError(
            "file-not-writable",
            {{"path", path.string()}, {"detail", std::make_error_code(std::errc::permission_denied).message()}});
    }
    return kind_of(path);
}

}  // namespace

void require_replaceable(const fs::path& path, const Replacing& replacing) {
    if (is_named_as_journal(path)) {
        refuse(path, "journal");
    }
    if (!replacing.allowed || !is_present(path)) {
        return;
    }
    if (std::ranges::any_of(replacing.kept, [&](const fs::path& each) { return is_same_file(path, each); })) {
        refuse(path, "in-use");
    }
    const auto held = held_in(path);
    if (held == FileKind::document) {
        return;
    }
    const bool in_use = held == FileKind::data && is_present(RegisterPaths::beside(path).keys)
                        && kind_of(RegisterPaths::beside(path).keys) == FileKind::keys;
    if (held != replacing.kind || in_use) {
        refuse(path, code_of(held));
    }
}

}  // namespace mb::store
