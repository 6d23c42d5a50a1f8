/// Reading the files inside a ZIP file. Only the store includes this.
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <vector>

// NOLINTBEGIN(bugprone-reserved-identifier,readability-identifier-naming): libzip's own names.
struct zip;
struct zip_file;
// NOLINTEND(bugprone-reserved-identifier,readability-identifier-naming)

namespace mb::store {

/// What unpacks to more than this is no file that a person made: many times the largest attendance sheet.
inline constexpr std::uint64_t most_unpacked_bytes = std::uint64_t{512} << 20U;

/// An open ZIP file. Its faults have the field `file`, the name without folders.
class ZipArchive {
public:
    /// Throws NotFound `file-missing`, RegisterError `file-unreadable`, InvalidValue `workbook-damaged`.
    explicit ZipArchive(const std::filesystem::path& path);

    const std::string& name() const noexcept { return name_; }
    bool has(const std::string& member) const;
    /// The names of all files inside.
    std::vector<std::string> members() const;

    /// Throws InvalidValue `workbook-damaged`, `workbook-too-large` (field `limit`: MiB).
    [[noreturn]] void refuse_damaged() const;
    [[noreturn]] void refuse_too_large() const;

private:
    friend class ZipMember;

    std::string name_;
    std::unique_ptr<zip, void (*)(zip*)> archive_;
};

/// A file inside, unpacked piece by piece. The archive must outlive it.
class ZipMember {
public:
    /// Throws InvalidValue `workbook-damaged` when there is no such file, or it is encrypted.
    ZipMember(const ZipArchive& archive, const std::string& member);

    /// Unpacks at most `room` bytes; returns how many, 0 at the end. Throws InvalidValue `workbook-damaged` (the bytes
    /// are not those that were packed), `workbook-too-large`.
    std::size_t read(char* bytes, std::size_t room);

private:
    const ZipArchive& archive_;
    std::unique_ptr<zip_file, void (*)(zip_file*)> file_;
    std::uint64_t unpacked_ = 0;
};

}  // namespace mb::store
