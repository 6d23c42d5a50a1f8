#include <mb/rules/straight_line.hpp>

#include <boost/math/distributions/students_t.hpp>

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <numeric>
#include <vector>

namespace mb::rules {

namespace {

using StudentsT =
    boost::math::students_t_distribution<double,
                                         boost::math::policies::policy<boost::math::policies::promote_double<false>>>;

/// What is expected, and how far the next count may lie from it.
struct Predicted {
    double mean;
    double scale;
    double degrees_of_freedom;
};

Predicted predicted(std::span<const std::int64_t> yearly, int years_ahead) {
    const auto n = static_cast<double>(yearly.size());
    const double middle = (n - 1) / 2;
    const double mean = std::accumulate(yearly.begin(), yearly.end(), 0.0) / n;
    double squares = 0.0;
    double products = 0.0;
    for (std::size_t i = 0; i < yearly.size(); ++i) {
        const double x = static_cast<double>(i) - middle;
        squares += x * x;
        products += x * (static_cast<double>(yearly[i]) - mean);
    }
    const double slope = products / squares;
    double rest = 0.0;
    for (std::size_t i = 0; i < yearly.size(); ++i) {
        const double off = static_cast<double>(yearly[i]) - mean - slope * (static_cast<double>(i) - middle);
        rest += off * off;
    }
    const double x = n - 1 + years_ahead - middle;
    return {mean + slope * x, std::sqrt(rest / (n - 2) * (1 + 1 / n + x * x / squares)), n - 2};
}

}  // namespace

CountDistribution straight_line(std::span<const std::int64_t> yearly, int years_ahead) {
    constexpr double tail = 1e-4;
    constexpr double exact = 1e-9;
    const auto line = predicted(yearly, years_ahead);
    const auto whole = [](double number) { return std::max(std::int64_t{0}, std::int64_t{std::llround(number)}); };
    if (line.scale < exact) {
        return {whole(line.mean), {1.0}};
    }
    const StudentsT t(line.degrees_of_freedom);
    const double reach = line.scale * quantile(complement(t, tail));
    const auto first = whole(line.mean - reach);
    const auto last = whole(line.mean + reach);
    std::vector<double> weights;
    double below = 0.0;
    for (auto count = first; count <= last; ++count) {
        const double up_to = count == last ? 1.0 : cdf(t, (static_cast<double>(count) + 0.5 - line.mean) / line.scale);
        weights.push_back(up_to - below);
        below = up_to;
    }
    return {first, std::move(weights)};
}

}  // namespace mb::rules
