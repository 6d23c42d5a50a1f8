/// Everything that a session does to the disk, in order.
#pragma once

#include "disk_image.hpp"
#include "watched_vfs.hpp"

#include <map>
#include <string>
#include <vector>

namespace mb::faults {

/// One change of the disk or of what is safe on it. A file keeps its number whatever becomes of its name.
struct Change {
    enum class Kind { made, removed, folder_synced, written, truncated, synced };
    Kind kind;
    int file = 0;
    std::string name = {};    ///< made, removed
    std::int64_t offset = 0;  ///< written: where; truncated: the new size
    std::string bytes = {};   ///< written
};

/// Records the changes of the files in one folder, of which `before` were there already.
class RecordingDisk final : public Watcher {
public:
    explicit RecordingDisk(const DiskImage& before);

    const std::vector<Change>& events() const { return events_; }
    /// The numbers of the files that were there at the beginning.
    const std::map<std::string, int, std::less<>>& first_files() const { return first_files_; }

    void made(std::string_view path) override;
    void removed(std::string_view path) override;
    void folder_synced() override;
    void written(std::string_view path, std::int64_t offset, std::string_view bytes) override;
    void truncated(std::string_view path, std::int64_t size) override;
    void synced(std::string_view path) override;

private:
    int file(std::string_view path) const;

    std::vector<Change> events_;
    std::map<std::string, int, std::less<>> files_;
    std::map<std::string, int, std::less<>> first_files_;
    int newest_ = 0;
};

}  // namespace mb::faults
