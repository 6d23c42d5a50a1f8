/// What becomes of a program's calls on a disk with faults. The plan stands in the environment:
///   MB_FAULT_FOLDER  the folder, absolute and without symbolic links
///   MB_FAULT_WAY     kill         killed at call MB_FAULT_AT: in the middle of a write, else before the call
///                    kill-before  killed before the call, also where it writes
///                    fail         that call fails with EIO
///                    fail-on      that call and all later ones fail with EIO
///                    full         from that call on there is no room: what needs some fails with ENOSPC
///                    pretend      the call is not made, and success is told (a control: a disk that lies)
///   MB_FAULT_DROP    journals     writes to rollback journals are not made, and success is told (a control)
///   MB_FAULT_LIST    a file to which one line per counted call is added: "pwrite register.mb"
#pragma once

#include <string>

namespace mb::faults {

/// What a call needs of the disk.
enum class Needs { nothing, room };

enum class Fate { proceed, break_off, fail, pretend };

/// Counts a call on a file and says what becomes of it; `errno` is set where it fails.
Fate fate_of(const char* call, const std::string& name, Needs needs);

/// Whether writes to this file are told as made, and are not.
bool is_dropped(const std::string& name);

/// The folder whose files are watched; empty where none is.
const std::string& watched_folder();

/// Kills the program.
[[noreturn]] void die();

}  // namespace mb::faults
