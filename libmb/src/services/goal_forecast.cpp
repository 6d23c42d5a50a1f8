#include "services/admissions.hpp"
#include "services/jobs.hpp"
#include "services/resolving.hpp"

#include <mb/rules/last_told.hpp>
#include <mb/services/goal_forecast.hpp>

#include <algorithm>
#include <optional>
#include <string>
#include <utility>

namespace mb::services {
namespace {

constexpr int months_of_year = 12;
constexpr std::int64_t most_admissions = 1000;

/// All that the register tells of a goal until a day.
struct GoalPast {
    Goal goal;
    Date day;
    std::vector<rules::Job> jobs;
    rules::CompletionDays completed;
    std::vector<rules::Admission> admissions;
    std::vector<rules::YearOfStates> years;

    std::int64_t target() const { return goal.target.from_baseline(goal.baseline); }
    std::int64_t completers() const {
        return std::ranges::count_if(completed, [this](const auto& each) { return each.second <= day; });
    }
};

GoalPast load_past(const Register& registered, std::string_view code, Date day) {
    std::optional<GoalPast> past;
    registered.read([&] {
        auto goal = resolve_goal(registered.connection(), code).value;
        if (goal.unit != GoalUnit::persons) {
            throw Refused("forecast-in-persons-only", {{"goal", goal.code.str()}});
        }
        past.emplace(GoalPast{std::move(goal),
                              day,
                              load_jobs(registered),
                              load_completions(registered),
                              load_admissions(registered),
                              {}});
    });
    past->years = rules::employment_history(past->goal, past->jobs, past->completed, day);
    return *std::move(past);
}

void require_foreseeable(const GoalPast& past) {
    const Goal& goal = past.goal;
    Fields fields{{"goal", goal.code.str()}, {"deadline", goal.deadline.to_string()}};
    if (goal.deadline <= past.day) {
        const auto reached = rules::employed_on(goal, past.jobs, past.completed, goal.deadline).persons;
        fields.insert(fields.end(), {{"reached", std::to_string(reached)}, {"target", std::to_string(past.target())}});
        throw Refused("deadline-passed", std::move(fields));
    }
    constexpr int furthest = static_cast<int>(rules::longest_horizon) - 1;
    // No deadline is too far where the days end before.
    const bool ends_before = past.day.year() + furthest > Date::last().year();
    if (const Date latest = ends_before ? Date::last() : past.day.plus_months(months_of_year * furthest);
        latest < goal.deadline) {
        fields.emplace_back("latest", latest.to_string());
        throw Refused("deadline-too-far", std::move(fields));
    }
    if (past.completers() == 0) {
        throw Refused("nobody-has-completed", {{"goal", goal.code.str()}, {"date", past.day.to_string()}});
    }
}

void require_possible(std::optional<std::int64_t> admissions) {
    if (admissions && (*admissions < 0 || *admissions > most_admissions)) {
        throw InvalidValue(
            "number-out-of-range",
            {{"value", std::to_string(*admissions)}, {"lowest", "0"}, {"highest", std::to_string(most_admissions)}});
    }
}

ForecastGround ground_of(const GoalPast& past, const rules::ForecastBasis& basis,
                         std::optional<std::int64_t> admissions) {
    std::optional<rules::YearlyAdmissions> usual;
    if (!admissions) {
        usual = rules::recent_admissions(past.admissions, past.day);
    }
    return {.goal = past.goal,
            .day = past.day,
            .value = past.years.back().employed(),
            .target = past.target(),
            .completers = past.completers(),
            .years = static_cast<std::int64_t>(past.years.size()) - 1,
            .in_training = basis.in_training.persons,
            .told = rules::last_told(past.jobs, past.admissions, past.day),
            .from_outside = basis.seen.from_outside,
            .admissions = admissions ? *admissions : usual->a_year,
            .usual = usual,
            .recent = rules::recent_hires(past.years)};
}

}  // namespace

bool ForecastGround::silent() const {
    return told && *told <= day.plus_months(-months_of_year);
}

bool ForecastGround::unchecked() const {
    return day.plus_months(months_of_year * years_checked) < goal.deadline;
}

GoalForecast goal_forecast(const Register& registered, std::string_view code, Date day,
                           std::optional<std::int64_t> admissions) {
    const auto past = load_past(registered, code, day);
    require_foreseeable(past);
    require_possible(admissions);
    const auto basis = rules::basis_of(past.years, past.admissions);
    auto ground = ground_of(past, basis, admissions);
    const auto ahead = rules::horizon(day, past.goal.deadline);
    const rules::Forecast forecast(basis, ahead);
    std::vector<ForeseenDay> days;
    double probability = 0.0;
    for (std::size_t step = 0; step < ahead.days.size(); ++step) {
        auto foreseen = forecast.day(step, rules::unchanged_hiring);
        const auto counted = foreseen.employed(ground.admissions);
        days.push_back({ahead.days[step], counted.mean(), counted.quantile(0.5),
                        rules::middle(counted, rules::narrow_share), rules::middle(counted, rules::wide_share)});
        if (ahead.days[step] == past.goal.deadline) {
            // As a plan works it out, so that the two say the same to the last digit.
            probability = ground.target < past.goal.baseline ? counted.at_most(ground.target)
                                                             : foreseen.chance(ground.admissions, ground.target);
        }
    }
    const auto prospect = ground.thin() ? std::nullopt : std::optional(prospect_of(probability));
    return {std::move(ground), std::move(days), probability, prospect};
}

GoalRates goal_rates(const Register& registered, std::string_view code, Date day) {
    const auto past = load_past(registered, code, day);
    return {past.goal, day, rules::known_rates(rules::basis_of(past.years, past.admissions))};
}

GoalPlan goal_plan(const Register& registered, std::string_view code, Date day, double probability) {
    if (probability <= 0.0 || probability >= 1.0) {
        throw InvalidValue("probability-out-of-range", {{"value", std::to_string(probability)}});
    }
    const auto past = load_past(registered, code, day);
    require_foreseeable(past);
    const auto basis = rules::basis_of(past.years, past.admissions);
    auto ground = ground_of(past, basis, {});
    if (ground.target < past.goal.baseline) {
        throw Refused("target-below-baseline", {{"goal", past.goal.code.str()},
                                                {"target", std::to_string(ground.target)},
                                                {"baseline", std::to_string(past.goal.baseline)}});
    }
    const auto ahead = rules::horizon(day, past.goal.deadline);
    const rules::Forecast forecast(basis, ahead);
    auto plan = rules::plan(forecast, ahead, ground.target, probability, ground.admissions);
    return {std::move(ground), probability, std::move(plan)};
}

GoalBackTest goal_back_test(const Register& registered, std::string_view code, Date day) {
    const auto past = load_past(registered, code, day);
    auto cases = rules::back_test(past.years, past.admissions);
    auto scores = rules::scores_of(cases);
    return {past.goal, day, std::move(cases), std::move(scores)};
}

}  // namespace mb::services
