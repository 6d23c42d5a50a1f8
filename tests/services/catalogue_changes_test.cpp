/// Programmes, cohorts and employers are added, changed and copied, and all of it can be taken back.
#include "refusal.hpp"
#include "services/small_register.hpp"
#include "store/gateways/recognitions.hpp"

#include <mb/services/catalogue.hpp>
#include <mb/services/catalogue_changes.hpp>
#include <mb/services/log.hpp>
#include <mb/services/progress.hpp>

#include <boost/test/unit_test.hpp>

using namespace mb;
using test::day;
using test::refusal_of;

namespace {

struct Catalogue : test::SmallRegister {
    services::Intent intent() const { return {context()}; }

    /// Takes the operation of a write back.
    void undo(const services::Outcome& outcome) {
        services::undo(registered, context(), outcome.operation.value().to_string());
    }
    services::Outcome add_programme(const char* code, const services::ProgrammeEdit& values,
                                    std::optional<std::string> like = {}) {
        return services::add_programme(registered, intent(), ProgrammeCode(code), like, values);
    }
    services::Outcome change_programme(const char* code, const services::ProgrammeEdit& edit, bool correct = false) {
        return services::change_programme(registered, intent(), code, edit,
                                          correct ? services::ProgrammeChange::correction
                                                  : services::ProgrammeChange::revision);
    }
    Programme::Values values_of(const char* code) { return services::programme(registered, code).programme.values(); }
    Employer employer(const char* code) { return services::employer(registered, code).employer; }
};

services::ProgrammeEdit hours(int theory) {
    services::ProgrammeEdit edit;
    edit.theory_hours = theory;
    return edit;
}

/// A cohort of a small programme with one participant, who has attended and had the milestone approved.
struct InUse : Catalogue {
    ProgrammeId mb = programme("MB", test::ten_hours_two_weeks());
    CohortId k7 = cohort("K7", mb, "2020-08-17", "2021-06-18", day("2020-05-31"));
    LessonId l1 = lesson(k7, "L01", "2020-08-24", 300);
    LessonId l2 = lesson(k7, "L02", "2021-05-10", 360);
    EnrolmentId e1 = enrolment(person("Absurd", "Banan"), k7,
                               {StatusChange(EnrolmentStatus::admitted, day("2020-06-10")),
                                StatusChange(EnrolmentStatus::active, day("2020-08-17"))});

    services::CohortLike next(const char* code) const { return {CohortCode(code), "K7", {}, {}, {}, {}, {}, false}; }
    Cohort held(const char* code) { return services::cohort(registered, code, day("2020-09-01")).cohort; }
};

}  // namespace

BOOST_AUTO_TEST_SUITE(catalogue_changes)

BOOST_FIXTURE_TEST_CASE(a_programme_has_the_requirements_that_are_given_and_else_the_usual_ones, Catalogue) {
    const auto added = add_programme("MB-180", hours(180));
    BOOST_TEST(added.event.code == "programme-added");
    Programme::Values usual;
    usual.theory_hours = 180;
    BOOST_CHECK(values_of("MB-180") == usual);
    undo(added);
    BOOST_CHECK_THROW(services::programme(registered, "MB-180"), NotFound);
}

BOOST_FIXTURE_TEST_CASE(a_programme_like_another_differs_in_what_is_given_only, Catalogue) {
    programme("MB-10", test::ten_hours_two_weeks());
    add_programme("MB-12", hours(12), "MB-10");
    auto expected = test::ten_hours_two_weeks();
    expected.theory_hours = 12;
    BOOST_CHECK(values_of("MB-12") == expected);
    BOOST_TEST(refusal_of<NotFound>([&] { return add_programme("MB-1", {}, "MB-9"); }).code == "programme-unknown");
    BOOST_TEST(refusal_of<Refused>([&] { return add_programme("MB-12", {}, "MB-10"); }).code == "programme-exists");
    BOOST_TEST(refusal_of([&] { return add_programme("MB-1", hours(2001)); })["column"] == "theory_hours");
}

BOOST_FIXTURE_TEST_CASE(a_programme_changes_as_long_as_nobody_is_enrolled_under_it, Catalogue) {
    cohort("K1", programme("MB", test::ten_hours_two_weeks()), "2020-08-17", "2021-06-18");
    services::ProgrammeEdit edit = hours(12);
    edit.milestones = std::vector<Milestone>{Milestone("essay, in writing"), Milestone("report")};
    const auto changed = change_programme("MB", edit);
    BOOST_TEST(changed.event.code == "programme-changed");
    BOOST_TEST(field(changed.event.fields, "milestones").value() == "essay, in writing|report");
    BOOST_TEST(values_of("MB").milestones.size() == 2U);
    undo(changed);
    BOOST_CHECK(values_of("MB") == test::ten_hours_two_weeks());
    BOOST_CHECK(!change_programme("MB", hours(10)).changed);
}

BOOST_FIXTURE_TEST_CASE(under_those_enrolled_a_programme_changes_by_correction_only, InUse) {
    const auto refusal = refusal_of<Refused>([&] { return change_programme("MB", hours(20)); });
    BOOST_TEST(refusal.code == "programme-in-use");
    BOOST_TEST(refusal["cohorts"] == "K7");
    BOOST_CHECK(!change_programme("MB", hours(10)).changed);
    const auto required = [&] {
        const auto progress = services::cohort_progress(registered, "K7", day("2020-12-31")).at(0).progress;
        return progress.theory_missing.count();
    };
    BOOST_TEST(required() == 600);
    const auto corrected = change_programme("MB", hours(20), true);
    BOOST_TEST(corrected.event.code == "programme-corrected");
    BOOST_TEST(field(corrected.event.fields, "cohorts").value() == "K7");
    BOOST_TEST(required() == 1200);
    undo(corrected);
    BOOST_TEST(required() == 600);
}

BOOST_FIXTURE_TEST_CASE(a_correction_does_not_take_a_milestone_away_that_somebody_has, InUse) {
    write([&] {
        store::MilestoneApprovals(connection())
            .add(MilestoneApproval{e1, Milestone("prosjektoppgave"), day("2020-09-01")});
    });
    services::ProgrammeEdit edit;
    edit.milestones.emplace();
    BOOST_TEST(refusal_of<Refused>([&] { return change_programme("MB", edit, true); }).code == "milestone-unknown");
    BOOST_CHECK(values_of("MB") == test::ten_hours_two_weeks());
}

BOOST_FIXTURE_TEST_CASE(next_years_cohort_begins_on_the_same_weekday, InUse) {
    const auto added = services::add_cohort(registered, intent(), next("K8"));
    const Cohort k8 = held("K8");
    BOOST_CHECK(k8.period == Period(day("2021-08-16"), day("2022-06-17")));
    BOOST_CHECK(k8.application_deadline == day("2021-05-30"));
    BOOST_CHECK(k8.places == 17);
    BOOST_CHECK(k8.programme == mb);
    BOOST_TEST(field(added.event.fields, "weeks").value() == "52");
    undo(added);
    BOOST_CHECK_THROW(held("K8"), NotFound);
}

BOOST_FIXTURE_TEST_CASE(a_given_first_day_moves_the_rest_by_the_nearest_whole_weeks, InUse) {
    auto later = next("K8");
    for (const auto& [first, weeks] : {std::pair("2021-08-20", "53"),
                                       {"2021-08-19", "52"},
                                       {"2022-08-15", "104"},
                                       {"2019-08-19", "-52"},
                                       {"2020-08-13", "-1"},
                                       {"2020-08-14", "0"}}) {
        later.first_day = day(first);
        services::Intent rehearsed = intent();
        rehearsed.rehearse = true;
        const auto added = services::add_cohort(registered, rehearsed, later);
        BOOST_TEST(field(added.event.fields, "weeks").value() == weeks);
        BOOST_TEST(field(added.event.fields, "first_day").value() == first);
    }
    later.first_day = day("2021-08-23");
    services::add_cohort(registered, intent(), later);
    BOOST_CHECK(held("K8").period.last() == day("2022-06-24"));
    BOOST_CHECK(held("K8").application_deadline == day("2021-06-06"));
}

BOOST_FIXTURE_TEST_CASE(what_is_given_is_not_taken_from_the_earlier_cohort, InUse) {
    programme("MB-12", test::ten_hours_two_weeks());
    services::add_cohort(
        registered, intent(),
        services::CohortLike{
            CohortCode("K8"), "K7", ProgrammeCode("MB-12"), {}, day("2022-05-31"), 3, day("2021-04-30")});
    const Cohort k8 = held("K8");
    BOOST_CHECK(k8.period == Period(day("2021-08-16"), day("2022-05-31")));
    BOOST_CHECK(k8.application_deadline == day("2021-04-30"));
    BOOST_CHECK(k8.places == 3);
    BOOST_TEST(services::cohort(registered, "K8", day("2021-09-01")).programme.str() == "MB-12");
}

BOOST_FIXTURE_TEST_CASE(the_timetable_moves_along_without_what_was_cancelled, InUse) {
    add<store::Lessons>(
        Lesson{k7, LessonCode("L03"), day("2020-09-07"), TimeOfDay(9, 0), Minutes(90), Line("Ethics"), {}, false});
    add<store::Lessons>(Lesson{k7, LessonCode("L04"), day("2020-09-14"), TimeOfDay(9, 0), Minutes(90), Line("Ethics"),
                               GroupCode("A"), true});
    auto like = next("K8");
    like.with_lessons = true;
    const auto added = services::add_cohort(registered, intent(), like);
    BOOST_TEST(field(added.event.fields, "lessons").value() == "3");
    const auto k8 = store::Cohorts(connection()).find(CohortCode("K8")).value().id;
    const auto lessons = store::Lessons(connection()).of(k8);
    BOOST_REQUIRE(lessons.size() == 3U);
    BOOST_CHECK(lessons[0].value == (Lesson{k8, LessonCode("L01"), day("2021-08-23"), {}, Minutes(300), {}, {}, true}));
    BOOST_CHECK(lessons[2].value
                == (Lesson{k8, LessonCode("L04"), day("2021-09-13"), TimeOfDay(9, 0), Minutes(90), Line("Ethics"),
                           GroupCode("A"), true}));
    undo(added);
    BOOST_CHECK(store::Lessons(connection()).of(k8).empty());
}

BOOST_FIXTURE_TEST_CASE(copied_lessons_on_a_holiday_or_outside_the_cohort_are_named, InUse) {
    auto like = next("K8");
    like.with_lessons = true;
    BOOST_TEST(services::add_cohort(registered, intent(), like).warnings.empty());
    like.code = CohortCode("K9");
    like.first_day = day("2021-08-24");  // 53 weeks: L02 falls on 16 May 2022
    BOOST_TEST(services::add_cohort(registered, intent(), like).warnings.empty());
    lesson(k7, "L03", "2021-05-11", 60);
    lesson(k7, "L04", "2021-04-09", 60);
    like.code = CohortCode("K10");
    like.last_day = day("2022-05-16");
    const auto warnings = services::add_cohort(registered, intent(), like).warnings;
    BOOST_REQUIRE(warnings.size() == 2U);
    BOOST_TEST(warnings[0].code == "lessons-on-holidays");
    BOOST_TEST(field(warnings[0].fields, "lessons").value() == "K10/L03, K10/L04");
    BOOST_TEST(warnings[1].code == "lessons-outside-cohort");
    BOOST_TEST(field(warnings[1].fields, "lessons").value() == "K10/L03");
}

BOOST_FIXTURE_TEST_CASE(a_cohort_is_not_copied_onto_another_or_from_nowhere, InUse) {
    const auto code_of = [&](const services::CohortLike& like) {
        return refusal_of<Error>([&] { return services::add_cohort(registered, intent(), like); }).code;
    };
    BOOST_TEST(code_of(next("K7")) == "cohort-exists");
    auto like = next("K8");
    like.like = "K17";
    BOOST_TEST(code_of(like) == "cohort-unknown");
    like = next("K8");
    like.programme = ProgrammeCode("MB-9");
    BOOST_TEST(code_of(like) == "programme-unknown");
    like = next("K8");
    like.last_day = day("2021-01-01");
    BOOST_TEST(code_of(like) == "period-reversed");
    like = next("K8");
    like.places = 1001;
    BOOST_TEST(code_of(like) == "places-out-of-range");
    like = next("K8");
    like.first_day = day("2199-12-30");
    BOOST_TEST(code_of(like) == "date-out-of-range");
}

BOOST_FIXTURE_TEST_CASE(an_employer_is_added_and_changed_and_the_log_does_not_say_whom_to_ask, Catalogue) {
    const Employer sol{EmployerCode("sol"), Line("Solsikken DPS"),      EmployerKind::dps,
                       Line("leader"),      Line("leader@example.org"), Line("55 00 00 00")};
    const auto added = services::add_employer(registered, intent(), sol);
    BOOST_CHECK(employer("sol") == sol);
    BOOST_TEST(added.event.fields.size() == 2U);
    BOOST_TEST(field(added.things.at(0), "contact").value() == "leader");
    BOOST_TEST(refusal_of<Refused>([&] { return services::add_employer(registered, intent(), sol); }).code
               == "employer-exists");

    services::EmployerEdit edit;
    edit.name = Line("Solsikken");
    edit.kind = EmployerKind::hospital;
    edit.phone = std::optional<Line>();
    const auto changed = services::change_employer(registered, intent(), "sol", edit);
    BOOST_CHECK(employer("sol")
                == (Employer{EmployerCode("sol"),
                             Line("Solsikken"),
                             EmployerKind::hospital,
                             Line("leader"),
                             Line("leader@example.org"),
                             {}}));
    undo(changed);
    BOOST_CHECK(employer("sol") == sol);
    BOOST_TEST(refusal_of<NotFound>([&] { return services::change_employer(registered, intent(), "måne", {}); }).code
               == "employer-unknown");
}

BOOST_AUTO_TEST_SUITE_END()
