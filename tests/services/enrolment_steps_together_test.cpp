/// Steps of everyone in a cohort whom they concern.
#include "services/enrolment_story.hpp"

#include <boost/test/unit_test.hpp>

using namespace mb;
using services::Step;
using test::day;
using test::EnrolmentStory;
using test::refusal_of;
using test::told;
using test::warnings;

BOOST_AUTO_TEST_SUITE(steps_of_a_cohort)

BOOST_FIXTURE_TEST_CASE(everyone_whose_status_allows_it_takes_the_step_in_one_operation, EnrolmentStory) {
    for (const char* person : {"P1", "P2", "P3"}) {
        apply(person, "2020-05-20");
    }
    take(Step::reject, "2020-06-01", "E2");
    const auto admitted = together(Step::admit, "2020-06-10");
    BOOST_TEST(admitted.event.code == "statuses-recorded");
    BOOST_TEST(told(admitted.event.fields, "count") == "2");
    BOOST_TEST(told(admitted.event.fields, "enrolments") == "E1, E3");
    BOOST_REQUIRE_EQUAL(admitted.things.size(), 2U);
    BOOST_TEST(told(admitted.things[1], "person") == "P3");
    BOOST_TEST(history(2) == "applied 2020-05-20, rejected 2020-06-01");
    undo(admitted);
    BOOST_TEST(history(1) == "applied 2020-05-20");
    BOOST_TEST(history(3) == "applied 2020-05-20");
}

BOOST_FIXTURE_TEST_CASE(starting_leaves_alone_who_is_excepted_on_leave_or_came_later, EnrolmentStory) {
    for (const char* person : {"P1", "P2", "P3"}) {
        services::admit_without_application(registered, intent, person, "K7", day("2020-06-10"));
    }
    take(Step::start, "2020-08-31", "E1");
    take(Step::leave, "2020-09-10", "E1");
    together(Step::start, "2020-09-14", {"E3"});
    BOOST_TEST(history(1) == "admitted 2020-06-10, active 2020-08-31, on-leave 2020-09-10");
    BOOST_TEST(history(2) == "admitted 2020-06-10, active 2020-09-14");
    BOOST_TEST(history(3) == "admitted 2020-06-10");
}

BOOST_FIXTURE_TEST_CASE(nobody_to_take_the_step_is_refused, EnrolmentStory) {
    const auto refusal = refusal_of<Refused>([&] { return together(Step::start, "2020-08-17"); });
    BOOST_TEST(refusal.code == "nobody-for-step");
    BOOST_TEST(refusal["status"] == "active");
}

BOOST_FIXTURE_TEST_CASE(an_exception_is_somebody_of_the_cohort, EnrolmentStory) {
    everyone_takes_part();
    apply("P1", "2021-05-20", {}, "K8");
    const auto refusal = refusal_of<Refused>([&] { return together(Step::complete, "2021-06-18", {"E4"}); });
    BOOST_TEST(refusal.code == "not-in-cohort");
    BOOST_TEST(refusal["value"] == "E4");
    BOOST_TEST(refusal_of<NotFound>([&] { return together(Step::complete, "2021-06-18", {"E9"}); }).code
               == "enrolment-unknown");
}

struct OneHasAll : EnrolmentStory {
    OneHasAll() {
        everyone_takes_part();
        dispense(2);
    }
};

BOOST_FIXTURE_TEST_CASE(nobody_completes_together_while_anyone_lacks_anything, OneHasAll) {
    try {
        together(Step::complete, "2021-06-18");
        BOOST_ERROR("completed");
    } catch (const Refused& refused) {
        BOOST_TEST(refused.code() == "completions-refused");
        BOOST_TEST(told(refused.fields(), "count") == "2");
        BOOST_REQUIRE_EQUAL(refused.findings().size(), 6U);
        BOOST_TEST(told(refused.findings()[0].fields, "enrolment") == "E1");
        BOOST_TEST(told(refused.findings()[5].fields, "enrolment") == "E3");
    }
    BOOST_TEST(!history(2).ends_with("completed 2021-06-18"));
}

BOOST_FIXTURE_TEST_CASE(on_request_those_complete_who_lack_nothing, OneHasAll) {
    const auto outcome = together(Step::complete, "2021-06-18", {"E1"}, true);
    BOOST_TEST(told(outcome.event.fields, "enrolments") == "E2");
    BOOST_TEST(warnings(outcome) == "theory-minutes-missing, practice-weeks-missing, milestone-missing");
    BOOST_TEST(history(2).ends_with("completed 2021-06-18"));
    BOOST_TEST(history(3).ends_with("active 2020-08-17"));
    BOOST_TEST(refusal_of<Refused>([&] { return together(Step::complete, "2021-06-19", {}, true); }).code
               == "completions-refused");
}

BOOST_AUTO_TEST_SUITE_END()
