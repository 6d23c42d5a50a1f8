#include "disk_image.hpp"

#include "temporary_folder.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <cstring>
#include <stdexcept>

namespace mb::faults {

namespace {

constexpr std::uint64_t odd = 0x9E3779B97F4A7C15;

std::uint64_t mixed(std::uint64_t hash, std::uint64_t word) {
    hash = (hash ^ word) * odd;
    return hash ^ (hash >> 29);
}

}  // namespace

DiskImage read_image(const std::filesystem::path& folder) {
    DiskImage image;
    for (const auto& entry : std::filesystem::directory_iterator(folder)) {
        if (auto name = entry.path().filename().string(); entry.is_regular_file() && !name.ends_with("-shm")) {
            image.emplace(std::move(name), test::bytes_of(entry.path()));
        }
    }
    return image;
}

void write_file(const std::filesystem::path& path, std::string_view bytes) {
    const int file = ::open(path.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
    while (file >= 0 && !bytes.empty()) {
        const auto count = ::write(file, bytes.data(), bytes.size());
        if (count <= 0) {
            break;
        }
        bytes.remove_prefix(static_cast<std::size_t>(count));
    }
    if (file < 0 || ::close(file) != 0 || !bytes.empty()) {
        throw std::runtime_error("cannot write " + path.string());
    }
}

void write_image(const std::filesystem::path& folder, const DiskImage& image) {
    for (const auto& entry : std::filesystem::directory_iterator(folder)) {
        if (entry.is_regular_file()) {
            std::filesystem::remove(entry.path());
        }
    }
    for (const auto& [name, bytes] : image) {
        write_file(folder / name, bytes);
    }
}

std::uint64_t hash_of(std::string_view bytes, std::uint64_t seed) {
    auto hash = mixed(seed, bytes.size());
    for (; bytes.size() >= sizeof hash; bytes.remove_prefix(sizeof hash)) {
        std::uint64_t word = 0;
        std::memcpy(&word, bytes.data(), sizeof word);
        hash = mixed(hash, word);
    }
    for (const char byte : bytes) {
        hash = mixed(hash, static_cast<unsigned char>(byte));
    }
    return hash;
}

std::uint64_t hash_of(const DiskImage& image) {
    std::uint64_t hash = image.size();
    for (const auto& [name, bytes] : image) {
        hash = hash_of(bytes, hash_of(name, hash));
    }
    return hash;
}

}  // namespace mb::faults
