#include "services/jobs.hpp"
#include "services/resolving.hpp"

#include <mb/services/goals.hpp>

#include <algorithm>

namespace mb::services {
namespace {

/// Persons, with a baseline and a target that mean nothing.
Goal without_aim(Date day) {
    return Goal{.code = GoalCode("none"),
                .population = GoalPopulation::anyone,
                .employer_kinds = {},
                .funding = {},
                .peer_role = {},
                .unit = GoalUnit::persons,
                .baseline = 0,
                .baseline_date = day,
                .source = {},
                .target = GoalTarget::amount(0),
                .deadline = Date::last()};
}

/// Which goals and templates are shown together.
class Readings {
public:
    Readings(const Register& registered, const std::optional<std::string>& code, Date day) : day_(day) {
        for (auto& record : goals(registered)) {
            goals_.push_back(std::move(record.value));
        }
        if (code) {
            asked_ = resolve_goal(registered.connection(), *code).value;
        }
        beside_ = asked_ ? asked_ : common();
    }

    std::vector<GoalReading> all() const {
        std::vector<GoalReading> readings;
        std::vector<GoalCode> shown;
        for (const auto reading : goal_templates) {
            const Goal* held = held_as(reading);
            readings.push_back(held != nullptr ? GoalReading{reading, held->code, *held, true} : beside(reading));
            if (held != nullptr) {
                shown.push_back(held->code);
            }
        }
        for (const Goal& goal : goals_) {
            if ((!asked_ || goal == *asked_) && std::ranges::find(shown, goal.code) == shown.end()) {
                readings.push_back({reading_of(goal), goal.code, goal, true});
            }
        }
        return readings;
    }

private:
    /// A template that is no goal of the register.
    GoalReading beside(GoalTemplate reading) const {
        return {reading,
                {},
                read_as(reading, beside_.value_or(without_aim(day_))),
                beside_.has_value(),
                beside_ ? std::optional(beside_->code) : std::nullopt};
    }

    /// Any of the goals, when all aim alike.
    std::optional<Goal> common() const {
        const bool alike =
            std::ranges::all_of(goals_, [&](const Goal& each) { return aim_alike(each, goals_.front()); });
        return goals_.empty() || !alike ? std::nullopt : std::optional(goals_.front());
    }

    /// The goal of the register that stands for a template: its numbers can be compared with those of the goal asked for.
    const Goal* held_as(GoalTemplate reading) const {
        const Goal* found = nullptr;
        for (const Goal& goal : goals_) {
            if (reading_of(goal) != reading || (asked_ && goal.unit != asked_->unit)) {
                continue;
            }
            if (asked_ && goal == *asked_) {
                return &goal;
            }
            if (found == nullptr || goal.code.str() == to_code(reading)) {
                found = &goal;
            }
        }
        return found;
    }

    Date day_;
    std::vector<Goal> goals_;
    std::optional<Goal> asked_;
    std::optional<Goal> beside_;
};

GoalStatus status_of(GoalReading reading, const std::vector<rules::Job>& jobs, const rules::CompletionDays& completed,
                     Date day) {
    auto count = rules::count_on(reading.goal, jobs, completed, day);
    const auto value = rules::value_of(reading.goal, count.employed);
    const auto value_on = [&](Date earlier) -> std::optional<std::int64_t> {
        return earlier > day ? std::nullopt
                             : std::optional(rules::value_of(
                                 reading.goal, rules::employed_on(reading.goal, jobs, completed, earlier)));
    };
    std::optional<rules::GoalProgress> progress;
    std::optional<std::int64_t> baseline_counted;
    if (reading.aims) {
        progress = rules::goal_progress(reading.goal, value, day, value_on(reading.goal.deadline));
        baseline_counted = value_on(reading.goal.baseline_date);
    }
    if (reading.lender) {
        progress->share_percent.reset();
        progress->on_track.reset();
    }
    std::array<std::int64_t, 3> more_under{};
    std::vector<PersonId> others;
    for (std::size_t i = 0; i < goal_templates.size(); ++i) {
        const auto under = rules::count_on(read_as(goal_templates[i], reading.goal), jobs, completed, day).persons;
        more_under[i] = rules::beyond(count.persons, under);
        std::vector<PersonId> both;
        std::ranges::set_union(others, under, std::back_inserter(both));
        others = std::move(both);
    }
    const auto more_under_any = rules::beyond(count.persons, others);
    return {std::move(reading), day, std::move(count), value, progress, baseline_counted, more_under, more_under_any};
}

/// The earliest of the days from which anything can be counted.
Date first_day(const std::vector<rules::Job>& jobs, const std::vector<GoalReading>& readings, Date day) {
    Date first = day;
    for (const auto& job : jobs) {
        first = std::min(first, job.employment.period().first());
    }
    for (const auto& reading : readings) {
        first = reading.aims ? std::min(first, reading.goal.baseline_date) : first;
    }
    return first;
}

}  // namespace

bool aim_alike(const Goal& one, const Goal& other) {
    return one.unit == other.unit && one.baseline == other.baseline && one.baseline_date == other.baseline_date
           && one.target == other.target && one.deadline == other.deadline;
}

std::vector<GoalStatus> goal_status(const Register& registered, const std::optional<std::string>& code, Date day) {
    std::vector<GoalStatus> status;
    registered.read([&] {
        const auto readings = Readings(registered, code, day).all();
        const auto jobs = load_jobs(registered);
        const auto completed = load_completions(registered);
        for (const auto& reading : readings) {
            status.push_back(status_of(reading, jobs, completed, day));
        }
    });
    return status;
}

std::vector<GoalSeries> goal_series(const Register& registered, const std::optional<std::string>& code, Date day,
                                    rules::SeriesStep step) {
    std::vector<GoalSeries> series;
    registered.read([&] {
        auto readings = Readings(registered, code, day).all();
        const auto jobs = load_jobs(registered);
        const auto completed = load_completions(registered);
        const auto days = rules::series_days(first_day(jobs, readings, day), day, step);
        for (auto& reading : readings) {
            auto points = rules::goal_series(reading.goal, jobs, completed, days);
            if (!reading.aims) {
                std::ranges::for_each(points, [](rules::GoalPoint& point) { point.line.reset(); });
            }
            series.push_back({std::move(reading), std::move(points)});
        }
    });
    return series;
}

}  // namespace mb::services
