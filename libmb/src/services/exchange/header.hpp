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
    /// Whether all required columns are there, and no unknown one and none twice.
    bool fits() const;
    /// Tells of everything that is wrong with the header in that line; returns whether it fits. `like` is the format
    /// that it is most like, to be told of where it has no column of its own format.
    bool check(ReportBuilder& report, Origin origin, const Format* like = nullptr) const;

private:
    struct Again {
        std::string name;
        std::size_t column;
    };

    bool is_missing(std::size_t column) const;
    Fields what_may_be_meant(std::string_view unknown) const;

    const Format* format_;
    std::vector<std::size_t> cells_;
    std::vector<std::string> spelled_;
    std::size_t width_ = 0;
    std::size_t found_ = 0;
    bool norwegian_ = false;  // a column is spelled as only in Norwegian
    std::vector<std::string> unknown_;
    std::vector<Again> twice_;  // as spelled the second time
};

}  // namespace mb::services::exchange
