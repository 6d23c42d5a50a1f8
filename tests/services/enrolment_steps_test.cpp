/// Steps of one enrolment from one status to the next.
#include "services/enrolment_story.hpp"

#include <mb/services/attendance_changes.hpp>
#include <mb/services/requirement_decisions.hpp>

#include <boost/test/unit_test.hpp>

#include <functional>

using namespace mb;
using services::Step;
using test::day;
using test::EnrolmentStory;
using test::refusal_of;
using test::told;
using test::warnings;

BOOST_AUTO_TEST_SUITE(steps_of_an_enrolment)

BOOST_FIXTURE_TEST_CASE(a_participant_goes_from_the_application_to_the_end, EnrolmentStory) {
    const auto applied = apply("B1", "2020-05-20", Instant::parse("2020-05-20T10:00:00Z"));
    BOOST_TEST(applied.event.code == "enrolment-added");
    BOOST_TEST(told(applied.event.fields, "enrolment") == "E1");
    BOOST_TEST(told(applied.event.fields, "person") == "P1");
    take(Step::waitlist, "2020-06-01");
    take(Step::admit, "2020-06-10");
    take(Step::start, "2020-08-17");
    take(Step::leave, "2020-10-01");
    take(Step::resume, "2020-11-02");
    const auto ended = take(Step::not_complete, "2021-06-18");
    BOOST_TEST(history()
               == "applied 2020-05-20, waitlisted 2020-06-01, admitted 2020-06-10, active 2020-08-17, "
                  "on-leave 2020-10-01, active 2020-11-02, not-completed 2021-06-18");
    BOOST_TEST(ended.event.code == "status-recorded");
    BOOST_TEST(told(ended.event.fields, "status") == "not-completed");
    BOOST_TEST(told(ended.event.fields, "cohort") == "K7");
    BOOST_TEST(warnings(ended) == "");
}

BOOST_FIXTURE_TEST_CASE(each_step_is_taken_back_by_undo, EnrolmentStory) {
    const auto applied = apply("P1", "2020-05-20");
    const auto rejected = take(Step::reject, "2020-06-01");
    undo(rejected);
    BOOST_TEST(history() == "applied 2020-05-20");
    const auto admitted = take(Step::admit, "2020-06-01");
    const auto absent = take(Step::no_show, "2020-08-20");
    undo(absent);
    BOOST_TEST(history() == "applied 2020-05-20, admitted 2020-06-01");
    undo(admitted);
    undo(applied);
    BOOST_TEST(store::Enrolments(connection()).all().empty());
}

BOOST_FIXTURE_TEST_CASE(a_late_application_is_taken_and_told, EnrolmentStory) {
    BOOST_TEST(warnings(apply("P1", "2020-05-31", Instant::parse("2020-05-31T21:59:59Z"))) == "");
    BOOST_TEST(warnings(apply("P2", "2020-06-01", Instant::parse("2020-05-31T22:00:00Z"))) == "application-late");
    const auto unknown = apply("P3", "2020-06-01");
    BOOST_TEST(warnings(unknown) == "application-dated-late");
    BOOST_TEST(told(unknown.warnings[0].fields, "deadline") == "2020-05-31");
}

BOOST_FIXTURE_TEST_CASE(an_application_that_is_still_to_come_is_refused, EnrolmentStory) {
    intent.context.at = Instant::parse("2020-05-20T10:00:00Z");
    const auto code = [&](const char* on, std::optional<Instant> received = {}) {
        return refusal_of<Refused>([&] { apply("P1", on, received); }).code;
    };
    BOOST_TEST(code("2020-05-21") == "application-in-future");
    BOOST_TEST(code("2020-05-20", Instant::parse("2020-05-20T22:00:00Z")) == "received-in-future");
    // Later on the same day may be another clock.
    BOOST_TEST(code("2020-05-20", Instant::parse("2020-05-20T21:59:59Z")) == "accepted");
    const services::StatusCorrection tomorrow{day("2020-05-21"), {}, {}, {}};
    BOOST_TEST(refusal_of<Refused>([&] { correct(EnrolmentStatus::applied, "2020-05-20", tomorrow); }).code
               == "application-in-future");
}

BOOST_FIXTURE_TEST_CASE(an_unlawful_step_names_both_states_and_what_is_possible, EnrolmentStory) {
    apply("P1", "2020-05-20");
    const auto refusal = refusal_of<Refused>([&] { return take(Step::start, "2020-06-01"); });
    BOOST_TEST(refusal.code == "status-step-unlawful");
    BOOST_TEST(refusal["from"] == "applied");
    BOOST_TEST(refusal["to"] == "active");
    BOOST_TEST(refusal["possible"] == "waitlist, reject, withdraw, admit, register-in-error");
    take(Step::register_in_error, "2020-06-02");
    BOOST_TEST(refusal_of<Refused>([&] { return take(Step::admit, "2020-06-03"); })["possible"] == "");
    BOOST_TEST(refusal_of<Refused>([&] { return take(Step::reject, "2020-05-01"); })["possible"] == "apply, admit");
}

BOOST_FIXTURE_TEST_CASE(a_forgotten_step_is_judged_by_the_whole_history_and_removes_nothing, EnrolmentStory) {
    everyone_takes_part();
    take(Step::withdraw, "2020-12-01");
    take(Step::leave, "2020-10-01");
    BOOST_TEST(history() == "admitted 2020-06-10, active 2020-08-17, on-leave 2020-10-01, withdrawn 2020-12-01");
    const auto refusal = refusal_of<Refused>([&] { return take(Step::not_complete, "2020-11-01"); });
    BOOST_TEST(refusal.code == "status-contradicts-later");
    BOOST_TEST(refusal["later"] == "withdrawn");
    BOOST_TEST(refusal["later_date"] == "2020-12-01");
    BOOST_TEST(history() == "admitted 2020-06-10, active 2020-08-17, on-leave 2020-10-01, withdrawn 2020-12-01");
    apply("P1", "2020-05-20");
    BOOST_TEST(history().starts_with("applied 2020-05-20, admitted 2020-06-10"));
}

BOOST_FIXTURE_TEST_CASE(a_step_that_is_recorded_already_changes_nothing, EnrolmentStory) {
    everyone_takes_part();
    BOOST_TEST(!take(Step::start, "2020-08-17").changed);
    const auto refusal = refusal_of<Refused>([&] { return take(Step::start, "2020-08-24"); });
    BOOST_TEST(refusal.code == "status-held-already");
    BOOST_TEST(refusal["since"] == "2020-08-17");
}

BOOST_FIXTURE_TEST_CASE(who_is_on_leave_resumes_and_does_not_start, EnrolmentStory) {
    everyone_takes_part();
    BOOST_TEST(refusal_of<Refused>([&] { return take(Step::resume, "2020-09-01"); }).code == "not-on-leave");
    take(Step::leave, "2020-10-01");
    BOOST_TEST(refusal_of<Refused>([&] { return take(Step::start, "2020-11-02"); }).code == "start-during-leave");
}

BOOST_FIXTURE_TEST_CASE(withdrawing_means_the_application_until_somebody_has_started, EnrolmentStory) {
    apply("P1", "2020-05-20");
    take(Step::withdraw, "2020-06-01");
    BOOST_TEST(!take(Step::withdraw, "2020-06-01").changed);
    BOOST_TEST(history() == "applied 2020-05-20, application-withdrawn 2020-06-01");
    services::admit_without_application(registered, intent, "P2", "K7", day("2020-06-10"));
    take(Step::start, "2020-08-17", "E2");
    BOOST_TEST(warnings(take(Step::withdraw, "2020-12-01", "E2")) == "withdrawal-reason-missing");
    BOOST_TEST(history(2).ends_with("withdrawn 2020-12-01"));
}

BOOST_FIXTURE_TEST_CASE(a_withdrawal_has_a_reason_and_a_note_only_with_other, EnrolmentStory) {
    everyone_takes_part();
    const auto withdraw = [&](WithdrawalReason reason, const char* note) {
        return services::take_step(registered, intent, "E1", Step::withdraw, {day("2020-12-01"), reason, Line(note)});
    };
    BOOST_TEST(refusal_of([&] { return withdraw(WithdrawalReason::work, "at sea"); }).code
               == "note-without-other-reason");
    const auto outcome = withdraw(WithdrawalReason::other, "gone to sea");
    BOOST_TEST(told(outcome.event.fields, "reason") == "other");
    BOOST_TEST(told(outcome.event.fields, "note") == "(none)");
    BOOST_TEST(warnings(outcome) == "");
}

BOOST_FIXTURE_TEST_CASE(nobody_completes_while_a_requirement_is_unmet_and_not_dispensed_from, EnrolmentStory) {
    everyone_takes_part();
    try {
        take(Step::complete, "2021-06-18");
        BOOST_ERROR("completed");
    } catch (const Refused& refused) {
        BOOST_TEST(refused.code() == "completion-refused");
        BOOST_REQUIRE_EQUAL(refused.findings().size(), 3U);
        BOOST_TEST(refused.findings()[0].code == "theory-minutes-missing");
    }
    dispense(1);
    BOOST_TEST(warnings(take(Step::complete, "2021-06-18")) == "");
    BOOST_TEST(history().ends_with("completed 2021-06-18"));
}

BOOST_FIXTURE_TEST_CASE(admitting_beyond_the_places_is_told_and_not_refused, EnrolmentStory) {
    write([&] {
        store::Cohorts(connection())
            .change(k7, {CohortCode("K7"), mb, Period(day("2020-08-17"), day("2021-06-18")), 2, {}});
    });
    for (const char* person : {"P1", "P2", "P3"}) {
        apply(person, "2020-05-20");
    }
    BOOST_TEST(warnings(take(Step::admit, "2020-06-10", "E1")) == "");
    BOOST_TEST(warnings(take(Step::admit, "2020-06-10", "E2")) == "");
    const auto third = take(Step::admit, "2020-06-01", "E3");
    BOOST_TEST(warnings(third) == "cohort-overfull");
    BOOST_TEST(told(third.warnings[0].fields, "taken") == "3");
}

BOOST_FIXTURE_TEST_CASE(a_person_has_one_enrolment_in_a_cohort, EnrolmentStory) {
    apply("P1", "2020-05-20");
    for (const auto& call : std::vector<std::function<services::Outcome()>>{
             [&] { return apply("P1", "2020-05-21"); },
             [&] { return services::admit_without_application(registered, intent, "B1", "K7", day("2020-06-10")); }}) {
        const auto refusal = refusal_of<Refused>(call);
        BOOST_TEST(refusal.code == "enrolment-exists");
        BOOST_TEST(refusal["enrolment"] == "E1");
        BOOST_TEST(refusal["status"] == "applied");
    }
}

BOOST_FIXTURE_TEST_CASE(who_is_restricted_is_not_enrolled_and_a_merged_person_is_found_as_the_other, EnrolmentStory) {
    write([&] {
        store::Persons persons(connection());
        persons.change(p1, {{}, true, {}, {}});
        persons.change(p2, {{}, false, {}, p3});
    });
    BOOST_TEST(refusal_of<Refused>([&] { return apply("P1", "2020-05-20"); }).code == "person-restricted");
    BOOST_TEST(field(apply("P2", "2020-05-20").event.fields, "person").value_or("") == "P3");
}

BOOST_FIXTURE_TEST_CASE(a_transfer_ends_one_enrolment_and_begins_one_that_continues_it, EnrolmentStory) {
    everyone_takes_part();
    take(Step::leave, "2020-10-01");
    const auto moved = services::transfer(registered, intent, "E1", "K8", day("2021-08-16"));
    BOOST_TEST(history(1).ends_with("on-leave 2020-10-01, transferred 2021-08-16"));
    BOOST_TEST(history(4) == "admitted 2021-08-16");
    BOOST_TEST((store::Enrolments(connection()).find(EnrolmentId(4))->value.continues == EnrolmentId(1)));
    BOOST_TEST(told(moved.event.fields, "continued_by") == "E4");
    BOOST_REQUIRE_EQUAL(moved.things.size(), 2U);
    BOOST_TEST(told(moved.things[1], "continues") == "E1");
    undo(moved);
    BOOST_TEST(history(1).ends_with("on-leave 2020-10-01"));
    BOOST_TEST(!store::Enrolments(connection()).find(EnrolmentId(4)));
}

BOOST_FIXTURE_TEST_CASE(a_transfer_is_refused_to_where_the_person_is_enrolled_and_of_who_takes_no_part,
                        EnrolmentStory) {
    everyone_takes_part();
    const auto refusal = [&](const char* enrolment, const char* cohort) {
        return refusal_of<Refused>(
                   [&] { return services::transfer(registered, intent, enrolment, cohort, day("2021-08-16")); })
            .code;
    };
    apply("P1", "2021-05-20", {}, "K8");
    take(Step::reject, "2021-06-10", "E4");
    BOOST_TEST(refusal("E1", "K8") == "enrolment-exists");
    BOOST_TEST(refusal("E1", "K7") == "enrolment-exists");
    take(Step::withdraw, "2020-12-01", "E2");
    BOOST_TEST(refusal("E2", "K8") == "status-step-unlawful");
}

BOOST_FIXTURE_TEST_CASE(who_waits_in_the_other_cohort_is_admitted_there_from_the_application, EnrolmentStory) {
    everyone_takes_part();
    apply("P1", "2021-05-20", {}, "K8");
    const auto moved = services::transfer(registered, intent, "E1", "K8", day("2021-08-16"));
    BOOST_TEST(history(4) == "applied 2021-05-20, admitted 2021-08-16");
    BOOST_TEST((store::Enrolments(connection()).find(EnrolmentId(4))->value.continues == EnrolmentId(1)));
    BOOST_TEST(told(moved.event.fields, "continued_by") == "E4");
    undo(moved);
    BOOST_TEST(history(4) == "applied 2021-05-20");
    BOOST_TEST(!store::Enrolments(connection()).find(EnrolmentId(4))->value.continues);
}

BOOST_FIXTURE_TEST_CASE(what_does_not_come_along_is_told, EnrolmentStory) {
    everyone_takes_part();
    services::recognise(registered, intent, "E1",
                        {RecognitionKind::theory, day("2020-10-01"), 600, Line("Sprudlende Tomat"), {}});
    BOOST_TEST(warnings(services::transfer(registered, intent, "E1", "K8", day("2021-08-16")))
               == "transfer-leaves-theory");
}

BOOST_FIXTURE_TEST_CASE(a_step_still_to_come_and_a_start_before_the_cohort_are_told, EnrolmentStory) {
    intent.context = context("2020-06-01");
    apply("P1", "2020-05-20");
    BOOST_TEST(warnings(take(Step::admit, "2020-06-01")) == "");
    BOOST_TEST(warnings(take(Step::start, "2020-08-03")) == "status-still-to-come, start-before-cohort");
}

BOOST_FIXTURE_TEST_CASE(the_day_of_completion_gives_no_credit_and_the_next_day_is_named, EnrolmentStory) {
    everyone_takes_part();
    dispense(1, {"practice", "prosjektoppgave"});
    lesson(k7, "L01", "2021-06-18", 600);
    services::record_attendance(registered, intent, "K7/L01", {.everyone = true, .marks = {}});
    const auto refused = refusal_of<Refused>([&] { return take(Step::complete, "2021-06-18"); });
    BOOST_TEST(refused.code == "completion-day-not-counted");
    BOOST_TEST(told(refused.fields, "next") == "2021-06-19");
    BOOST_TEST(warnings(take(Step::complete, "2021-06-19")) == "");
    // Nor does a correction move the completion to where it would have been refused.
    BOOST_TEST(refusal_of<Refused>([&] {
                   return correct(EnrolmentStatus::completed, "2021-06-19", {day("2021-06-18"), {}, {}, {}});
               }).code
               == "completion-refused");
    BOOST_TEST(correct(EnrolmentStatus::completed, "2021-06-19", {day("2021-06-21"), {}, {}, {}}).changed);
}

BOOST_FIXTURE_TEST_CASE(a_rehearsed_step_changes_nothing, EnrolmentStory) {
    apply("P1", "2020-05-20");
    intent.rehearse = true;
    BOOST_TEST(take(Step::admit, "2020-06-10").changed);
    BOOST_TEST(history() == "applied 2020-05-20");
}

BOOST_AUTO_TEST_SUITE_END()
