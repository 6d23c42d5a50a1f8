/// Follow-ups: asking, answering, and whose time it is.
#include "services/employment_story.hpp"

#include <mb/services/enrolment_corrections.hpp>
#include <mb/services/enrolment_steps.hpp>
#include <mb/services/person_rights.hpp>

#include <boost/test/unit_test.hpp>

using namespace mb;
using test::day;
using test::EmploymentStory;
using test::refusal_of;
using test::told;
using test::warned;

namespace {

class FollowUpStory : public EmploymentStory {
public:
    services::Outcome ask(const char* person, const char* on) {
        return services::ask(registered, intent, person, day(on));
    }
    services::Outcome ask_all(const char* on, bool only_due = false, std::vector<std::string> except = {}) {
        return services::ask_together(registered, intent, {"K6", std::move(except)}, day(on), only_due);
    }
    services::Outcome answer(const char* person, std::optional<const char*> asked, FollowUpAnswer given,
                             std::optional<const char*> on = {}) {
        return services::answer(
            registered, intent, person,
            {asked ? std::optional(day(*asked)) : std::nullopt, given, on ? std::optional(day(*on)) : std::nullopt});
    }
    /// "P1 6, P2 asked 2018-01-10"
    std::string due(const char* on, std::optional<std::string> cohort = {}) {
        std::string text;
        for (const auto& view : services::follow_ups_due(registered, cohort, day(on))) {
            text += (text.empty() ? "" : ", ") + view.person.to_string()
                    + (view.due.asked_on ? " asked " + view.due.asked_on->to_string()
                                         : " " + std::to_string(view.due.window.value().months));
        }
        return text;
    }
};

}  // namespace

BOOST_AUTO_TEST_SUITE(following_up)

BOOST_FIXTURE_TEST_CASE(somebody_is_asked_and_answers, FollowUpStory) {
    const auto asked = ask("P1", "2017-12-16");
    BOOST_TEST(asked.event.code == "follow-up-asked");
    BOOST_TEST(questions(p1) == "2017-12-16");
    const auto answered = answer("P1", {}, FollowUpAnswer::job_seeking, "2018-01-05");
    BOOST_TEST(told(answered, "asked_on") == "2017-12-16");
    BOOST_TEST(told(answered, "answer") == "job-seeking");
    BOOST_TEST(questions(p1) == "2017-12-16 2018-01-05 job-seeking");
    take_back(answered);
    BOOST_TEST(questions(p1) == "2017-12-16");
    take_back(asked);
    BOOST_TEST(questions(p1).empty());
}

BOOST_FIXTURE_TEST_CASE(no_answer_needs_no_day_and_every_other_has_one, FollowUpStory) {
    ask("P1", "2017-12-16");
    answer("P1", {}, FollowUpAnswer::no_answer);
    BOOST_TEST(questions(p1) == "2017-12-16 no-answer");
    answer("P1", "2017-12-16", FollowUpAnswer::not_working);
    BOOST_TEST(questions(p1) == "2017-12-16 2018-12-31 not-working");
}

BOOST_FIXTURE_TEST_CASE(a_corrected_answer_keeps_its_day, FollowUpStory) {
    ask("P1", "2017-12-16");
    answer("P1", {}, FollowUpAnswer::education, "2018-01-05");
    answer("P1", "2017-12-16", FollowUpAnswer::other_activity);
    BOOST_TEST(questions(p1) == "2017-12-16 2018-01-05 other-activity");
    services::remove_answer(registered, intent, "P1", day("2017-12-16"));
    BOOST_TEST(questions(p1) == "2017-12-16");
}

BOOST_FIXTURE_TEST_CASE(only_those_who_have_started_are_asked, FollowUpStory) {
    BOOST_TEST(ask("P2", "2018-01-10").changed);
    BOOST_TEST(refusal_of<Refused>([&] { return ask("P3", "2018-01-10"); }).code == "follow-up-not-started");
    BOOST_TEST(refusal_of<Refused>([&] { return ask("P2", "2016-08-14"); }).code == "follow-up-not-started");
    BOOST_TEST(ask("P2", "2016-08-15").changed);
    BOOST_TEST(refusal_of<NotFound>([&] { return ask("P9", "2018-01-10"); }).code == "person-unknown");
}

BOOST_FIXTURE_TEST_CASE(what_is_to_come_goes_by_the_day_that_facts_are_judged_by, FollowUpStory) {
    intent.context.as_if = day("2018-06-30");
    const auto refused = refusal_of<Refused>([&] { return ask("P1", "2018-07-01"); });
    BOOST_TEST(refused.code == "follow-up-in-future");
    BOOST_TEST(refused["today"] == "2018-06-30");
    BOOST_TEST(ask("P1", "2018-06-30").changed);
}

BOOST_FIXTURE_TEST_CASE(nobody_was_asked_on_a_day_to_come, FollowUpStory) {
    const auto refused = refusal_of<Refused>([&] { return ask("P1", "2019-01-01"); });
    BOOST_TEST(refused.code == "follow-up-in-future");
    BOOST_TEST(refused["today"] == "2018-12-31");
    ask("P1", "2018-12-31");
    BOOST_TEST(refusal_of<Refused>([&] { return answer("P1", {}, FollowUpAnswer::education, "2019-01-01"); }).code
               == "follow-up-in-future");
    BOOST_TEST(refusal_of([&] { return answer("P1", {}, FollowUpAnswer::education, "2018-12-30"); }).code
               == "answered-before-asked");
}

BOOST_FIXTURE_TEST_CASE(a_second_question_while_one_is_open_is_told, FollowUpStory) {
    ask("P1", "2017-12-16");
    BOOST_TEST(!ask("P1", "2017-12-16").changed);
    BOOST_TEST(warned(ask("P1", "2018-06-16")) == "follow-up-still-open");
    const auto refused = refusal_of<Refused>([&] { return answer("P1", {}, FollowUpAnswer::education); });
    BOOST_TEST(refused.code == "follow-up-ambiguous");
    BOOST_TEST(refused["known"] == "2017-12-16, 2018-06-16");
}

BOOST_FIXTURE_TEST_CASE(an_open_question_is_not_repeated_whichever_way_in_time, FollowUpStory) {
    ask("P1", "2018-01-10");
    for (const char* on : {"2018-01-09", "2018-01-11"}) {
        const auto refused = refusal_of<Refused>([&] { return ask("P1", on); });
        BOOST_TEST(refused.code == "follow-up-asked-already");
        BOOST_TEST(refused["asked_on"] == "2018-01-10");
        const auto others = ask_all(on);
        BOOST_TEST(warned(others) == "follow-up-asked-already");
        BOOST_TEST(told(others, "persons") == "P2");
        take_back(others);
    }
    BOOST_TEST(warned(ask("P1", "2018-06-16")) == "follow-up-still-open");
    answer("P1", "2018-01-10", FollowUpAnswer::no_answer);
    BOOST_TEST(ask("P1", "2018-01-11").changed);
    // Who was asked later in the window is not due before.
    answer("P1", "2018-01-11", FollowUpAnswer::no_answer);
    BOOST_TEST(refusal_of<Refused>([&] { return ask_all("2018-01-08", true); }).code == "nobody-to-ask");
}

BOOST_FIXTURE_TEST_CASE(an_answer_after_its_window_is_told_of, FollowUpStory) {
    ask("P1", "2017-12-16");
    BOOST_TEST(warned(answer("P1", {}, FollowUpAnswer::not_working, "2018-03-16")) == "");
    const auto late = answer("P1", "2017-12-16", FollowUpAnswer::not_working, "2018-03-18");
    BOOST_TEST(warned(late) == "answer-after-window");
    BOOST_TEST(field(late.warnings[0].fields, "months").value() == "6");
    BOOST_TEST(field(late.warnings[0].fields, "until").value() == "2018-03-17");
    BOOST_TEST(warned(answer("P1", "2017-12-16", FollowUpAnswer::no_answer)) == "");
    // Whoever has not completed has no windows.
    ask("P2", "2017-01-10");
    BOOST_TEST(warned(answer("P2", {}, FollowUpAnswer::not_working, "2018-12-30")) == "");
}

BOOST_FIXTURE_TEST_CASE(which_question_is_answered_must_be_clear, FollowUpStory) {
    BOOST_TEST(refusal_of<Refused>([&] { return answer("P1", {}, FollowUpAnswer::education); }).code
               == "follow-up-none-open");
    ask("P1", "2017-12-16");
    const auto refused = refusal_of<Refused>([&] { return answer("P1", "2017-12-17", FollowUpAnswer::education); });
    BOOST_TEST(refused.code == "follow-up-not-asked");
    BOOST_TEST(refused["known"] == "2017-12-16");
}

BOOST_FIXTURE_TEST_CASE(a_question_is_taken_back_unless_it_was_answered, FollowUpStory) {
    ask("P1", "2017-12-16");
    answer("P1", {}, FollowUpAnswer::education);
    const auto remove = [&] { return services::remove_question(registered, intent, "P1", day("2017-12-16")); };
    BOOST_TEST(refusal_of<Refused>(remove).code == "follow-up-answered");
    services::remove_answer(registered, intent, "P1", day("2017-12-16"));
    remove();
    BOOST_TEST(questions(p1).empty());
    BOOST_TEST(refusal_of<Refused>(remove).code == "follow-up-not-asked");
}

BOOST_FIXTURE_TEST_CASE(an_answer_is_held_against_the_jobs_that_are_known, FollowUpStory) {
    ask("P1", "2018-06-16");
    BOOST_TEST(warned(answer("P1", {}, FollowUpAnswer::employed, "2018-06-20")) == "answer-without-employment");
    hire(half_a_post("P1", "bergen", "2018-06-20"));
    BOOST_TEST(warned(answer("P1", "2018-06-16", FollowUpAnswer::employed, "2018-06-21")) == "");
    const auto against = answer("P1", "2018-06-16", FollowUpAnswer::job_seeking, "2018-06-21");
    BOOST_TEST(warned(against) == "answer-against-employment");
    BOOST_TEST(field(against.warnings[0].fields, "employment").value() == "J1");
    BOOST_TEST(warned(answer("P1", "2018-06-16", FollowUpAnswer::job_seeking, "2018-06-19")) == "");
}

BOOST_FIXTURE_TEST_CASE(a_whole_cohort_is_asked_but_for_those_who_never_started, FollowUpStory) {
    const auto asked = ask_all("2018-01-10");
    BOOST_TEST(told(asked, "persons") == "P1, P2");
    BOOST_TEST(asked.things.size() == 2U);
    BOOST_TEST(questions(p3).empty());
    BOOST_TEST(refusal_of<Refused>([&] { return ask_all("2018-01-10"); }).code == "nobody-to-ask");
    take_back(asked);
    BOOST_TEST(told(ask_all("2018-01-10", false, {"E1"}), "persons") == "P2");
}

BOOST_FIXTURE_TEST_CASE(that_nobody_had_started_is_said, FollowUpStory) {
    const auto refused = refusal_of<Refused>([&] { return ask_all("2016-08-14"); });
    BOOST_TEST(refused.code == "nobody-started");
    BOOST_TEST(refused["first"] == "2016-08-15");
    cohort("K7", mb, "2017-08-14", "2018-06-15");
    BOOST_TEST(refusal_of<Refused>([&] {
                   return services::ask_together(registered, intent, {"K7", {}}, day("2018-01-10"), false);
               }).code
               == "nobody-started");
}

BOOST_FIXTURE_TEST_CASE(a_question_holds_the_start_that_it_rests_on, FollowUpStory) {
    ask("P2", "2016-08-15");
    const auto moved = [&](const char* to) {
        return services::correct_status(registered, intent, "E2", EnrolmentStatus::active, day("2016-08-15"),
                                        {day(to), {}, {}, {}});
    };
    BOOST_TEST(refusal_of<Refused>([&] { return moved("2016-08-16"); }).code == "follow-up-not-started");
    // What was registered in error is no reason to forget who was asked.
    BOOST_TEST(
        services::take_step(registered, intent, "E2", services::Step::register_in_error, {day("2018-01-10")}).changed);
}

BOOST_FIXTURE_TEST_CASE(of_a_cohort_only_those_whose_time_it_is_can_be_asked, FollowUpStory) {
    BOOST_TEST(refusal_of<Refused>([&] { return ask_all("2017-09-14", true); }).code == "nobody-to-ask");
    BOOST_TEST(told(ask_all("2017-12-16", true), "persons") == "P1");
    BOOST_TEST(refusal_of<Refused>([&] { return ask_all("2018-01-10", true); }).code == "nobody-to-ask");
}

BOOST_FIXTURE_TEST_CASE(the_restricted_are_passed_over_and_told_of, FollowUpStory) {
    services::restrict_person(registered, intent, "P1", services::Restriction::begins);
    const auto asked = ask_all("2018-01-10");
    BOOST_TEST(told(asked, "persons") == "P2");
    BOOST_TEST(warned(asked) == "person-restricted");
    BOOST_TEST(refusal_of<Refused>([&] { return ask("P1", "2018-01-10"); }).code == "person-restricted");
    BOOST_TEST(due("2018-01-10") == "P2 asked 2018-01-10");
}

// P1 completed on 2017-06-16: half a year later is 2017-12-16, a year later 2018-06-16.
BOOST_FIXTURE_TEST_CASE(completers_are_due_in_their_windows, FollowUpStory) {
    BOOST_TEST(due("2017-09-14").empty());
    BOOST_TEST(due("2017-09-15") == "P1 6");
    ask("P1", "2017-12-10");
    BOOST_TEST(due("2017-12-09") == "P1 6");
    BOOST_TEST(due("2017-12-10") == "P1 asked 2017-12-10");
    BOOST_TEST(due("2018-06-16") == "P1 asked 2017-12-10, P1 12");
    answer("P1", {}, FollowUpAnswer::education, "2017-12-20");
    BOOST_TEST(due("2018-06-16") == "P1 12");
    BOOST_TEST(due("2018-06-16", "K6") == "P1 12");
    BOOST_TEST(refusal_of<NotFound>([&] { return due("2018-06-16", "K9"); }).code == "cohort-unknown");
    cohort("K7", mb, "2017-08-14", "2018-06-15");
    BOOST_TEST(due("2018-06-16", "K7").empty());
}

BOOST_FIXTURE_TEST_CASE(who_is_due_is_told_with_whether_the_register_knows_of_a_job, FollowUpStory) {
    const auto employed = [&] { return services::follow_ups_due(registered, {}, day("2018-06-16")).at(0).employed; };
    BOOST_TEST(!employed());
    hire(half_a_post("P1", "bergen", "2018-06-16"));
    BOOST_TEST(employed());
}

BOOST_FIXTURE_TEST_CASE(questions_are_listed_by_day_with_their_window, FollowUpStory) {
    ask("P2", "2018-06-20");
    ask("P1", "2018-06-10");
    ask("P1", "2017-12-16");
    answer("P1", "2017-12-16", FollowUpAnswer::education, "2017-12-20");
    const auto listed = [&](const services::FollowUpFilter& filter) {
        std::string text;
        for (const auto& view : services::follow_ups(registered, filter)) {
            text += (text.empty() ? "" : ", ") + view.person.to_string() + " " + view.follow_up.asked_on().to_string()
                    + (view.months ? " " + std::to_string(*view.months) : "");
        }
        return text;
    };
    BOOST_TEST(listed({}) == "P1 2017-12-16 6, P1 2018-06-10 12, P2 2018-06-20");
    BOOST_TEST(listed({.open = true}) == "P1 2018-06-10 12, P2 2018-06-20");
    BOOST_TEST(listed({.person = "P2"}) == "P2 2018-06-20");
    BOOST_TEST(listed({.cohort = "K6", .from = day("2018-06-10"), .to = day("2018-06-19")}) == "P1 2018-06-10 12");
    BOOST_TEST(refusal_of([&] { return listed({.from = day("2018-06-10"), .to = day("2018-06-09")}); }).code
               == "period-reversed");
}

BOOST_AUTO_TEST_SUITE_END()
