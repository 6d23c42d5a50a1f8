/// Making and opening a register.
#pragma once

#include <mb/store/register.hpp>

#include <filesystem>
#include <optional>
#include <variant>

namespace mb::services {

/// The moment in the register's history that one wants to look from: a day (what was known at its end) or an operation's number.
using AsKnown = std::variant<Date, std::int64_t>;

/// Opens a register, for reading as it was known at `as_known` where given. See Register::open and Register::as_known.
Register open_register(const std::filesystem::path& path, Register::Mode mode,
                       const std::optional<AsKnown>& as_known = {});

}  // namespace mb::services
