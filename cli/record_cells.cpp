#include "cli/record_cells.hpp"

#include "cli/vocabulary.hpp"

#include <mb/error.hpp>

#include <algorithm>
#include <iterator>

namespace mb::cli {

namespace {

constexpr std::string_view days[] = {"date",        "first_day",     "last_day", "application_deadline",
                                     "erased_on",   "from_date",     "to_date",  "asked_on",
                                     "answered_on", "baseline_date", "deadline"};
constexpr std::string_view flags[] = {"theory_carries", "practice_carries", "restricted",
                                      "held",           "approved",         "peer_role"};

/// What the codes of a column belong to.
constexpr struct {
    std::string_view table;
    std::string_view column;
    std::string_view noun;
} codes[] = {
    {"enrolment_status", "status", "status"},
    {"enrolment_status", "reason", "reason"},
    {"attendance", "absence", "absence"},
    {"recognition", "kind", "kind"},
    {"dispensation", "requirement", "kind"},
    {"employer", "kind", "employer kind"},
    {"document_receipt", "document", "document"},
    {"employment", "end_reason", "end reason"},
    {"employment", "source", "source of knowledge"},
    {"terms", "contract", "contract"},
    {"terms", "funding", "funding"},
    {"goal", "funding", "funding"},
    {"goal", "population", "population"},
    {"goal", "unit", "unit"},
    {"follow_up", "answer", "answer"},
};

bool is_among(const auto& names, std::string_view name) {
    return std::ranges::find(names, name) != std::end(names);
}

constexpr std::string_view code_of(RowChange::Kind kind) {
    switch (kind) {
    case RowChange::Kind::added:
        return "added";
    case RowChange::Kind::changed:
        return "changed";
    case RowChange::Kind::removed:
        return "removed";
    }
    return "";
}

}  // namespace

Cell record_cell(std::string_view table, const std::string& column, const RowCell& value) {
    if (!value) {
        return {};
    }
    try {
        if (is_among(days, column)) {
            return Date::parse(*value);
        }
        if (column == "received") {
            return Instant::parse(*value);
        }
        if (column == "percent") {
            return Percent::from_hundredths(std::stoi(*value));
        }
    } catch (const InvalidValue&) {
        return *value;
    }
    if (is_among(flags, column)) {
        return *value == "1";
    }
    const auto* coded =
        std::ranges::find_if(codes, [&](const auto& each) { return each.table == table && each.column == column; });
    if (coded != std::end(codes) && has_label(coded->noun, *value)) {
        return CodedValue{coded->noun, *value};
    }
    return *value;
}

CodedValue kind_cell(const RowChange& change) {
    return {"change", std::string(code_of(change.kind))};
}

std::string key_of(const RowChange& change) {
    std::string key;
    for (const RowChange::Column& column : change.columns) {
        if (column.key) {
            key += (key.empty() ? "" : "/") + column.before.value_or(column.after.value_or(""));
        }
    }
    return key;
}

}  // namespace mb::cli
