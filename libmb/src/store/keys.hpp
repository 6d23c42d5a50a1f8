/// The keys file, attached to the register's connection as `keys`. Only the store includes this.
#pragma once

#include "store/connection.hpp"
#include "store/sealing.hpp"

#include <filesystem>
#include <string>

namespace mb::store {

/// The one version of the keys file there is.
inline constexpr int keys_version = 1;

/// Attaches the file, which exists, as `keys`.
void attach_keys(Connection& connection, const std::filesystem::path& path);

/// Makes the tables of attached keys that belong to the register of that `uuid`, with the secret that makes the marks of
/// the erased. In a transaction of the caller.
void make_keys(Connection& connection, const std::string& uuid, const Key& mark_key);

/// Throws unless the attached keys have the right tables and belong to the register of that `uuid`: NotARegister
/// `keys-schema-differs` (`table`), RegisterError `keys-of-another-register`.
void require_keys_of(Connection& connection, const std::filesystem::path& path, const std::string& uuid);

}  // namespace mb::store
