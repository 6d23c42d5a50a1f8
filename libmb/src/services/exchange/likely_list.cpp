#include "services/exchange/likely_list.hpp"

#include "domain/digits.hpp"
#include "services/exchange/cell.hpp"
#include "services/exchange/format.hpp"
#include "services/exchange/tables.hpp"

#include <mb/date.hpp>
#include <mb/services/exchange.hpp>
#include <mb/text.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <vector>

namespace mb::services {
namespace exchange {
namespace {

bool is_day(std::string_view text) {
    try {
        static_cast<void>(Date::parse(text));
        return true;
    } catch (const InvalidValue&) {
        return false;
    }
}

/// A few letters and a number, such as `L03`.
bool is_code_with_number(std::string_view text) {
    constexpr std::size_t most_letters = 4;
    const auto digits = std::min(text.find_first_of("0123456789"), text.size());
    return digits > 0 && digits <= most_letters && all_digits(text.substr(digits));
}

/// `L03`, `03.02.2020`, or both.
bool is_lesson(std::string_view name) {
    const auto last = name.substr(name.rfind(' ') + 1);
    return is_day(last) || is_code_with_number(name);
}

bool tells_who(std::string_view name) {
    const auto folded_name = folded(name);
    const auto& people = format_of(Kind::people);
    const auto column = find_column(people, folded_name);
    return names_full_name(folded_name) || names_identity_number(folded_name)
           || (column != absent && people.columns[column].name != "ref");
}

bool is_column(Kind kind, std::string_view name, std::span<const std::string_view> wanted) {
    const auto& format = format_of(kind);
    const auto column = find_column(format, folded(name));
    return column != absent && std::ranges::find(wanted, format.columns[column].name) != wanted.end();
}

bool tells_of_terms(std::string_view name) {
    static constexpr std::array<std::string_view, 4> wanted{"percent", "contract", "funding", "peer_role"};
    return is_column(Kind::terms, name, wanted);
}

bool tells_of_answers(std::string_view name) {
    static constexpr std::array<std::string_view, 3> wanted{"asked_on", "answered_on", "answer"};
    return is_column(Kind::followups, name, wanted);
}

}  // namespace

std::optional<OwnList> likely_list(std::span<const std::string_view> header) {
    std::vector<std::string_view> names;
    for (const auto cell : header) {
        if (const auto name = cell_text(cell).text; !name.empty()) {
            names.push_back(name);
        }
    }
    const auto lessons = std::ranges::count_if(names, is_lesson);
    if (lessons > 1 || (lessons == 1 && names.size() == 2)) {
        return OwnList::attendance_grid;
    }
    if (std::ranges::any_of(names, tells_of_terms)) {
        return OwnList::employments;
    }
    if (std::ranges::any_of(names, tells_of_answers)) {
        return OwnList::follow_ups;
    }
    return std::ranges::any_of(names, tells_who) ? std::optional(OwnList::participants) : std::nullopt;
}

std::vector<std::string> kinds_by_likelihood(std::optional<OwnList> likely) {
    std::vector<std::string> words{"participants", "attendance-grid", "employments", "follow-ups"};
    const auto first = words.begin() + static_cast<std::ptrdiff_t>(likely.value_or(OwnList::participants));
    std::rotate(words.begin(), first, first + 1);
    return words;
}

}  // namespace exchange

namespace {

std::optional<exchange::OwnList> likely_list_in(const std::filesystem::path& file) {
    const ImportOptions options;
    exchange::ReportBuilder unheard(options);
    const auto tables = exchange::tables_of(file, {}, unheard);
    if (tables.empty()) {
        return std::nullopt;
    }
    const store::TableReader reader(tables.front().source);
    const auto& header = reader.header();
    return exchange::likely_list(std::vector<std::string_view>(header.begin(), header.end()));
}

}  // namespace

std::vector<std::string> likely_kinds(const std::filesystem::path& file) {
    std::optional<exchange::OwnList> likely;
    try {
        likely = likely_list_in(file);
    } catch (const Error&) {
        likely = std::nullopt;  // Whoever reads the file itself will tell what is wrong with it.
    }
    // Those that are about a cohort.
    auto kinds = exchange::kinds_by_likelihood(likely);
    std::erase_if(kinds, [](const std::string& kind) { return kind != "participants" && kind != "attendance-grid"; });
    return kinds;
}

}  // namespace mb::services
