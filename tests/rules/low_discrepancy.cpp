// Points that fill a cube evenly.
#include <mb/rules/low_discrepancy.hpp>

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <set>
#include <vector>

using mb::rules::halton;
using mb::rules::halton_dimensions;
using mb::rules::radical_inverse;

namespace {

constexpr std::uint32_t points = 2048;
constexpr std::array<std::uint32_t, halton_dimensions> bases{2,  3,  5,  7,   11,  13,  17,  19,  23,  29,  31,
                                                             37, 41, 43, 47,  53,  59,  61,  67,  71,  73,  79,
                                                             83, 89, 97, 101, 103, 107, 109, 113, 127, 131, 137};

/// The coordinates of all points in a dimension.
std::vector<double> coordinates(std::size_t dimension) {
    std::vector<double> all;
    for (std::uint32_t i = 1; i <= points; ++i) {
        all.push_back(halton(i, dimension));
    }
    return all;
}

/// The same by Halton's sequence as it is, without permutations.
std::vector<double> plain_coordinates(std::size_t dimension) {
    std::vector<double> all;
    for (std::uint32_t i = 1; i <= points; ++i) {
        all.push_back(radical_inverse(i, bases[dimension]));
    }
    return all;
}

double correlation(const std::vector<double>& a, const std::vector<double>& b) {
    double ab = 0.0;
    double aa = 0.0;
    double bb = 0.0;
    for (std::size_t i = 0; i < a.size(); ++i) {
        ab += (a[i] - 0.5) * (b[i] - 0.5);
        aa += (a[i] - 0.5) * (a[i] - 0.5);
        bb += (b[i] - 0.5) * (b[i] - 0.5);
    }
    return ab / std::sqrt(aa * bb);
}

/// The strongest correlation between any two dimensions.
template <class Coordinates>
double strongest_correlation(const Coordinates& of) {
    std::vector<std::vector<double>> all;
    double strongest = 0.0;
    for (std::size_t i = 0; i < halton_dimensions; ++i) {
        all.push_back(of(i));
        for (std::size_t k = 0; k < i; ++k) {
            strongest = std::max(strongest, std::abs(correlation(all[i], all[k])));
        }
    }
    return strongest;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(low_discrepancy)

BOOST_AUTO_TEST_CASE(digits_are_mirrored_at_the_point) {
    BOOST_TEST(radical_inverse(0, 2) == 0.0);
    BOOST_TEST(radical_inverse(1, 2) == 0.5);
    BOOST_TEST(radical_inverse(6, 2) == 0.375);                                         // 110 is .011
    BOOST_TEST(radical_inverse(5, 3) == 7.0 / 9, boost::test_tools::tolerance(1e-15));  // 12 is .21
}

BOOST_AUTO_TEST_CASE(the_first_eight_dimensions_are_haltons_own) {
    for (std::size_t dimension = 0; dimension < 8; ++dimension) {
        BOOST_TEST(coordinates(dimension) == plain_coordinates(dimension), boost::test_tools::per_element());
    }
}

BOOST_AUTO_TEST_CASE(every_interval_of_a_base_has_its_share_of_points) {
    for (std::size_t dimension = 0; dimension < halton_dimensions; ++dimension) {
        const auto base = bases[dimension];
        // Any run of as many points as the base has digits lies in as many different intervals.
        for (std::uint32_t first = 1; first + base <= points; first += base) {
            std::set<int> intervals;
            for (std::uint32_t i = first; i < first + base; ++i) {
                const double coordinate = halton(i, dimension);
                BOOST_TEST_REQUIRE((0.0 < coordinate && coordinate < 1.0));
                constexpr double rounding = 1e-9;  // 3/7 times 7 is a little less than 3
                intervals.insert(static_cast<int>(coordinate * base + rounding));
            }
            BOOST_TEST_REQUIRE(intervals.size() == base);
        }
    }
}

BOOST_AUTO_TEST_CASE(no_two_dimensions_go_together_as_they_do_without_permutations) {
    BOOST_TEST(strongest_correlation(coordinates) < 0.07);
    BOOST_TEST(strongest_correlation(plain_coordinates) > 0.15);  // the control: bases 107 and 109
}

BOOST_AUTO_TEST_SUITE_END()
