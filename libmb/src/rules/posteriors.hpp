/// What rates may be, given what has been seen.
#pragma once

#include <mb/rules/observed.hpp>

#include <boost/math/distributions/beta.hpp>
#include <boost/math/distributions/gamma.hpp>
#include <boost/math/distributions/normal.hpp>

#include <cstdint>

namespace mb::rules {

// Fifteen digits are enough for a quantile, and long double would be another number on another machine.
using Precision = boost::math::policies::policy<boost::math::policies::promote_double<false>>;
using Beta = boost::math::beta_distribution<double, Precision>;
using Gamma = boost::math::gamma_distribution<double, Precision>;
using Normal = boost::math::normal_distribution<double, Precision>;

/// Jeffreys' prior and what was seen, of a rate from 0 to 1.
inline Beta rate_given(const Observed& seen) {
    return {0.5 + static_cast<double>(seen.times), 0.5 + static_cast<double>(seen.of - seen.times)};
}

/// The same of a number a year, seen in at least one year.
inline Gamma yearly_given(std::int64_t times, std::int64_t years) {
    return Gamma(0.5 + static_cast<double>(times), 1.0 / static_cast<double>(years));
}

}  // namespace mb::rules
