#include "power_cut.hpp"

#include <algorithm>
#include <set>

namespace mb::faults {

namespace {

constexpr std::int64_t sector = 512;

using Random = std::mt19937_64;

std::size_t below(std::size_t end, Random& random) {
    return std::uniform_int_distribution<std::size_t>(0, end - 1)(random);
}

void write_at(std::string& file, std::int64_t offset, std::string_view bytes) {
    const auto begin = static_cast<std::size_t>(offset);
    if (file.size() < begin + bytes.size()) {
        file.resize(begin + bytes.size(), '\0');  // What lies between was never written: zeros.
    }
    std::ranges::copy(bytes, file.begin() + offset);
}

void apply(std::string& file, const Change& event) {
    if (event.kind == Change::Kind::truncated) {
        file.resize(static_cast<std::size_t>(event.offset), '\0');
    } else {
        write_at(file, event.offset, event.bytes);
    }
}

std::string anything(std::size_t size, Random& random) {
    std::string bytes(size, '\0');
    std::ranges::generate(bytes, [&] { return static_cast<char>(random()); });
    return bytes;
}

/// Sectors are those of the file: a write that begins within one tears there.
void apply_torn(std::string& file, const Change& event, Random& random) {
    if (event.kind == Change::Kind::truncated) {
        if (below(2, random) == 0) {
            apply(file, event);
        }
        return;
    }
    const auto end = event.offset + static_cast<std::int64_t>(event.bytes.size());
    for (auto at = event.offset; at < end;) {
        const auto next = std::min(end, (at / sector + 1) * sector);
        const auto piece =
            std::string_view(event.bytes)
                .substr(static_cast<std::size_t>(at - event.offset), static_cast<std::size_t>(next - at));
        switch (below(8, random)) {
        case 0:
            write_at(file, at, anything(piece.size(), random));
            break;
        case 1:
        case 2:
        case 3:
            break;
        default:
            write_at(file, at, piece);
        }
        at = next;
    }
}

}  // namespace

CutDisk::CutDisk(const DiskImage& before, const RecordingDisk& recording) : names_(recording.first_files()) {
    for (const auto& [name, file] : names_) {
        files_[file].safe = before.at(name);
    }
}

void CutDisk::change(Names& names, const Change& event) {
    if (event.kind == Change::Kind::made) {
        names[event.name] = event.file;
    } else {
        names.erase(event.name);
    }
}

void CutDisk::sync_folder() {
    for (const auto* event : waiting_names_) {
        change(names_, *event);
    }
    waiting_names_.clear();
    std::set<int> named;
    for (const auto& [name, file] : names_) {
        named.insert(file);
    }
    std::erase_if(files_, [&](const auto& file) { return !named.contains(file.first); });
}

void CutDisk::see(const Change& event) {
    switch (event.kind) {
    case Change::Kind::made:
        files_[event.file];
        waiting_names_.push_back(&event);
        break;
    case Change::Kind::removed:
        waiting_names_.push_back(&event);
        break;
    case Change::Kind::folder_synced:
        sync_folder();
        break;
    case Change::Kind::written:
    case Change::Kind::truncated:
        files_.at(event.file).waiting.push_back(&event);
        break;
    case Change::Kind::synced:
        auto& file = files_.at(event.file);
        for (const auto* done : file.waiting) {
            apply(file.safe, *done);
        }
        file.waiting.clear();
        break;
    }
}

CutDisk::Names CutDisk::names_after(std::size_t kept) const {
    auto names = names_;
    for (std::size_t i = 0; i < kept; ++i) {
        change(names, *waiting_names_[i]);
    }
    return names;
}

DiskImage CutDisk::after(Loss loss, Random& random) const {
    const auto all = waiting_names_.size();
    std::size_t kept = 0;
    switch (loss) {
    case Loss::all_lost:
        break;
    case Loss::all_kept:
        kept = all;
        break;
    case Loss::writes_lost:
    case Loss::writes_torn:
        kept = below(2, random) == 0 ? 0 : all;
        break;
    case Loss::names_kept:
    case Loss::names_kept_torn:
        kept = below(all + 1, random);
        break;
    }
    DiskImage image;
    for (const auto& [name, number] : names_after(kept)) {
        const auto& file = files_.at(number);
        auto bytes = file.safe;
        for (const auto* event : file.waiting) {
            if (loss == Loss::all_kept || (loss == Loss::writes_lost && below(2, random) == 0)) {
                apply(bytes, *event);
            } else if (loss == Loss::writes_torn || loss == Loss::names_kept_torn) {
                apply_torn(bytes, *event, random);
            }
        }
        image.emplace(name, std::move(bytes));
    }
    return image;
}

}  // namespace mb::faults
