#include "cli/commands/goal_words.hpp"

#include "cli/messages.hpp"
#include "cli/vocabulary.hpp"

#include <mb/joined.hpp>

#include <algorithm>
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

std::string what_after_the_deadline_means(const Language& language) {
    return language.say(mark("Reached: whether the target was reached on the deadline; after the deadline: not on it, "
                             "but now."));
}

std::string what_is_known(const Language& language) {
    return language.say(
        mark("Known: those registered with a job that day, of all who could be counted. What the others "
             "do is not asked here: whoever works where the register knows nothing of it is not "
             "counted."));
}

bool aim_alike(const std::vector<services::GoalStatus>& status) {
    return std::ranges::all_of(status, [&](const services::GoalStatus& each) {
        return each.reading.aims && services::aim_alike(each.reading.goal, status.front().reading.goal);
    });
}

std::string what_is_borrowed(const std::vector<services::GoalReading>& readings, const Language& language) {
    std::vector<std::string> borrowing;
    std::string lender;
    for (const auto& reading : readings) {
        if (reading.lender) {
            borrowing.push_back(name_of(reading));
            lender = reading.lender->str();
        }
    }
    return borrowing.empty()
               ? ""
               : fill(language.say(mark("No goal of the register: {readings}. The baseline, target and deadline beside "
                                        "it are those of goal {goal}, so no part of the way is told.")),
                      {{"readings", joined(borrowing)}, {"goal", lender}}, language);
}

std::string what_the_baselines_are(const std::vector<services::GoalStatus>& status, const Language& language) {
    std::vector<services::GoalReading> readings;
    std::vector<std::string> apart;
    for (const auto& each : status) {
        readings.push_back(each.reading);
        if (!each.reading.lender && each.baseline_counted && *each.baseline_counted != each.reading.goal.baseline) {
            apart.push_back(name_of(each.reading));
        }
    }
    std::string text = what_is_borrowed(readings, language);
    if (!apart.empty()) {
        text += text.empty() ? "" : " ";
        text += fill(language.say(mark(
                         "Counted then: what the register itself counts on the day of the baseline. For {readings} it "
                         "differs from the published baseline: the two count different things, or the register does "
                         "not know of all. What is told of the way compares the one with the other.")),
                     {{"readings", joined(apart)}}, language);
    }
    return text;
}

std::string source_of(const Goal& goal, const Language& language) {
    return goal.source ? goal.source->str() : language.say(mark("not stated"));
}

bool is_over(const services::GoalStatus& status) {
    return status.progress && status.day > status.reading.goal.deadline;
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
