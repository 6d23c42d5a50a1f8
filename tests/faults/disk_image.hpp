/// The files in a folder as bytes.
#pragma once

#include <cstdint>
#include <filesystem>
#include <map>
#include <string>

namespace mb::faults {

/// Name and content of each file.
using DiskImage = std::map<std::string, std::string, std::less<>>;

/// Reads all files of a folder but the shared memory of a write-ahead log, which no disk holds.
DiskImage read_image(const std::filesystem::path& folder);

/// Makes a file that its owner alone can read and write.
void write_file(const std::filesystem::path& path, std::string_view bytes);

/// Makes the folder hold these files alone, each readable and writable by its owner only.
void write_image(const std::filesystem::path& folder, const DiskImage& image);

/// The same for equal images; for others as good as never.
std::uint64_t hash_of(const DiskImage& image);
std::uint64_t hash_of(std::string_view bytes, std::uint64_t seed);

}  // namespace mb::faults
