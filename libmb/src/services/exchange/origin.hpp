/// Where a row stands.
#pragma once

#include <cstddef>

namespace mb::services::exchange {

/// A line of one of the files of an import.
struct Origin {
    std::size_t file = 0;  ///< its position in ImportReport::files
    std::size_t line = 0;  ///< 0: the file as a whole
};

}  // namespace mb::services::exchange
