#include <mb/rules/goal_count.hpp>
#include <mb/rules/goal_progress.hpp>

#include <algorithm>
#include <unordered_set>

namespace mb::rules {
namespace {

constexpr int months_of_a_quarter = 3;
constexpr int months_of_a_year = 12;

void sort_each_once(std::vector<PersonId>& persons) {
    std::ranges::sort(persons);
    const auto repeated = std::ranges::unique(persons);
    persons.erase(repeated.begin(), repeated.end());
}

/// The last day of the year or quarter that `day` lies in.
Date end_of(Date day, SeriesStep step) {
    const int months = step == SeriesStep::years ? months_of_a_year : months_of_a_quarter;
    const int last_month = ((day.month() - 1) / months + 1) * months;
    constexpr int longest = 31;
    return Date(day.year(), 1, longest).plus_months(last_month - 1);
}

}  // namespace

GoalCount count_on(const Goal& goal, const std::vector<Job>& jobs, const CompletionDays& completed, Date day) {
    GoalCount count{.employed = employed_on(goal, jobs, completed, day), .persons = {}};
    const auto has_completed = [&](PersonId person) {
        const auto found = completed.find(person);
        return found != completed.end() && found->second <= day;
    };
    count.n_all = std::ranges::count_if(completed, [&](const auto& each) { return each.second <= day; });
    std::unordered_set<PersonId> employed;
    for (const auto& job : jobs) {
        const auto held = job_on(job, day);
        if (!held) {
            continue;
        }
        if (counts(goal, *held, completed, day)) {
            count.persons.push_back(held->person);
        }
        const bool trained = has_completed(held->person);
        if ((trained || goal.population == GoalPopulation::anyone) && employed.insert(held->person).second) {
            ++count.n_known;
            count.n_all += trained ? 0 : 1;
        }
    }
    sort_each_once(count.persons);
    return count;
}

std::int64_t beyond(const std::vector<PersonId>& persons, const std::vector<PersonId>& others) {
    return std::ranges::count_if(others, [&](PersonId each) { return !std::ranges::binary_search(persons, each); });
}

std::vector<Date> series_days(Date first, Date last, SeriesStep step) {
    std::vector<Date> days;
    for (Date end = end_of(first, step); end < last; end = end_of(end.plus_days(1), step)) {
        days.push_back(end);
    }
    days.push_back(last);
    return days;
}

std::vector<GoalPoint> goal_series(const Goal& goal, const std::vector<Job>& jobs, const CompletionDays& completed,
                                   const std::vector<Date>& days) {
    std::vector<GoalPoint> points;
    points.reserve(days.size());
    for (const Date day : days) {
        const Employed employed = employed_on(goal, jobs, completed, day);
        points.push_back({day, employed, value_of(goal, employed), line_on(goal, day)});
    }
    return points;
}

}  // namespace mb::rules
