#include "store/log_entry.hpp"

#include <mb/error.hpp>

#include <nlohmann/json.hpp>

#include <utility>

namespace mb::store {

namespace {

// No objects or arrays of nlohmann's are made here: to destroy one it asks for memory, and the program ends when there is
// none.
using Json = nlohmann::json;

std::string json_text(const std::string& text) {
    // Whatever is no UTF-8 is replaced: the log must not fail on it.
    return Json(text).dump(-1, ' ', false, Json::error_handler_t::replace);
}

/// Reads an object of texts; anything else ends the reading.
class FieldsReader final : public nlohmann::json_sax<Json> {
public:
    Fields take() { return std::move(fields_); }

    bool start_object(std::size_t /*size*/) override { return !std::exchange(inside_, true); }
    bool key(std::string& name) override {
        fields_.emplace_back(std::move(name), std::string());
        return true;
    }
    bool string(std::string& value) override {
        if (inside_) {
            fields_.back().second = std::move(value);
        }
        return inside_;
    }
    bool end_object() override { return true; }

    bool null() override { return false; }
    bool boolean(bool /*value*/) override { return false; }
    bool number_integer(std::int64_t /*value*/) override { return false; }
    bool number_unsigned(std::uint64_t /*value*/) override { return false; }
    bool number_float(double /*value*/, const std::string& /*text*/) override { return false; }
    bool binary(Json::binary_t& /*value*/) override { return false; }
    bool start_array(std::size_t /*size*/) override { return false; }
    bool end_array() override { return false; }
    bool parse_error(std::size_t /*place*/, const std::string& /*token*/,
                     const nlohmann::detail::exception& /*error*/) override {
        return false;
    }

private:
    Fields fields_;
    bool inside_ = false;
};

}  // namespace

Digest leaf_of(std::string_view uuid, std::string_view created_at, const LogEntry& entry, std::string_view changeset) {
    return Sha256()
        .add(std::uint8_t{0})
        .add_item(uuid)
        .add_item(created_at)
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
    std::string detail = "{";
    for (const auto& [name, value] : fields) {
        detail += (detail.size() > 1 ? "," : "") + json_text(name) + ":" + json_text(value);
    }
    return detail + "}";
}

Fields fields_of(const std::string& detail) {
    FieldsReader reader;
    if (!Json::sax_parse(detail, &reader)) {
        throw RegisterDamaged("register-damaged", {{"detail", "an operation's detail cannot be read"}});
    }
    return reader.take();
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
