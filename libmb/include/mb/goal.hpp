/// Goals: an indicator with its filter, baseline, target and deadline.
#pragma once

#include <mb/coded.hpp>
#include <mb/date.hpp>
#include <mb/employer.hpp>
#include <mb/employment.hpp>
#include <mb/identifier.hpp>
#include <mb/text.hpp>

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace mb {

using GoalCode = Code<GoalTag>;

enum class GoalPopulation { anyone, completers };
template <>
struct Coding<GoalPopulation> {
    static constexpr std::string_view noun = "population";
    static constexpr std::array<std::string_view, 2> spellings{"anyone", "completers"};
};

enum class GoalUnit { persons, fte };
template <>
struct Coding<GoalUnit> {
    static constexpr std::string_view noun = "unit";
    static constexpr std::array<std::string_view, 2> spellings{"persons", "fte"};
};

/// What a goal wants to reach: a multiple of the baseline (`x2`) or an absolute number (`40`).
///
/// Numbers of goals are persons, or full-time equivalents in hundredths of a percent (10 000 is one), by the goal's unit.
class GoalTarget {
public:
    static GoalTarget times(int factor);
    static GoalTarget amount(std::int64_t number);
    /// Reads `x2` or a whole number. Throws InvalidValue `target-malformed`.
    static GoalTarget parse(std::string_view text);
    std::string to_string() const;
    /// The number to reach from `baseline`.
    std::int64_t from_baseline(std::int64_t baseline) const;
    /// How many times the baseline; nothing where the target is a number.
    std::optional<int> factor() const;

    friend bool operator==(const GoalTarget&, const GoalTarget&) = default;

private:
    GoalTarget(bool multiple, std::int64_t number) : multiple_(multiple), number_(number) {}
    bool multiple_;
    std::int64_t number_;
};

/// Reads a number of a goal as people write it: whole persons, or full-time equivalents with at most four decimals, kept in
/// hundredths of a percent. Throws InvalidValue as parse_decimal().
std::int64_t parse_goal_number(const std::string& text, GoalUnit unit);
/// The same backwards, with a point: `20`, `38.5`.
std::string goal_number_text(std::int64_t number, GoalUnit unit);

/// Reads a target: `x2`, or a number like the baseline. Throws InvalidValue `target-malformed`, and as parse_decimal().
GoalTarget parse_goal_target(const std::string& text, GoalUnit unit);
std::string goal_target_text(const GoalTarget& target, GoalUnit unit);

/// A goal over employment at a date.
struct Goal {
    GoalCode code;
    GoalPopulation population;
    std::vector<EmployerKind> employer_kinds;  ///< sorted, each once; empty: all
    std::optional<Funding> funding;            ///< none: any
    std::optional<bool> peer_role;             ///< none: any
    GoalUnit unit;
    std::int64_t baseline;  ///< not negative
    Date baseline_date;
    std::optional<Line> source;  ///< where the baseline was published
    GoalTarget target;
    Date deadline;

    friend bool operator==(const Goal&, const Goal&) = default;
};

/// Returns the target; throws InvalidValue `target-times-nothing` (`value`) where it is a multiple of a baseline of 0, which
/// would be reached from the start.
GoalTarget checked(GoalTarget target, std::int64_t baseline);

/// Returns the goal; throws InvalidValue `baseline-negative`, `deadline-not-after-baseline` (`baseline_date`),
/// `target-times-nothing`.
Goal checked(Goal goal);

}  // namespace mb
