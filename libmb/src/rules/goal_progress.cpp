#include <mb/rules/goal_progress.hpp>

#include <algorithm>

namespace mb::rules {
namespace {

constexpr double days_of_a_year = 365.25;
constexpr double whole = 100.0;

/// The way from baseline to target, told in the direction of the target so that more is better.
struct Way {
    explicit Way(const Goal& goal)
        : from(goal.baseline), to(goal.target.from_baseline(goal.baseline)), sign(to < from ? -1 : 1),
          length((to - from) * sign) {}

    std::int64_t come(std::int64_t value) const { return (value - from) * sign; }

    std::int64_t from;
    std::int64_t to;
    std::int64_t sign;
    std::int64_t length;
};

/// How much of the time from the baseline's date to the deadline has passed, in days.
struct Time {
    Time(const Goal& goal, Date day)
        : all(days_between(goal.baseline_date, goal.deadline)),
          passed(std::min(all, std::int64_t{days_between(goal.baseline_date, day)})) {}

    std::int64_t all;
    std::int64_t passed;
};

/// The part of the way that must have been gone, rounded up: exact where length times days would not fit into a number.
std::int64_t due(const Way& way, const Time& time) {
    const std::int64_t each_day = way.length / time.all;
    const std::int64_t rest = way.length % time.all * time.passed;
    return each_day * time.passed + rest / time.all + (rest % time.all > 0 ? 1 : 0);
}

GoalAnswer answer_of(const Way& way, std::int64_t come) {
    constexpr std::int64_t tenths = 10;
    if (come >= way.length) {
        return GoalAnswer::yes;
    }
    // Nine tenths of the way are gone when at most one is left.
    return (way.length - come) <= way.length / tenths ? GoalAnswer::nearly : GoalAnswer::no;
}

/// Whoever missed the deadline has got there late, not in time.
GoalAnswer answer_after_deadline(const Way& way, std::int64_t come, std::int64_t come_on_deadline) {
    const GoalAnswer then = answer_of(way, come_on_deadline);
    return then != GoalAnswer::yes && come >= way.length ? GoalAnswer::after_deadline : then;
}

}  // namespace

std::optional<double> line_on(const Goal& goal, Date day) {
    const Time time(goal, day);
    if (time.passed < 0) {
        return std::nullopt;
    }
    const Way way(goal);
    return static_cast<double>(way.from)
           + static_cast<double>(way.sign * way.length) * static_cast<double>(time.passed)
                 / static_cast<double>(time.all);
}

GoalProgress goal_progress(const Goal& goal, std::int64_t value, Date day, std::optional<std::int64_t> on_deadline) {
    const Way way(goal);
    const Time time(goal, day);
    const std::int64_t come = way.come(value);
    const std::int64_t missing = std::max(std::int64_t{0}, way.length - come);
    GoalProgress progress{.day = day,
                          .value = value,
                          .baseline = way.from,
                          .target = way.to,
                          .missing = missing,
                          .deadline_value = {},
                          .answer = answer_of(way, come),
                          .share_percent = {},
                          .line = line_on(goal, day),
                          .on_track = {},
                          .required_per_year = {}};
    if (way.length > 0) {
        progress.share_percent = static_cast<double>(come) * whole / static_cast<double>(way.length);
    }
    if (progress.line) {
        progress.on_track = come >= due(way, time);
    }
    if (day >= goal.deadline) {
        progress.deadline_value = day > goal.deadline ? on_deadline.value_or(value) : value;
        progress.answer = answer_after_deadline(way, come, way.come(*progress.deadline_value));
    }
    if (const int left = days_between(day, goal.deadline); left > 0) {
        progress.required_per_year =
            missing == 0 ? 0.0 : static_cast<double>(way.sign * missing) * days_of_a_year / static_cast<double>(left);
    }
    return progress;
}

}  // namespace mb::rules
