/// Practice weeks: recording and approving them, of one placement and of a whole cohort.
#include "refusal.hpp"
#include "services/placement_story.hpp"

#include <mb/services/practice_weeks.hpp>

#include <boost/test/unit_test.hpp>

using namespace mb;
using test::day;
using test::refusal_of;
using test::told;
using test::warned;

namespace {

constexpr std::nullopt_t as_it_is = std::nullopt;

struct Weeks : test::PlacementStory {
    services::Outcome first = place(ten_weeks("E1"));
    services::Outcome second = place(ten_weeks("E2", "house"));
    services::Outcome third = place(ten_weeks("E3"));

    static services::WeekSpan span(const char* from, const char* to) {
        return {IsoWeek::parse(from), IsoWeek::parse(to)};
    }
    services::Outcome record(const char* week, services::WeekRecord record, const char* placement = "PL1") {
        return services::record_weeks(registered, intent, placement, services::WeekSpan(IsoWeek::parse(week)), record);
    }
    services::Outcome record_all(const char* from, const char* to, std::vector<std::string> except = {}) {
        return services::record_weeks(registered, intent, services::WholeCohort{"K7", std::move(except)},
                                      span(from, to), {});
    }
    services::Outcome approve(const std::vector<const char*>& weeks, bool approved = true) {
        std::vector<IsoWeek> list;
        for (const char* week : weeks) {
            list.push_back(IsoWeek::parse(week));
        }
        return services::approve_weeks(registered, intent, "PL1", list, approved);
    }
    /// "2020-W47 4/5 approved, 2020-W48 5/5"
    std::string recorded(const char* placement = "PL1") {
        std::string text;
        for (const auto& [week, _] : services::placement(registered, placement).weeks) {
            text += (text.empty() ? "" : ", ") + week.week.to_string() + " " + std::to_string(week.days.present()) + "/"
                    + std::to_string(week.days.planned()) + (week.approved ? " approved" : "");
        }
        return text;
    }
};

}  // namespace

BOOST_AUTO_TEST_SUITE(recording_practice_weeks)

BOOST_FIXTURE_TEST_CASE(a_week_is_recorded_corrected_and_taken_back, Weeks) {
    record("2020-W47", {5, 4, true});
    BOOST_TEST(recorded() == "2020-W47 4/5 approved");
    const auto corrected = record("2020-W47", {4, 4, true});
    BOOST_TEST(recorded() == "2020-W47 4/4 approved");
    BOOST_TEST(!record("2020-W47", {4, 4, true}).changed);
    take_back(corrected);
    BOOST_TEST(recorded() == "2020-W47 4/5 approved");
}

BOOST_FIXTURE_TEST_CASE(planned_is_what_the_programme_says_less_public_holidays, Weeks) {
    const auto outcome =
        services::record_weeks(registered, intent, "PL1", span("2020-W51", "2021-W01"), {as_it_is, as_it_is, true});
    BOOST_TEST(recorded()
               == "2020-W51 5/5 approved, 2020-W52 4/4 approved, 2020-W53 4/4 approved, 2021-W01 5/5 approved");
    BOOST_TEST(told(outcome, "count") == "4");
    BOOST_TEST(outcome.things.size() == 4U);
    take_back(outcome);
    BOOST_TEST(recorded().empty());
}

BOOST_FIXTURE_TEST_CASE(planned_days_that_were_recorded_are_kept, Weeks) {
    record("2020-W47", {3, 3, as_it_is});
    record("2020-W47", {as_it_is, 2, as_it_is});
    BOOST_TEST(recorded() == "2020-W47 2/3");
}

BOOST_FIXTURE_TEST_CASE(an_approval_stays_only_with_the_days_that_were_approved, Weeks) {
    record("2020-W47", {5, 4, true});
    BOOST_TEST(!record("2020-W47", {5, 4, as_it_is}).changed);
    BOOST_TEST(warned(record("2020-W47", {5, 5, as_it_is})) == "approval-lapsed");
    BOOST_TEST(recorded() == "2020-W47 5/5");
    BOOST_TEST(warned(record("2020-W47", {5, 3, true})).empty());
    BOOST_TEST(warned(record("2020-W47", {5, 3, false})).empty());
    BOOST_TEST(recorded() == "2020-W47 3/5");
}

BOOST_FIXTURE_TEST_CASE(impossible_days_are_refused_with_the_week_and_nothing_is_recorded, Weeks) {
    const auto four_days = [&] {
        return services::record_weeks(registered, intent, "PL1", span("2020-W51", "2020-W53"), {3, 4, as_it_is});
    };
    const auto refusal = refusal_of(four_days);
    BOOST_TEST(refusal.code == "present-days-exceed-planned");
    BOOST_TEST(refusal["week"] == "2020-W51");
    BOOST_TEST(refusal_of([&] { return record("2020-W47", {8, 1, as_it_is}); }).code == "planned-days-out-of-range");
    BOOST_TEST(refusal_of([&] { return span("2020-W50", "2020-W49"); }).code == "weeks-reversed");
    BOOST_TEST(recorded().empty());
}

BOOST_FIXTURE_TEST_CASE(the_rules_warn_of_weeks_on_leave_and_of_overfull_ones, Weeks) {
    BOOST_TEST(warned(record("2020-W49", {5, 5, as_it_is}, "PL2")) == "week-outside-participation");
    place(ten_weeks("E1", "house"));
    record("2020-W47", {5, 5, as_it_is});
    BOOST_TEST(warned(record("2020-W47", {3, 3, as_it_is}, "PL4")) == "week-overfull");
}

BOOST_FIXTURE_TEST_CASE(a_week_outside_the_placement_is_warned_of_once, Weeks) {
    BOOST_TEST(warned(record("2020-W46", {5, 5, as_it_is})) == "week-outside-placement");
    BOOST_TEST(warned(record("2020-W46", {5, 4, as_it_is})).empty());
}

BOOST_FIXTURE_TEST_CASE(a_whole_cohort_is_recorded_without_those_on_leave_and_those_excepted, Weeks) {
    const auto outcome = record_all("2020-W48", "2020-W49");
    BOOST_TEST(told(outcome, "count") == "3");
    BOOST_TEST(recorded("PL1") == "2020-W48 5/5, 2020-W49 5/5");
    BOOST_TEST(recorded("PL2") == "2020-W48 5/5");
    BOOST_TEST(recorded("PL3").empty());
    BOOST_TEST(outcome.warnings.empty());
    take_back(outcome);
    record_all("2020-W48", "2020-W48", {"PL1", "PL1"});
    BOOST_TEST(recorded("PL1").empty());
    BOOST_TEST(recorded("PL2") == "2020-W48 5/5");
}

BOOST_FIXTURE_TEST_CASE(a_cohort_of_which_nobody_is_in_practice_is_refused, Weeks) {
    BOOST_TEST(refusal_of<Refused>([&] { return record_all("2021-W04", "2021-W05"); }).code == "nobody-in-practice");
    BOOST_TEST(refusal_of<Refused>([&] {
                   return record_all("2020-W47", "2020-W47", {"PL1", "PL2"});
               }).code
               == "nobody-in-practice");
    BOOST_TEST(refusal_of<Refused>([&] { return record_all("2020-W47", "2020-W47", {"PL3"}); }).code
               == "not-in-cohort");
    BOOST_TEST(refusal_of<NotFound>([&] { return record_all("2020-W47", "2020-W47", {"PL9"}); }).code
               == "placement-unknown");
}

BOOST_FIXTURE_TEST_CASE(weeks_are_removed_long_afterwards, Weeks) {
    services::record_weeks(registered, intent, "PL1", span("2020-W47", "2020-W49"), {});
    const auto removed = services::remove_weeks(registered, intent, "PL1", span("2020-W48", "2020-W52"));
    BOOST_TEST(told(removed, "weeks") == "2020-W48, 2020-W49");
    BOOST_TEST(recorded() == "2020-W47 5/5");
    BOOST_TEST(refusal_of<Refused>([&] {
                   return services::remove_weeks(registered, intent, "PL1", span("2020-W48", "2020-W52"));
               }).code
               == "week-not-recorded");
    take_back(removed);
    BOOST_TEST(recorded() == "2020-W47 5/5, 2020-W48 5/5, 2020-W49 5/5");
}

BOOST_FIXTURE_TEST_CASE(a_host_approves_some_weeks_then_all_and_can_take_it_back, Weeks) {
    services::record_weeks(registered, intent, "PL1", span("2020-W47", "2020-W49"), {});
    approve({"2020-W48"});
    BOOST_TEST(recorded() == "2020-W47 5/5, 2020-W48 5/5 approved, 2020-W49 5/5");
    const auto all = approve({});
    BOOST_TEST(told(all, "count") == "2");
    BOOST_TEST(told(all, "weeks") == "2020-W47, 2020-W49");
    BOOST_TEST(!approve({}).changed);
    BOOST_TEST(approve({"2020-W47"}, false).event.code == "weeks-not-approved");
    BOOST_TEST(recorded() == "2020-W47 5/5, 2020-W48 5/5 approved, 2020-W49 5/5 approved");
}

BOOST_FIXTURE_TEST_CASE(only_what_is_recorded_can_be_approved, Weeks) {
    BOOST_TEST(refusal_of<Refused>([&] { return approve({}); }).code == "nothing-recorded");
    record("2020-W47", {5, 5, as_it_is});
    BOOST_TEST(refusal_of<Refused>([&] { return approve({"2020-W47", "2020-W48"}); })["week"] == "2020-W48");
    BOOST_TEST(recorded() == "2020-W47 5/5");
    const auto approve_cohort = [&](const char* cohort) {
        return services::approve_weeks(registered, intent, services::WholeCohort{cohort, {}}, {}, true);
    };
    BOOST_TEST(refusal_of<Refused>([&] { return approve_cohort("K8"); }).code == "nothing-recorded");
    BOOST_TEST(refusal_of<NotFound>([&] { return approve_cohort("K9"); }).code == "cohort-unknown");
}

BOOST_FIXTURE_TEST_CASE(one_week_of_a_whole_cohort_is_approved, Weeks) {
    record_all("2020-W47", "2020-W48");
    const auto approved = services::approve_weeks(registered, intent, services::WholeCohort{"K7", {}},
                                                  {IsoWeek::parse("2020-W47")}, true);
    BOOST_TEST(told(approved, "count") == "2");
    BOOST_TEST(recorded("PL1") == "2020-W47 5/5 approved, 2020-W48 5/5");
    BOOST_TEST(recorded("PL2") == "2020-W47 5/5 approved, 2020-W48 5/5");
    take_back(approved);
    BOOST_TEST(recorded("PL2") == "2020-W47 5/5, 2020-W48 5/5");
}

BOOST_FIXTURE_TEST_CASE(a_rehearsed_week_is_not_recorded, Weeks) {
    intent.rehearse = true;
    BOOST_TEST(record("2020-W47", {5, 5, true}).changed);
    BOOST_TEST(recorded().empty());
}

BOOST_AUTO_TEST_SUITE_END()
