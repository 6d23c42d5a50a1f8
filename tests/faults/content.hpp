/// What two attached files hold, made short enough to compare.
#pragma once

#include <compare>
#include <cstdint>
#include <filesystem>

struct sqlite3;

namespace mb::faults {

/// Equal for files of equal rows, whatever their pages.
struct Content {
    std::uint64_t data = 0;
    std::uint64_t looks = 0;  ///< of the data, who looked: written also when the operation itself is taken back
    std::uint64_t keys = 0;
    friend bool operator==(const Content&, const Content&) = default;
};

/// How blobs count: by their bytes or, for comparing runs that draw other random keys and nonces, by their length alone.
enum class Blobs { bytes, lengths };

/// Of the databases `main` and `keys` of a connection. Throws std::runtime_error where they cannot be read.
Content content_of(sqlite3* connection, Blobs blobs = Blobs::bytes);

/// Of `s.mb` and `s.keys` in a folder, read past the watcher.
Content content_of(const std::filesystem::path& folder, Blobs blobs = Blobs::bytes);

}  // namespace mb::faults
