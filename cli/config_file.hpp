/// Configuration files: `mb.toml` beside a register, `config.toml` of a user.
#pragma once

#include <mb/services/retention.hpp>

#include <filesystem>
#include <map>
#include <optional>
#include <string>

namespace mb::cli {

/// The settings of a file by key: `register`, `lang`, `actor`, `why`, `color`, and `retention.applicant_years` and so on,
/// which are whole numbers from 0 to 100. A relative `register` is taken from the file's folder.
using ConfigFile = std::map<std::string, std::string>;

/// `retention.completer_years`
std::string retention_key(RetentionClass retention_class);

/// Returns nothing when there is no such file. Throws RegisterError `config-malformed` (fields `file`, `line`, `column`, `detail`),
/// `config-key-unknown` (`file`, `line`, `column`, `key`, `nearest`), `config-value-malformed`, `config-years-malformed` (`file`, `line`, `column`, `key`), `config-unreadable` (`file`).
std::optional<ConfigFile> read_config_file(const std::filesystem::path& path);

}  // namespace mb::cli
