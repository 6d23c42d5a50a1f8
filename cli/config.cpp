#include "cli/config.hpp"

#include "cli/config_file.hpp"
#include "cli/language.hpp"
#include "cli/usage_error.hpp"

#include <filesystem>

namespace mb::cli {

namespace {

struct Source {
    std::string name;
    ConfigFile settings;
};

/// Reads a file into the sources; returns whether it says which register it is.
bool add_file(std::vector<Source>& sources, const std::filesystem::path& path) {
    auto settings = read_config_file(path);
    if (!settings) {
        return false;
    }
    sources.push_back({path.string(), std::move(*settings)});
    return sources.back().settings.count("register") != 0;
}

std::optional<std::filesystem::path> user_file(const Surroundings& around) {
    if (const auto folder = around.variable("XDG_CONFIG_HOME")) {
        return std::filesystem::path(*folder) / "mb/config.toml";
    }
    if (const auto home = around.variable("HOME")) {
        return std::filesystem::path(*home) / ".config/mb/config.toml";
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
    for (const Source& file : files) {
        if (const auto found = file.settings.find(key); found != file.settings.end()) {
            return Setting{found->second, file.name};
        }
    }
    return std::nullopt;
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

void refuse(const char* code, const Setting& setting) {
    throw UsageError(code, {{"value", setting.value}, {"source", setting.source}});
}

}  // namespace

Config Config::find(const GlobalOptions& options, const Surroundings& around) {
    std::vector<Source> users;
    if (const auto path = user_file(around)) {
        add_file(users, *path);
    }
    const auto or_default = [](const std::optional<Setting>& setting, Setting otherwise) {
        return setting ? *setting : std::move(otherwise);
    };

    // First which register, for its folder holds the file that says the rest.
    std::vector<Source> files;
    const bool named = !options.registered && !around.variable("MB_REGISTER") && add_file(files, "mb.toml");
    std::vector<Source> all = files;
    all.insert(all.end(), users.begin(), users.end());
    Config config;
    config.registered = or_default(
        find_setting(options.registered, "--register", around, "MB_REGISTER", all, "register"), {"register.mb", "default"});
    if (!named) {
        files.clear();
        add_file(files, std::filesystem::path(config.registered.value).parent_path() / "mb.toml");
    }
    files.insert(files.end(), users.begin(), users.end());

    const auto setting = [&](const auto& option, const char* name, const char* variable, const char* key) {
        return find_setting(option, name, around, variable, files, key);
    };
    config.language = or_default(setting(options.language, "--lang", "MB_LANG", "lang"), default_language(around));
    config.color = or_default(setting(options.color, "--color", "MB_COLOR", "color"), default_color(around));
    config.why = or_default(setting(options.why, "--why", "MB_WHY", "why"), {"", "default"});
    const auto actor = setting(options.actor, "--actor", "MB_ACTOR", "actor");
    config.actor = actor ? *actor : Setting{around.login_name(), "login"};
    config.today = or_default(find_setting(options.today, "--today", around, "MB_TODAY", {}, "today"), {"", "clock"});

    const auto form = Language::find(config.language.value);
    if (!form) {
        refuse("language-unknown", config.language);
    }
    config.language.value = to_code(*form);
    if (config.color.value != "auto" && config.color.value != "always" && config.color.value != "never") {
        refuse("color-unknown", config.color);
    }
    return config;
}

LanguageForm Config::language_form() const {
    return from_code<LanguageForm>(language.value);
}

}  // namespace mb::cli
