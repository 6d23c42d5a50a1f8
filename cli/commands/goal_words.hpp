/// Goals in words and cells.
#pragma once

#include "cli/context.hpp"
#include "cli/language.hpp"
#include "cli/output/cell.hpp"

#include <mb/services/goals.hpp>

#include <optional>
#include <string>
#include <vector>

namespace mb::cli {

/// Whom and what a goal counts, clause by clause: "anyone, with or without the training; in a peer role; …".
std::string definition_of(const Goal& goal, const Language& language);

/// What a goal or a template beside it is called: `C`, `C (K2)` where a goal with that reading has another code, `NAV` where
/// it has no reading.
std::string name_of(const services::GoalReading& reading);

/// A number of a goal: persons as they are, full-time equivalents as such.
Cell amount(std::int64_t number, GoalUnit unit);
/// The same of a number between whole ones, such as the line: full-time equivalents to the nearest hundredth of a percent.
Cell amount(double number, GoalUnit unit);
template <class Number>
Cell amount(const std::optional<Number>& number, GoalUnit unit) {
    return number ? amount(*number, unit) : Cell();
}

/// Employer kinds by their codes.
std::vector<std::string> codes_of(const std::vector<EmployerKind>& kinds);

/// The filter as it is, for machines: population, employer kinds, funding, peer role, unit.
std::vector<Cell> filter_cells(const Goal& goal);

/// The operation that the answer was known after, where --as-known asks for what was known.
std::optional<OperationNumber> known_after(const CommandContext& context, const Register& registered);

/// What the line, a year and nearly mean, in a sentence.
std::string what_the_columns_mean(const Language& language);
/// By what "reached" is judged when the deadline is over.
std::string what_after_the_deadline_means(const Language& language);
/// What n known of n all counts.
std::string what_is_known(const Language& language);

/// Whether all have one aim.
bool aim_alike(const std::vector<services::GoalStatus>& status);

/// Where the baselines stand that are no own ones, or that the register does not count itself: sentences, or nothing.
std::string what_the_baselines_are(const std::vector<services::GoalStatus>& status, const Language& language);
/// Of which goal baseline and target are, where they are another's; else nothing.
std::string what_is_borrowed(const std::vector<services::GoalReading>& readings, const Language& language);

/// Where the baseline was published, or that nobody says so.
std::string source_of(const Goal& goal, const Language& language);

/// Whether the deadline of a goal is over.
bool is_over(const services::GoalStatus& status);

/// "B 5": how many persons are not counted here, but under other readings; empty where there are none.
std::string counted_elsewhere(const services::GoalStatus& status);

}  // namespace mb::cli
