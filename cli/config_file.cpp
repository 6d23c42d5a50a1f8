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

const std::vector<std::string>& known_keys() {
    static const std::vector<std::string> keys{"register", "lang", "actor", "why", "color", "backup_days"};
    return keys;
}

Fields place(const std::filesystem::path& path, const toml::source_region& source) {
    return {{"file", path.string()},
            {"line", std::to_string(source.begin.line)},
            {"column", std::to_string(source.begin.column)}};
}

std::string content_of(const std::filesystem::path& path) {
    std::ifstream stream(path, std::ios::binary);
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

}  // namespace

std::optional<ConfigFile> read_config_file(const std::filesystem::path& path) {
    std::error_code failed;
    if (!std::filesystem::exists(path, failed)) {
        return std::nullopt;
    }
    ConfigFile settings;
    for (const auto& [key, node] : parsed(path)) {
        Fields fields = place(path, key.source());
        fields.emplace_back("key", std::string(key.str()));
        if (std::find(known_keys().begin(), known_keys().end(), key.str()) == known_keys().end()) {
            if (const auto near = nearest(key.str(), known_keys()); !near.empty()) {
                fields.emplace_back("nearest", near);
            }
            throw RegisterError("config-key-unknown", fields);
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
