/// The files of a register while they are open. Only the store includes this.
#pragma once

#include "store/access_log.hpp"
#include "store/connection.hpp"
#include "store/schema.hpp"

#include <mb/store/register.hpp>

#include <memory>
#include <string>

namespace mb::store {

/// A checked connection to the files, and what they are. Registers as they were known share the files of the one they
/// came from.
struct RegisterFile {
    RegisterPaths paths;
    Register::Mode mode;
    std::unique_ptr<Connection> connection;
    std::string uuid;        ///< sixteen bytes
    std::string created_at;  ///< as it stands in the file
    bool has_keys;
    AccessLog access_log;
    bool recording = false;  ///< whether the change of `record()` is running
    bool in_memory = false;  ///< a copy, which needs no journal
    std::shared_ptr<Unreadable> unreadable = std::make_shared<Unreadable>();
};

/// Makes the files. Nothing is left of them when that fails half-way.
void create_register_files(const RegisterPaths& paths, Instant at);

/// Which files are to be made.
enum class Making { both, data };

/// Throws what making them would throw, and makes nothing.
void rehearse_register_files(const RegisterPaths& paths, Making making = Making::both);

/// Opens the files after all checks that `Register::open()` names. The migrations in `list` are the built-in ones except in tests.
std::shared_ptr<RegisterFile> open_register_files(const RegisterPaths& paths, Register::Mode mode,
                                                  std::span<const Migration> list);

/// Whether there are keys to attach; all that is wrong with them except that they are missing or not for this user is
/// thrown.
bool keys_usable(const std::filesystem::path& path, Register::Mode mode);

/// Opens a database that has been checked; `flags` are SQLite's.
std::unique_ptr<Connection> connect(const std::filesystem::path& path, int flags);

}  // namespace mb::store
