#include "services/exchange/format.hpp"

#include <algorithm>
#include <stdexcept>

namespace mb::services::exchange {
namespace {

/// The two UTF-8 bytes of Æ, Ø or Å become those of æ, ø or å; other letters beyond ASCII stand in no header name.
void lower_norwegian(std::string& name) {
    for (std::size_t i = 0; i + 1 < name.size(); ++i) {
        if (name[i] == '\xC3' && (name[i + 1] == '\x86' || name[i + 1] == '\x98' || name[i + 1] == '\x85')) {
            name[i + 1] = static_cast<char>(name[i + 1] + 0x20);
        }
    }
}

std::string lower(std::string_view text) {
    std::string lowered(text);
    std::ranges::transform(lowered, lowered.begin(),
                           [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    lower_norwegian(lowered);
    return lowered;
}

void remove_all(std::string& text, std::string_view what) {
    for (auto found = text.find(what); found != std::string::npos; found = text.find(what, found)) {
        text.erase(found, what.size());
    }
}

/// Whether one of the alternatives, separated by `|`, is the name.
bool lists(std::string_view alternatives, std::string_view folded_name) {
    while (!alternatives.empty()) {
        const auto end = std::min(alternatives.find('|'), alternatives.size());
        if (folded(alternatives.substr(0, end)) == folded_name) {
            return true;
        }
        alternatives.remove_prefix(std::min(end + 1, alternatives.size()));
    }
    return false;
}

}  // namespace

const Format& format_of(Kind kind) {
    return formats().at(static_cast<std::size_t>(kind));
}

const Format* find_format(std::string_view file) {
    const auto found = std::ranges::find(formats(), lower(file), &Format::file);
    return found == formats().end() ? nullptr : &*found;
}

std::string folded(std::string_view header) {
    std::string name = lower(header);
    for (const std::string_view space : {" ", "\t", "\xC2\xA0", "\xE2\x80\x87", "\xE2\x80\xAF", "_", "-"}) {
        remove_all(name, space);
    }
    return name;
}

std::size_t find_column(const Format& format, std::string_view folded_name) {
    for (std::size_t i = 0; i < format.columns.size(); ++i) {
        if (folded(format.columns[i].name) == folded_name || lists(format.columns[i].norwegian, folded_name)) {
            return i;
        }
    }
    return absent;
}

std::size_t column_of(const Format& format, std::string_view name) {
    const auto found = std::ranges::find(format.columns, name, &Column::name);
    if (found == format.columns.end()) {
        throw std::logic_error(std::string(format.file) + " has no column " + std::string(name));
    }
    return static_cast<std::size_t>(found - format.columns.begin());
}

}  // namespace mb::services::exchange
