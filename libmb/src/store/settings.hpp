/// The settings of every connection to a register. Only the store includes this.
#pragma once

#include "store/connection.hpp"

#include <string>
#include <vector>

namespace mb::store {

/// In bytes, of both files.
inline constexpr int page_size = 4096;

/// A setting that is not as it must be.
struct WrongSetting {
    std::string name;
    std::string value;
};

/// Makes all settings; the reason of each stands in docs/register-format.md.
void apply_settings(Connection& connection, bool keys_attached);

/// Reads all settings back, and returns those that are not as `apply_settings()` makes them.
std::vector<WrongSetting> wrong_settings(Connection& connection, bool keys_attached);

/// Throws RegisterError `register-setting` (`path`, `setting`, `value`) for the first wrong one.
void require_settings(Connection& connection, const std::string& path, bool keys_attached);

/// Whether statements that write fail. A register opened for reading is switched for the moment in which it writes who
/// looked.
void set_query_only(Connection& connection, bool on);

}  // namespace mb::store
