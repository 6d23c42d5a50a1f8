#include "services/exchange/header.hpp"

#include "services/exchange/cell.hpp"

#include <mb/nearest.hpp>

#include <algorithm>

namespace mb::services::exchange {
namespace {

std::vector<std::string> english_names(const Format& format) {
    std::vector<std::string> names;
    for (const Column& column : format.columns) {
        names.emplace_back(column.name);
    }
    return names;
}

std::string joined(const std::vector<std::string>& words) {
    std::string text;
    for (const auto& word : words) {
        text += (text.empty() ? "" : ", ") + word;
    }
    return text;
}

}  // namespace

Header::Header(const Format& format, std::span<const std::string_view> cells)
    : format_(&format), cells_(format.columns.size(), absent), spelled_(english_names(format)) {
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
            twice_.emplace_back(name);
        } else {
            cells_[column] = i;
            spelled_[column] = name;
        }
    }
}

bool Header::fits() const {
    for (std::size_t i = 0; i < cells_.size(); ++i) {
        if (cells_[i] == absent && format_->columns[i].need == Need::required) {
            return false;
        }
    }
    return unknown_.empty() && twice_.empty() && width_ > 0;
}

bool Header::check(ReportBuilder& report, std::size_t file, std::size_t line) const {
    const Origin origin{file, line};
    const auto names = english_names(*format_);
    if (std::ranges::all_of(cells_, [](std::size_t cell) { return cell == absent; })) {
        // Its cells may well be somebody's name, so they are not repeated.
        report.fault(origin, "", "", "header-missing", {{"known", joined(names)}});
        return false;
    }
    for (const auto& name : unknown_) {
        Fields fields{{"known", joined(names)}};
        if (auto near = nearest(name, names); !near.empty()) {
            fields.emplace_back("nearest", std::move(near));
        }
        report.fault(origin, name, name, "header-unknown-column", std::move(fields));
    }
    for (const auto& name : twice_) {
        report.fault(origin, name, name, "header-column-twice");
    }
    tell_missing(report, origin);
    return fits();
}

void Header::tell_missing(ReportBuilder& report, Origin origin) const {
    for (std::size_t i = 0; i < cells_.size(); ++i) {
        if (cells_[i] == absent && format_->columns[i].need == Need::required) {
            report.fault(origin, format_->columns[i].name, "", "header-missing-column");
        }
    }
}

}  // namespace mb::services::exchange
