/// Registers that are refused, and stay as they were.
#pragma once

#include "test_register.hpp"

namespace mb::test {

/// Opens in both modes; checks that both refuse alike and that nothing in the folder has changed. Returns the code.
std::string refusal(const Folder& folder, const std::filesystem::path& path, Fields* fields = nullptr);

/// A register that has been closed.
struct ClosedRegister {
    Folder folder;
    std::filesystem::path path = folder / "mb.mb";
    std::filesystem::path keys = folder / "mb.keys";
    ClosedRegister() { Register::create(path, instant()); }
    std::string refusal(Fields* fields = nullptr) const { return test::refusal(folder, path, fields); }
};

}  // namespace mb::test
