#include "property.hpp"
#include "refusal.hpp"

#include <mb/enrolment.hpp>

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <initializer_list>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

using mb::Date;
using mb::EnrolmentStatus;
using mb::StatusChange;
using mb::StatusHistory;
using mb::test::for_all;
using mb::test::refusal_of;
using enum mb::EnrolmentStatus;

namespace {

using Day = std::pair<EnrolmentStatus, const char*>;

std::vector<StatusChange> changes(std::initializer_list<Day> days) {
    std::vector<StatusChange> list;
    for (const auto& [status, day] : days) {
        list.emplace_back(status, Date::parse(day));
    }
    return list;
}

StatusHistory history(std::initializer_list<Day> days) {
    return StatusHistory(changes(days));
}

auto history_refused(std::initializer_list<Day> days) {
    return refusal_of<mb::Refused>([&] { return history(days); });
}

std::string order_of(const StatusHistory& history) {
    std::string order;
    for (const auto& change : history.changes()) {
        order += (order.empty() ? "" : " ") + std::string(mb::to_code(change.status()));
    }
    return order;
}

std::string at(const StatusHistory& history, const char* day) {
    const auto status = history.at(Date::parse(day));
    return status ? std::string(mb::to_code(*status)) : "";
}

/// How many orders of one day's changes are chains of steps after `from`: tries them all.
int chains_after(std::optional<EnrolmentStatus> from, std::vector<EnrolmentStatus> statuses,
                 std::optional<EnrolmentStatus>& last) {
    int chains = 0;
    std::ranges::sort(statuses);
    do {
        auto before = from;
        const bool lawful = std::ranges::all_of(
            statuses, [&before](EnrolmentStatus status) { return mb::is_step(std::exchange(before, status), status); });
        if (lawful) {
            ++chains;
            last = before;
        }
    } while (std::ranges::next_permutation(statuses).found);
    return chains;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(status_histories)

BOOST_AUTO_TEST_CASE(a_status_holds_from_its_day_until_the_next_one) {
    const auto story =
        history({{applied, "2011-04-01"}, {admitted, "2011-06-01"}, {active, "2011-08-22"}, {on_leave, "2012-02-15"}});
    BOOST_TEST(at(story, "2011-03-31") == "");
    BOOST_TEST(at(story, "2011-04-01") == "applied");
    BOOST_TEST(at(story, "2011-08-21") == "admitted");
    BOOST_TEST(at(story, "2011-08-22") == "active");
    BOOST_TEST(at(story, "2012-02-14") == "active");
    BOOST_TEST(at(story, "2012-02-15") == "on-leave");
    BOOST_TEST(at(story, "2199-12-31") == "on-leave");
    BOOST_TEST((story.latest() == on_leave));
}

BOOST_AUTO_TEST_CASE(an_empty_history_has_no_status) {
    const StatusHistory none;
    BOOST_TEST(none.empty());
    BOOST_TEST(StatusHistory(std::vector<StatusChange>{}).empty());
    BOOST_TEST(!none.latest().has_value());
    BOOST_TEST(at(none, "2012-01-01") == "");
    BOOST_TEST(!none.first(active).has_value());
}

BOOST_AUTO_TEST_CASE(changes_are_put_in_order_whatever_the_order_they_come_in) {
    const auto story =
        history({{active, "2011-08-22"}, {applied, "2011-04-01"}, {completed, "2012-06-15"}, {admitted, "2011-06-01"}});
    BOOST_TEST(order_of(story) == "applied admitted active completed");
}

BOOST_AUTO_TEST_CASE(several_changes_on_one_day_form_their_one_chain) {
    const auto story = history(
        {{admitted, "2011-08-22"}, {active, "2011-08-22"}, {applied, "2011-08-22"}, {waitlisted, "2011-08-22"}});
    BOOST_TEST(order_of(story) == "applied waitlisted admitted active");
    BOOST_TEST(at(story, "2011-08-22") == "active");
}

BOOST_AUTO_TEST_CASE(the_same_two_changes_follow_each_other_by_what_was_before) {
    const auto leave_ends = history({{admitted, "2011-08-01"},
                                     {active, "2011-08-22"},
                                     {on_leave, "2012-01-10"},
                                     {active, "2012-02-01"},
                                     {completed, "2012-02-01"}});
    BOOST_TEST(order_of(leave_ends) == "admitted active on-leave active completed");
    const auto short_leave =
        history({{admitted, "2011-08-01"}, {active, "2011-08-22"}, {active, "2012-02-01"}, {on_leave, "2012-02-01"}});
    BOOST_TEST(order_of(short_leave) == "admitted active on-leave active");
    BOOST_TEST(at(short_leave, "2012-02-01") == "active");
    const auto back_and_away = history({{admitted, "2011-08-01"},
                                        {active, "2011-08-22"},
                                        {on_leave, "2012-01-10"},
                                        {active, "2012-02-01"},
                                        {on_leave, "2012-02-01"}});
    BOOST_TEST(at(back_and_away, "2012-02-01") == "on-leave");
}

BOOST_AUTO_TEST_CASE(who_was_active_for_one_day_has_been_active) {
    const auto story = history({{admitted, "2011-08-01"}, {active, "2011-08-22"}, {withdrawn, "2011-08-22"}});
    BOOST_TEST(at(story, "2011-08-22") == "withdrawn");
    BOOST_TEST((story.first(active) == Date(2011, 8, 22)));
    BOOST_TEST(!story.first(completed));
}

BOOST_AUTO_TEST_CASE(the_first_day_of_a_status_is_that_of_its_first_time) {
    const auto story =
        history({{admitted, "2011-08-01"}, {active, "2011-08-22"}, {on_leave, "2012-01-10"}, {active, "2012-02-01"}});
    BOOST_TEST((story.first(active) == Date(2011, 8, 22)));
}

BOOST_AUTO_TEST_CASE(an_unlawful_step_is_refused_with_both_statuses_and_the_day) {
    const auto refusal = history_refused({{applied, "2011-04-01"}, {active, "2011-08-22"}});
    BOOST_TEST(refusal.code == "status-step-unlawful");
    BOOST_TEST(refusal["from"] == "applied");
    BOOST_TEST(refusal["to"] == "active");
    BOOST_TEST(refusal["date"] == "2011-08-22");
}

BOOST_AUTO_TEST_CASE(a_history_begins_with_an_application_or_an_admission) {
    const auto refusal = history_refused({{active, "2011-08-22"}});
    BOOST_TEST(refusal.code == "status-step-unlawful");
    BOOST_TEST(refusal["from"] == "");
    BOOST_TEST(refusal["to"] == "active");
    BOOST_TEST(history({{admitted, "2011-06-01"}}).latest().has_value());
}

BOOST_AUTO_TEST_CASE(nothing_follows_a_registration_in_error) {
    const auto refusal =
        history_refused({{applied, "2011-04-01"}, {registered_in_error, "2011-04-02"}, {admitted, "2011-06-01"}});
    BOOST_TEST(refusal["from"] == "registered-in-error");
    BOOST_TEST(refusal["to"] == "admitted");
    BOOST_TEST(history_refused({{registered_in_error, "2011-04-02"}}).code == "status-step-unlawful");
}

BOOST_AUTO_TEST_CASE(changes_of_one_day_that_form_no_chain_are_refused_at_the_step_that_fails) {
    const auto refusal =
        history_refused({{applied, "2011-08-22"}, {admitted, "2011-08-22"}, {completed, "2011-08-22"}});
    BOOST_TEST(refusal.code == "status-step-unlawful");
    BOOST_TEST(refusal["from"] == "admitted");
    BOOST_TEST(refusal["to"] == "completed");
    BOOST_TEST(refusal["date"] == "2011-08-22");
    const auto first = history_refused({{withdrawn, "2011-08-22"}, {on_leave, "2011-08-22"}});
    BOOST_TEST(first["from"] == "");
    BOOST_TEST(first["to"] == "on-leave");
}

BOOST_AUTO_TEST_CASE(a_status_is_had_once_a_day) {
    const auto refusal = history_refused(
        {{admitted, "2011-08-01"}, {active, "2011-08-22"}, {on_leave, "2011-08-22"}, {active, "2011-08-22"}});
    BOOST_TEST(refusal.code == "status-twice-on-a-day");
    BOOST_TEST(refusal["status"] == "active");
    BOOST_TEST(refusal["date"] == "2011-08-22");
}

BOOST_AUTO_TEST_CASE(the_longest_chain_of_one_day_is_lawful) {
    const auto story = history({{applied, "2011-08-22"},
                                {waitlisted, "2011-08-22"},
                                {admitted, "2011-08-22"},
                                {active, "2011-08-22"},
                                {on_leave, "2011-08-22"},
                                {completed, "2011-08-22"},
                                {registered_in_error, "2011-08-22"}});
    BOOST_TEST(order_of(story) == "applied waitlisted admitted active on-leave completed registered-in-error");
}

BOOST_AUTO_TEST_CASE(every_status_on_one_day_is_refused) {
    std::vector<StatusChange> all;
    for (int status = 12; status >= 0; --status) {
        all.emplace_back(static_cast<EnrolmentStatus>(status), Date(2011, 8, 22));
    }
    BOOST_TEST(refusal_of<mb::Refused>([&] { return StatusHistory(all); }).code == "status-step-unlawful");
}

BOOST_AUTO_TEST_CASE(a_history_is_lawful_exactly_when_each_day_has_one_order) {
    for_all([] {
        const int count = *rc::gen::inRange(1, 8);
        std::map<Date, std::vector<EnrolmentStatus>> days;
        std::vector<StatusChange> list;
        // A walk along lawful steps with now and then a step out of it, on few days, so that both outcomes are common.
        std::optional<EnrolmentStatus> status;
        Date day(2011, 8, 1);
        for (int i = 0; i < count; ++i) {
            const auto next = mb::next_statuses(status);
            const bool astray = next.empty() || *rc::gen::inRange(0, 10) == 0;
            status = astray ? static_cast<EnrolmentStatus>(*rc::gen::inRange(0, 13)) : *rc::gen::elementOf(next);
            day = day.plus_days(*rc::gen::inRange(0, 2));
            days[day].push_back(*status);
            list.emplace_back(*status, day);
        }
        std::optional<EnrolmentStatus> last;
        const bool lawful = std::ranges::all_of(days, [&last](const auto& entry) {
            auto sorted = entry.second;
            std::ranges::sort(sorted);
            return std::ranges::adjacent_find(sorted) == sorted.end() && chains_after(last, sorted, last) == 1;
        });
        const auto refusal = refusal_of<mb::Refused>([&] { return StatusHistory(list); });
        RC_ASSERT((refusal.code == "accepted") == lawful);
        if (lawful) {
            RC_ASSERT(StatusHistory(list).latest() == last);
        }
    });
}

BOOST_AUTO_TEST_CASE(a_history_is_the_same_for_every_order_of_its_changes) {
    for_all([] {
        std::vector<StatusChange> list;
        std::optional<EnrolmentStatus> status;
        Date day(2011, 8, 1);
        for (auto next = mb::next_statuses(status); !next.empty() && list.size() < 7;
             next = mb::next_statuses(status)) {
            status = *rc::gen::elementOf(next);
            const bool had_today = std::ranges::any_of(
                list, [&](const auto& change) { return change.date() == day && change.status() == *status; });
            day = day.plus_days(had_today ? 1 : *rc::gen::inRange(0, 2));
            list.emplace_back(*status, day);
        }
        const auto expected = refusal_of<mb::Refused>([&] { return StatusHistory(list); });
        std::vector<std::size_t> places(list.size());
        for (std::size_t i = 0; i < places.size(); ++i) {
            places[i] = i;
        }
        for (std::size_t i = places.size(); i > 1; --i) {
            std::swap(places[i - 1], places[static_cast<std::size_t>(*rc::gen::inRange(0, static_cast<int>(i)))]);
        }
        std::vector<StatusChange> shuffled;
        for (const auto place : places) {
            shuffled.push_back(list[place]);
        }
        const auto refusal = refusal_of<mb::Refused>([&] { return StatusHistory(shuffled); });
        RC_ASSERT(refusal.code == expected.code);
        RC_ASSERT(refusal.fields == expected.fields);
        if (expected.code == "accepted") {
            RC_ASSERT(StatusHistory(shuffled) == StatusHistory(list));
        }
    });
}

BOOST_AUTO_TEST_SUITE_END()
