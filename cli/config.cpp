#include "cli/config.hpp"

#include "cli/config_file.hpp"
#include "cli/given.hpp"
#include "cli/language.hpp"
#include "cli/usage_error.hpp"

#include <charconv>
#include <filesystem>
#include <vector>

namespace mb::cli {

namespace {

struct Source {
    std::string name;
    ConfigFile settings;
};

/// The files that speak for a register, most specific first, and those that are passed over.
struct Sources {
    std::vector<Source> files;
    std::vector<std::string> foreign;

    /// Reads a file; returns whether it says which register it is.
    bool add(const std::filesystem::path& path, Owners owners) {
        auto read = read_config_file(path, owners);
        if (std::holds_alternative<ForeignConfigFile>(read)) {
            foreign.push_back(path.string());
        }
        auto* const settings = std::get_if<ConfigFile>(&read);
        if (settings == nullptr) {
            return false;
        }
        files.push_back({path.string(), std::move(*settings)});
        return files.back().settings.contains("register");
    }
};

std::optional<std::filesystem::path> user_file(const Surroundings& around) {
    if (const auto folder = around.variable("XDG_CONFIG_HOME")) {
        return std::filesystem::path(*folder) / "mb/config.toml";
    }
    if (const auto home = around.variable("HOME")) {
        return std::filesystem::path(*home) / ".config/mb/config.toml";
    }
    return std::nullopt;
}

std::optional<Setting> in_files(const std::vector<Source>& files, const std::string& key) {
    for (const Source& file : files) {
        if (const auto found = file.settings.find(key); found != file.settings.end()) {
            return Setting{found->second, file.name};
        }
    }
    return std::nullopt;
}

/// Looks a setting up in order: option, environment, files.
std::optional<Setting> find_setting(const std::optional<std::string>& option, const char* option_name,
                                    const Surroundings& around, const char* variable, const std::vector<Source>& files,
                                    const char* key) {
    if (option) {
        return Setting{*option, option_name};
    }
    if (const auto value = around.variable(variable)) {
        return Setting{*value, variable};
    }
    return in_files(files, key);
}

Setting default_language(const Surroundings& around) {
    const auto system = around.variable("LANG");
    const auto form = system ? Language::find(*system) : std::nullopt;
    return form ? Setting{std::string(to_code(*form)), "LANG"} : Setting{"nb", "default"};
}

Setting default_color(const Surroundings& around) {
    if (around.variable("NO_COLOR")) {
        return {"never", "NO_COLOR"};
    }
    return {"auto", "default"};
}

[[noreturn]] void refuse(const char* code, const Setting& setting) {
    throw UsageError(code, {{"value", setting.value}, {"source", setting.source}});
}

/// Up to ten years.
std::optional<int> number_of_days(const std::string& text) {
    constexpr int most = 3660;
    int days = 0;
    const auto* const end = text.data() + text.size();
    const auto read = std::from_chars(text.data(), end, days);
    const bool whole = read.ec == std::errc() && read.ptr == end && days >= 0 && days <= most;
    return whole ? std::optional(days) : std::nullopt;
}

Sources sources_for(const GlobalOptions& options, const Surroundings& around) {
    Sources users;
    if (const auto path = user_file(around)) {
        users.add(*path, Owners::any);
    }
    Sources found;
    // Which register it is comes first, for its folder holds the file that says the rest.
    const bool named = !options.registered && !around.variable("MB_REGISTER") && found.add("mb.toml", Owners::own);
    if (!named) {
        found.files.clear();
        const auto setting = find_setting(options.registered, "", around, "MB_REGISTER", users.files, "register");
        const auto beside = std::filesystem::path(setting ? setting->value : "").parent_path() / "mb.toml";
        if (beside != "mb.toml" || found.foreign.empty()) {
            found.add(beside, Owners::own);
        }
    }
    found.files.insert(found.files.end(), users.files.begin(), users.files.end());
    return found;
}

Config config_from(const std::vector<Source>& files, const GlobalOptions& options, const Surroundings& around) {
    const auto setting = [&](const auto& option, const char* name, const char* variable, const char* key,
                             const auto& otherwise) {
        const auto found = find_setting(option, name, around, variable, files, key);
        return found ? *found : otherwise();
    };
    const auto fixed = [](const char* value, const char* source) { return [=] { return Setting{value, source}; }; };
    Config config;
    for (const Source& source : files) {
        config.files.push_back(source.name);
    }
    config.registered =
        setting(options.registered, "--register", "MB_REGISTER", "register", fixed("register.mb", "default"));
    config.language = setting(options.language, "--lang", "MB_LANG", "lang", [&] { return default_language(around); });
    config.actor = setting(options.actor, "--actor", "MB_ACTOR", "actor", [&] {
        return Setting{around.login_name(), "login"};
    });
    config.why = setting(options.why, "--why", "MB_WHY", "why", fixed("", "default"));
    config.color = setting(options.color, "--color", "MB_COLOR", "color", [&] { return default_color(around); });
    for (std::size_t which = 0; which < config.retention.size(); ++which) {
        const auto retention_class = static_cast<RetentionClass>(which);
        const auto key = retention_key(retention_class);
        const auto found = in_files(files, key);
        config.retention.at(which) =
            found ? *found : Setting{std::to_string(RetentionYears().of(retention_class)), "default"};
    }
    config.backup_days =
        setting(std::optional<std::string>(), "", "MB_BACKUP_DAYS", "backup_days", fixed("30", "default"));
    const auto today = find_setting(options.today, "--today", around, "MB_TODAY", {}, "today");
    config.today = today ? *today : Setting{"", "clock"};

    const auto form = Language::find(config.language.value);
    if (!form) {
        refuse("language-unknown", config.language);
    }
    config.language.value = to_code(*form);
    if (config.color.value != "auto" && config.color.value != "always" && config.color.value != "never") {
        refuse("color-unknown", config.color);
    }
    if (!number_of_days(config.backup_days.value)) {
        refuse("backup-days-malformed", config.backup_days);
    }
    return config;
}

}  // namespace

Config Config::find(const GlobalOptions& options, const Surroundings& around) {
    const auto sources = sources_for(options, around);
    Config config = config_from(sources.files, options, around);
    config.foreign_files = sources.foreign;
    return config;
}

Config Config::without_files(const GlobalOptions& options, const Surroundings& around) {
    return config_from({}, options, around);
}

RetentionYears Config::retention_years() const {
    const auto years = [this](RetentionClass which) {
        return given<int>("", retention.at(static_cast<std::size_t>(which)).value);
    };
    return {years(RetentionClass::applicant), years(RetentionClass::participant), years(RetentionClass::completer),
            years(RetentionClass::other)};
}

bool Config::colors(bool is_terminal) const {
    return color.value == "always" || (color.value == "auto" && is_terminal);
}

int Config::days_between_backups() const {
    return number_of_days(backup_days.value).value_or(0);
}

LanguageForm Config::language_form() const {
    return from_code<LanguageForm>(language.value);
}

}  // namespace mb::cli
