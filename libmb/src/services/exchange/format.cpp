#include "services/exchange/format.hpp"

#include <mb/lower_ascii.hpp>

#include <algorithm>
#include <array>
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
    std::string lowered = lower_ascii(text);
    lower_norwegian(lowered);
    return lowered;
}

void remove_all(std::string& text, std::string_view what) {
    for (auto found = text.find(what); found != std::string::npos; found = text.find(what, found)) {
        text.erase(found, what.size());
    }
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
    for (const std::string_view space : {" ", "\t", "\xC2\xA0", "\xE2\x80\x87", "\xE2\x80\xAF", "_", "-", "."}) {
        remove_all(name, space);
    }
    return name;
}

bool names_identity_number(std::string_view folded_name) {
    static constexpr std::array<std::string_view, 8> names{
        "fnr", "pnr", "dnr", "fødselsnr", "fødselsogpersonnr", "personnr", "dnummer", "ssn"};
    static constexpr std::array<std::string_view, 5> beginnings{"fødselsnummer", "fødselsogpersonnummer",
                                                                "personnummer", "nationalidentitynumber", "nationalid"};
    return std::ranges::find(names, folded_name) != names.end()
           || std::ranges::any_of(beginnings, [&](auto beginning) { return folded_name.starts_with(beginning); });
}

bool names_full_name(std::string_view folded_name) {
    static constexpr std::array<std::string_view, 7> names{"navn",      "namn",     "name",    "fulltnavn",
                                                           "fulltnamn", "fullname", "heltnavn"};
    return std::ranges::find(names, folded_name) != names.end();
}

std::vector<std::string_view> names_of(const Column& column) {
    std::vector<std::string_view> names{column.name};
    for (auto rest = column.norwegian; !rest.empty();) {
        const auto end = std::min(rest.find('|'), rest.size());
        names.push_back(rest.substr(0, end));
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    return names;
}

std::size_t find_column(const Format& format, std::string_view folded_name) {
    const auto means = [folded_name](const Column& column) {
        const auto names = names_of(column);
        return std::ranges::find(names, folded_name, folded) != names.end();
    };
    const auto found = std::ranges::find_if(format.columns, means);
    return found == format.columns.end() ? absent : static_cast<std::size_t>(found - format.columns.begin());
}

std::size_t column_of(const Format& format, std::string_view name) {
    const auto found = std::ranges::find(format.columns, name, &Column::name);
    if (found == format.columns.end()) {
        throw std::logic_error(std::string(format.file) + " has no column " + std::string(name));
    }
    return static_cast<std::size_t>(found - format.columns.begin());
}

}  // namespace mb::services::exchange
