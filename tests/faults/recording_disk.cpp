#include "recording_disk.hpp"

#include <stdexcept>

namespace mb::faults {

namespace {

std::string name_of(std::string_view path) {
    return std::string(path.substr(path.rfind('/') + 1));
}

}  // namespace

RecordingDisk::RecordingDisk(const DiskImage& before) {
    for (const auto& [name, bytes] : before) {
        first_files_.emplace(name, ++newest_);
    }
    files_ = first_files_;
}

int RecordingDisk::file(std::string_view path) const {
    const auto found = files_.find(name_of(path));
    if (found == files_.end()) {
        throw std::logic_error("an unknown file is written: " + std::string(path));
    }
    return found->second;
}

void RecordingDisk::made(std::string_view path) {
    files_[name_of(path)] = ++newest_;
    events_.push_back({.kind = Change::Kind::made, .file = newest_, .name = name_of(path)});
}

void RecordingDisk::removed(std::string_view path) {
    events_.push_back({.kind = Change::Kind::removed, .file = file(path), .name = name_of(path)});
    files_.erase(name_of(path));
}

void RecordingDisk::folder_synced() {
    events_.push_back({.kind = Change::Kind::folder_synced});
}

void RecordingDisk::written(std::string_view path, std::int64_t offset, std::string_view bytes) {
    events_.push_back(
        {.kind = Change::Kind::written, .file = file(path), .offset = offset, .bytes = std::string(bytes)});
}

void RecordingDisk::truncated(std::string_view path, std::int64_t size) {
    events_.push_back({.kind = Change::Kind::truncated, .file = file(path), .offset = size});
}

void RecordingDisk::synced(std::string_view path) {
    events_.push_back({.kind = Change::Kind::synced, .file = file(path)});
}

}  // namespace mb::faults
