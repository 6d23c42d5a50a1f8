#include "rules/findings.hpp"

#include <mb/rules/consistency.hpp>

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <initializer_list>
#include <optional>
#include <string>
#include <vector>

using mb::Date;
using mb::test::lines_of;

namespace {

using Lines = std::vector<std::string>;

/// An employment from 1 March 2018, to the end of June or without an end, with terms from each of the days.
std::vector<mb::rules::Remark> check(std::initializer_list<const char*> terms_from, bool reversed = false,
                                     bool ended = true) {
    const std::optional<Date> last = ended ? std::optional(Date(2018, 6, 30)) : std::nullopt;
    const mb::EmploymentId id(56);
    std::vector<mb::Terms> terms;
    for (const char* from : terms_from) {
        terms.push_back({id,
                         Date::parse(from),
                         mb::Percent::from_hundredths(5000),
                         mb::Contract::permanent,
                         mb::Funding::ordinary,
                         true,
                         {}});
    }
    if (reversed) {
        std::ranges::reverse(terms);
    }
    return mb::rules::check_employment(
        {id, mb::Employment({}, mb::PersonId(1), mb::EmployerId(2), {}, {Date(2018, 3, 1), last}, {})}, terms);
}

}  // namespace

BOOST_AUTO_TEST_SUITE(terms_of_employment)

BOOST_AUTO_TEST_CASE(terms_from_the_first_day_to_the_last_are_fine) {
    BOOST_TEST(check({"2018-03-01"}).empty());
    BOOST_TEST(check({"2018-03-01", "2018-05-01", "2018-06-30"}).empty());
    BOOST_TEST(check({"2018-03-01", "2199-12-31"}, false, false).empty());
}

BOOST_AUTO_TEST_CASE(an_employment_without_terms_is_told) {
    BOOST_TEST(lines_of(check({})) == (Lines{"warning: employment-without-terms employment=J56"}),
               boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(terms_before_or_after_the_employment_are_errors) {
    BOOST_TEST(lines_of(check({"2018-02-28", "2018-03-01", "2018-07-01"}))
                   == (Lines{"error: terms-before-employment employment=J56 from=2018-02-28",
                             "error: terms-after-employment employment=J56 from=2018-07-01"}),
               boost::test_tools::per_element());
    BOOST_TEST(lines_of(check({"2018-02-28"}))
                   == (Lines{"error: terms-before-employment employment=J56 from=2018-02-28"}),
               boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(the_first_terms_begin_on_the_first_day) {
    BOOST_TEST(
        lines_of(check({"2018-03-02", "2018-05-01"}))
            == (Lines{"error: first-terms-not-on-first-day employment=J56 from=2018-03-02 first_day=2018-03-01"}),
        boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(one_day_has_one_set_of_terms) {
    BOOST_TEST(lines_of(check({"2018-05-01", "2018-03-01", "2018-05-01", "2018-05-01"}))
                   == (Lines{"error: terms-twice employment=J56 from=2018-05-01"}),
               boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(a_percent_of_one_or_less_may_be_a_fraction_of_a_post) {
    const mb::EmploymentId id(56);
    const mb::Employment job({}, mb::PersonId(1), mb::EmployerId(2), {}, {Date(2018, 3, 1), {}}, {});
    const auto found = [&](int hundredths) {
        return lines_of(mb::rules::check_employment({id, job}, {{id,
                                                                 Date(2018, 3, 1),
                                                                 mb::Percent::from_hundredths(hundredths),
                                                                 mb::Contract::permanent,
                                                                 mb::Funding::ordinary,
                                                                 true,
                                                                 {}}}));
    };
    BOOST_TEST(found(75) == (Lines{"warning: percent-doubtful employment=J56 from=2018-03-01 percent=0.75 meant=75"}),
               boost::test_tools::per_element());
    BOOST_TEST(found(100).size() == 1U);
    BOOST_TEST(found(101).empty());
}

BOOST_AUTO_TEST_CASE(a_job_from_long_before_the_first_cohort_has_a_doubtful_year) {
    const mb::EmploymentId id(56);
    const auto found = [&](Date from, std::optional<Date> first_cohort) {
        const mb::Employment job({}, mb::PersonId(1), mb::EmployerId(2), {}, {from, {}}, {});
        const mb::Terms terms{
            id, from, mb::Percent::from_hundredths(5000), mb::Contract::permanent, mb::Funding::ordinary, true, {}};
        return lines_of(mb::rules::check_employment({id, job}, {terms}, first_cohort));
    };
    BOOST_TEST(found(Date(1921, 3, 1), Date(2006, 8, 21))
                   == (Lines{"warning: employment-long-ago employment=J56 first_day=1921-03-01 years=30 "
                             "first_cohort=2006-08-21"}),
               boost::test_tools::per_element());
    BOOST_TEST(found(Date(1976, 8, 20), Date(2006, 8, 21)).size() == 1U);
    BOOST_TEST(found(Date(1976, 8, 22), Date(2006, 8, 21)).empty());
    BOOST_TEST(found(Date(1921, 3, 1), {}).empty());
}

BOOST_AUTO_TEST_CASE(the_order_of_the_terms_does_not_matter) {
    for (const bool ended : {true, false}) {
        const auto forward = check({"2018-02-01", "2018-03-05", "2018-03-05", "2018-07-01"}, false, ended);
        BOOST_TEST((forward == check({"2018-02-01", "2018-03-05", "2018-03-05", "2018-07-01"}, true, ended)));
        BOOST_TEST(forward.size() == (ended ? 4U : 3U));
    }
}

BOOST_AUTO_TEST_SUITE_END()
