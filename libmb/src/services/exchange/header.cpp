#include "services/exchange/header.hpp"

#include "services/exchange/cell.hpp"

#include <mb/nearest.hpp>

#include <algorithm>
#include <iterator>

namespace mb::services::exchange {
namespace {

std::string joined(const std::vector<std::string>& words) {
    std::string text;
    for (const auto& word : words) {
        text += (text.empty() ? "" : ", ") + word;
    }
    return text;
}

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
            unknown_.emplace_back(name);
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

bool Header::check(ReportBuilder& report, Origin origin, const Format* like) const {
    if (found_ == 0) {
        // Its cells may well be somebody's name, so they are not repeated.
        Fields fields{{"known", names_in_both(*format_)}};
        if (like) {
            fields.emplace_back("like", like->file);
        }
        report.fault(origin, "", "", "header-missing", std::move(fields));
        return false;
    }
    for (const auto& name : unknown_) {
        report.fault(origin, name, name, "header-unknown-column", what_may_be_meant(name));
    }
    for (const auto& [name, column] : twice_) {
        report.fault(origin, name, name, "header-column-twice", {{"other", spelled_[column]}});
    }
    for (std::size_t column = 0; column < cells_.size(); ++column) {
        if (is_missing(column)) {
            report.fault(origin, spelled_[column], "", "header-missing-column");
        }
    }
    return fits();
}

/// The name that is nearest in either language, of a column that the file does not have yet; else all such columns.
Fields Header::what_may_be_meant(std::string_view unknown) const {
    std::vector<std::string> columns;
    std::vector<std::string_view> english;
    std::vector<std::string_view> norwegian;
    for (std::size_t column = 0; column < cells_.size(); ++column) {
        if (cells_[column] == absent) {
            columns.push_back(spelled_[column]);
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
        return {{"known", joined(columns)}};
    }
    const auto found = std::ranges::find(folded_names, near) - folded_names.begin();
    return {{"nearest", std::string(names[static_cast<std::size_t>(found)])}};
}

}  // namespace mb::services::exchange
