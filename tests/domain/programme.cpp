#include "refusal.hpp"

#include <mb/cohort.hpp>
#include <mb/programme.hpp>

#include <boost/test/unit_test.hpp>

#include <initializer_list>
#include <optional>
#include <string>

using mb::Milestone;
using mb::Programme;
using mb::ProgrammeCode;
using mb::test::refusal_of;

namespace {

Programme::Values with_milestones(std::initializer_list<const char*> names) {
    Programme::Values values;
    for (const char* name : names) {
        values.milestones.emplace_back(name);
    }
    return values;
}

Programme programme(const Programme::Values& values) {
    return {ProgrammeCode("MB-2017"), values};
}

auto refused(const Programme::Values& values) {
    return refusal_of([&] { return programme(values); });
}

/// Checks that a number of the programme may have its lowest and highest value and nothing beyond.
void check_limits(int Programme::Values::*number, const char* column, int lowest, int highest) {
    for (const int inside : {lowest, highest}) {
        Programme::Values values;
        values.*number = inside;
        BOOST_TEST(refused(values).code == "accepted");
    }
    for (const int outside : {lowest - 1, highest + 1}) {
        Programme::Values values;
        values.*number = outside;
        const auto refusal = refused(values);
        BOOST_TEST(refusal.code == "programme-number-out-of-range");
        BOOST_TEST(refusal["column"] == column);
        BOOST_TEST(refusal["value"] == std::to_string(outside));
        BOOST_TEST(refusal["lowest"] == std::to_string(lowest));
        BOOST_TEST(refusal["highest"] == std::to_string(highest));
    }
}

}  // namespace

BOOST_AUTO_TEST_SUITE(programmes)

BOOST_AUTO_TEST_CASE(the_numbers_of_a_programme_keep_within_their_limits) {
    check_limits(&Programme::Values::theory_hours, "theory_hours", 0, 2000);
    check_limits(&Programme::Values::practice_weeks, "practice_weeks", 0, 104);
    check_limits(&Programme::Values::days_per_week, "days_per_week", 1, 7);
    check_limits(&Programme::Values::week_threshold_percent, "week_threshold_percent", 1, 100);
}

BOOST_AUTO_TEST_CASE(an_hour_has_60_or_45_minutes) {
    Programme::Values values;
    values.theory_hours = 180;
    BOOST_TEST(programme(values).required_theory().count() == 180 * 60);
    values.minutes_per_hour = 45;
    BOOST_TEST(programme(values).required_theory().count() == 180 * 45);
    values.minutes_per_hour = 50;
    BOOST_TEST(refused(values).code == "minutes-per-hour-unknown");
    BOOST_TEST(refused(values)["value"] == "50");
}

BOOST_AUTO_TEST_CASE(practice_carries_over_and_theory_does_not_unless_the_programme_says_so) {
    const Programme::Values values;
    BOOST_TEST(!values.theory_carries);
    BOOST_TEST(values.practice_carries);
    BOOST_TEST(values.week_threshold_percent == 80);
}

BOOST_AUTO_TEST_CASE(milestones_keep_their_order) {
    const auto mb = programme(with_milestones({"Prosjektoppgave", "Egenpresentasjon"}));
    BOOST_TEST(mb.milestones().front().str() == "Prosjektoppgave");
    BOOST_TEST(mb.has_milestone(Milestone("Egenpresentasjon")));
    BOOST_TEST(!mb.has_milestone(Milestone("egenpresentasjon")));
    BOOST_TEST(mb.code().str() == "MB-2017");
}

BOOST_AUTO_TEST_CASE(a_milestone_is_named_once) {
    const auto refusal = refused(with_milestones({"A", "B", "A"}));
    BOOST_TEST(refusal.code == "milestone-twice");
    BOOST_TEST(refusal["value"] == "A");
}

BOOST_AUTO_TEST_CASE(a_milestone_has_no_bar_and_not_the_name_of_another_requirement) {
    for (const char* name : {"a|b", "theory", "practice"}) {
        const auto refusal = refused(with_milestones({name}));
        BOOST_TEST(refusal.code == "milestone-malformed");
        BOOST_TEST(refusal["value"] == name);
    }
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(cohorts)

BOOST_AUTO_TEST_CASE(a_cohort_has_up_to_1000_places) {
    const auto cohort = [](std::optional<int> places) {
        return mb::Cohort{
            mb::CohortCode("K7"), mb::ProgrammeId(1), {mb::Date(2012, 8, 20), mb::Date(2013, 6, 14)}, places, {}};
    };
    BOOST_TEST((mb::checked(cohort(20)) == cohort(20)));
    for (const std::optional<int> places : {std::optional<int>(), std::optional(0), std::optional(1000)}) {
        BOOST_TEST(refusal_of([&] { return mb::checked(cohort(places)); }).code == "accepted");
    }
    for (const int places : {-1, 1001}) {
        const auto refusal = refusal_of([&] { return mb::checked(cohort(places)); });
        BOOST_TEST(refusal.code == "places-out-of-range");
        BOOST_TEST(refusal["value"] == std::to_string(places));
    }
}

BOOST_AUTO_TEST_SUITE_END()
