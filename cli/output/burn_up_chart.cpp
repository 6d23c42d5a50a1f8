#include "cli/output/burn_up_chart.hpp"

#include "cli/output/decimals.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>

namespace mb::cli {

namespace {

constexpr int narrowest = 40;
constexpr int widest = 100;
constexpr int most_rows = 16;
constexpr int most_steps = 8;

/// A round number, at least `least`: 1, 2 or 5 of a power of ten.
double round_step(double least) {
    const double power = std::pow(10.0, std::floor(std::log10(least)));
    for (const double factor : {1.0, 2.0, 5.0}) {
        if (factor * power >= least) {
            return factor * power;
        }
    }
    return 10.0 * power;
}

/// The values from nought to the top of the chart, in steps with a label.
struct Scale {
    Scale(double most, bool whole)
        : step(std::max(whole ? 1.0 : finest, round_step(std::max(most, finest) / most_steps))),
          steps(std::max(1, static_cast<int>(std::ceil(most / step - 1e-9)))),
          rows_of_step(std::max(1, most_rows / steps)) {}

    int rows() const { return steps * rows_of_step; }
    int row(double value) const {
        return std::clamp(static_cast<int>(std::lround(value / step * rows_of_step)), 0, rows());
    }
    std::string label(int row, char decimal_mark) const {
        if (row % rows_of_step != 0) {
            return "";
        }
        const int step_of_row = row / rows_of_step;
        const double value = step * step_of_row;
        constexpr std::array<double, 2> fine{1.0, 0.1};
        const auto decimals = std::ranges::count_if(fine, [this](double each) { return step < each - 1e-9; });
        return with_mark(fmt::format("{:.{}f}", value, decimals), decimal_mark);
    }

    static constexpr double finest = 0.01;
    double step;
    int steps;
    int rows_of_step;
};

/// One place in the chart.
struct Place {
    std::string text = " ";
    int curve = -1;  ///< which curve stands here, for its colour
};

class Drawing {
public:
    Drawing(const BurnUp& chart, const ChartStyle& style)
        : chart_(chart), style_(style), first_(chart.curves.front().points.front().first), last_(first_),
          scale_(most(), chart.whole) {
        for (const auto& curve : chart_.curves) {
            for (const auto& [day, value] : curve.points) {
                first_ = std::min(first_, day);
                last_ = std::max(last_, day);
            }
        }
        if (chart_.aim) {
            first_ = std::min(first_, chart_.aim->from);
            last_ = std::max(last_, chart_.aim->by);
        }
        for (int row = 0; row <= scale_.rows(); ++row) {
            label_width_ = std::max(label_width_, static_cast<int>(scale_.label(row, style_.decimal_mark).size()));
        }
        columns_ = std::clamp(style_.width, narrowest, widest) - label_width_ - 2;
        places_.assign(static_cast<std::size_t>(scale_.rows()) + 1,
                       std::vector<Place>(static_cast<std::size_t>(columns_)));
    }

    std::string text() {
        if (chart_.aim) {
            draw(*chart_.aim);
        }
        for (std::size_t i = 0; i < chart_.curves.size(); ++i) {
            for (const auto& [day, value] : chart_.curves[i].points) {
                draw_point(day, value, static_cast<int>(i));
            }
        }
        std::string text;
        for (int row = scale_.rows(); row >= 0; --row) {
            text += line(row);
        }
        return text + axis();
    }

private:
    double most() const {
        double most = chart_.aim ? std::max(chart_.aim->baseline, chart_.aim->target) : 0.0;
        for (const auto& curve : chart_.curves) {
            for (const auto& [day, value] : curve.points) {
                most = std::max(most, value);
            }
        }
        return most;
    }

    int column(Date day) const {
        const int all = std::max(1, days_between(first_, last_));
        return static_cast<int>(std::lround(double(days_between(first_, day)) / all * (columns_ - 1)));
    }
    Place& at(int column, int row) { return places_[static_cast<std::size_t>(row)][static_cast<std::size_t>(column)]; }

    void draw(const BurnUpAim& aim) {
        const int from = column(aim.from);
        const int by = column(aim.by);
        for (int row = 0; row <= scale_.rows(); ++row) {
            at(by, row).text = style_.deadline();
        }
        for (int each = from; each < columns_; ++each) {
            at(each, scale_.row(aim.target)).text = style_.target();
        }
        for (int each = from; each <= by; ++each) {
            const double share = by == from ? 1.0 : double(each - from) / (by - from);
            at(each, scale_.row(aim.baseline + (aim.target - aim.baseline) * share)).text = style_.line();
        }
    }

    void draw_point(Date day, double value, int curve) {
        Place& place = at(column(day), scale_.row(value));
        const bool taken = place.curve >= 0 && place.curve != curve;
        place.text = std::string(1, taken ? several : chart_.curves[static_cast<std::size_t>(curve)].mark);
        place.curve = curve;
    }

    std::string line(int row) const {
        std::string text =
            fmt::format("{:>{}} {}", scale_.label(row, style_.decimal_mark), label_width_, style_.unicode ? "│" : "|");
        for (const Place& place : places_[static_cast<std::size_t>(row)]) {
            constexpr int first_color = 31;
            constexpr int colors = 6;
            text += style_.color && place.curve >= 0
                        ? fmt::format("\033[{}m{}\033[0m", first_color + place.curve % colors, place.text)
                        : place.text;
        }
        return text.substr(0, text.find_last_not_of(' ') + 1) + '\n';
    }

    /// Whether a year stands below the chart: as many as there is room for, always the last one that ends in it.
    bool is_labelled(int year) const {
        constexpr int room = 6;
        constexpr double days_of_a_year = 365.25;
        const int last = last_ < Date(last_.year(), 12, 31) ? last_.year() - 1 : last_.year();
        const double columns_of_year = days_of_a_year / std::max(1, days_between(first_, last_)) * (columns_ - 1);
        int every = 1;
        while (every * columns_of_year < room) {
            ++every;
        }
        return first_ <= Date(year, 12, 31) && year <= last && (last - year) % every == 0;
    }

    /// The line below, with a mark and the year at the end of years.
    std::string axis() const {
        constexpr int half = 2;
        constexpr std::size_t digits = 4;
        const std::size_t margin = static_cast<std::size_t>(label_width_) + 2;
        std::string years(margin + static_cast<std::size_t>(columns_), ' ');
        std::vector<bool> marked(static_cast<std::size_t>(columns_), false);
        for (int year = first_.year(); year <= last_.year(); ++year) {
            if (is_labelled(year)) {
                const auto place = static_cast<std::size_t>(column(Date(year, 12, 31)));
                marked[place] = true;
                years.replace(std::min(margin + place - half, years.size() - digits), digits, std::to_string(year));
            }
        }
        std::string marks;
        for (const bool here : marked) {
            marks += style_.unicode ? (here ? "┴" : "─") : (here ? "+" : "-");
        }
        return std::string(margin - 1, ' ') + (style_.unicode ? "└" : "+") + marks + '\n'
               + years.substr(0, years.find_last_not_of(' ') + 1) + '\n';
    }

    const BurnUp& chart_;
    const ChartStyle& style_;
    Date first_;
    Date last_;
    Scale scale_;
    int label_width_ = 0;
    int columns_ = 0;
    std::vector<std::vector<Place>> places_;  ///< by row from the bottom, then by column
};

}  // namespace

std::string burn_up_chart(const BurnUp& chart, const ChartStyle& style) {
    if (chart.curves.empty() || chart.curves.front().points.empty()) {
        return "";
    }
    return Drawing(chart, style).text();
}

}  // namespace mb::cli
