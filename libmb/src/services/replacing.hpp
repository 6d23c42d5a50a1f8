/// What the options of a service say of the file that is there.
#pragma once

#include "store/replacing.hpp"

#include <mb/services/output_file.hpp>

namespace mb::services {

inline store::Replacing replacing(const OutputOptions& options, store::FileKind kind = store::FileKind::document) {
    return {options.overwrite, kind, options.kept};
}

}  // namespace mb::services
