/// The effective settings, each with where it comes from.
#pragma once

#include "cli/global_options.hpp"
#include "cli/surroundings.hpp"

#include <mb/person.hpp>
#include <mb/services/retention.hpp>

#include <array>
#include <string>
#include <vector>

namespace mb::cli {

/// A value and its source: `--lang`, `MB_LANG`, the path of a file, `LANG`, `login`, `default`.
struct Setting {
    std::string value;
    std::string source;
};

/// Highest first: option, environment variable, `mb.toml` beside the register, `$XDG_CONFIG_HOME/mb/config.toml`, default. Which register it
/// is can itself be said by `./mb.toml`, which then counts as the file beside it.
struct Config {
    Setting registered;
    Setting language;
    Setting actor;
    Setting why;
    Setting color;
    Setting today;
    std::array<Setting, 4> retention;  ///< whole years, in the order of RetentionClass
    Setting backup_days;
    std::vector<std::string> files;          ///< those that speak for this register, most specific first
    std::vector<std::string> foreign_files;  ///< of another user, and so passed over

    /// Throws what read_config_file() throws, and UsageError `language-unknown`, `color-unknown`, `backup-days-malformed` (fields `value`, `source`).
    static Config find(const GlobalOptions& options, const Surroundings& around);
    /// The same without looking at any file.
    static Config without_files(const GlobalOptions& options, const Surroundings& around);

    LanguageForm language_form() const;
    RetentionYears retention_years() const;
    /// After how many days without a backup one is reminded; 0: never.
    int days_between_backups() const;
    /// Whether a stream gets colours.
    bool colors(bool is_terminal) const;
};

}  // namespace mb::cli
