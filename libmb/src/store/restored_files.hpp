/// The files of a register that was put together in memory. Only the store includes this, and services that restore.
#pragma once

#include "store/new_file.hpp"
#include "store/register_file.hpp"

#include <optional>

namespace mb::store {

/// A register and, where it has them, its keys, on the disk and read back, but without names until they are finished.
class RestoredFiles {
public:
    /// Makes what `making` says; keys that are to stay are not touched. Throws RegisterError `register-exists`, `keys-exist`, `register-not-writable`, `keys-not-writable` (`path`,
    /// `detail`).
    RestoredFiles(const RegisterFile& copy, RegisterPaths paths, Making making = Making::both);

    /// Gives both their names: the keys first, since a register without keys would pass for a whole one. Nothing is
    /// ever replaced; throws as above, and nothing is left then.
    void finish();

private:
    RegisterPaths paths_;
    std::optional<NewFile> keys_;
    std::optional<NewFile> data_;
};

}  // namespace mb::store
