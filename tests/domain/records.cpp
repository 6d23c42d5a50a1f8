#include "refusal.hpp"

#include <mb/attendance.hpp>
#include <mb/employment.hpp>
#include <mb/follow_up.hpp>
#include <mb/goal.hpp>
#include <mb/lesson.hpp>
#include <mb/person.hpp>
#include <mb/placement.hpp>
#include <mb/recognition.hpp>
#include <mb/version.hpp>

#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include <limits>
#include <optional>
#include <string>

using mb::Date;
using mb::Line;
using mb::Minutes;
using mb::test::refusal_of;

namespace data = boost::unit_test::data;

namespace {

mb::Lesson lesson(std::int64_t minutes, std::optional<mb::TimeOfDay> start = {}, Date date = Date(2011, 9, 5)) {
    return {mb::CohortId(6), mb::LessonCode("L01"), date, start, Minutes(minutes), {}, {}, true};
}

mb::Goal goal() {
    return {mb::GoalCode("A"),
            mb::GoalPopulation::anyone,
            {},
            {},
            true,
            mb::GoalUnit::persons,
            35,
            Date(2016, 12, 31),
            {},
            mb::GoalTarget::times(2),
            Date(2020, 12, 31)};
}

}  // namespace

BOOST_AUTO_TEST_SUITE(records)

BOOST_AUTO_TEST_CASE(a_lesson_lasts_from_one_minute_to_a_day) {
    BOOST_TEST((mb::checked(lesson(180)) == lesson(180)));
    BOOST_TEST(refusal_of([] { return mb::checked(lesson(1)); }).code == "accepted");
    BOOST_TEST(refusal_of([] { return mb::checked(lesson(1440)); }).code == "accepted");
    for (const int minutes : {0, 1441}) {
        const auto refusal = refusal_of([&] { return mb::checked(lesson(minutes)); });
        BOOST_TEST(refusal.code == "lesson-minutes-out-of-range");
        BOOST_TEST(refusal["value"] == std::to_string(minutes));
    }
}

BOOST_AUTO_TEST_CASE(lessons_overlap_when_their_times_of_one_day_do) {
    const auto nine = lesson(120, mb::TimeOfDay(9, 0));
    BOOST_TEST(mb::overlap(nine, lesson(120, mb::TimeOfDay(10, 59))));
    BOOST_TEST(mb::overlap(lesson(120, mb::TimeOfDay(10, 59)), nine));
    BOOST_TEST(mb::overlap(nine, nine));
    BOOST_TEST(mb::overlap(nine, lesson(10, mb::TimeOfDay(9, 30))));
    BOOST_TEST(!mb::overlap(nine, lesson(120, mb::TimeOfDay(11, 0))));
    BOOST_TEST(!mb::overlap(lesson(120, mb::TimeOfDay(11, 0)), nine));
    BOOST_TEST(!mb::overlap(nine, lesson(120, mb::TimeOfDay(9, 0), Date(2011, 9, 6))));
    BOOST_TEST(!mb::overlap(nine, lesson(120)));
    BOOST_TEST(!mb::overlap(lesson(120), nine));
}

BOOST_AUTO_TEST_CASE(a_make_up_has_minutes) {
    const auto make_up = [](std::int64_t minutes) {
        return mb::MakeUp{mb::EnrolmentId(1), mb::LessonId(1), Date(2011, 9, 12), Minutes(minutes)};
    };
    BOOST_TEST((mb::checked(make_up(1)) == make_up(1)));
    const auto refusal = refusal_of([&] { return mb::checked(make_up(0)); });
    BOOST_TEST(refusal.code == "make-up-minutes-out-of-range");
    BOOST_TEST(refusal["value"] == "0");
}

BOOST_AUTO_TEST_CASE(present_days_never_exceed_planned_ones_nor_planned_ones_a_week) {
    BOOST_TEST(mb::PracticeDays(7, 7).present() == 7);
    BOOST_TEST(mb::PracticeDays(0, 0).planned() == 0);
    for (const int planned : {-1, 8}) {
        const auto refusal = refusal_of([&] { return mb::PracticeDays(planned, 0); });
        BOOST_TEST(refusal.code == "planned-days-out-of-range");
        BOOST_TEST(refusal["value"] == std::to_string(planned));
    }
    const auto refusal = refusal_of([] { return mb::PracticeDays(4, 5); });
    BOOST_TEST(refusal.code == "present-days-exceed-planned");
    BOOST_TEST(refusal["present"] == "5");
    BOOST_TEST(refusal["planned"] == "4");
    BOOST_TEST(refusal_of([] { return mb::PracticeDays(4, -1); }).code == "present-days-exceed-planned");
}

BOOST_AUTO_TEST_CASE(a_recognition_grants_something_and_no_more_than_a_programme_can_ask) {
    const auto recognition = [](mb::RecognitionKind kind, std::int64_t amount) {
        return mb::Recognition{mb::EnrolmentId(1), kind, Date(2011, 9, 1), amount, Line("Kari"), {}};
    };
    using enum mb::RecognitionKind;
    for (const auto& lawful :
         {recognition(theory, 1), recognition(theory, 120'000), recognition(practice, 1), recognition(practice, 104)}) {
        BOOST_TEST((mb::checked(lawful) == lawful));
    }
    for (const auto& unlawful : {recognition(theory, 0), recognition(theory, -60), recognition(theory, 120'001),
                                 recognition(practice, 0), recognition(practice, 105)}) {
        const auto refusal = refusal_of([&] { return mb::checked(unlawful); });
        BOOST_TEST(refusal.code == "amount-out-of-range");
        BOOST_TEST(refusal["value"] == std::to_string(unlawful.amount));
    }
}

BOOST_AUTO_TEST_CASE(an_employment_that_runs_has_no_reason_for_its_end) {
    const auto employment = [](std::optional<Date> last, std::optional<mb::EndReason> reason) {
        return mb::Employment({}, mb::PersonId(1), mb::EmployerId(2), Line("FACT sør"), {Date(2018, 3, 1), last},
                              reason);
    };
    const auto refusal = refusal_of([&] { return employment({}, mb::EndReason::resigned); });
    BOOST_TEST(refusal.code == "end-reason-without-end");
    BOOST_TEST(refusal["value"] == "resigned");
    const auto ended = employment(Date(2018, 6, 30), mb::EndReason::contract_expired);
    BOOST_TEST((ended.end_reason() == mb::EndReason::contract_expired));
    BOOST_TEST(ended.unit().value().str() == "FACT sør");
    BOOST_TEST((ended.employer() == mb::EmployerId(2)));
    BOOST_TEST(!employment(Date(2018, 6, 30), {}).end_reason().has_value());
    BOOST_TEST(!ended.source().has_value());
    BOOST_TEST(!employment({}, {}).period().last().has_value());
    BOOST_TEST(!employment({}, {}).code().has_value());
}

BOOST_AUTO_TEST_CASE(every_answer_but_none_came_on_a_day) {
    const auto follow_up = [](std::optional<Date> day, std::optional<mb::FollowUpAnswer> answer) {
        return mb::FollowUp(mb::PersonId(1), Date(2014, 1, 10), day, answer);
    };
    using enum mb::FollowUpAnswer;
    BOOST_TEST(follow_up({}, {}).open());
    BOOST_TEST(!follow_up({}, no_answer).open());
    BOOST_TEST(!follow_up(Date(2014, 1, 10), employed).open());
    BOOST_TEST(!follow_up(Date(2014, 3, 1), no_answer).open());
    const auto undated = refusal_of([&] { return follow_up({}, job_seeking); });
    BOOST_TEST(undated.code == "answer-without-day");
    BOOST_TEST(undated["value"] == "job-seeking");
    const auto unanswered = refusal_of([&] { return follow_up(Date(2014, 2, 1), {}); });
    BOOST_TEST(unanswered.code == "day-without-answer");
    BOOST_TEST(unanswered["value"] == "2014-02-01");
    const auto early = refusal_of([&] { return follow_up(Date(2014, 1, 9), employed); });
    BOOST_TEST(early.code == "answered-before-asked");
    BOOST_TEST(early["asked_on"] == "2014-01-10");
    BOOST_TEST(early["answered_on"] == "2014-01-09");
}

BOOST_AUTO_TEST_CASE(a_name_is_given_and_family_name_with_a_space) {
    mb::Identity identity;
    BOOST_TEST(identity.empty());
    BOOST_TEST(identity.full_name() == "");
    identity.family_name = Line("Ødegård");
    BOOST_TEST(identity.full_name() == "Ødegård");
    identity.given_name = Line("Åse");
    BOOST_TEST(identity.full_name() == "Åse Ødegård");
    identity.family_name.reset();
    BOOST_TEST(identity.full_name() == "Åse");
    BOOST_TEST(!identity.empty());
}

BOOST_AUTO_TEST_CASE(the_library_knows_its_version) {
    BOOST_TEST(mb::version().find('.') != std::string_view::npos);
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(goals)

BOOST_AUTO_TEST_CASE(a_target_is_a_multiple_or_a_number) {
    BOOST_TEST(mb::GoalTarget::parse("x2").from_baseline(35) == 70);
    BOOST_TEST(mb::GoalTarget::parse("40").from_baseline(35) == 40);
    BOOST_TEST(mb::GoalTarget::parse("x2").to_string() == "x2");
    BOOST_TEST(mb::GoalTarget::parse("040").to_string() == "40");
    BOOST_TEST((mb::GoalTarget::parse("x2") == mb::GoalTarget::times(2)));
    BOOST_TEST((mb::GoalTarget::parse("2") == mb::GoalTarget::amount(2)));
    BOOST_TEST((mb::GoalTarget::amount(2) != mb::GoalTarget::times(2)));
    BOOST_TEST(mb::GoalTarget::parse("1000000000000").from_baseline(0) == 1'000'000'000'000);
    BOOST_TEST(mb::GoalTarget::parse("x1000").from_baseline(1) == 1000);
}

BOOST_DATA_TEST_CASE(any_other_target_is_malformed,
                     data::make({"", "x", "x0", "X2", "2x", "x-2", "-40", "+40", "4,5", "x1.5", "40 ", " 40", "x1001",
                                 "1000000000001", "99999999999999999999999", "x99999999999999999999"}),
                     text) {
    const auto refusal = refusal_of([&] { return mb::GoalTarget::parse(text); });
    BOOST_TEST(refusal.code == "target-malformed");
    BOOST_TEST(refusal["value"] == text);
}

BOOST_AUTO_TEST_CASE(a_target_made_of_a_number_is_checked_too) {
    BOOST_TEST(refusal_of([] { return mb::GoalTarget::times(0); })["value"] == "x0");
    BOOST_TEST(refusal_of([] { return mb::GoalTarget::times(1001); }).code == "target-malformed");
    BOOST_TEST(refusal_of([] { return mb::GoalTarget::amount(-1); })["value"] == "-1");
    BOOST_TEST(refusal_of([] { return mb::GoalTarget::amount(std::numeric_limits<std::int64_t>::max()); }).code
               == "target-malformed");
}

BOOST_AUTO_TEST_CASE(a_multiple_of_a_huge_baseline_does_not_overflow) {
    constexpr auto most = std::numeric_limits<std::int64_t>::max();
    BOOST_TEST(mb::GoalTarget::times(2).from_baseline(most) == most);
    BOOST_TEST(mb::GoalTarget::times(2).from_baseline(most / 2) == most - 1);
}

BOOST_AUTO_TEST_CASE(a_goal_is_reached_after_its_baseline) {
    BOOST_TEST((mb::checked(goal()) == goal()));
    auto same_day = goal();
    same_day.deadline = same_day.baseline_date;
    const auto refusal = refusal_of([&] { return mb::checked(same_day); });
    BOOST_TEST(refusal.code == "deadline-not-after-baseline");
    BOOST_TEST(refusal["value"] == "2016-12-31");
    BOOST_TEST(refusal["baseline_date"] == "2016-12-31");
    auto negative = goal();
    negative.baseline = -1;
    BOOST_TEST(refusal_of([&] { return mb::checked(negative); }).code == "baseline-negative");
    BOOST_TEST(refusal_of([&] { return mb::checked(negative); })["value"] == "-1");
}

BOOST_AUTO_TEST_CASE(a_goal_lists_its_employer_kinds_in_order_and_once) {
    using enum mb::EmployerKind;
    auto unordered = goal();
    unordered.employer_kinds = {nav, municipality, nav};
    BOOST_TEST((mb::checked(unordered).employer_kinds == std::vector{municipality, nav}));
}

BOOST_AUTO_TEST_SUITE_END()
