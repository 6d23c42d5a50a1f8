/// Reads the rows of a file, cell by cell.
#pragma once

#include "services/exchange/cell.hpp"
#include "services/exchange/code_index.hpp"
#include "services/exchange/format.hpp"
#include "services/exchange/header.hpp"
#include "services/exchange/report_builder.hpp"

#include <mb/period.hpp>
#include <mb/text.hpp>

#include <algorithm>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace mb::services::exchange {

template <class T>
struct ValueOf {
    using type = T;
};
template <class T>
struct ValueOf<std::optional<T>> {
    using type = T;
};

/// One row at a time: hands out typed cells and reports every fault of the row rather than only the first.
///
/// Columns are named in English, as in the format. What cannot be read is reported and comes back as nothing; `sound()`
/// then is false.
class RowReader {
public:
    RowReader(const Format& format, const Header& header, ReportBuilder& report, std::size_t file);

    /// Goes to a row; returns false when it has no content at all. Formulas and national identity numbers are reported
    /// at once, in whichever cell.
    bool begin(std::span<const std::string_view> cells, std::size_t line);

    Origin origin() const { return origin_; }
    /// Whether the row can still be used.
    bool sound() const { return sound_; }
    /// Gives the row up without a fault of its own.
    void spoil() { sound_ = false; }

    /// Whether the file has the column at all.
    bool has(std::string_view column) const { return header_.cell(column_of(format_, column)) != absent; }
    /// The cell's text; empty where it, or the column, is.
    std::string_view text(std::string_view column) const;
    /// The column's name as the file spells it.
    const std::string& spelled(std::string_view column) const { return header_.spelled(column_of(format_, column)); }

    /// The value of a cell that must not be empty (`cell-empty`).
    template <class T>
    std::optional<T> required(std::string_view column);
    /// The value of a cell that may be empty.
    template <class T>
    std::optional<T> optional(std::string_view column);
    /// The same, but where the file has no such column: what the member (data or accessor) of the record held says.
    template <class Record, class Member>
    auto optional(std::string_view column, const Record* held, Member member);
    /// The same for a value with a default.
    template <class Record, class Member, class T>
    std::optional<T> defaulted(std::string_view column, const Record* held, Member member, T otherwise);
    /// The parts of a cell, separated by `|`.
    template <class T>
    std::vector<T> list(std::string_view column);
    /// The same, but where the file has no such column: what the member of the record held says.
    template <class Record, class Member>
    auto list(std::string_view column, const Record* held, Member member);
    /// Two days that must not be empty, or reversed.
    std::optional<Period> period(std::string_view first, std::string_view last);
    /// The record that a required cell names; the fault `unknown`, with `nearest`, when there is none.
    template <class IdType>
    std::optional<IdType> reference(std::string_view column, const CodeIndex<IdType>& index, const char* unknown,
                                    Fields more = {});
    /// What `make` makes of parts that are all there; what it throws is a fault of `column` (empty: of the whole row).
    template <class Make, class... Parts>
    auto made(std::string_view column, Make make, const std::optional<Parts>&... parts)
        -> std::optional<std::invoke_result_t<Make, const Parts&...>>;

    /// Tells of a fault of a cell (or of the whole row: no column).
    void fault(std::string_view column, std::string code, Fields fields = {});
    /// The same for what a type has refused.
    void refused(std::string_view column, const InvalidValue& error);

private:
    bool readable(std::size_t column) const { return texts_[column].fault == nullptr; }
    void split_full_name();
    void check_left_out(std::span<const std::string_view> cells);
    std::string nearest_word(std::string_view text, const std::vector<std::string>& words) const;

    const Format& format_;
    const Header& header_;
    ReportBuilder& report_;
    Origin origin_;
    bool sound_ = true;
    std::vector<CellText> texts_;  ///< by column of the format
};

template <class T>
std::optional<T> RowReader::required(std::string_view column) {
    if (text(column).empty() && readable(column_of(format_, column))) {
        fault(column, "cell-empty");
        return std::nullopt;
    }
    return optional<T>(column);
}

template <class T>
std::optional<T> RowReader::optional(std::string_view column) {
    const auto given = text(column);
    if (given.empty()) {
        return std::nullopt;
    }
    try {
        return read_cell<T>(given);
    } catch (const InvalidValue& error) {
        refused(column, error);
        return std::nullopt;
    }
}

template <class Record, class Member>
auto RowReader::optional(std::string_view column, const Record* held, Member member) {
    using T = typename ValueOf<std::remove_cvref_t<std::invoke_result_t<Member, const Record&>>>::type;
    if (held && !has(column)) {
        return std::optional<T>(std::invoke(member, *held));
    }
    return optional<T>(column);
}

template <class Record, class Member, class T>
std::optional<T> RowReader::defaulted(std::string_view column, const Record* held, Member member, T otherwise) {
    const auto given = optional(column, held, member);
    return given || !readable(column_of(format_, column)) || !text(column).empty() ? given : std::optional(otherwise);
}

template <class T>
std::vector<T> RowReader::list(std::string_view column) {
    std::vector<T> values;
    auto rest = text(column);
    while (!rest.empty()) {
        const auto end = std::min(rest.find('|'), rest.size());
        try {
            values.push_back(read_cell<T>(trim(rest.substr(0, end))));
        } catch (const InvalidValue& error) {
            refused(column, error);
        }
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    return values;
}

template <class Record, class Member>
auto RowReader::list(std::string_view column, const Record* held, Member member) {
    using List = std::remove_cvref_t<std::invoke_result_t<Member, const Record&>>;
    return held && !has(column) ? List(std::invoke(member, *held)) : list<typename List::value_type>(column);
}

template <class IdType>
std::optional<IdType> RowReader::reference(std::string_view column, const CodeIndex<IdType>& index, const char* unknown,
                                           Fields more) {
    const auto name = required<std::string>(column);
    if (!name) {
        return std::nullopt;
    }
    const auto found = index.find(*name);
    if (!found && index.spoilt(*name)) {
        spoil();
    } else if (!found) {
        if (report_.keeps_faults(origin_.file)) {
            if (auto near = nearest_word(*name, index.names()); !near.empty()) {
                more.emplace_back("nearest", std::move(near));
            }
        }
        fault(column, unknown, std::move(more));
    }
    return found;
}

template <class Make, class... Parts>
auto RowReader::made(std::string_view column, Make make, const std::optional<Parts>&... parts)
    -> std::optional<std::invoke_result_t<Make, const Parts&...>> {
    if (!(parts.has_value() && ...)) {
        return std::nullopt;
    }
    try {
        return make(*parts...);
    } catch (const InvalidValue& error) {
        refused(column, error);
        return std::nullopt;
    }
}

}  // namespace mb::services::exchange
