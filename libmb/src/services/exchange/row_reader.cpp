#include "services/exchange/row_reader.hpp"

#include <mb/nearest.hpp>

#include <algorithm>

namespace mb::services::exchange {
namespace {

/// What stands in place of a value that is not repeated.
constexpr std::string_view withheld = "…";

/// The words of a field such as `known`: "valid, invalid".
std::vector<std::string> words_of(std::string_view list) {
    std::vector<std::string> words;
    while (!list.empty()) {
        const auto end = std::min(list.find(", "), list.size());
        words.emplace_back(list.substr(0, end));
        list.remove_prefix(std::min(end + 2, list.size()));
    }
    return words;
}

}  // namespace

RowReader::RowReader(const Format& format, const Header& header, ReportBuilder& report, std::size_t file)
    : format_(format), header_(header), report_(report), origin_{file, 0}, texts_(format.columns.size()) {}

bool RowReader::begin(std::span<const std::string_view> cells, std::size_t line) {
    origin_.line = line;
    sound_ = true;
    if (std::ranges::all_of(cells, [](std::string_view cell) { return cell_text(cell).text.empty(); })) {
        return false;
    }
    for (std::size_t column = 0; column < texts_.size(); ++column) {
        const auto cell = header_.cell(column);
        texts_[column] = cell < cells.size() ? cell_text(cells[cell]) : CellText{};
        if (texts_[column].fault) {
            fault(format_.columns[column].name, texts_[column].fault);
        }
    }
    split_full_name();
    check_left_out(cells);
    for (std::size_t i = header_.width(); i < cells.size(); ++i) {
        if (!cell_text(cells[i]).text.empty()) {
            fault("", "row-too-long", {{"columns", std::to_string(header_.width())}});
            break;
        }
    }
    return true;
}

/// `family name, given name` becomes two.
void RowReader::split_full_name() {
    if (!header_.splits_full_name()) {
        return;
    }
    auto& given = texts_[column_of(format_, "given_name")];
    auto& family = texts_[column_of(format_, "family_name")];
    const auto comma = std::min(given.text.find(','), given.text.size());
    family.text = trim(family.text.substr(0, comma));
    given.text = trim(given.text.substr(std::min(comma + 1, given.text.size())));
}

/// What is not read may still hold what nobody may hand around.
void RowReader::check_left_out(std::span<const std::string_view> cells) {
    constexpr std::string_view identity_number = "text-national-identity-number";
    for (const auto& column : header_.left_out()) {
        const auto read = column.cell < cells.size() ? cell_text(cells[column.cell]) : CellText{};
        if (read.fault != nullptr && read.fault == identity_number) {
            sound_ = false;
            report_.fault(origin_, column.name, "", std::string(identity_number));
        }
    }
}

std::string_view RowReader::text(std::string_view column) const {
    const auto& cell = texts_[column_of(format_, column)];
    return cell.fault ? std::string_view() : cell.text;
}

std::optional<Period> RowReader::period(std::string_view first, std::string_view last) {
    const auto from = required<Date>(first);
    const auto to = required<Date>(last);
    return made(
        last, [](Date a, Date b) { return Period(a, b); }, from, to);
}

void RowReader::fault(std::string_view column, std::string code, Fields fields) {
    sound_ = false;
    if (column.empty()) {
        report_.fault(origin_, "", "", std::move(code), std::move(fields));
    } else {
        const auto position = column_of(format_, column);
        const auto text = texts_[position].text;
        const auto shown = format_.columns[position].sealed && !text.empty() ? withheld : text;
        report_.fault(origin_, header_.spelled(position), shown, std::move(code), std::move(fields));
    }
}

void RowReader::refused(std::string_view column, const InvalidValue& error) {
    auto fields = error.fields();
    if (const auto known = field(fields, "known"); error.code() == "code-unknown" && known) {
        if (auto near = nearest_word(text(column), words_of(*known)); !near.empty()) {
            fields.emplace_back("nearest", std::move(near));
        }
    }
    fault(column, error.code(), std::move(fields));
}

std::string RowReader::nearest_word(std::string_view text, const std::vector<std::string>& words) const {
    return report_.keeps_faults(origin_.file) ? nearest(text, words) : std::string();
}

}  // namespace mb::services::exchange
