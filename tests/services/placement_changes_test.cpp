/// Placements: adding, changing, ending them, and what lists say of them.
#include "refusal.hpp"
#include "services/placement_story.hpp"

#include <mb/services/practice_weeks.hpp>

#include <boost/test/unit_test.hpp>

using namespace mb;
using test::day;
using test::PlacementStory;
using test::refusal_of;
using test::told;
using test::warned;

namespace {

services::WeekSpan weeks(const char* first, const char* last) {
    return {IsoWeek::parse(first), IsoWeek::parse(last)};
}

}  // namespace

BOOST_AUTO_TEST_SUITE(changing_placements)

BOOST_FIXTURE_TEST_CASE(a_placement_is_added_with_its_supervisor_and_taken_back, PlacementStory) {
    auto placement = ten_weeks("E1");
    placement.code = PlacementCode("DPS-1");
    placement.unit = Line("FACT");
    placement.supervisor = Line("Klok Kiwi");
    placement.supervisor_email = Line("kiwi@example.org");
    placement.supervisor_phone = Line("55 00 00 00");
    const auto added = place(placement);
    BOOST_TEST(told(added, "placement") == "PL1");
    BOOST_TEST(told(added, "employer") == "dps");
    BOOST_TEST(added.warnings.empty());
    const auto view = shown("DPS-1");
    BOOST_TEST(view.placement.supervisor_email.value().str() == "kiwi@example.org");
    BOOST_TEST(view.placement.supervisor_phone.value().str() == "55 00 00 00");
    BOOST_TEST(view.cohort.str() == "K7");
    take_back(added);
    BOOST_TEST(services::placements(registered, {}).empty());
}

BOOST_FIXTURE_TEST_CASE(no_name_of_a_supervisor_goes_into_the_log, PlacementStory) {
    auto placement = ten_weeks("E1");
    placement.supervisor = Line("Klok Kiwi");
    for (const auto& [name, value] : place(placement).event.fields) {
        BOOST_TEST(value.find("Kiwi") == std::string::npos, name);
    }
}

BOOST_FIXTURE_TEST_CASE(a_code_names_one_placement_only_and_never_a_number, PlacementStory) {
    auto placement = ten_weeks("E1");
    placement.code = PlacementCode("DPS-1");
    place(placement);
    BOOST_TEST(refusal_of<Refused>([&] { return place(placement); }).code == "placement-exists");
    placement.code = PlacementCode("PL7");
    BOOST_TEST(refusal_of<Refused>([&] { return place(placement); }).code == "placement-code-is-number");
    place(ten_weeks("E2"));
    const auto renamed = [&](const char* placement_key) {
        return services::change_placement(registered, intent, placement_key,
                                          {{}, {}, {}, std::optional(PlacementCode("DPS-1")), {}, {}, {}, {}});
    };
    BOOST_TEST(refusal_of<Refused>([&] { return renamed("PL2"); }).code == "placement-exists");
    BOOST_TEST(!renamed("PL1").changed);
}

BOOST_FIXTURE_TEST_CASE(whom_and_where_must_be_known, PlacementStory) {
    BOOST_TEST(refusal_of<NotFound>([&] { return place(ten_weeks("E9")); }).code == "enrolment-unknown");
    BOOST_TEST(refusal_of<NotFound>([&] { return place(ten_weeks("E1", "dsp")); })["nearest"] == "dps");
    BOOST_TEST(refusal_of<NotFound>([&] { return shown("PL7"); }).code == "placement-unknown");
    BOOST_TEST(refusal_of<NotFound>([&] { return shown("|"); }).code == "placement-unknown");
}

BOOST_FIXTURE_TEST_CASE(a_period_outside_the_cohort_and_the_same_host_twice_are_warned_of, PlacementStory) {
    auto placement = ten_weeks("E1");
    placement.period = Period(day("2020-11-16"), day("2021-06-19"));
    BOOST_TEST(warned(place(placement)) == "placement-outside-cohort");
    BOOST_TEST(warned(place(ten_weeks("E1"))) == "placement-overlaps");
    BOOST_TEST(warned(place(ten_weeks("E1", "house"))).empty());
    BOOST_TEST(warned(place(ten_weeks("E2"))).empty());
}

BOOST_FIXTURE_TEST_CASE(only_what_is_named_is_changed, PlacementStory) {
    auto placement = ten_weeks("E1");
    placement.unit = Line("FACT");
    placement.supervisor = Line("Klok Kiwi");
    place(placement);
    services::PlacementEdit edit;
    edit.employer = "house";
    edit.supervisor = std::optional<Line>();
    const auto changed = services::change_placement(registered, intent, "PL1", edit);
    auto view = shown("PL1");
    BOOST_TEST(view.employer.code.str() == "house");
    BOOST_TEST(view.placement.unit.value().str() == "FACT");
    BOOST_TEST(!view.placement.supervisor.has_value());
    take_back(changed);
    view = shown("PL1");
    BOOST_TEST(view.employer.code.str() == "dps");
    BOOST_TEST(view.placement.supervisor.value().str() == "Klok Kiwi");
}

BOOST_FIXTURE_TEST_CASE(weeks_recorded_after_the_end_stay_and_are_warned_of, PlacementStory) {
    place(ten_weeks("E1"));
    services::record_weeks(registered, intent, "PL1", weeks("2020-W47", "2020-W50"), {});
    // 2020-W49 begins on 30 November.
    const auto ended = services::end_placement(registered, intent, "PL1", day("2020-11-30"));
    BOOST_TEST(warned(ended) == "week-outside-placement");
    BOOST_TEST(shown("PL1").weeks == 4);
    BOOST_TEST(warned(services::end_placement(registered, intent, "PL1", day("2020-11-29")))
               == "week-outside-placement");
    take_back(services::end_placement(registered, intent, "PL1", day("2020-11-20")));
    BOOST_TEST(shown("PL1").placement.period.last().to_string() == "2020-11-29");
    BOOST_TEST(refusal_of([&] { return services::end_placement(registered, intent, "PL1", day("2020-11-15")); }).code
               == "period-reversed");
}

BOOST_FIXTURE_TEST_CASE(placements_are_filtered_by_cohort_employer_and_day, PlacementStory) {
    place(ten_weeks("E1"));
    place(ten_weeks("E2", "house"));
    place(ten_weeks("E3"));
    const auto count = [&](const services::PlacementFilter& filter) {
        return services::placements(registered, filter).size();
    };
    BOOST_TEST(count({}) == 3U);
    BOOST_TEST(count({"K7", {}, {}}) == 2U);
    BOOST_TEST(count({{}, "dps", {}}) == 2U);
    BOOST_TEST(count({"K7", "dps", day("2021-01-24")}) == 1U);
    BOOST_TEST(count({{}, {}, day("2021-01-25")}) == 0U);
    BOOST_TEST(refusal_of<NotFound>([&] { return count({"K9", {}, {}}); }).code == "cohort-unknown");
}

BOOST_FIXTURE_TEST_CASE(the_hosts_of_a_cohort_stand_once_for_each_supervisor, PlacementStory) {
    for (const char* enrolment : {"E1", "E2", "E3"}) {
        auto placement = ten_weeks(enrolment);
        placement.supervisor = Line("Klok Kiwi");
        place(placement);
    }
    place(ten_weeks("E1", "house"));
    const auto hosts = services::cohort_hosts(registered, "K7", day("2020-11-16"));
    BOOST_REQUIRE_EQUAL(hosts.size(), 2U);
    BOOST_TEST(hosts[0].employer.code.str() == "dps");
    BOOST_TEST(hosts[0].placements.size() == 2U);
    BOOST_TEST(!hosts[1].supervisor.has_value());
    BOOST_TEST(services::cohort_hosts(registered, "K7", day("2020-11-15")).empty());
}

BOOST_AUTO_TEST_SUITE_END()
