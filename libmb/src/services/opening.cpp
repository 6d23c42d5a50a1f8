#include <mb/services/opening.hpp>

namespace mb::services {

Register open_register(const std::filesystem::path& path, Register::Mode mode, const std::optional<AsKnown>& as_known) {
    auto registered = Register::open(path, as_known ? Register::Mode::read : mode);
    if (!as_known) {
        return registered;
    }
    if (const auto* day = std::get_if<Date>(&*as_known)) {
        return registered.as_known(registered.newest_operation_known(*day));
    }
    return registered.as_known(std::get<std::int64_t>(*as_known));
}

}  // namespace mb::services
