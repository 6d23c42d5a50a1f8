/// Who waits for a place in a cohort, what happens in it, and which cohorts are listed.
#include "refusal.hpp"
#include "services/small_register.hpp"

#include <mb/services/catalogue.hpp>
#include <mb/services/cohort_calendar.hpp>
#include <mb/services/waiting_list.hpp>

#include <boost/test/unit_test.hpp>

using namespace mb;
using test::day;
using test::refusal_of;

namespace {

struct Overview : test::SmallRegister {
    ProgrammeId mb = programme("MB", test::ten_hours_two_weeks());
    CohortId k7 = cohort("K7", mb, "2021-03-24", "2021-04-09", day("2021-01-31"));
    int people = 0;

    /// Somebody who applied then, at that instant if it is known, and was put on the waiting list on 10 February.
    EnrolmentId waiting(const char* applied, std::optional<const char*> received = {}) {
        const auto instant = received ? std::optional(Instant::parse(*received)) : std::nullopt;
        return somebody({StatusChange(EnrolmentStatus::applied, day(applied), {}, {}, instant),
                         StatusChange(EnrolmentStatus::waitlisted, day("2021-02-10"))});
    }
    EnrolmentId somebody(std::vector<StatusChange> changes) {
        return enrolment(person("Sprudlende", ("Tomat " + std::to_string(++people)).c_str()), k7, std::move(changes));
    }
    EnrolmentId participant() {
        return somebody({StatusChange(EnrolmentStatus::admitted, day("2021-02-10")),
                         StatusChange(EnrolmentStatus::active, day("2021-03-24"))});
    }
    void placement(EnrolmentId enrolment, const char* first, const char* last, std::vector<const char*> weeks) {
        const auto id =
            add<store::Placements>(Placement{{}, enrolment, host, {}, {}, {}, {}, Period(day(first), day(last))});
        for (const char* week : weeks) {
            write([&] {
                store::PracticeWeeks(connection()).add({id, IsoWeek::parse(week), PracticeDays(5, 5), false});
            });
        }
    }
    std::string waits_on(const char* on) {
        std::string list;
        for (const auto& view : services::waiting_list(registered, "K7", day(on))) {
            list += (list.empty() ? "" : " ") + view.id.to_string();
        }
        return list;
    }
    /// `W12: 1 placed, 0 practised`, and so on.
    std::string practice(const char* on = "2021-04-01") {
        std::string told;
        for (const auto& week : services::cohort_calendar(registered, "K7", day(on)).weeks) {
            told += week.week.to_string().substr(5) + " " + std::to_string(week.placed) + " "
                    + std::to_string(week.practice_weeks) + "; ";
        }
        return told;
    }
    std::string listed(const services::CohortFilter& filter, const char* on = "2021-04-01") {
        std::string list;
        for (const auto& view : services::cohorts(registered, day(on), filter)) {
            list += (list.empty() ? "" : " ") + view.cohort.code.str();
        }
        return list;
    }

    EmployerId host = add<store::Employers>(Employer{EmployerCode("hus"), Line("Hus"), EmployerKind::municipality});
};

}  // namespace

BOOST_AUTO_TEST_SUITE(cohort_overview)

BOOST_FIXTURE_TEST_CASE(they_wait_by_the_time_their_application_was_received, Overview) {
    waiting("2021-01-20", "2021-02-01T08:00:00Z");  // late, whatever its day says
    waiting("2021-01-05", "2021-01-05T10:00:00Z");
    waiting("2021-01-05");
    waiting("2021-01-05", "2021-01-05T09:59:59Z");
    participant();
    BOOST_TEST(waits_on("2021-02-10") == "E4 E2 E3 E1");
    BOOST_TEST(waits_on("2021-02-09") == "");
    BOOST_TEST(refusal_of<NotFound>([&] { return services::waiting_list(registered, "K8", day("2021-02-10")); }).code
               == "cohort-unknown");
}

BOOST_FIXTURE_TEST_CASE(a_received_evening_belongs_to_its_day_in_oslo, Overview) {
    waiting("2021-01-06");
    waiting("2021-01-05", "2021-01-05T23:30:00Z");  // half past midnight on the 6th
    BOOST_TEST(waits_on("2021-02-10") == "E2 E1");
}

BOOST_FIXTURE_TEST_CASE(free_places_are_never_negative_and_unknown_without_a_limit, Overview) {
    const auto free = [&] { return services::cohort(registered, "K7", day("2021-04-01")).places_free(); };
    BOOST_CHECK(free() == 17);
    participant();
    participant();
    BOOST_CHECK(free() == 15);
    const auto with_places = [&](std::optional<int> places) {
        auto changed = store::Cohorts(connection()).find(k7).value().value;
        changed.places = places;
        write([&] { store::Cohorts(connection()).change(k7, changed); });
        return free();
    };
    BOOST_CHECK(with_places(1) == 0);
    BOOST_CHECK(!with_places({}));
}

BOOST_FIXTURE_TEST_CASE(a_calendar_has_every_week_of_the_cohort_and_those_outside_where_something_happens, Overview) {
    lesson(k7, "L02", "2021-04-08", 60);
    lesson(k7, "L01", "2021-04-08", 60);
    lesson(k7, "L03", "2021-04-06", 60);
    BOOST_TEST(practice() == "W12 0 0; W13 0 0; W14 0 0; ");
    const auto weeks = services::cohort_calendar(registered, "K7", day("2021-04-01")).weeks;
    std::string codes;
    for (const auto& each : weeks.at(2).lessons) {
        codes += each.code.str() + " ";
    }
    BOOST_TEST(codes == "L03 L01 L02 ");
    lesson(k7, "L04", "2021-06-01", 60);
    BOOST_TEST(practice() == "W12 0 0; W13 0 0; W14 0 0; W22 0 0; ");
}

BOOST_FIXTURE_TEST_CASE(a_calendar_names_public_holidays, Overview) {
    const auto weeks = services::cohort_calendar(registered, "K7", day("2021-04-01")).weeks;
    BOOST_TEST(weeks.at(0).holidays.empty());
    BOOST_REQUIRE(weeks.at(1).holidays.size() == 3U);
    BOOST_CHECK(weeks.at(1).holidays[0].date == day("2021-04-01"));
    BOOST_CHECK(weeks.at(1).holidays[0].holiday == rules::Holiday::maundy_thursday);
    BOOST_CHECK(weeks.at(1).holidays[2].holiday == rules::Holiday::easter_sunday);
    BOOST_REQUIRE(weeks.at(2).holidays.size() == 1U);
    BOOST_CHECK(weeks.at(2).holidays[0].holiday == rules::Holiday::easter_monday);
}

BOOST_FIXTURE_TEST_CASE(participants_in_practice_are_counted_once_over_all_hosts, Overview) {
    const auto e1 = participant();
    placement(e1, "2021-03-24", "2021-03-30", {"2021-W12", "2021-W13"});
    placement(e1, "2021-03-31", "2021-04-30", {"2021-W13"});
    placement(participant(), "2021-04-09", "2021-04-09", {});
    BOOST_TEST(practice() == "W12 1 1; W13 1 1; W14 2 0; ");
}

BOOST_FIXTURE_TEST_CASE(who_was_registered_in_error_is_not_in_the_calendar, Overview) {
    const auto e1 = participant();
    placement(e1, "2021-03-24", "2021-03-30", {"2021-W12", "2021-W20"});
    write([&] {
        store::StatusChanges(connection())
            .add(e1, StatusChange(EnrolmentStatus::registered_in_error, day("2021-04-01")));
    });
    BOOST_TEST(practice("2021-03-31") == "W12 1 1; W13 1 0; W14 0 0; W20 0 1; ");
    BOOST_TEST(practice("2021-04-01") == "W12 0 0; W13 0 0; W14 0 0; ");
}

BOOST_FIXTURE_TEST_CASE(the_calendar_of_the_last_days_that_there_are_ends_with_them, Overview) {
    cohort("K9", mb, "2199-12-20", "2199-12-31");
    const auto weeks = services::cohort_calendar(registered, "K9", day("2021-04-01")).weeks;
    BOOST_TEST(weeks.size() == 3U);
    BOOST_TEST(weeks.back().lessons.empty());
}

BOOST_FIXTURE_TEST_CASE(cohorts_are_listed_by_programme_by_day_and_in_the_order_asked_for, Overview) {
    const auto other = programme("MB-12", test::ten_hours_two_weeks());
    cohort("K10", mb, "2021-03-01", "2021-03-31");
    cohort("K2", other, "2020-01-01", "2021-12-31", day("2019-11-01"));
    BOOST_TEST(listed({}) == "K2 K7 K10");
    BOOST_TEST(listed({"MB", false, CohortOrder::code}) == "K7 K10");
    BOOST_TEST(listed({{}, true, CohortOrder::code}) == "K2 K7");
    BOOST_TEST(listed({{}, true, CohortOrder::code}, "2021-03-31") == "K2 K7 K10");
    BOOST_TEST(listed({{}, false, CohortOrder::first_day}) == "K2 K10 K7");
    BOOST_TEST(listed({{}, false, CohortOrder::deadline}) == "K2 K7 K10");
    BOOST_CHECK_THROW(listed({"MB-9", false, CohortOrder::code}), NotFound);
}

BOOST_AUTO_TEST_SUITE_END()
