/// A register in which a write was broken off after its first pages had reached the disk.
#pragma once

#include "refused_opening.hpp"

namespace mb::test {

/// Beside `name`, one of the register's files, lies the journal that takes the write back, its first page too.
class BrokenOffWrite {
public:
    explicit BrokenOffWrite(const std::string& name);

    /// Puts bytes where the write might have left them.
    void overwrite(std::size_t offset, const std::string& bytes) const;

    Folder folder;
    std::filesystem::path path = folder / "mb.mb";

private:
    std::filesystem::path broken_;
};

}  // namespace mb::test
