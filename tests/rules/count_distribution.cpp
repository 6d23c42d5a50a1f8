// Counts that are not known, and their sums.
#include "property.hpp"

#include <mb/rules/count_distribution.hpp>

#include <cmath>

using namespace mb::rules;
using boost::test_tools::tolerance;

namespace {

constexpr double precision = 1e-12;

/// Tosses all coins in all ways: how likely it is that `wanted` of them show heads.
double enumerated(const std::vector<double>& coins, std::int64_t wanted) {
    double sum = 0.0;
    for (unsigned way = 0; way < 1U << coins.size(); ++way) {
        double likely = 1.0;
        std::int64_t heads = 0;
        for (std::size_t i = 0; i < coins.size(); ++i) {
            const bool head = ((way >> i) & 1U) != 0;
            heads += head ? 1 : 0;
            likely *= head ? coins[i] : 1.0 - coins[i];
        }
        sum += heads == wanted ? likely : 0.0;
    }
    return sum;
}

double sum_of(const CountDistribution& distribution) {
    double sum = 0.0;
    for (auto count = distribution.first(); count <= distribution.last(); ++count) {
        sum += distribution.probability(count);
    }
    return sum;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(count_distribution)

BOOST_AUTO_TEST_CASE(a_sum_of_binomials_is_what_counting_all_ways_gives) {
    const auto sum = CountDistribution::binomial(3, 0.3)
                         .plus(CountDistribution::binomial(2, 0.85))
                         .plus(CountDistribution::binomial(4, 0.02))
                         .plus(CountDistribution::binomial(0, 0.5))
                         .plus(CountDistribution::binomial(1, 1.0));
    const std::vector<double> coins{0.3, 0.3, 0.3, 0.85, 0.85, 0.02, 0.02, 0.02, 0.02, 1.0};
    for (std::int64_t count = -1; count <= 11; ++count) {
        BOOST_TEST(sum.probability(count) == enumerated(coins, count), tolerance(precision));
    }
}

BOOST_AUTO_TEST_CASE(a_binomial_is_certain_at_its_ends) {
    for (const double none : {0.0, -0.0}) {
        BOOST_TEST(CountDistribution::binomial(7, none).probability(0) == 1.0);
    }
    BOOST_TEST(CountDistribution::binomial(7, 1.0).probability(7) == 1.0);
    BOOST_TEST(CountDistribution::binomial(0, 0.4).probability(0) == 1.0);
    BOOST_TEST(CountDistribution().mean() == 0.0);
}

BOOST_AUTO_TEST_CASE(a_poisson_number_is_what_many_rare_chances_give) {
    for (const double mean : {0.3, 1.0, 7.5, 60.0}) {
        const auto number = CountDistribution::poisson(mean);
        double probability = std::exp(-mean);
        for (std::int64_t count = 0; count < 100; ++count) {
            BOOST_TEST(std::abs(number.probability(count) - probability) < precision);
            probability *= mean / static_cast<double>(count + 1);
        }
        BOOST_TEST(number.mean() == mean, tolerance(precision));
    }
    BOOST_TEST(CountDistribution::poisson(0.0).probability(0) == 1.0);
}

BOOST_AUTO_TEST_CASE(probabilities_add_to_one_and_means_add_up) {
    mb::test::for_all([] {
        const auto n = *rc::gen::inRange<std::int64_t>(0, 2000);
        const auto m = *rc::gen::inRange<std::int64_t>(0, 50);
        const double p = *rc::gen::inRange(0, 1001) / 1000.0;
        const double q = *rc::gen::inRange(0, 1001) / 1000.0;
        const auto sum = CountDistribution::binomial(n, p).plus(CountDistribution::binomial(m, q));
        RC_ASSERT(std::abs(sum_of(sum) - 1.0) < precision);
        const double mean = static_cast<double>(n) * p + static_cast<double>(m) * q;
        RC_ASSERT(std::abs(sum.mean() - mean) < 1e-9 * (1.0 + mean));
        RC_ASSERT(sum.first() >= 0);
        RC_ASSERT(sum.last() <= n + m);
    });
}

BOOST_AUTO_TEST_CASE(at_most_and_at_least_are_two_sides_of_one) {
    const auto distribution = CountDistribution::binomial(20, 0.3);
    for (std::int64_t count = -2; count <= 23; ++count) {
        BOOST_TEST(distribution.at_most(count) + distribution.at_least(count + 1) == 1.0, tolerance(precision));
    }
    BOOST_TEST(distribution.at_least(0) == 1.0, tolerance(precision));
    BOOST_TEST(distribution.at_most(-1) == 0.0);
    BOOST_TEST(distribution.at_least(21) == 0.0);
    // Three of four heads or more: (4 + 1) / 16.
    BOOST_TEST(CountDistribution::binomial(4, 0.5).at_least(3) == 5.0 / 16, tolerance(precision));
}

BOOST_AUTO_TEST_CASE(how_likely_a_sum_is_large_needs_no_sum) {
    mb::test::for_all([] {
        const auto some = [](int most) { return *rc::gen::inRange<std::int64_t>(0, most + 1); };
        const auto share = [] { return *rc::gen::inRange(0, 1001) / 1000.0; };
        const auto one = CountDistribution::binomial(some(80), share());
        const auto other = CountDistribution::poisson(*rc::gen::inRange(0, 300) / 10.0);
        const auto sum = one.plus(other);
        for (std::int64_t count = -1; count <= sum.last() + 1; ++count) {
            RC_ASSERT(std::abs(one.sum_at_least(other, count) - sum.at_least(count)) < precision);
            RC_ASSERT(std::abs(other.sum_at_least(one, count) - sum.at_least(count)) < precision);
        }
    });
}

BOOST_AUTO_TEST_CASE(a_quantile_is_the_smallest_count_with_enough_below_it) {
    // 1/16, 4/16, 6/16, 4/16, 1/16.
    const auto distribution = CountDistribution::binomial(4, 0.5);
    BOOST_TEST(distribution.quantile(0.05) == 0);
    BOOST_TEST(distribution.quantile(0.1) == 1);
    BOOST_TEST(distribution.quantile(0.5) == 2);
    BOOST_TEST(distribution.quantile(0.9) == 3);
    BOOST_TEST(distribution.quantile(0.99) == 4);
    BOOST_TEST((middle(distribution, 0.8) == Band{1, 3}));
    BOOST_TEST(middle(distribution, 0.8).covers(3));
    BOOST_TEST(!middle(distribution, 0.8).covers(4));
}

BOOST_AUTO_TEST_CASE(a_mixture_gives_each_distribution_the_same_weight) {
    CountMixture mixture;
    mixture.add(CountDistribution::binomial(1, 0.5));
    mixture.add(CountDistribution(5, {1.0, 1.0}));
    const auto average = mixture.average();
    for (const std::int64_t count : {0, 1, 5, 6}) {
        BOOST_TEST(average.probability(count) == 0.25, tolerance(precision));
    }
    BOOST_TEST(average.probability(3) == 0.0);
}

BOOST_AUTO_TEST_SUITE_END()
