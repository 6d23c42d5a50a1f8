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

BOOST_AUTO_TEST_CASE(the_order_of_the_terms_does_not_matter) {
    for (const bool ended : {true, false}) {
        const auto forward = check({"2018-02-01", "2018-03-05", "2018-03-05", "2018-07-01"}, false, ended);
        BOOST_TEST((forward == check({"2018-02-01", "2018-03-05", "2018-03-05", "2018-07-01"}, true, ended)));
        BOOST_TEST(forward.size() == (ended ? 4U : 3U));
    }
}

BOOST_AUTO_TEST_SUITE_END()
