// Practice at two hosts, with absence, Christmas, Easter, Ascension Day and an ISO week 53.

#include "rules/findings.hpp"
#include "rules/story.hpp"

#include <boost/test/unit_test.hpp>

#include <algorithm>

using mb::test::Story;

namespace {

constexpr int dps = 1;
constexpr int activity_house = 2;

Story at_the_dps() {
    return Story()
        .admitted("2020-06-01")
        .active("2020-08-17")
        .week("2020-W47", 5, 5, true, dps)
        .week("2020-W48", 5, 5, true, dps)
        .week("2020-W49", 5, 0, true, dps)  // absent
        .week("2020-W50", 5, 5, true, dps)
        .week("2020-W51", 5, 5, true, dps)
        .week("2020-W52", 4, 4, true, dps)  // Christmas Day
        .week("2020-W53", 4, 4, true, dps)  // New Year's Day
        .week("2021-W01", 5, 5, true, dps)
        .week("2021-W02", 5, 0, true, dps)  // absent
        .week("2021-W03", 5, 5, true, dps);
}

/// At the activity house, in four weeks only `days` of five.
Story at_both(int days) {
    return at_the_dps()
        .week("2021-W10", 5, days, true, activity_house)
        .week("2021-W11", 5, days, true, activity_house)
        .week("2021-W12", 5, days, true, activity_house)
        .week("2021-W13", 3, 3, true, activity_house)  // Maundy Thursday and Good Friday
        .week("2021-W14", 4, 4, true, activity_house)  // Easter Monday
        .week("2021-W15", 5, days, true, activity_house)
        .week("2021-W16", 5, 5, true, activity_house)
        .week("2021-W17", 5, 5, true, activity_house)
        .week("2021-W18", 5, 5, true, activity_house)
        .week("2021-W19", 4, 4, true, activity_house);  // Ascension Day
}

bool counts(const mb::rules::Progress& progress, const char* week) {
    const auto& weeks = progress.practice.weeks;
    const auto found = std::ranges::find(weeks, mb::IsoWeek::parse(week), &mb::rules::WeekLine::week);
    return found != weeks.end() && found->counts;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(two_hosts_absence_easter_and_week_53)

BOOST_AUTO_TEST_CASE(four_of_five_days_are_enough_and_18_of_20_weeks_count) {
    const auto progress = at_both(4).on("2021-05-16");
    BOOST_TEST(progress.practice.weeks.size() == 20U);
    BOOST_TEST(progress.practice.total() == 18);
    BOOST_TEST(progress.practice_missing == 2);
    BOOST_TEST(!counts(progress, "2020-W49"));
    BOOST_TEST(!counts(progress, "2021-W02"));
}

BOOST_AUTO_TEST_CASE(three_of_five_days_are_not_and_14_weeks_count) {
    const auto progress = at_both(3).on("2021-05-16");
    BOOST_TEST(progress.practice.total() == 14);
    BOOST_TEST(!counts(progress, "2021-W10"));
}

BOOST_AUTO_TEST_CASE(holidays_lower_what_is_planned_and_are_no_absence) {
    const auto progress = at_both(4).on("2021-05-16");
    for (const char* week : {"2020-W52", "2020-W53", "2021-W13", "2021-W14", "2021-W19"}) {
        BOOST_TEST_CONTEXT(week) {
            BOOST_TEST(counts(progress, week));
        }
    }
}

BOOST_AUTO_TEST_CASE(week_53_is_a_week_of_its_own) {
    BOOST_TEST(at_both(4).on("2020-12-27").practice.total() == 5);
    BOOST_TEST(at_both(4).on("2020-12-28").practice.total() == 6);
    BOOST_TEST(at_both(4).on("2021-01-03").practice.total() == 6);
    BOOST_TEST(at_both(4).on("2021-01-04").practice.total() == 7);
}

BOOST_AUTO_TEST_CASE(a_week_at_both_hosts_counts_once) {
    const auto both = at_both(4).week("2021-W16", 2, 2, true, dps).on("2021-05-16");
    BOOST_TEST(both.practice.total() == 18);
    BOOST_TEST(both.practice.weeks.size() == 20U);
}

BOOST_AUTO_TEST_CASE(a_week_counts_by_its_days_at_both_hosts_together) {
    // 2 of 2 and 1 of 3: three of five days are too few, although the first host alone would do.
    const auto together =
        Story().week("2021-W20", 2, 2, true, dps).week("2021-W20", 3, 1, true, activity_house).on("2021-06-01");
    BOOST_TEST(together.practice.total() == 0);
    // 2 of 2 and 2 of 3 are four of five, although the second host alone would not do.
    const auto enough =
        Story().week("2021-W20", 2, 2, true, dps).week("2021-W20", 3, 2, true, activity_house).on("2021-06-01");
    BOOST_TEST(enough.practice.total() == 1);
}

BOOST_AUTO_TEST_CASE(eight_planned_days_in_a_week_are_told) {
    const auto remarks = check_participation(at_both(4).week("2021-W16", 3, 3, true, dps).participation());
    BOOST_TEST(mb::test::lines_of(remarks)
                   == (std::vector<std::string>{"warning: week-overfull enrolment=E1 week=2021-W16 days=8"}),
               boost::test_tools::per_element());
}

BOOST_AUTO_TEST_SUITE_END()
