#include "store/log_entry.hpp"

#include <mb/error.hpp>

#include <nlohmann/json.hpp>

namespace mb::store {

Digest leaf_of(const RegisterFile& file, const LogEntry& entry, std::string_view changeset) {
    return Sha256()
        .add(std::uint8_t{0})
        .add_item(file.uuid)
        .add_item(file.created_at)
        .add_item(std::to_string(entry.number))
        .add_item(entry.at)
        .add_item(entry.actor)
        .add_item(entry.command)
        .add_item(entry.event)
        .add_item(entry.detail)
        .add_item(entry.undoes ? std::to_string(*entry.undoes) : std::string())
        .add_item(changeset)
        .digest();
}

std::string detail_of(const Fields& fields) {
    auto object = nlohmann::ordered_json::object();
    for (const auto& [name, value] : fields) {
        object[name] = value;
    }
    // Whatever is no UTF-8 is replaced: the log must not fail on it.
    return object.dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace);
}

Fields fields_of(const std::string& detail) {
    const auto object = nlohmann::ordered_json::parse(detail, nullptr, false);
    Fields fields;
    bool readable = object.is_object();
    if (readable) {
        for (const auto& [name, value] : object.items()) {
            readable = readable && value.is_string();
            if (value.is_string()) {
                fields.emplace_back(name, value.get<std::string>());
            }
        }
    }
    if (!readable) {
        throw RegisterDamaged("register-damaged", {{"detail", "an operation's detail cannot be read"}});
    }
    return fields;
}

LogEntry entry_in(const Query& query) {
    return {.number = query.get<std::int64_t>(0),
            .at = query.get<std::string>(1),
            .actor = query.get<std::string>(2),
            .command = query.get<std::string>(3),
            .event = query.get<std::string>(4),
            .detail = query.get<std::string>(5),
            .undoes = query.get<std::optional<std::int64_t>>(6)};
}

}  // namespace mb::store
