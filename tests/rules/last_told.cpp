// Until when a register has been kept.
#include "rules/job_story.hpp"

#include <mb/rules/last_told.hpp>

#include <boost/test/unit_test.hpp>

using namespace mb;
using rules::last_told;

BOOST_AUTO_TEST_SUITE(last_told_of_a_register)

BOOST_AUTO_TEST_CASE(the_last_day_is_that_of_a_job_its_end_its_terms_or_a_status) {
    test::JobStory story;
    story.job(1, EmployerKind::municipality, "2015-03-01", "2017-05-31", {{"2015-03-01"}, {"2016-02-01", "80"}});
    const std::vector<rules::Admission> admissions{
        {EnrolmentId(1), std::nullopt, CohortId(1), Period(Date(2013, 8, 20), Date(2014, 6, 20)),
         StatusHistory({{EnrolmentStatus::admitted, Date(2013, 6, 1)}, {EnrolmentStatus::active, Date(2013, 8, 20)}})}};
    const auto told = [&](const char* day) {
        const auto last = last_told(story.jobs(), admissions, Date::parse(day));
        return last ? last->to_string() : "";
    };
    BOOST_TEST(told("2013-05-31") == "");
    BOOST_TEST(told("2013-06-01") == "2013-06-01");
    BOOST_TEST(told("2015-02-28") == "2013-08-20");
    BOOST_TEST(told("2015-12-31") == "2015-03-01");
    BOOST_TEST(told("2017-05-30") == "2016-02-01");
    BOOST_TEST(told("2030-01-01") == "2017-05-31");
    BOOST_TEST(!last_told({}, {}, Date(2030, 1, 1)).has_value());
}

BOOST_AUTO_TEST_SUITE_END()
