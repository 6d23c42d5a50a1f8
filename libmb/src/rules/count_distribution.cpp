#include <mb/rules/count_distribution.hpp>

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <numeric>
#include <ranges>
#include <utility>

namespace mb::rules {

namespace {

/// Less than what rounding does to a sum of probabilities; while weights are made, in relation to the likeliest.
constexpr double negligible = 1e-16;

std::size_t index(std::int64_t number) {
    return static_cast<std::size_t>(number);
}

struct Weights {
    std::int64_t first;
    std::vector<double> of;
};

/// Goes from the likeliest count outwards, each from its neighbour, until the rest is negligible. `step(k)`: by what factor k is
/// likelier than k − 1; 0 where nothing comes any more.
template <class Step>
Weights weights_around(std::int64_t likeliest, const Step& step) {
    std::vector<double> below;
    double weight = 1.0;
    for (auto k = likeliest; k > 0 && weight > negligible; --k) {
        weight /= step(k);
        below.push_back(weight);
    }
    Weights weights{likeliest - static_cast<std::int64_t>(below.size()), {below.rbegin(), below.rend()}};
    weights.of.push_back(1.0);
    weight = step(likeliest + 1);
    for (auto k = likeliest + 1; weight > negligible; ++k) {
        weights.of.push_back(weight);
        weight *= step(k + 1);
    }
    return weights;
}

}  // namespace

CountDistribution::CountDistribution(std::int64_t first, std::vector<double> weights)
    : first_(first), probabilities_(std::move(weights)) {
    const double sum = std::accumulate(probabilities_.begin(), probabilities_.end(), 0.0);
    for (double& probability : probabilities_) {
        probability /= sum;
    }
    drop_negligible_ends();
}

void CountDistribution::drop_negligible_ends() {
    const auto counts = [](double probability) { return probability > negligible; };
    const auto end = std::ranges::find_if(probabilities_ | std::views::reverse, counts).base();
    probabilities_.erase(end, probabilities_.end());
    const auto begin = std::ranges::find_if(probabilities_, counts);
    first_ += begin - probabilities_.begin();
    probabilities_.erase(probabilities_.begin(), begin);
}

CountDistribution CountDistribution::binomial(std::int64_t of, double probability) {
    if (of == 0 || probability <= 0.0) {
        return {};
    }
    if (probability >= 1.0) {
        return {of, {1.0}};
    }
    const double odds = probability / (1.0 - probability);
    const auto likeliest =
        std::min(of, static_cast<std::int64_t>(std::floor(static_cast<double>(of + 1) * probability)));
    auto [first, weights] = weights_around(likeliest, [of, odds](std::int64_t k) {
        return static_cast<double>(of - k + 1) * odds / static_cast<double>(k);
    });
    return {first, std::move(weights)};
}

CountDistribution CountDistribution::poisson(double mean) {
    if (mean <= 0.0) {
        return {};
    }
    auto [first, weights] = weights_around(static_cast<std::int64_t>(std::floor(mean)),
                                           [mean](std::int64_t k) { return mean / static_cast<double>(k); });
    return {first, std::move(weights)};
}

CountDistribution CountDistribution::plus(const CountDistribution& other) const {
    // Few long passes take less time than many short ones.
    const auto& [shorter, longer] =
        std::minmax(probabilities_, other.probabilities_,
                    [](const auto& one, const auto& another) { return one.size() < another.size(); });
    CountDistribution sum;
    sum.first_ = first_ + other.first_;
    sum.probabilities_.assign(shorter.size() + longer.size() - 1, 0.0);
    auto place = sum.probabilities_.begin();
    for (const double weight : shorter) {
        std::ranges::transform(longer, std::ranges::subrange(place, sum.probabilities_.end()), place,
                               [weight](double probability, double so_far) { return so_far + weight * probability; });
        ++place;
    }
    sum.drop_negligible_ends();
    return sum;
}

double CountDistribution::probability(std::int64_t count) const {
    return count < first_ || count > last() ? 0.0 : probabilities_[index(count - first_)];
}

double CountDistribution::at_most(std::int64_t count) const {
    const auto end = std::clamp(count + 1 - first_, std::int64_t{0}, last() + 1 - first_);
    return std::min(1.0, std::accumulate(probabilities_.begin(), probabilities_.begin() + end, 0.0));
}

double CountDistribution::at_least(std::int64_t count) const {
    // Added from the far end, the smallest first.
    const auto length = std::clamp(last() + 1 - count, std::int64_t{0}, last() + 1 - first_);
    return std::min(1.0, std::accumulate(probabilities_.rbegin(), probabilities_.rbegin() + length, 0.0));
}

double CountDistribution::sum_at_least(const CountDistribution& other, std::int64_t count) const {
    // The larger this one is, the less the other one needs to be: its tail grows from step to step.
    double sum = 0.0;
    double tail = other.at_least(count - first_);
    for (auto number = first_; number <= last(); ++number) {
        sum += probabilities_[index(number - first_)] * tail;
        tail += other.probability(count - number - 1);
    }
    return std::min(1.0, sum);
}

double CountDistribution::mean() const {
    double sum = 0.0;
    for (std::size_t i = 0; i < probabilities_.size(); ++i) {
        sum += probabilities_[i] * static_cast<double>(i);
    }
    return static_cast<double>(first_) + sum;
}

std::int64_t CountDistribution::quantile(double probability) const {
    double sum = 0.0;
    for (std::size_t i = 0; i < probabilities_.size(); ++i) {
        sum += probabilities_[i];
        if (sum >= probability) {
            return first_ + static_cast<std::int64_t>(i);
        }
    }
    return last();
}

void CountMixture::add(const CountDistribution& distribution) {
    if (sums_.size() <= index(distribution.last())) {
        sums_.resize(index(distribution.last()) + 1, 0.0);
    }
    for (std::size_t i = 0; i < distribution.probabilities_.size(); ++i) {
        sums_[index(distribution.first_) + i] += distribution.probabilities_[i];
    }
}

CountDistribution CountMixture::average() const {
    return {0, sums_};
}

Band middle(const CountDistribution& distribution, double share) {
    const double outside = (1.0 - share) / 2;
    return {distribution.quantile(outside), distribution.quantile(1.0 - outside)};
}

}  // namespace mb::rules
