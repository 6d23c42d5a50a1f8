#include <mb/version.hpp>

namespace mb {

std::string_view version() noexcept {
    return MB_VERSION;
}

}  // namespace mb
