#pragma once

#include <string_view>

namespace mb {

/// Returns the version of this library, such as "0.1.0".
std::string_view version() noexcept;

}  // namespace mb
