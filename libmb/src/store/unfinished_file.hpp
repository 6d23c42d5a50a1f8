/// Files of a register that was being made when the program was killed.
#pragma once

#include <filesystem>

namespace mb::store {

/// Whether the file holds nothing, or has a journal that takes back all it holds; and is this user's alone. It may be one
/// that another program is making now: that is certain once the write lock has been waited for.
bool may_be_unfinished(const std::filesystem::path& path);

}  // namespace mb::store
