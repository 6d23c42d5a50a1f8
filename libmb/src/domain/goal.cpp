#include "domain/digits.hpp"
#include "domain/offending.hpp"

#include <mb/decimal.hpp>
#include <mb/goal.hpp>

#include <algorithm>
#include <limits>

namespace mb {
namespace {

constexpr std::int64_t most_times = 1000;
constexpr std::int64_t most_amount = 1'000'000'000'000;

/// Full-time equivalents are kept in hundredths of a percent.
int decimals_of(GoalUnit unit) {
    constexpr int of_fte = 4;
    return unit == GoalUnit::fte ? of_fte : 0;
}

[[noreturn]] void refuse_target(std::string_view text) {
    throw InvalidValue("target-malformed", {{"value", offending(text)}});
}

}  // namespace

GoalTarget GoalTarget::times(int factor) {
    if (factor < 1 || factor > most_times) {
        refuse_target("x" + std::to_string(factor));
    }
    return {true, factor};
}

GoalTarget GoalTarget::amount(std::int64_t number) {
    if (number < 0 || number > most_amount) {
        refuse_target(std::to_string(number));
    }
    return {false, number};
}

GoalTarget GoalTarget::parse(std::string_view text) {
    const bool multiple = text.starts_with('x');
    const auto digits = multiple ? text.substr(1) : text;
    if (!all_digits(digits)) {
        refuse_target(text);
    }
    const std::int64_t most = multiple ? most_times : most_amount;
    const std::int64_t number = number_up_to(most + 1, digits);
    if (number > most || (multiple && number < 1)) {
        refuse_target(text);
    }
    return {multiple, number};
}

std::string GoalTarget::to_string() const {
    return (multiple_ ? "x" : "") + std::to_string(number_);
}

std::int64_t GoalTarget::from_baseline(std::int64_t baseline) const {
    if (!multiple_) {
        return number_;
    }
    constexpr auto most = std::numeric_limits<std::int64_t>::max();
    return baseline > most / number_ ? most : baseline * number_;
}

std::optional<int> GoalTarget::factor() const {
    return multiple_ ? std::optional(static_cast<int>(number_)) : std::nullopt;
}

std::int64_t parse_goal_number(const std::string& text, GoalUnit unit) {
    return parse_decimal(text, decimals_of(unit), most_amount);
}

std::string goal_number_text(std::int64_t number, GoalUnit unit) {
    return decimal_text(number, decimals_of(unit));
}

GoalTarget parse_goal_target(const std::string& text, GoalUnit unit) {
    const bool number = !text.empty() && (is_digit(text.front()) || text.front() == '-');
    return number ? GoalTarget::amount(parse_goal_number(text, unit)) : GoalTarget::parse(text);
}

std::string goal_target_text(const GoalTarget& target, GoalUnit unit) {
    return target.factor() ? target.to_string() : goal_number_text(target.from_baseline(0), unit);
}

GoalTarget checked(GoalTarget target, std::int64_t baseline) {
    if (target.factor() && baseline == 0) {
        throw InvalidValue("target-times-nothing", {{"value", target.to_string()}});
    }
    return target;
}

Goal checked(Goal goal) {
    if (goal.baseline < 0) {
        throw InvalidValue("baseline-negative", {{"value", "-" + goal_number_text(-goal.baseline, goal.unit)}});
    }
    if (goal.deadline <= goal.baseline_date) {
        throw InvalidValue("deadline-not-after-baseline",
                           {{"value", goal.deadline.to_string()}, {"baseline_date", goal.baseline_date.to_string()}});
    }
    goal.target = checked(goal.target, goal.baseline);
    std::ranges::sort(goal.employer_kinds);
    const auto repeated = std::ranges::unique(goal.employer_kinds);
    goal.employer_kinds.erase(repeated.begin(), repeated.end());
    return goal;
}

}  // namespace mb
