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
    /// The column's name as the file spells it, or in English where the file has no such column.
    const std::string& spelled(std::size_t column) const { return spelled_[column]; }
    /// How many cells the header line has, empty ones at its end left out.
    std::size_t width() const { return width_; }

    /// Whether all required columns are there, and no unknown one and none twice.
    bool fits() const;
    /// Tells of everything that is wrong with the header; returns whether it fits.
    bool check(ReportBuilder& report, std::size_t file, std::size_t line) const;

private:
    void tell_missing(ReportBuilder& report, Origin origin) const;

    const Format* format_;
    std::vector<std::size_t> cells_;
    std::vector<std::string> spelled_;
    std::size_t width_ = 0;
    std::vector<std::string> unknown_;
    std::vector<std::string> twice_;  ///< as spelled the second time
};

}  // namespace mb::services::exchange
