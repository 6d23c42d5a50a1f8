/// Configuration files: `mb.toml` beside a register, `config.toml` of a user.
#pragma once

#include <mb/services/retention.hpp>

#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <variant>

namespace mb::cli {

/// The settings of a file by key: `register`, `lang`, `actor`, `why`, `color`, and `retention.applicant_years` and so on,
/// which are whole numbers from 0 to 100. A relative `register` is taken from the file's folder.
using ConfigFile = std::map<std::string, std::string>;

/// `retention.completer_years`
std::string retention_key(RetentionClass retention_class);

/// Whose files count: those of a folder that others may write to, only when they belong to whoever runs the program, or root.
enum class Owners { any, own };

/// A file of another user's, where only one's own counts; it has not been read.
struct ForeignConfigFile {};

/// Returns nothing when there is no such file. With Owners::own also a link is refused. Whatever is no plain file is refused unread. Throws RegisterError
/// `config-malformed` (fields `file`, `line`, `column`), `config-key-unknown` (`file`, `line`, `column`, `key`, `nearest`),
/// `config-value-malformed`, `config-years-malformed` (`file`, `line`, `column`, `key`), `config-unreadable`, `config-not-a-file` (`file`).
std::variant<std::monostate, ForeignConfigFile, ConfigFile> read_config_file(const std::filesystem::path& path,
                                                                             Owners owners);

}  // namespace mb::cli
