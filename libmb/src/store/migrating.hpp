/// How an older file becomes one of the present version. Only the store includes this.
#pragma once

#include "store/schema.hpp"

#include <filesystem>

namespace mb::store {

/// Brings the file to the newest version in one transaction, after copying it as it was to `NAME.mb.before-vN` (N: the
/// newest version; a number follows where that name is taken). Another process may have done it in the meantime; then
/// nothing is done.
void migrate_file(Connection& connection, const std::filesystem::path& path, std::span<const Migration> migrations);

}  // namespace mb::store
