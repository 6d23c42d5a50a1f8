#include "store/identity_text.hpp"

#include <mb/error.hpp>

namespace mb::store {

namespace {

void add(std::string& text, std::string_view field, std::string_view value) {
    text += field;
    text += '=';
    text += value;
    text += '\n';
}

void add(std::string& text, std::string_view field, const std::optional<Line>& value) {
    if (value) {
        add(text, field, value->str());
    }
}

/// Takes the line of `field` off the front, if that is the next one, and returns its value.
std::optional<std::string_view> take(std::string_view& text, std::string_view field) {
    const auto end = text.find('\n');
    if (end == std::string_view::npos || end <= field.size() || !text.starts_with(field) || text[field.size()] != '=') {
        return std::nullopt;
    }
    const auto value = text.substr(field.size() + 1, end - field.size() - 1);
    text.remove_prefix(end + 1);
    return value;
}

std::optional<Line> take_line(std::string_view& text, std::string_view field) {
    const auto value = take(text, field);
    return value ? std::optional<Line>(*value) : std::nullopt;
}

}  // namespace

std::string identity_text(const Identity& identity) {
    std::string text;
    // Room for every value, so that no copy of them is left behind where the text grew.
    text.reserve(4096);
    add(text, "given_name", identity.given_name);
    add(text, "family_name", identity.family_name);
    if (identity.birth_date) {
        add(text, "birth_date", identity.birth_date->to_string());
    }
    add(text, "email", identity.email);
    add(text, "phone", identity.phone);
    if (identity.language) {
        add(text, "language", to_code(*identity.language));
    }
    add(text, "sort_key", identity.sort_key);
    return text;
}

std::optional<Identity> identity_from_text(std::string_view text) {
    try {
        Identity identity;
        identity.given_name = take_line(text, "given_name");
        identity.family_name = take_line(text, "family_name");
        if (const auto birth_date = take(text, "birth_date")) {
            identity.birth_date = Date::parse(*birth_date);
        }
        identity.email = take_line(text, "email");
        identity.phone = take_line(text, "phone");
        if (const auto language = take(text, "language")) {
            identity.language = from_code<LanguageForm>(*language);
        }
        identity.sort_key = take_line(text, "sort_key");
        return text.empty() ? std::optional(std::move(identity)) : std::nullopt;
    } catch (const InvalidValue&) {
        return std::nullopt;
    }
}

}  // namespace mb::store
