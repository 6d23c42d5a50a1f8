#include <mb/error.hpp>

#include <algorithm>

namespace mb {

std::optional<std::string_view> field(const Fields& fields, std::string_view name) {
    const auto found =
        std::ranges::find(fields, name, [](const auto& entry) -> std::string_view { return entry.first; });
    if (found == fields.end()) {
        return std::nullopt;
    }
    return found->second;
}

Error::Error(std::string code, Fields fields) : code_(std::move(code)), fields_(std::move(fields)) {}

void Error::add(std::string name, std::string value) {
    if (!field(fields_, name)) {
        fields_.emplace_back(std::move(name), std::move(value));
    }
}

Refused::Refused(std::string code, Fields fields, std::vector<Finding> findings)
    : Error(std::move(code), std::move(fields)), findings_(std::move(findings)) {}

}  // namespace mb
