#include "rules/weeks.hpp"

#include <mb/rules/practice.hpp>

#include <algorithm>
#include <cstdint>

namespace mb::rules {

std::vector<WeekLine> week_lines(const Participation& participation, const IsoWeek& last) {
    std::vector<WeekLine> rows;
    rows.reserve(participation.weeks.size());
    for (const PracticeWeek& row : participation.weeks) {
        if (row.week <= last) {
            rows.push_back(
                {row.week, row.days.planned(), row.days.present(), row.approved ? row.days.present() : 0, false});
        }
    }
    std::ranges::sort(rows, {}, &WeekLine::week);

    std::vector<WeekLine> weeks;
    weeks.reserve(rows.size());
    for (const WeekLine& row : rows) {
        if (weeks.empty() || weeks.back().week != row.week) {
            weeks.push_back(row);
            continue;
        }
        weeks.back().planned += row.planned;
        weeks.back().present += row.present;
        weeks.back().approved_present += row.approved_present;
    }
    const int threshold = participation.plan->programme.values().week_threshold_percent;
    for (WeekLine& week : weeks) {
        week.counts = week_counts(week.approved_present, week.planned, threshold);
    }
    return weeks;
}

Practice practice_at(const Participation& participation, Date day) {
    Practice practice;
    // A week's Monday is on or before the day when the week is not later than the day's own.
    practice.weeks = week_lines(participation, IsoWeek::containing(day));
    practice.counted = static_cast<int>(std::ranges::count_if(practice.weeks, &WeekLine::counts));

    std::int64_t recognised = 0;
    for (const Recognition& recognition : participation.recognitions) {
        if (recognition.kind == RecognitionKind::practice && recognition.date <= day) {
            recognised += recognition.amount;
        }
    }
    constexpr std::int64_t most_weeks = 100'000;
    practice.recognised = static_cast<int>(std::clamp<std::int64_t>(recognised, 0, most_weeks));
    const auto* earlier = carries_from(participation, day);
    if (earlier && participation.plan->programme.values().practice_carries) {
        practice.carried = practice_at(*earlier, day).total();
    }
    return practice;
}

bool week_counts(int approved_present, int planned, int week_threshold_percent) {
    return planned > 0
           && std::int64_t{approved_present} * 100 >= std::int64_t{week_threshold_percent} * std::int64_t{planned};
}

bool active_in(const StatusHistory& history, const IsoWeek& week) {
    const Date monday = week.monday();
    return history.at(monday) == EnrolmentStatus::active
           || std::ranges::any_of(history.changes(), [&](const StatusChange& change) {
                  const int day = days_between(monday, change.date());
                  return day >= 0 && day < 7 && history.at(change.date()) == EnrolmentStatus::active;
              });
}

}  // namespace mb::rules
