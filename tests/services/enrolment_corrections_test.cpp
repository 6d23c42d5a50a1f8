/// Corrections of one entry of a status history.
#include "services/enrolment_story.hpp"

#include <mb/services/enrolment_due.hpp>

#include <boost/test/unit_test.hpp>

using namespace mb;
using services::Step;
using test::day;
using test::EnrolmentStory;
using test::refusal_of;
using test::told;
using test::warnings;

namespace {

struct Withdrawn : EnrolmentStory {
    Withdrawn() {
        everyone_takes_part();
        take(Step::withdraw, "2020-12-01");
    }
    services::Outcome remove(EnrolmentStatus status, const char* on) {
        return services::remove_status(registered, intent, "E1", status, day(on));
    }
};

}  // namespace

BOOST_AUTO_TEST_SUITE(corrections)

BOOST_FIXTURE_TEST_CASE(an_entry_moves_to_another_day_and_undo_moves_it_back, Withdrawn) {
    const auto moved = correct(EnrolmentStatus::active, "2020-08-17", {day("2020-08-24"), {}, {}, {}});
    BOOST_TEST(history() == "admitted 2020-06-10, active 2020-08-24, withdrawn 2020-12-01");
    BOOST_TEST(moved.event.code == "status-corrected");
    BOOST_TEST(told(moved.event.fields, "before") == "2020-08-17");
    undo(moved);
    BOOST_TEST(history() == "admitted 2020-06-10, active 2020-08-17, withdrawn 2020-12-01");
}

BOOST_FIXTURE_TEST_CASE(a_reason_is_learnt_later, Withdrawn) {
    const auto because =
        correct(EnrolmentStatus::withdrawn, "2020-12-01", {{}, WithdrawalReason::other, Line("at sea"), {}});
    BOOST_TEST(told(because.event.fields, "reason") == "other");
    BOOST_TEST(services::due(registered, {}, day("2020-12-31")).empty());
    correct(EnrolmentStatus::withdrawn, "2020-12-01", {{}, WithdrawalReason::work, {}, {}});
    const auto change = store::StatusChanges(connection()).of(EnrolmentId(1)).back();
    BOOST_TEST((change.reason() == WithdrawalReason::work));
    BOOST_TEST(!change.note());
    BOOST_TEST(!correct(EnrolmentStatus::withdrawn, "2020-12-01", {{}, WithdrawalReason::work, {}, {}}).changed);
}

BOOST_FIXTURE_TEST_CASE(the_time_of_an_application_is_corrected, EnrolmentStory) {
    apply("P1", "2020-05-31", Instant::parse("2020-05-31T10:00:00Z"));
    const auto late = Instant::parse("2020-05-31T22:00:00Z");
    BOOST_TEST(warnings(correct(EnrolmentStatus::applied, "2020-05-31", {{}, {}, {}, std::optional(late)}))
               == "application-late");
    correct(EnrolmentStatus::applied, "2020-05-31", {{}, {}, {}, std::optional<Instant>()});
    BOOST_TEST(!store::StatusChanges(connection()).of(EnrolmentId(1)).front().received());
}

BOOST_FIXTURE_TEST_CASE(an_entry_is_removed_and_undo_brings_it_back, Withdrawn) {
    const auto removed = remove(EnrolmentStatus::withdrawn, "2020-12-01");
    BOOST_TEST(removed.event.code == "status-removed");
    BOOST_TEST(history() == "admitted 2020-06-10, active 2020-08-17");
    undo(removed);
    BOOST_TEST(history().ends_with("withdrawn 2020-12-01"));
}

BOOST_FIXTURE_TEST_CASE(what_was_registered_in_error_in_error_comes_back, Withdrawn) {
    take(Step::register_in_error, "2020-12-02");
    remove(EnrolmentStatus::registered_in_error, "2020-12-02");
    BOOST_TEST(history().ends_with("withdrawn 2020-12-01"));
}

BOOST_FIXTURE_TEST_CASE(a_correction_leaves_a_lawful_history, Withdrawn) {
    const auto refused = [&](auto call) {
        const auto refusal = refusal_of<Refused>(call);
        return refusal.code + " " + refusal["enrolment"];
    };
    BOOST_TEST(refused([&] { return remove(EnrolmentStatus::active, "2020-08-17"); }) == "status-step-unlawful E1");
    BOOST_TEST(refused([&] {
                   return correct(EnrolmentStatus::active, "2020-08-17", {day("2020-12-02"), {}, {}, {}});
               })
               == "status-step-unlawful E1");
    BOOST_TEST(history() == "admitted 2020-06-10, active 2020-08-17, withdrawn 2020-12-01");
}

BOOST_FIXTURE_TEST_CASE(an_entry_that_is_not_there_is_named_with_those_that_are, Withdrawn) {
    const auto refusal = refusal_of<NotFound>([&] { return remove(EnrolmentStatus::active, "2020-08-18"); });
    BOOST_TEST(refusal.code == "status-entry-unknown");
    BOOST_TEST(refusal["known"] == "2020-08-17");
}

BOOST_FIXTURE_TEST_CASE(the_only_entry_stays, EnrolmentStory) {
    apply("P1", "2020-05-20");
    BOOST_TEST(refusal_of<Refused>([&] {
                   return services::remove_status(registered, intent, "E1", EnrolmentStatus::applied,
                                                  day("2020-05-20"));
               }).code
               == "status-is-the-only-one");
}

BOOST_FIXTURE_TEST_CASE(a_transfer_that_is_continued_can_be_moved_no_further_than_its_continuation, EnrolmentStory) {
    everyone_takes_part();
    services::transfer(registered, intent, "E1", "K8", day("2021-08-16"));
    BOOST_TEST(refusal_of<Refused>([&] {
                   return correct(EnrolmentStatus::transferred, "2021-08-16", {day("2021-08-17"), {}, {}, {}});
               }).code
               == "continues-too-early");
    correct(EnrolmentStatus::transferred, "2021-08-16", {day("2021-08-01"), {}, {}, {}});
    BOOST_TEST(history().ends_with("transferred 2021-08-01"));
    BOOST_TEST(refusal_of<Refused>([&] {
                   return services::remove_status(registered, intent, "E1", EnrolmentStatus::transferred,
                                                  day("2021-08-01"));
               }).code
               == "continues-not-transferred");
}

BOOST_AUTO_TEST_SUITE_END()
