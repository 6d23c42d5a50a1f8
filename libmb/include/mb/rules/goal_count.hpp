/// Whom a goal counts on a day, one by one, and over the years.
#pragma once

#include <mb/rules/employed.hpp>

#include <cstdint>
#include <optional>
#include <vector>

namespace mb::rules {

/// Those whom a goal counts on a day, and those it knows of.
struct GoalCount {
    Employed employed;
    std::vector<PersonId> persons;  ///< who is counted, sorted
    /// Of whom the register could know it: with the population `completers` those who had completed by the day, with
    /// `anyone` also everybody else with a job that day.
    std::int64_t n_all = 0;
    /// Those of them with a job that day, whatever job: of the others it is not known here whether they work.
    std::int64_t n_known = 0;
};

/// Counts whom a goal counts on `day`; jobs in any order.
GoalCount count_on(const Goal& goal, const std::vector<Job>& jobs, const CompletionDays& completed, Date day);

/// How many of `others` are not among `persons`; both sorted.
std::int64_t beyond(const std::vector<PersonId>& persons, const std::vector<PersonId>& others);

/// Which days of a series.
enum class SeriesStep { years, quarters };

/// The last days of years or of quarters from `first` to `last`, and `last` itself; in order, each once.
std::vector<Date> series_days(Date first, Date last, SeriesStep step);

/// A goal on one day of a series.
struct GoalPoint {
    Date day;
    Employed employed;
    std::int64_t value;          ///< in the goal's unit
    std::optional<double> line;  ///< see line_on()

    friend bool operator==(const GoalPoint&, const GoalPoint&) = default;
};

/// The goal on each of `days`.
std::vector<GoalPoint> goal_series(const Goal& goal, const std::vector<Job>& jobs, const CompletionDays& completed,
                                   const std::vector<Date>& days);

}  // namespace mb::rules
