/// The files below the watched folder that the program has open.
#pragma once

#include <string>

namespace mb::faults {

struct WatchedFile {
    std::string name;  ///< as seen from the folder; `.` is the folder itself
    bool written = false;
};

/// The path as seen from the folder; empty where it is not below. Of a file without a name, which is reached through the
/// descriptor that it is open under, what it is called while it has none.
std::string below_folder(const char* path);

/// The open file, or nothing where it is not below the folder.
WatchedFile* watched_file(int descriptor);

/// Its name; empty where there is none.
std::string name_of(int descriptor);

/// Notes that a file has been opened; an empty name is that of a file that is not below the folder.
void note_opened(int descriptor, const std::string& name);

}  // namespace mb::faults
