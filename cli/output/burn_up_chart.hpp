/// A burn-up chart for a terminal: what has come, against a straight line to a target.
#pragma once

#include <mb/date.hpp>

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace mb::cli {

/// What was counted, each time marked by the same letter or digit.
struct BurnUpCurve {
    char mark;
    std::vector<std::pair<Date, double>> points;
};

/// From what to what, by when. The days are in order.
struct BurnUpAim {
    Date from;
    double baseline;
    Date by;
    double target;
};

struct BurnUp {
    std::vector<BurnUpCurve> curves;
    std::optional<BurnUpAim> aim;
    bool whole = false;  ///< persons, who have no halves on the axis
};

/// What a chart is drawn with.
struct ChartStyle {
    int width = 80;       ///< columns of the terminal; narrower ones than 40 are taken for 40
    bool unicode = true;  ///< lines of boxes; else ASCII alone
    bool color = false;   ///< a colour for each curve
    char decimal_mark = '.';

    const char* line() const { return unicode ? "·" : "."; }
    const char* target() const { return unicode ? "─" : "-"; }
    const char* deadline() const { return unicode ? "┊" : ":"; }
};

/// What stands where several curves meet.
inline constexpr char several = '*';

/// Draws the chart in lines with a line feed each, none wider than the terminal: values from nought upwards, years below.
/// Nothing where there is no point.
std::string burn_up_chart(const BurnUp& chart, const ChartStyle& style);

}  // namespace mb::cli
