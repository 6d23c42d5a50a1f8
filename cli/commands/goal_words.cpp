#include "cli/commands/goal_words.hpp"

#include "cli/messages.hpp"
#include "cli/vocabulary.hpp"

#include <mb/joined.hpp>

#include <cmath>

namespace mb::cli {

namespace {

std::string who(const Goal& goal, const Language& language) {
    return goal.population == GoalPopulation::completers ? language.say(mark("those who had completed by then"))
                                                         : language.say(mark("anyone, with or without the training"));
}

std::string role(const Goal& goal, const Language& language) {
    return !goal.peer_role   ? language.say(mark("in whatever role"))
           : *goal.peer_role ? language.say(mark("in a peer role"))
                             : language.say(mark("in a job that is no peer role"));
}

std::string where(const Goal& goal, const Language& language) {
    if (goal.employer_kinds.empty()) {
        return language.say(mark("at any employer"));
    }
    const auto kinds = joined(goal.employer_kinds, [&](EmployerKind kind) {
        return label_of(Coding<EmployerKind>::noun, to_code(kind), language);
    });
    return fill(language.say(mark("kind of employer: {kinds}")), {{"kinds", kinds}}, language);
}

std::string money(const Goal& goal, const Language& language) {
    return goal.funding ? fill(language.say(mark("funding: {funding|funding}")),
                               {{"funding", std::string(to_code(*goal.funding))}}, language)
                        : language.say(mark("any funding"));
}

std::string unit(const Goal& goal, const Language& language) {
    return goal.unit == GoalUnit::persons
               ? language.say(mark("each person counts once"))
               : language.say(mark("full-time equivalents: the percents of all these jobs together"));
}

}  // namespace

std::string definition_of(const Goal& goal, const Language& language) {
    return joined(std::vector{who(goal, language), role(goal, language), where(goal, language), money(goal, language),
                              unit(goal, language)},
                  std::identity(), "; ");
}

std::string name_of(const services::GoalReading& reading) {
    std::string code = reading.code ? reading.code->str() : "";
    if (!reading.reading) {
        return code;
    }
    const std::string letter(to_code(*reading.reading));
    return code.empty() || code == letter ? letter : letter + " (" + code + ")";
}

Cell amount(std::int64_t number, GoalUnit unit) {
    return unit == GoalUnit::fte ? cell(FullTime{number}) : cell(number);
}

Cell amount(double number, GoalUnit unit) {
    return unit == GoalUnit::fte ? cell(FullTime{std::llround(number)}) : cell(number);
}

std::vector<std::string> codes_of(const std::vector<EmployerKind>& kinds) {
    std::vector<std::string> codes;
    for (const auto kind : kinds) {
        codes.emplace_back(to_code(kind));
    }
    return codes;
}

std::vector<Cell> filter_cells(const Goal& goal) {
    return {cell(goal.population), cell(codes_of(goal.employer_kinds)), cell(goal.funding), cell(goal.peer_role),
            cell(goal.unit)};
}

std::optional<OperationNumber> known_after(const CommandContext& context, const Register& registered) {
    return context.options().as_known ? registered.info().newest_operation : std::nullopt;
}

std::string what_the_columns_mean(const Language& language) {
    return language.say(
        mark("Line: the straight line from baseline to target on that day. A year: what each year up to the "
             "deadline must bring. Nearly: nine tenths of the way or more."));
}

std::string counted_elsewhere(const services::GoalStatus& status) {
    std::vector<std::string> elsewhere;
    for (std::size_t i = 0; i < goal_templates.size(); ++i) {
        if (status.more_under[i] > 0) {
            elsewhere.push_back(std::string(to_code(goal_templates[i])) + " " + std::to_string(status.more_under[i]));
        }
    }
    return joined(elsewhere);
}

}  // namespace mb::cli
