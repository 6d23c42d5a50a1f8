/// On what kind of file system a file lies. Only the store includes this.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

namespace mb::store {

/// The name of the network file system with this magic number (`statfs`), or nothing when it is another.
///
/// Locks and `fsync` of network shares, and of folders that a virtual machine shares with its host, cannot be relied
/// on: two writers then damage a file.
std::optional<std::string_view> network_filesystem(long magic);

/// The same for the type that `/proc/self/mountinfo` gives: FUSE (whose magic number is one for all) carries both
/// remote file systems, which are named here, and local ones such as encrypted folders, which are let through.
std::optional<std::string_view> remote_fuse(std::string_view type);

/// The name of the network file system that `path` (which exists) lies on, or nothing.
std::optional<std::string> network_filesystem_of(const std::filesystem::path& path);

}  // namespace mb::store
