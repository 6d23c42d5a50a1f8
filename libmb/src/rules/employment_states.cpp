#include <mb/rules/employment_states.hpp>
#include <mb/rules/goal_count.hpp>

#include <algorithm>
#include <optional>
#include <unordered_map>

namespace mb::rules {

namespace {

constexpr int months_of_year = 12;

/// Where one person stands on the day looked at last; days are counted from the first one.
struct Standing {
    std::optional<int> completed = {};      ///< the first day on or after completion
    std::optional<int> counted_since = {};  ///< the first day of the present run
    bool ever_counted = false;
    std::optional<WorkState> state = {};
};

/// `first` is the state of year 0; two years and more are one.
WorkState after(WorkState first, int years) {
    return static_cast<WorkState>(static_cast<int>(first) + std::min(years, 2));
}

WorkState state_of(const Standing& standing, int today) {
    if (standing.counted_since) {
        return after(WorkState::employed_0, today - *standing.counted_since);
    }
    return standing.ever_counted ? WorkState::left : after(WorkState::unemployed_0, today - *standing.completed);
}

/// Walks from day to day.
class StateWalk {
public:
    StateWalk(const Goal& goal, const std::vector<Job>& jobs, const CompletionDays& completed)
        : goal_(goal), jobs_(jobs), completed_(completed) {}

    void take(Date day) {
        const int today = static_cast<int>(years_.size());
        years_.push_back(YearOfStates{day});
        const auto counted = count_on(goal_, jobs_, completed_, day).persons;
        for (const auto person : counted) {
            standings_.try_emplace(person);
        }
        for (const auto& [person, completion] : completed_) {
            if (completion <= day) {
                auto& since = standings_.try_emplace(person).first->second.completed;
                since = since.value_or(today);
            }
        }
        for (auto& [person, standing] : standings_) {
            move(standing, std::ranges::binary_search(counted, person), today);
        }
    }
    std::vector<YearOfStates> years() && { return std::move(years_); }

private:
    void move(Standing& standing, bool counted, int today) {
        if (counted) {
            standing.counted_since = standing.counted_since.value_or(today);
            standing.ever_counted = true;
        } else {
            standing.counted_since.reset();
        }
        auto& year = years_.back();
        if (!standing.state) {
            year.from_outside += standing.completed ? 0 : 1;
            year.just_completed += standing.completed ? Observed{counted ? 1 : 0, 1} : Observed{};
        } else if (is_employed(*standing.state) != counted) {
            ++years_[years_.size() - 2].moved[index_of(*standing.state)];
        }
        standing.state = state_of(standing, today);
        ++year.persons[index_of(*standing.state)];
    }

    const Goal& goal_;
    const std::vector<Job>& jobs_;
    const CompletionDays& completed_;
    std::unordered_map<PersonId, Standing> standings_;
    std::vector<YearOfStates> years_;
};

/// Before this day nobody has completed or been employed.
Date first_told(const std::vector<Job>& jobs, const CompletionDays& completed, Date day) {
    Date first = day;
    for (const auto& job : jobs) {
        first = std::min(first, job.employment.period().first());
    }
    for (const auto& [person, completion] : completed) {
        first = std::min(first, completion);
    }
    return first;
}

}  // namespace

std::int64_t YearOfStates::employed() const {
    return persons[index_of(WorkState::employed_0)] + persons[index_of(WorkState::employed_1)]
           + persons[index_of(WorkState::employed_2)];
}

std::int64_t Transitions::hired() const {
    std::int64_t sum = just_completed.times;
    for (std::size_t i = 0; i < work_states; ++i) {
        sum += is_employed(static_cast<WorkState>(i)) ? 0 : moved[i].times;
    }
    return sum;
}

std::vector<YearOfStates> employment_history(const Goal& goal, const std::vector<Job>& jobs,
                                             const CompletionDays& completed, Date day) {
    const Date first = first_told(jobs, completed, day);
    int years = 0;
    while (first.year() < day.year() - years && first <= day.plus_months(-months_of_year * (years + 1))) {
        ++years;
    }
    StateWalk walk(goal, jobs, completed);
    for (; years >= 0; --years) {
        walk.take(day.plus_months(-months_of_year * years));
    }
    return std::move(walk).years();
}

Transitions transitions_of(std::span<const YearOfStates> years) {
    Transitions seen;
    for (std::size_t i = 0; i < years.size(); ++i) {
        seen.just_completed += years[i].just_completed;
        if (i > 0) {
            seen.from_outside += years[i].from_outside;
            ++seen.years;
        }
        if (i + 1 == years.size()) {
            break;  // What becomes of those who stand on the last day is not in these years.
        }
        for (std::size_t state = 0; state < work_states; ++state) {
            seen.moved[state] += {years[i].moved[state], years[i].persons[state]};
        }
    }
    return seen;
}

}  // namespace mb::rules
