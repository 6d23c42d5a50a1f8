/// What a disk may hold after the power has been cut.
#pragma once

#include "disk_image.hpp"
#include "recording_disk.hpp"

#include <array>
#include <map>
#include <random>
#include <vector>

namespace mb::faults {

/// What becomes of that which was not synced.
enum class Loss {
    all_lost,         ///< data and directory changes
    all_kept,         ///< as when the program is killed but not the machine
    writes_lost,      ///< each write is kept whole or lost; directory changes are kept all or none
    writes_torn,      ///< the same, but of a write each sector is kept, lost, or holds anything
    names_kept,       ///< the first so many directory changes are kept, all data is lost
    names_kept_torn,  ///< the same directory changes, and data torn
};
inline constexpr std::array all_losses{Loss::all_lost,    Loss::all_kept,   Loss::writes_lost,
                                       Loss::writes_torn, Loss::names_kept, Loss::names_kept_torn};

/// A disk that has seen the first events of a recording. README.md says what this model assumes.
class CutDisk {
public:
    CutDisk(const DiskImage& before, const RecordingDisk& recording);

    /// Goes on by one event, which must live as long as this.
    void see(const Change& event);

    /// The files that are found when the power comes back.
    DiskImage after(Loss loss, std::mt19937_64& random) const;

private:
    struct File {
        std::string safe;
        std::vector<const Change*> waiting;  ///< writes and truncations since the last sync
    };
    using Names = std::map<std::string, int, std::less<>>;

    static void change(Names& names, const Change& event);
    void sync_folder();
    Names names_after(std::size_t kept) const;

    std::map<int, File> files_;
    Names names_;                               ///< safe ones
    std::vector<const Change*> waiting_names_;  ///< since the folder's last sync
};

}  // namespace mb::faults
