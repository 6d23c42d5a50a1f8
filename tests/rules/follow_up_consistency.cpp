// Whom one may have asked.
#include "rules/findings.hpp"

#include <mb/rules/consistency.hpp>

#include <boost/test/unit_test.hpp>

#include <string>
#include <vector>

using namespace mb;
using test::lines_of;

namespace {

FollowUp asked(const char* on) {
    return {PersonId(7), Date::parse(on), {}, {}};
}

}  // namespace

BOOST_AUTO_TEST_SUITE(questions_of_a_person)

BOOST_AUTO_TEST_CASE(nobody_is_asked_before_they_have_begun) {
    const std::vector questions{asked("2020-08-16"), asked("2020-08-17"), asked("2021-12-18")};
    BOOST_TEST(lines_of(rules::check_follow_ups(questions, Date(2020, 8, 17)))
                   == (std::vector<std::string>{"error: follow-up-not-started person=P7 date=2020-08-16"}),
               boost::test_tools::per_element());
    BOOST_TEST(rules::check_follow_ups(questions, {}).size() == 3U);
    BOOST_TEST(rules::check_follow_ups({}, {}).empty());
}

BOOST_AUTO_TEST_SUITE_END()
