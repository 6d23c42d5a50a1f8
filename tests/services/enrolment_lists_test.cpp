/// The waiting list, the orders of enrolments, and what is due.
#include "services/enrolment_story.hpp"

#include <mb/services/enrolment_due.hpp>
#include <mb/services/enrolments.hpp>

#include <boost/test/unit_test.hpp>

using namespace mb;
using services::Step;
using test::day;
using test::EnrolmentStory;

namespace {

/// E1 is the last to have applied, E2 the first of that day, of E3 the time is not known.
struct Waiting : EnrolmentStory {
    Waiting() {
        apply("P1", "2020-05-21", Instant::parse("2020-05-21T08:00:00Z"));
        apply("P2", "2020-05-20", Instant::parse("2020-05-20T12:00:00Z"));
        apply("P3", "2020-05-20");
        for (const char* enrolment : {"E1", "E2", "E3"}) {
            take(Step::waitlist, "2020-06-01", enrolment);
        }
    }
    std::string listed(const services::EnrolmentFilter& filter) {
        std::string text;
        for (const auto& view : services::enrolments(registered, filter, day("2020-07-01"))) {
            text += (text.empty() ? "" : ", ") + view.id.to_string();
            text += view.queue_place ? " " + std::to_string(*view.queue_place) : "";
        }
        return text;
    }
};

}  // namespace

BOOST_AUTO_TEST_SUITE(lists_of_enrolments)

BOOST_FIXTURE_TEST_CASE(those_who_wait_are_numbered_by_when_their_application_came, Waiting) {
    BOOST_TEST(listed({}) == "E1 3, E2 1, E3 2");
    BOOST_TEST(listed({.order = EnrolmentOrder::received}) == "E2 1, E3 2, E1 3");
    take(Step::admit, "2020-06-10", "E2");
    BOOST_TEST(listed({.status = EnrolmentStatus::waitlisted, .order = EnrolmentOrder::received}) == "E3 1, E1 2");
    BOOST_TEST((services::enrolment(registered, "E1", day("2020-07-01")).queue_place == 2));
    BOOST_TEST(!services::enrolment(registered, "E2", day("2020-07-01")).queue_place);
}

BOOST_FIXTURE_TEST_CASE(lists_are_sorted_by_status_and_by_day, Waiting) {
    take(Step::reject, "2020-06-05", "E1");
    take(Step::admit, "2020-06-03", "E3");
    BOOST_TEST(listed({.order = EnrolmentOrder::status}) == "E2 1, E1, E3");
    BOOST_TEST(listed({.order = EnrolmentOrder::since}) == "E2 1, E3, E1");
}

BOOST_FIXTURE_TEST_CASE(late_applications_are_listed_alone, Waiting) {
    BOOST_TEST(listed({.late = true}) == "");
    apply("P1", "2021-05-21", Instant::parse("2021-05-21T08:00:00Z"), "K8");
    services::correct_status(registered, intent, "E2", EnrolmentStatus::applied, day("2020-05-20"),
                             {{}, {}, {}, std::optional(Instant::parse("2020-05-31T22:00:00Z"))});
    BOOST_TEST(listed({.late = true}) == "E2 3");
}

BOOST_FIXTURE_TEST_CASE(what_is_due_stands_by_cohort_and_number, EnrolmentStory) {
    apply("P1", "2021-05-20", {}, "K8");
    everyone_takes_part();
    const auto all = services::due(registered, {}, day("2021-08-17"));
    BOOST_REQUIRE(!all.empty());
    BOOST_TEST(all.front().cohort.str() == "K7");
    BOOST_TEST(all.front().enrolment.to_string() == "E2");
    BOOST_TEST(all.back().finding.code == "decision-missing");
    BOOST_TEST(services::due(registered, "K8", day("2021-08-17")).size() == 1U);
    BOOST_TEST(services::due(registered, {}, day("2020-09-01")).empty());
    BOOST_CHECK_THROW(services::due(registered, "K9", day("2020-09-01")), NotFound);
}

BOOST_AUTO_TEST_SUITE_END()
