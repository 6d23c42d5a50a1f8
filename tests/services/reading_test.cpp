/// What lists and views of the register say.
#include "services/small_register.hpp"

#include <mb/services/catalogue.hpp>
#include <mb/services/enrolments.hpp>
#include <mb/services/opening.hpp>
#include <mb/services/people.hpp>
#include <mb/services/progress.hpp>

#include <boost/test/unit_test.hpp>

using namespace mb;
using test::day;

namespace {

struct OneCohort : test::SmallRegister {
    ProgrammeId mb = programme("MB", test::ten_hours_two_weeks());
    CohortId k7 = cohort("K7", mb, "2020-08-17", "2021-06-18", day("2020-05-31"));
    PersonId banan = person("Absurd", "Banan", PersonRef("B1"));
    PersonId sokk = person("Ærlig", "Sokk");
    EnrolmentId e1 = enrolment(
        banan, k7,
        {StatusChange(EnrolmentStatus::applied, day("2020-05-20"), {}, {}, Instant::parse("2020-05-31T21:59:59Z")),
         StatusChange(EnrolmentStatus::admitted, day("2020-06-10")),
         StatusChange(EnrolmentStatus::active, day("2020-08-17"))});
    EnrolmentId e2 = enrolment(
        sokk, k7,
        {StatusChange(EnrolmentStatus::applied, day("2020-06-01"), {}, {}, Instant::parse("2020-05-31T22:00:00Z")),
         StatusChange(EnrolmentStatus::rejected, day("2020-06-10"))});
    LessonId l1 = lesson(k7, "L01", "2020-08-24", 300);
    LessonId l2 = lesson(k7, "L02", "2020-08-31", 360);
};

}  // namespace

BOOST_AUTO_TEST_SUITE(reading)

BOOST_FIXTURE_TEST_CASE(numbers_are_typed_in_either_case, OneCohort) {
    BOOST_CHECK(services::enrolment(registered, "e1", day("2020-09-01")).id == e1);
    BOOST_CHECK(services::person(registered, context(), "p2", day("2020-09-01")).view.id == sokk);
    const auto small = person("Rar", "Sykkel", PersonRef("p2"));
    BOOST_CHECK(services::person(registered, context(), "p2", day("2020-09-01")).view.id == small);
    BOOST_CHECK(services::person(registered, context(), "P2", day("2020-09-01")).view.id == sokk);
    BOOST_CHECK_EXCEPTION(services::enrolment(registered, "e99", day("2020-09-01")), NotFound,
                          [](const NotFound& unknown) { return field(unknown.fields(), "value") == "E99"; });
}

BOOST_FIXTURE_TEST_CASE(a_person_in_place_of_an_enrolment_is_told_so_with_their_enrolments, OneCohort) {
    for (const char* key : {"P1", "p1", "B1"}) {
        BOOST_CHECK_EXCEPTION(
            services::enrolment(registered, key, day("2020-09-01")), InvalidValue, [](const InvalidValue& invalid) {
                return invalid.code() == "enrolment-is-person" && field(invalid.fields(), "person") == "P1"
                       && field(invalid.fields(), "enrolments") == "E1 (K7)";
            });
    }
    BOOST_CHECK_EXCEPTION(services::enrolment(registered, "K7", day("2020-09-01")), InvalidValue,
                          [](const InvalidValue& invalid) { return invalid.code() == "enrolment-id-malformed"; });
}

BOOST_FIXTURE_TEST_CASE(progress_counts_what_was_attended_until_the_day_asked_about, OneCohort) {
    attendance(l1, e1, 300);
    attendance(l2, e1, 200);
    const auto before = services::cohort_progress(registered, "K7", day("2020-08-30"));
    BOOST_REQUIRE_EQUAL(before.size(), 2U);
    BOOST_CHECK_EQUAL(before[0].progress.theory.total().count(), 300);
    BOOST_CHECK_EQUAL(before[0].progress.theory_missing.count(), 300);
    BOOST_CHECK(before[0].progress.outlook == rules::Outlook::on_track);
    BOOST_CHECK(before[1].progress.status == EnrolmentStatus::rejected);
    BOOST_CHECK(!before[1].progress.outlook);
    const auto after = services::cohort_progress(registered, "K7", day("2020-08-31"));
    BOOST_CHECK_EQUAL(after[0].progress.theory.total().count(), 500);
    BOOST_CHECK(after[0].progress.outlook == rules::Outlook::out_of_reach);
}

BOOST_FIXTURE_TEST_CASE(progress_leaves_out_who_had_no_status_yet_and_who_was_registered_in_error, OneCohort) {
    BOOST_CHECK_EQUAL(services::cohort_progress(registered, "K7", day("2020-05-25")).size(), 1U);
    write([&] {
        store::StatusChanges(connection())
            .add(e2, StatusChange(EnrolmentStatus::registered_in_error, day("2020-07-01")));
    });
    BOOST_CHECK_EQUAL(services::cohort_progress(registered, "K7", day("2020-06-30")).size(), 2U);
    BOOST_CHECK_EQUAL(services::cohort_progress(registered, "K7", day("2020-07-01")).size(), 1U);
    BOOST_CHECK_EQUAL(services::enrolments(registered, {}, day("2020-07-01")).size(), 2U);
}

BOOST_FIXTURE_TEST_CASE(an_unknown_cohort_is_named_with_the_nearest_known, OneCohort) {
    BOOST_CHECK_EXCEPTION(services::cohort(registered, "K8", day("2020-08-01")), NotFound, [](const NotFound& error) {
        return error.code() == "cohort-unknown" && field(error.fields(), "nearest") == "K7";
    });
}

BOOST_FIXTURE_TEST_CASE(an_application_is_late_one_second_after_the_deadline_in_oslo, OneCohort) {
    BOOST_CHECK(!services::enrolment(registered, "E1", day("2020-08-01")).late);
    BOOST_CHECK(services::enrolment(registered, "E2", day("2020-08-01")).late);
}

BOOST_FIXTURE_TEST_CASE(enrolments_are_filtered_by_cohort_status_and_person, OneCohort) {
    const auto count = [&](services::EnrolmentFilter filter) {
        return services::enrolments(registered, filter, day("2020-09-01")).size();
    };
    BOOST_CHECK_EQUAL(count({}), 2U);
    BOOST_CHECK_EQUAL(count({"K7", {}, {}}), 2U);
    BOOST_CHECK_EQUAL(count({{}, EnrolmentStatus::active, {}}), 1U);
    BOOST_CHECK_EQUAL(count({{}, {}, "B1"}), 1U);
    BOOST_CHECK_EQUAL(count({{}, {}, "P2"}), 1U);
    BOOST_CHECK_EQUAL(count({{}, EnrolmentStatus::completed, {}}), 0U);
    BOOST_CHECK_THROW(count({{}, {}, "P3"}), NotFound);
}

BOOST_FIXTURE_TEST_CASE(a_cohort_counts_statuses_and_lessons, OneCohort) {
    const auto view = services::cohort(registered, "K7", day("2020-09-01"));
    BOOST_CHECK_EQUAL(view.held.at(EnrolmentStatus::active), 1);
    BOOST_CHECK_EQUAL(view.held.at(EnrolmentStatus::rejected), 1);
    BOOST_CHECK_EQUAL(view.places_taken(), 1);
    BOOST_CHECK_EQUAL(view.lessons, 2);
    BOOST_CHECK_EQUAL(view.lesson_minutes.count(), 660);
}

BOOST_FIXTURE_TEST_CASE(cohorts_are_listed_as_people_count, OneCohort) {
    cohort("K10", mb, "2023-08-17", "2024-06-18");
    const auto list = services::cohorts(registered, day("2020-09-01"));
    BOOST_REQUIRE_EQUAL(list.size(), 2U);
    BOOST_CHECK_EQUAL(list[0].cohort.code.str(), "K7");
    BOOST_CHECK_EQUAL(services::programme(registered, "MB").cohorts.back().str(), "K10");
}

BOOST_FIXTURE_TEST_CASE(reading_names_leaves_a_trace_and_reading_progress_leaves_none, OneCohort) {
    const auto looks = [&] { return connection().value<std::int64_t>("SELECT count(*) FROM access").value(); };
    services::cohort_progress(registered, "K7", day("2020-09-01"));
    services::enrolments(registered, {}, day("2020-09-01"));
    BOOST_CHECK_EQUAL(looks(), 0);
    const auto everyone = services::people(registered, context());
    BOOST_CHECK_EQUAL(looks(), 1);
    BOOST_REQUIRE_EQUAL(everyone.size(), 2U);
    BOOST_CHECK_EQUAL(everyone[1].identity.full_name(), "Ærlig Sokk");
    BOOST_CHECK_EQUAL(services::person(registered, context(), "B1", day("2020-09-01")).view.identity.full_name(),
                      "Absurd Banan");
    BOOST_CHECK_EQUAL(looks(), 2);
}

BOOST_FIXTURE_TEST_CASE(the_identity_of_a_restricted_person_is_not_shown, OneCohort) {
    write([&] { store::Persons(connection()).change(banan, Person{PersonRef("B1"), true, {}, {}}); });
    BOOST_CHECK(services::person(registered, context(), "P1", day("2020-09-01")).view.identity.empty());
    BOOST_CHECK(services::names(registered, context(), {banan, sokk}).at(banan).empty());
    BOOST_CHECK(!services::names(registered, context(), {banan, sokk}).at(sokk).empty());
}

BOOST_FIXTURE_TEST_CASE(an_earlier_moment_gives_the_earlier_answer, OneCohort) {
    const auto before = write([&] { store::Attendances(connection()).add({l1, e1, Minutes(300), {}}); });
    attendance(l2, e1, 360);
    const auto then = services::open_register(folder / "small.mb", Register::Mode::read, before.number());
    BOOST_CHECK_EQUAL(services::cohort_progress(then, "K7", day("2020-12-31"))[0].progress.theory.total().count(), 300);
    BOOST_CHECK_EQUAL(services::cohort_progress(registered, "K7", day("2020-12-31"))[0].progress.theory.total().count(),
                      660);
}

BOOST_FIXTURE_TEST_CASE(progress_is_explained_lesson_by_lesson, OneCohort) {
    attendance(l1, e1, 100);
    const auto explained = services::enrolment_progress(registered, "E1", day("2020-12-31"));
    const auto& lines = explained.participant.progress.theory.lessons;
    BOOST_REQUIRE_EQUAL(lines.size(), 2U);
    BOOST_CHECK_EQUAL(explained.lesson(lines[0].lesson).code.str(), "L01");
    BOOST_CHECK_EQUAL(lines[0].credit.count(), 100);
    BOOST_CHECK_EQUAL(explained.unmet.size(), 3U);
    BOOST_CHECK_THROW(services::enrolment_progress(registered, "34", day("2020-12-31")), InvalidValue);
    BOOST_CHECK_THROW(services::enrolment_progress(registered, "E34", day("2020-12-31")), NotFound);
}

BOOST_AUTO_TEST_SUITE_END()
