// When it is time to ask completers how they fare.
#include <mb/rules/follow_up_due.hpp>

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <initializer_list>
#include <string>

using namespace mb;
using rules::FollowUpDue;

namespace {

Date day(const char* text) {
    return Date::parse(text);
}

/// Somebody completed on 2019-06-21: after 6 months 2019-12-21, after 12 2020-06-21, after 24 2021-06-21.
const Date completed(2019, 6, 21);

FollowUp asked(const char* on) {
    return {PersonId(1), day(on), {}, {}};
}
FollowUp answered(const char* on, const char* answer) {
    return {PersonId(1), day(on), day(answer), FollowUpAnswer::employed};
}

/// "6 months 2019-09-20 to 2020-03-22; 12 months asked 2020-06-01"
std::string told(const std::vector<FollowUpDue>& list) {
    std::string text;
    for (const auto& due : list) {
        text += text.empty() ? "" : "; ";
        text += due.window ? std::to_string(due.window->months) + " months" : "no window";
        text += due.asked_on ? " asked " + due.asked_on->to_string()
                             : " " + due.window->opens.to_string() + " to " + due.window->closes.to_string();
    }
    return text;
}

std::string due(const char* on, const std::vector<FollowUp>& questions = {}, std::optional<Date> done = completed) {
    return told(rules::follow_ups_due(done, questions, day(on)));
}

}  // namespace

BOOST_AUTO_TEST_SUITE(when_to_follow_up)

BOOST_AUTO_TEST_CASE(a_window_is_ninety_two_days_before_and_after) {
    const auto windows = rules::follow_up_windows(completed);
    const char* const days[] = {"2019-12-21", "2020-06-21", "2021-06-21"};
    for (std::size_t i = 0; i < windows.size(); ++i) {
        BOOST_TEST(windows.at(i).day.to_string() == days[i]);
        BOOST_TEST(days_between(windows.at(i).opens, windows.at(i).day) <= 92);
        BOOST_TEST(days_between(windows.at(i).day, windows.at(i).closes) <= 92);
    }
    BOOST_TEST(windows[0].opens.to_string() == "2019-09-20");
    BOOST_TEST(windows[2].opens.to_string() == "2021-03-21");
    BOOST_TEST(windows[2].closes.to_string() == "2021-09-21");
}

BOOST_AUTO_TEST_CASE(every_day_belongs_to_the_window_whose_day_is_nearest) {
    // The windows of 6 and of 12 months would overlap by up to four days.
    for (Date done = day("2019-01-01"); done <= day("2020-12-31"); done = done.plus_days(1)) {
        const auto windows = rules::follow_up_windows(done);
        for (Date on = done; on <= done.plus_days(900); on = on.plus_days(1)) {
            int least = 93;
            for (const int months : {6, 12, 24}) {
                least = std::min(least, std::abs(days_between(done.plus_months(months), on)));
            }
            std::string nearest;
            for (const int months : {24, 12, 6}) {
                if (least < 93 && std::abs(days_between(done.plus_months(months), on)) == least) {
                    nearest = std::to_string(months);
                }
            }
            std::string covering;
            for (const auto& window : windows) {
                covering += window.covers(on) ? std::to_string(window.months) : "";
            }
            if (covering != nearest) {
                BOOST_TEST(covering == nearest, done.to_string() << " " << on.to_string());
            }
        }
    }
}

BOOST_AUTO_TEST_CASE(a_completer_is_due_while_a_window_is_open) {
    BOOST_TEST(due("2019-09-19").empty());
    BOOST_TEST(due("2019-09-20") == "6 months 2019-09-20 to 2020-03-21");
    BOOST_TEST(due("2020-03-21") == "6 months 2019-09-20 to 2020-03-21");
    BOOST_TEST(due("2020-03-22") == "12 months 2020-03-22 to 2020-09-21");
    BOOST_TEST(due("2020-09-22").empty());
    BOOST_TEST(due("2021-09-21") == "24 months 2021-03-21 to 2021-09-21");
    BOOST_TEST(due("2021-09-22").empty());
}

BOOST_AUTO_TEST_CASE(whoever_was_asked_in_the_window_is_not_due_before_the_next) {
    BOOST_TEST(due("2020-01-15", {answered("2019-12-20", "2020-01-10")}).empty());
    BOOST_TEST(due("2020-06-01", {answered("2019-12-20", "2020-01-10")}) == "12 months 2020-03-22 to 2020-09-21");
    // Asked before the window opened: that was another question.
    BOOST_TEST(due("2019-12-01", {answered("2019-09-19", "2019-09-30")}) == "6 months 2019-09-20 to 2020-03-21");
}

BOOST_AUTO_TEST_CASE(a_question_closed_without_an_answer_has_been_asked) {
    BOOST_TEST(due("2020-01-15", {{PersonId(1), day("2019-12-20"), {}, FollowUpAnswer::no_answer}}).empty());
}

BOOST_AUTO_TEST_CASE(an_open_question_waits_until_it_is_answered_or_closed) {
    BOOST_TEST(due("2019-12-19", {asked("2019-12-20")}) == "6 months 2019-09-20 to 2020-03-21");
    BOOST_TEST(due("2019-12-20", {asked("2019-12-20")}) == "6 months asked 2019-12-20");
    BOOST_TEST(due("2020-04-01", {asked("2019-12-20")})
               == "6 months asked 2019-12-20; 12 months 2020-03-22 to 2020-09-21");
    BOOST_TEST(due("2022-01-01", {asked("2019-12-20")}) == "6 months asked 2019-12-20");
    BOOST_TEST(due("2020-01-09", {answered("2019-12-20", "2020-01-10")}) == "6 months asked 2019-12-20");
    BOOST_TEST(due("2020-01-10", {answered("2019-12-20", "2020-01-10")}).empty());
}

BOOST_AUTO_TEST_CASE(those_who_have_not_completed_are_not_due_but_their_open_questions_wait) {
    BOOST_TEST(due("2020-01-15", {}, {}).empty());
    BOOST_TEST(due("2020-01-15", {}, day("2020-01-16")).empty());
    BOOST_TEST(due("2020-01-15", {asked("2020-01-02")}, {}) == "no window asked 2020-01-02");
}

BOOST_AUTO_TEST_CASE(two_days_are_about_the_same_time_in_one_window) {
    const auto same = [](const char* one, const char* other, std::optional<Date> done = completed) {
        return rules::about_the_same_time(done, day(one), day(other))
               && rules::about_the_same_time(done, day(other), day(one));
    };
    BOOST_TEST(same("2019-09-20", "2020-03-21"));
    BOOST_TEST(!same("2020-03-21", "2020-03-22"));
    // Outside all windows: a quarter of a year.
    BOOST_TEST(!same("2019-09-19", "2019-09-20"));
    BOOST_TEST(same("2019-01-01", "2019-04-03"));
    BOOST_TEST(!same("2019-01-01", "2019-04-04"));
    BOOST_TEST(same("2019-12-21", "2020-03-21", std::nullopt));
}

BOOST_AUTO_TEST_SUITE_END()
