#include "services/exchange/header.hpp"

#include "services/exchange/cell.hpp"

#include <mb/joined.hpp>
#include <mb/nearest.hpp>

#include <algorithm>
#include <iterator>
#include <utility>

namespace mb::services::exchange {
namespace {

/// Each column with its usual Norwegian name: "name (navn), kind (type)".
std::string names_in_both(const Format& format) {
    std::vector<std::string> names;
    for (const Column& column : format.columns) {
        const auto norwegian = names_of(column).at(1);
        names.emplace_back(column.name);
        if (norwegian != column.name) {
            names.back().append(" (").append(norwegian).append(")");
        }
    }
    return joined(names);
}

}  // namespace

Header::Header(const Format& format, std::span<const std::string_view> cells)
    : format_(&format), cells_(format.columns.size(), absent), spelled_(format.columns.size()) {
    for (std::size_t i = 0; i < cells.size(); ++i) {
        const auto name = cell_text(cells[i]).text;
        if (name.empty()) {
            continue;  // A cell behind the last column; with content below, the row is told to be too long.
        }
        width_ = i + 1;
        const auto column = find_column(format, folded(name));
        if (column == absent) {
            unknown_.push_back({std::string(name), i});
        } else if (cells_[column] != absent) {
            twice_.push_back({std::string(name), column});
        } else {
            cells_[column] = i;
            spelled_[column] = name;
            ++found_;
            norwegian_ = norwegian_ || folded(name) != folded(format.columns[column].name);
        }
    }
    for (std::size_t column = 0; column < cells_.size(); ++column) {
        if (cells_[column] == absent) {
            spelled_[column] = names_of(format.columns[column]).at(norwegian_ ? 1 : 0);
        }
    }
}

std::string_view Header::spelled_at(std::size_t cell) const {
    const auto found = std::ranges::find(cells_, cell);
    return found == cells_.end() ? std::string_view() : spelled_[static_cast<std::size_t>(found - cells_.begin())];
}

std::size_t Header::missing() const {
    std::size_t count = 0;
    for (std::size_t column = 0; column < cells_.size(); ++column) {
        count += is_missing(column) ? 1 : 0;
    }
    return count;
}

bool Header::is_missing(std::size_t column) const {
    return cells_[column] == absent && format_->columns[column].need == Need::required;
}

bool Header::fits() const {
    return missing() == 0 && unwanted() == 0 && width_ > 0;
}

std::size_t Header::full_name() const {
    const auto given = find_column(*format_, "givenname");
    if (given == absent || cells_[given] != absent || cells_[column_of(*format_, "family_name")] != absent) {
        return absent;
    }
    const auto found =
        std::ranges::find_if(unknown_, [](const Unknown& unknown) { return names_full_name(folded(unknown.name)); });
    return found == unknown_.end() ? absent : found->cell;
}

void Header::split_full_name() {
    const auto found = std::ranges::find(unknown_, full_name(), &Unknown::cell);
    for (const std::string_view name : {"given_name", "family_name"}) {
        const auto column = column_of(*format_, name);
        cells_[column] = found->cell;
        spelled_[column] = found->name;
        ++found_;
    }
    unknown_.erase(found);
    splits_full_name_ = true;
}

bool Header::check(ReportBuilder& report, Origin origin, const Format* like) {
    if (found_ == 0 && std::ranges::none_of(unknown_, [this](const Unknown& unknown) { return is_refused(unknown); })) {
        // Its cells may well be somebody's name, so they are not repeated.
        Fields fields{{"known", names_in_both(*format_)}};
        if (like) {
            fields.emplace_back("like", like->file);
        }
        report.fault(origin, "", "", "header-missing", std::move(fields));
        return false;
    }
    const bool readable = found_ > 0 && missing() == 0 && twice_.empty() && full_name() == absent;
    std::vector<std::pair<std::size_t, const Unknown*>> meant;
    for (const auto& unknown : unknown_) {
        if (const auto column = check_unknown(unknown, report, origin); column != absent) {
            meant.emplace_back(column, &unknown);
        }
    }
    for (const auto& [name, column] : twice_) {
        report.fault(origin, name, name, "header-column-twice", {{"other", spelled_[column]}});
    }
    for (std::size_t column = 0; column < cells_.size(); ++column) {
        if (is_missing(column)) {
            const auto option = format_->columns[column].option;
            report.fault(origin, spelled_[column], "", "header-missing-column",
                         option.empty() ? Fields() : Fields{{"option", std::string(option)}});
        }
    }
    for (const auto& [column, unknown] : meant) {
        if (cells_[column] == absent) {
            cells_[column] = unknown->cell;
            spelled_[column] = unknown->name;
        }
    }
    if (!left_out_.empty()) {
        std::vector<std::string> names;
        std::ranges::transform(left_out_, std::back_inserter(names), &Unknown::name);
        report.warn(origin, {"columns-left-out", {{"columns", joined(names)}}});
    }
    return readable;
}

/// Whether the column is refused by its name alone.
bool Header::is_refused(const Unknown& unknown) const {
    return names_identity_number(folded(unknown.name)) || unknown.cell == full_name();
}

/// Tells of an unknown column; returns the column that may be meant, else `absent`.
std::size_t Header::check_unknown(const Unknown& unknown, ReportBuilder& report, Origin origin) {
    const auto& name = unknown.name;
    if (is_refused(unknown)) {
        const bool number = names_identity_number(folded(name));
        report.fault(origin, name, name, number ? "header-identity-number" : "header-full-name");
        return absent;
    }
    if (format_->own_list) {
        left_out_.push_back(unknown);
        return absent;
    }
    std::string near;
    const auto column = nearest_column(name, near);
    report.fault(origin, name, name, "header-unknown-column",
                 column == absent ? Fields{{"known", columns_not_there()}} : Fields{{"nearest", near}});
    return column;
}

std::string Header::columns_not_there() const {
    std::vector<std::string> columns;
    for (std::size_t column = 0; column < cells_.size(); ++column) {
        if (cells_[column] == absent) {
            columns.push_back(spelled_[column]);
        }
    }
    return joined(columns);
}

/// The column that the file does not have yet whose name is nearest, in either language; `absent` where none is near.
std::size_t Header::nearest_column(std::string_view unknown, std::string& name) const {
    std::vector<std::string_view> english;
    std::vector<std::string_view> norwegian;
    for (std::size_t column = 0; column < cells_.size(); ++column) {
        if (cells_[column] == absent) {
            const auto all = names_of(format_->columns[column]);
            english.push_back(all.front());
            norwegian.insert(norwegian.end(), all.begin() + 1, all.end());
        }
    }
    // Of two that are equally near, the one in the language of the header.
    auto& names = norwegian_ ? norwegian : english;
    const auto& others = norwegian_ ? english : norwegian;
    names.insert(names.end(), others.begin(), others.end());
    std::vector<std::string> folded_names;
    std::ranges::transform(names, std::back_inserter(folded_names), folded);
    const auto near = nearest(folded(unknown), folded_names);
    if (near.empty()) {
        return absent;
    }
    name = names[static_cast<std::size_t>(std::ranges::find(folded_names, near) - folded_names.begin())];
    return find_column(*format_, near);
}

}  // namespace mb::services::exchange
