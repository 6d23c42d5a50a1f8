#include <mb/rules/follow_up_due.hpp>

#include <algorithm>

namespace mb::rules {
namespace {

/// A quarter of a year, as in the statistics of outcomes.
constexpr int days_around = 92;

/// What was answered later was open then.
bool is_open(const FollowUp& question, Date day) {
    const auto& answered = question.answered_on();
    return question.asked_on() <= day && (question.open() || (answered && *answered > day));
}

Date since(const FollowUpDue& due) {
    return due.asked_on ? *due.asked_on : due.window->opens;
}

}  // namespace

std::array<FollowUpWindow, 3> follow_up_windows(Date completed) {
    const auto around = [completed](int months) {
        const Date day = completed.plus_months(months);
        return FollowUpWindow{months, day, day.plus_days(-days_around), day.plus_days(days_around)};
    };
    std::array windows{around(6), around(12), around(24)};
    for (std::size_t later = 1; later < windows.size(); ++later) {
        auto& before = windows.at(later - 1);
        auto& after = windows.at(later);
        if (after.opens <= before.closes) {
            before.closes = before.day.plus_days(days_between(before.day, after.day) / 2);
            after.opens = before.closes.plus_days(1);
        }
    }
    return windows;
}

std::optional<FollowUpWindow> follow_up_window(std::optional<Date> completed, Date asked) {
    if (completed) {
        const auto windows = follow_up_windows(*completed);
        const auto* const found =
            std::ranges::find_if(windows, [asked](const FollowUpWindow& each) { return each.covers(asked); });
        if (found != windows.end()) {
            return *found;
        }
    }
    return std::nullopt;
}

bool about_the_same_time(std::optional<Date> completed, Date one, Date other) {
    const auto window = follow_up_window(completed, one);
    const auto other_window = follow_up_window(completed, other);
    if (window || other_window) {
        return window == other_window;
    }
    const auto apart = days_between(one, other);
    return -days_around <= apart && apart <= days_around;
}

std::vector<FollowUpDue> follow_ups_due(std::optional<Date> completed, const std::vector<FollowUp>& asked, Date day) {
    std::vector<FollowUpDue> due;
    if (completed && *completed > day) {
        completed.reset();
    }
    for (const auto& question : asked) {
        if (is_open(question, day)) {
            due.push_back({follow_up_window(completed, question.asked_on()), question.asked_on()});
        }
    }
    if (const auto window = follow_up_window(completed, day)) {
        const bool was_asked = std::ranges::any_of(asked, [&](const FollowUp& question) {
            return question.asked_on() <= day && window->covers(question.asked_on());
        });
        if (!was_asked) {
            due.push_back({window, {}});
        }
    }
    std::ranges::stable_sort(due, {}, since);
    return due;
}

}  // namespace mb::rules
