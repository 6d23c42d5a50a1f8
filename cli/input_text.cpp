#include "cli/input_text.hpp"

#include <mb/joined.hpp>
#include <mb/nearest.hpp>
#include <mb/text.hpp>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <sstream>

namespace mb::cli {

namespace {

InputField field_of(std::string_view line, const Fields& place) {
    const auto sign = line.find('=');
    if (sign == std::string_view::npos) {
        throw InvalidValue("input-line-malformed", place);
    }
    std::string name(trim(line.substr(0, sign)));
    std::ranges::replace(name, '-', '_');
    return {std::move(name), std::string(trim(line.substr(sign + 1))), 0};
}

void require_known(const InputField& found, const std::vector<std::string>& known, Fields place) {
    if (std::ranges::find(known, found.name) != known.end()) {
        return;
    }
    place.emplace_back("known", joined(known));
    if (const auto near = nearest(found.name, known); !near.empty()) {
        place.emplace_back("nearest", near);
    }
    throw InvalidValue("input-field-unknown", std::move(place));
}

}  // namespace

std::string read_input(const CommandContext& context, const std::string& path) {
    if (path == "-") {
        return context.around().standard_input();
    }
    std::error_code failed;
    if (!std::filesystem::exists(path, failed)) {
        throw RegisterError("file-missing", {{"path", path}});
    }
    const std::ifstream stream(path, std::ios::binary);
    std::ostringstream content;
    content << stream.rdbuf();
    if (!stream || std::filesystem::is_directory(path, failed)) {
        throw RegisterError("file-unreadable", {{"file", path}});
    }
    return content.str();
}

std::vector<InputField> input_fields(const std::string& text, const std::string& path,
                                     const std::vector<std::string>& known) {
    std::vector<InputField> fields;
    std::istringstream lines(text.starts_with("\xEF\xBB\xBF") ? text.substr(3) : text);
    std::size_t number = 0;
    for (std::string line; std::getline(lines, line);) {
        ++number;
        if (line.ends_with('\r')) {
            line.pop_back();
        }
        if (trim(line).empty()) {
            continue;
        }
        const Fields place{{"file", path}, {"line", std::to_string(number)}};
        auto found = field_of(line, place);
        require_known(found, known, place);
        if (std::ranges::find(fields, found.name, &InputField::name) != fields.end()) {
            throw InvalidValue("input-field-twice", {place[0], place[1], {"field", found.name}});
        }
        found.line = number;
        fields.push_back(std::move(found));
    }
    return fields;
}

}  // namespace mb::cli
