/// Recognitions, approved milestones, dispensations: deciding, correcting, taking back.
#include "refusal.hpp"
#include "services/small_register.hpp"
#include "store/gateways/recognitions.hpp"

#include <mb/services/log.hpp>
#include <mb/services/progress.hpp>
#include <mb/services/requirement_decisions.hpp>

#include <boost/test/unit_test.hpp>

using namespace mb;
using test::day;
using test::refusal_of;

namespace {

const Line sitron("Streng Sitron");

struct Deciding : test::SmallRegister {
    ProgrammeId mb = programme("MB", test::ten_hours_two_weeks());
    CohortId k7 = cohort("K7", mb, "2020-08-17", "2021-06-18");
    CohortId k8 = cohort("K8", mb, "2021-08-16", "2022-06-17");
    EnrolmentId e1 = active("Absurd", "Banan", k7);
    EnrolmentId e2 = active("Ærlig", "Sokk", k7);
    EnrolmentId e3 = active("Rar", "Sykkel", k8);
    services::Intent intent{context(), false};

    EnrolmentId active(const char* given_name, const char* family_name, CohortId cohort) {
        return enrolment(person(given_name, family_name), cohort,
                         {StatusChange(EnrolmentStatus::admitted, day("2020-06-10")),
                          StatusChange(EnrolmentStatus::active, day("2020-08-17"))});
    }
    rules::Progress progress(const char* enrolment = "E1") {
        return services::enrolment_progress(registered, enrolment, day("2021-06-18")).participant.progress;
    }
    void take_back(const services::Outcome& outcome) {
        services::undo(registered, context(), outcome.operation.value().to_string());
    }
    services::Outcome theory(std::int64_t minutes, services::Edit<Line> note = {}) {
        return services::recognise(registered, intent, "E1",
                                   {RecognitionKind::theory, day("2020-09-01"), minutes, sitron, std::move(note)});
    }
    services::Outcome approve(const char* milestone, const char* on, const char* enrolment = "E1") {
        return services::approve_milestone(registered, intent, enrolment, Line(milestone), day(on));
    }
    services::Outcome approve_all(std::vector<std::string> except, const char* milestone = "prosjektoppgave",
                                  const char* on = "2021-05-03") {
        return services::approve_milestone(registered, intent, services::WholeCohort{"K7", std::move(except)},
                                           Line(milestone), day(on));
    }
    services::Outcome dispense(const char* requirement) {
        return services::dispense(registered, intent, "E1",
                                  {Line(requirement), day("2021-06-01"), sitron, Line("host closed down")});
    }
};

std::string told(const services::Outcome& outcome, std::string_view name) {
    return std::string(field(outcome.event.fields, name).value_or("(none)"));
}

}  // namespace

BOOST_AUTO_TEST_SUITE(decisions_on_requirements)

BOOST_FIXTURE_TEST_CASE(recognised_theory_and_practice_count_until_they_are_taken_back, Deciding) {
    const auto hours = theory(720);
    services::recognise(registered, intent, "E1", {RecognitionKind::practice, day("2020-09-01"), 2, sitron, {}});
    BOOST_TEST(hours.event.code == "theory-recognised");
    BOOST_TEST(progress().theory.recognised.count() == 720);
    BOOST_TEST(progress().practice.recognised == 2);
    take_back(hours);
    BOOST_TEST(progress().theory.recognised.count() == 0);
    BOOST_TEST(progress().practice.recognised == 2);
}

BOOST_FIXTURE_TEST_CASE(another_amount_on_the_same_day_is_a_correction_that_keeps_the_note, Deciding) {
    theory(720, std::optional(Line("course of 2018")));
    const auto note = [&] { return store::Recognitions(connection()).of(e1).at(0).note; };
    const auto corrected = theory(600);
    BOOST_TEST(told(corrected, "before") == "720");
    BOOST_TEST(progress().theory.recognised.count() == 600);
    BOOST_TEST(note().value().str() == "course of 2018");
    BOOST_TEST(!theory(600).changed);
    theory(600, std::optional<Line>());
    BOOST_TEST(!note().has_value());
}

BOOST_FIXTURE_TEST_CASE(a_recognition_is_removed_long_afterwards_by_its_kind_and_day, Deciding) {
    theory(720);
    const auto remove = [&](const char* on) {
        return services::remove_recognition(registered, intent, "E1", RecognitionKind::theory, day(on));
    };
    const auto refusal = refusal_of<Refused>([&] { return remove("2020-09-02"); });
    BOOST_TEST(refusal.code == "recognition-not-recorded");
    BOOST_TEST(refusal["known"] == "2020-09-01");
    BOOST_TEST(remove("2020-09-01").event.code == "recognition-removed");
    BOOST_TEST(progress().theory.recognised.count() == 0);
}

BOOST_FIXTURE_TEST_CASE(nothing_and_more_than_a_programme_can_ask_for_is_not_recognised, Deciding) {
    BOOST_TEST(refusal_of([&] { return theory(0); }).code == "amount-out-of-range");
    BOOST_TEST(refusal_of([&] { return theory(2000 * 60 + 1); }).code == "amount-out-of-range");
    BOOST_TEST(store::Recognitions(connection()).all().empty());
}

BOOST_FIXTURE_TEST_CASE(a_milestone_is_approved_corrected_and_taken_back, Deciding) {
    approve("prosjektoppgave", "2021-05-03");
    BOOST_TEST(progress().milestones_missing.empty());
    const auto corrected = approve("prosjektoppgave", "2021-05-10");
    BOOST_TEST(told(corrected, "before") == "2021-05-03");
    take_back(corrected);
    BOOST_TEST(store::MilestoneApprovals(connection()).of(e1).at(0).date.to_string() == "2021-05-03");
    const auto remove = [&] {
        return services::remove_milestone_approval(registered, intent, "E1", Line("prosjektoppgave"));
    };
    remove();
    BOOST_TEST(progress().milestones_missing.size() == 1U);
    BOOST_TEST(refusal_of<Refused>(remove).code == "milestone-not-approved");
}

BOOST_FIXTURE_TEST_CASE(a_milestone_that_the_programme_does_not_have_is_refused_with_those_it_has, Deciding) {
    for (const auto& refusal : {refusal_of<Refused>([&] { return approve("prosjektopgave", "2021-05-03"); }),
                                refusal_of<Refused>([&] { return approve_all({}, "prosjektopgave"); })}) {
        BOOST_TEST(refusal.code == "milestone-unknown");
        BOOST_TEST(refusal["known"] == "prosjektoppgave");
        BOOST_TEST(refusal["nearest"] == "prosjektoppgave");
    }
    BOOST_TEST(store::MilestoneApprovals(connection()).all().empty());
}

BOOST_FIXTURE_TEST_CASE(a_milestone_is_approved_for_a_whole_cohort_in_one_operation, Deciding) {
    const auto outcome = approve_all({});
    BOOST_TEST(told(outcome, "count") == "2");
    BOOST_TEST(outcome.things.size() == 2U);
    BOOST_TEST(progress("E2").milestones_missing.empty());
    BOOST_TEST(progress("E3").milestones_missing.size() == 1U);
    take_back(outcome);
    BOOST_TEST(store::MilestoneApprovals(connection()).all().empty());
}

BOOST_FIXTURE_TEST_CASE(those_excepted_and_those_not_active_are_left_out_and_earlier_approvals_keep_their_day,
                        Deciding) {
    write([&] {
        store::StatusChanges(connection()).add(e2, StatusChange(EnrolmentStatus::on_leave, day("2021-01-01")));
    });
    approve("prosjektoppgave", "2021-04-01");
    BOOST_TEST(!approve_all({}).changed);
    BOOST_TEST(store::MilestoneApprovals(connection()).all().size() == 1U);
    BOOST_TEST(store::MilestoneApprovals(connection()).of(e1).at(0).date.to_string() == "2021-04-01");
    const auto nobody = refusal_of<Refused>([&] { return approve_all({"E1"}); });
    BOOST_TEST(nobody.code == "nobody-active");
    BOOST_TEST(nobody["date"] == "2021-05-03");
}

BOOST_FIXTURE_TEST_CASE(an_exception_must_belong_to_the_cohort, Deciding) {
    BOOST_TEST(refusal_of<Refused>([&] { return approve_all({"E3"}); }).code == "not-in-cohort");
    BOOST_TEST(refusal_of<NotFound>([&] { return approve_all({"E9"}); }).code == "enrolment-unknown");
}

BOOST_FIXTURE_TEST_CASE(a_dispensation_covers_a_requirement_until_it_is_taken_back, Deciding) {
    const auto given = dispense("practice");
    const auto unmet = [&] { return services::enrolment_progress(registered, "E1", day("2021-06-18")).unmet.size(); };
    BOOST_TEST(unmet() == 2U);
    take_back(given);
    BOOST_TEST(unmet() == 3U);
    dispense("prosjektoppgave");
    BOOST_TEST(unmet() == 2U);
    const auto remove = [&] {
        return services::remove_dispensation(registered, intent, "E1", Line("prosjektoppgave"));
    };
    remove();
    BOOST_TEST(unmet() == 3U);
    BOOST_TEST(refusal_of<Refused>(remove).code == "dispensation-not-given");
}

BOOST_FIXTURE_TEST_CASE(a_requirement_that_is_not_there_cannot_be_dispensed_from, Deciding) {
    const auto refusal = refusal_of<Refused>([&] { return dispense("practise"); });
    BOOST_TEST(refusal.code == "requirement-unknown");
    BOOST_TEST(refusal["known"] == "theory, practice, prosjektoppgave");
    BOOST_TEST(refusal["nearest"] == "practice");
}

BOOST_FIXTURE_TEST_CASE(a_rehearsed_decision_changes_nothing, Deciding) {
    intent.rehearse = true;
    BOOST_TEST(theory(720).changed);
    BOOST_TEST(progress().theory.recognised.count() == 0);
}

BOOST_AUTO_TEST_SUITE_END()
