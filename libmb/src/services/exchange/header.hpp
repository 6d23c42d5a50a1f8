/// The header line of a file.
#pragma once

#include "services/exchange/format.hpp"
#include "services/exchange/report_builder.hpp"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace mb::services::exchange {

/// Which cell of a row belongs to which column of a format.
class Header {
public:
    /// `cells` are those of the first line. Headers that are not in order are lawful here, see check().
    Header(const Format& format, std::span<const std::string_view> cells);

    /// The cell of the column at that position in the format, or `absent`.
    std::size_t cell(std::size_t column) const { return cells_[column]; }
    /// The column's name as the file spells it; where the file has no such column, the usual name in the language of
    /// the others.
    const std::string& spelled(std::size_t column) const { return spelled_[column]; }
    /// The same of the column that a cell of a row belongs to; empty where that is none.
    std::string_view spelled_at(std::size_t cell) const;
    /// How many cells the header line has, empty ones at its end left out.
    std::size_t width() const { return width_; }

    /// How many columns of the format there are, each counted once.
    std::size_t found() const { return found_; }
    /// How many required columns are not there.
    std::size_t missing() const;
    /// How many cells name no column, or one that another cell has named.
    std::size_t unwanted() const { return unknown_.size() + twice_.size(); }
    /// Whether two cells name one column.
    bool has_twice() const { return !twice_.empty(); }
    /// Whether all required columns are there, and no unknown one and none twice.
    bool fits() const;
    /// The cell of a column of whole names, where the format asks for given name and family name and the file has neither;
    /// else `absent`.
    std::size_t full_name() const;
    /// Takes that column for both: every cell of it is `family name, given name`.
    void split_full_name();
    bool splits_full_name() const { return splits_full_name_; }

    /// A column that mb does not know.
    struct Unknown {
        std::string name;
        std::size_t cell;
    };
    /// Those that are left out of a list of somebody's own.
    const std::vector<Unknown>& left_out() const { return left_out_; }

    /// Tells of everything that is wrong with the header in that line; returns whether the rows can be judged. `like` is the
    /// format that it is most like, to be told of where it has no column of its own format. A column whose name is nearly
    /// known is read as the one that may be meant, so that faults of its cells are told in the same run.
    bool check(ReportBuilder& report, Origin origin, const Format* like = nullptr);

private:
    struct Again {
        std::string name;
        std::size_t column;
    };

    bool is_missing(std::size_t column) const;
    bool is_refused(const Unknown& unknown) const;
    std::size_t check_unknown(const Unknown& unknown, ReportBuilder& report, Origin origin);
    std::size_t nearest_column(std::string_view unknown, std::string& name) const;
    std::string columns_not_there() const;

    const Format* format_;
    std::vector<std::size_t> cells_;
    std::vector<std::string> spelled_;
    std::size_t width_ = 0;
    std::size_t found_ = 0;
    bool norwegian_ = false;  // a column is spelled as only in Norwegian
    bool splits_full_name_ = false;
    std::vector<Unknown> unknown_;
    std::vector<Unknown> left_out_;
    std::vector<Again> twice_;  // as spelled the second time
};

}  // namespace mb::services::exchange
