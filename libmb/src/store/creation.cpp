// Making the files of a new register.

#include "store/file_checks.hpp"
#include "store/file_header.hpp"
#include "store/filesystem.hpp"
#include "store/keys.hpp"
#include "store/new_file.hpp"
#include "store/register_file.hpp"
#include "store/settings.hpp"
#include "store/super_journals.hpp"
#include "store/transaction.hpp"
#include "store/unfinished_file.hpp"

#include <mb/error.hpp>

#include <sodium.h>
#include <sqlite3.h>
#include <unistd.h>

#include <cerrno>

namespace mb::store {

namespace {

constexpr const char* tables_of_data = "SELECT count(*) FROM main.sqlite_schema";
constexpr const char* tables_of_keys = "SELECT count(*) FROM keys.sqlite_schema";
constexpr const char* insert_register = "INSERT INTO register (id, uuid, created_at) VALUES (1, ?1, ?2)";

/// A file made here, which goes again unless kept. One that an interrupted creation has left is taken, and stays.
class MadeFile {
public:
    MadeFile(std::filesystem::path path, const std::string& noun)
        : path_(std::move(path)), journal_(path_.string() + "-journal"), kept_(may_be_unfinished(path_)) {
        if (!kept_) {
            create_private_file(path_, noun);
        }
    }
    ~MadeFile() {
        if (!kept_) {
            // A journal whose super-journal has gone is not rolled back any more: that goes last.
            const bool journal_gone = ::unlink(journal_.c_str()) == 0 || errno == ENOENT;
            if (::unlink(path_.c_str()) == 0 && journal_gone) {
                remove_super_journals_of(path_.c_str());
            }
        }
    }
    MadeFile(const MadeFile&) = delete;
    MadeFile& operator=(const MadeFile&) = delete;
    void keep() { kept_ = true; }

private:
    std::filesystem::path path_;
    std::string journal_;
    bool kept_;
};

[[noreturn]] void refuse_existing_register(const RegisterPaths& paths) {
    throw RegisterError("register-exists", {{"path", paths.data.string()}});
}

[[noreturn]] void refuse_existing_keys(const RegisterPaths& paths) {
    throw RegisterError("keys-exist", {{"path", paths.keys.string()}});
}

void require_place(const RegisterPaths& paths, Making making) {
    if (paths.data == paths.keys) {
        throw RegisterError("register-named-keys", {{"path", paths.data.string()}});
    }
    const auto folder = folder_of(paths.data);
    std::error_code unreadable;
    if (!std::filesystem::is_directory(folder, unreadable)) {
        throw RegisterError("register-folder-missing", {{"path", paths.data.string()}, {"folder", folder.string()}});
    }
    if (const auto network = network_filesystem_of(folder)) {
        throw RegisterError("register-on-network-share", {{"path", paths.data.string()}, {"filesystem", *network}});
    }
    if (is_present(paths.data) && !may_be_unfinished(paths.data)) {
        refuse_existing_register(paths);
    }
    if (making == Making::both && is_present(paths.keys) && !may_be_unfinished(paths.keys)) {
        refuse_existing_keys(paths);
    }
}

std::string random_uuid() {
    std::string uuid(16, '\0');
    randombytes_buf(uuid.data(), uuid.size());
    // RFC 9562, version 4.
    uuid[6] = static_cast<char>((uuid[6] & 0x0f) | 0x40);
    uuid[8] = static_cast<char>((uuid[8] & 0x3f) | 0x80);
    return uuid;
}

}  // namespace

void rehearse_register_files(const RegisterPaths& paths, Making making) {
    require_place(paths, making);
    try {
        const NewFile tried(paths.data, {true, FileKind::data});
    } catch (const RegisterError& refused) {
        throw RegisterError(
            "register-not-writable",
            {{"path", paths.data.string()}, {"detail", std::string(field(refused.fields(), "detail").value_or(""))}});
    }
}

void create_register_files(const RegisterPaths& paths, Instant at) {
    require_place(paths, Making::both);
    MadeFile data(paths.data, "register");
    MadeFile keys(paths.keys, "keys");
    {
        const auto connection = connect(paths.data, SQLITE_OPEN_READWRITE);
        attach_keys(*connection, paths.keys);
        connection->execute("PRAGMA main.page_size = " + std::to_string(page_size));
        connection->execute("PRAGMA keys.page_size = " + std::to_string(page_size));
        apply_settings(*connection, true);
        require_settings(*connection, paths.data.string(), true);
        const auto uuid = random_uuid();
        Transaction transaction(*connection, Transaction::Kind::write);
        // Only now is it certain that what was there is taken back, and not made by somebody else.
        if (connection->value<int>(tables_of_data) != 0) {
            data.keep();
            keys.keep();
            refuse_existing_register(paths);
        }
        if (connection->value<int>(tables_of_keys) != 0) {
            refuse_existing_keys(paths);
        }
        connection->execute("PRAGMA main.application_id = " + std::to_string(register_application));
        migrate(*connection, migrations(), 0);
        connection->run(insert_register, Blob{uuid}, at);
        make_keys(*connection, uuid, Key::random());
        transaction.commit();
    }
    sync_folder(paths.data);
    data.keep();
    keys.keep();
}

}  // namespace mb::store
