#include "cli/config_file.hpp"

#include <mb/error.hpp>
#include <mb/nearest.hpp>

#include <fcntl.h>
#include <sys/stat.h>
#include <toml++/toml.h>
#include <unistd.h>

#include <algorithm>
#include <array>
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

[[noreturn]] void refuse(const char* code, const std::filesystem::path& path) {
    throw RegisterError(code, {{"file", path.string()}});
}

enum class Standing { missing, foreign, readable };

/// Whether a file may be opened at all: opening a pipe would wait for its other end.
Standing standing_of(const std::filesystem::path& path, Owners owners) {
    struct stat status {};
    const bool found = (owners == Owners::own ? lstat(path.c_str(), &status) : stat(path.c_str(), &status)) == 0;
    if (!found) {
        return Standing::missing;
    }
    if (!S_ISREG(status.st_mode)) {
        refuse("config-not-a-file", path);
    }
    const bool foreign = owners == Owners::own && status.st_uid != geteuid() && status.st_uid != 0;
    return foreign ? Standing::foreign : Standing::readable;
}

/// A file while it is open.
class OpenFile {
public:
    OpenFile(const std::filesystem::path& path, Owners owners)
        // NOLINTNEXTLINE(cppcoreguidelines-pro-type-vararg): open() has no other form.
        : file_(::open(path.c_str(), O_RDONLY | O_NONBLOCK | O_CLOEXEC | (owners == Owners::own ? O_NOFOLLOW : 0))) {
        if (file_ < 0) {
            refuse("config-unreadable", path);
        }
    }
    ~OpenFile() { ::close(file_); }
    OpenFile(const OpenFile&) = delete;
    OpenFile& operator=(const OpenFile&) = delete;

    /// Whether it is still what was looked at before it was opened.
    bool is_sound(Owners owners) const {
        struct stat status {};
        return fstat(file_, &status) == 0 && S_ISREG(status.st_mode)
               && (owners == Owners::any || status.st_uid == geteuid() || status.st_uid == 0);
    }
    /// Nothing where reading fails.
    std::optional<std::string> content() const {
        std::string content;
        std::array<char, 4096> part{};
        ssize_t count = 0;
        while ((count = ::read(file_, part.data(), part.size())) > 0) {
            content.append(part.data(), static_cast<std::size_t>(count));
        }
        return count == 0 ? std::optional(content) : std::nullopt;
    }

private:
    int file_;
};

std::string content_of(const std::filesystem::path& path, Owners owners) {
    const OpenFile file(path, owners);
    auto content = file.is_sound(owners) ? file.content() : std::nullopt;
    if (!content) {
        refuse("config-unreadable", path);
    }
    return *std::move(content);
}

/// What is wrong is told by its place alone: the parser's sentence would repeat bytes of the file.
toml::table parsed(const std::filesystem::path& path, Owners owners) {
    try {
        return toml::parse(content_of(path, owners), path.string());
    } catch (const toml::parse_error& error) {
        throw RegisterError("config-malformed", place(path, error.source()));
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

std::variant<std::monostate, ForeignConfigFile, ConfigFile> read_config_file(const std::filesystem::path& path,
                                                                             Owners owners) {
    switch (standing_of(path, owners)) {
    case Standing::missing:
        return {};
    case Standing::foreign:
        return ForeignConfigFile{};
    case Standing::readable:
        break;
    }
    ConfigFile settings;
    for (const auto& [key, node] : parsed(path, owners)) {
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
