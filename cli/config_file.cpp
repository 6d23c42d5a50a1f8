#include "cli/config_file.hpp"

#include <mb/error.hpp>
#include <mb/nearest.hpp>

#include <toml++/toml.h>

#include <algorithm>
#include <fstream>
#include <sstream>
#include <vector>

namespace mb::cli {

namespace {

constexpr const char* retention_table = "retention";

using Known = std::vector<std::string>;

const Known& known_keys() {
    static const Known keys{"register", "lang", "actor", "why", "color", "backup_days", retention_table};
    return keys;
}

/// Those of the table `[retention]`.
const Known& known_years() {
    static const Known keys = [] {
        Known all;
        for (const auto code : Coding<RetentionClass>::spellings) {
            all.push_back(std::string(code) + "_years");
        }
        return all;
    }();
    return keys;
}

Fields place(const std::filesystem::path& path, const toml::source_region& source) {
    return {{"file", path.string()},
            {"line", std::to_string(source.begin.line)},
            {"column", std::to_string(source.begin.column)}};
}

std::string content_of(const std::filesystem::path& path) {
    const std::ifstream stream(path, std::ios::binary);
    std::ostringstream content;
    content << stream.rdbuf();
    if (!stream || std::filesystem::is_directory(path)) {
        throw RegisterError("config-unreadable", {{"file", path.string()}});
    }
    return content.str();
}

toml::table parsed(const std::filesystem::path& path) {
    try {
        return toml::parse(content_of(path), path.string());
    } catch (const toml::parse_error& error) {
        Fields fields = place(path, error.source());
        fields.emplace_back("detail", std::string(error.description()));
        throw RegisterError("config-malformed", fields);
    }
}

/// Where a setting stands; throws unless it is one.
Fields checked_place(const std::filesystem::path& path, const toml::key& key, const Known& known) {
    Fields fields = place(path, key.source());
    fields.emplace_back("key", std::string(key.str()));
    if (std::ranges::find(known, key.str()) == known.end()) {
        if (const auto near = nearest(key.str(), known); !near.empty()) {
            fields.emplace_back("nearest", near);
        }
        throw RegisterError("config-key-unknown", fields);
    }
    return fields;
}

void read_retention(ConfigFile& settings, const std::filesystem::path& path, const toml::node& node, Fields where) {
    constexpr std::int64_t longest = 100;
    const auto* table = node.as_table();
    if (table == nullptr) {
        throw RegisterError("config-years-malformed", std::move(where));
    }
    for (const auto& [key, value] : *table) {
        Fields fields = checked_place(path, key, known_years());
        const auto* years = value.as_integer();
        if (years == nullptr || years->get() < 0 || years->get() > longest) {
            throw RegisterError("config-years-malformed", std::move(fields));
        }
        settings[std::string(retention_table) + "." + std::string(key.str())] = std::to_string(years->get());
    }
}

}  // namespace

std::string retention_key(RetentionClass retention_class) {
    return std::string(retention_table) + "." + std::string(to_code(retention_class)) + "_years";
}

std::optional<ConfigFile> read_config_file(const std::filesystem::path& path) {
    std::error_code failed;
    if (!std::filesystem::exists(path, failed)) {
        return std::nullopt;
    }
    ConfigFile settings;
    for (const auto& [key, node] : parsed(path)) {
        Fields fields = checked_place(path, key, known_keys());
        if (key == retention_table) {
            read_retention(settings, path, node, std::move(fields));
            continue;
        }
        if (const auto* days = key == "backup_days" ? node.as_integer() : nullptr) {
            settings[std::string(key.str())] = std::to_string(days->get());
            continue;
        }
        const auto* text = node.as_string();
        if (text == nullptr || text->get().empty()) {
            throw RegisterError("config-value-malformed", fields);
        }
        settings[std::string(key.str())] =
            key == "register" ? (path.parent_path() / text->get()).lexically_normal().string() : text->get();
    }
    return settings;
}

}  // namespace mb::cli
