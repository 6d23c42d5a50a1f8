#include "cli/output/csv.hpp"

#include "cli/output/decimals.hpp"
#include "cli/output/visible.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace mb::cli {

namespace {

/// What a spreadsheet takes for the beginning of a formula, after any space.
bool is_formula(std::string_view text) {
    const auto first = text.find_first_not_of(' ');
    return first != std::string_view::npos
           && std::string_view("=+-@\t\r\n").find(text[first]) != std::string_view::npos;
}

/// Spells a cell; only texts, which come from people, can be formulas and are guarded.
class Speller {
public:
    Speller(CsvDialect dialect, bool terminal)
        : excel_(dialect == CsvDialect::excel_no), separator_(excel_ ? ';' : ','), terminal_(terminal) {}

    char separator() const noexcept { return separator_; }

    std::string operator()(Absent /*absent*/) const { return ""; }
    std::string operator()(const std::string& text) const {
        return csv_field(terminal_ ? visible(text) : text, separator_);
    }
    std::string operator()(std::int64_t number) const { return std::to_string(number); }
    std::string operator()(bool yes) const { return yes ? "yes" : "no"; }
    std::string operator()(Date day) const {
        return excel_ ? fmt::format("{:02}.{:02}.{:04}", day.day(), day.month(), day.year()) : day.to_string();
    }
    std::string operator()(Instant instant) const { return instant.to_string(); }
    std::string operator()(Minutes minutes) const { return std::to_string(minutes.count()); }
    std::string operator()(Percent percent) const {
        if (!excel_) {
            return std::to_string(percent.hundredths());
        }
        return with_mark(percent.to_string(), ',');
    }
    std::string operator()(double number) const { return excel_ ? with_mark(shortest(number), ',') : shortest(number); }
    std::string operator()(FullTime amount) const {
        return excel_ ? with_mark(two_decimals(amount), ',') : std::to_string(amount.hundredths);
    }
    std::string operator()(const CodedValue& value) const { return csv_field(value.code, separator_); }
    std::string operator()(const std::vector<std::string>& list) const {
        return (*this)(fmt::format("{}", fmt::join(list, "|")));
    }
    std::string operator()(const Nested& rows) const { return std::to_string(rows->size()); }

private:
    bool excel_;
    char separator_;
    bool terminal_;
};

}  // namespace

std::string csv_field(std::string_view text, char separator) {
    std::string field(text);
    if (is_formula(text)) {
        field.insert(0, 1, '\'');
    }
    const bool edge_space = !field.empty() && (field.front() == ' ' || field.back() == ' ');
    if (!edge_space && field.find_first_of(std::string("\"\r\n") + separator) == std::string::npos) {
        return field;
    }
    std::string quoted = "\"";
    for (const char c : field) {
        quoted += c;
        if (c == '"') {
            quoted += '"';
        }
    }
    return quoted + '"';
}

void write_csv(std::ostream& out, const Rows& rows, CsvDialect dialect, bool terminal) {
    const Speller spell(dialect, terminal);
    if (dialect == CsvDialect::excel_no && !terminal) {
        out << "\uFEFF";
    }
    const auto write_line = [&](const auto& field_of) {
        bool first = true;
        for (std::size_t i = 0; i < rows.columns().size(); ++i) {
            if (rows.columns()[i].audience == Audience::people) {
                continue;
            }
            if (!first) {
                out << spell.separator();
            }
            first = false;
            out << field_of(i);
        }
        out << "\r\n";
    };
    write_line([&](std::size_t i) { return csv_field(rows.columns()[i].key, spell.separator()); });
    for (const auto& row : rows.rows()) {
        write_line([&](std::size_t i) { return std::visit(spell, row[i]); });
    }
}

}  // namespace mb::cli
