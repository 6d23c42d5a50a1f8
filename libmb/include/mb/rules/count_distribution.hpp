/// How likely each count is.
#pragma once

#include <cstdint>
#include <vector>

namespace mb::rules {

/// The distribution of a whole number that is not negative, such as of persons.
///
/// Made by exact sums. Each step leaves out counts at the ends with a probability of less than 1e-16, so that what is left falls
/// short of 1 by no more than rounding.
class CountDistribution {
public:
    /// Certainly 0.
    CountDistribution() = default;
    /// `weights`: how likely `first`, `first` + 1, … are, up to a common factor. At least one is more than 0.
    CountDistribution(std::int64_t first, std::vector<double> weights);

    /// How many of `of` have it, each with `probability`, from 0 to 1.
    static CountDistribution binomial(std::int64_t of, double probability);

    /// Things that happen independently of each other, `mean` of them in the mean; not negative.
    static CountDistribution poisson(double mean);

    /// The sum with another count that does not depend on this one.
    CountDistribution plus(const CountDistribution& other) const;

    std::int64_t first() const noexcept { return first_; }
    std::int64_t last() const noexcept { return first_ + static_cast<std::int64_t>(probabilities_.size()) - 1; }
    double probability(std::int64_t count) const;
    double at_most(std::int64_t count) const;
    double at_least(std::int64_t count) const;
    /// plus(other).at_least(count), without making the sum.
    double sum_at_least(const CountDistribution& other, std::int64_t count) const;
    double mean() const;
    /// The smallest count that is not exceeded with at least `probability`, between 0 and 1.
    std::int64_t quantile(double probability) const;

private:
    friend class CountMixture;

    void drop_negligible_ends();

    std::int64_t first_ = 0;
    std::vector<double> probabilities_{1.0};
};

/// The average of distributions.
class CountMixture {
public:
    void add(const CountDistribution& distribution);
    /// What has been added, each with the same weight; at least one has.
    CountDistribution average() const;

private:
    std::vector<double> sums_;  ///< from 0 on
};

/// The counts between which the middle `share` of a distribution lies: 0.8 goes from its 10 % to its 90 % quantile.
struct Band {
    std::int64_t low;
    std::int64_t high;

    bool covers(std::int64_t count) const noexcept { return low <= count && count <= high; }
    friend bool operator==(const Band&, const Band&) = default;
};
Band middle(const CountDistribution& distribution, double share);

}  // namespace mb::rules
