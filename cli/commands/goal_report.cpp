#include "cli/commands/goal_report.hpp"

#include "cli/commands/goal_words.hpp"
#include "cli/messages.hpp"
#include "cli/output/markdown.hpp"
#include "cli/output/people.hpp"
#include "cli/vocabulary.hpp"

#include <mb/joined.hpp>

#include <algorithm>

namespace mb::cli {

namespace {

using services::GoalStatus;

std::string spelled_amount(std::int64_t number, GoalUnit unit, const Language& language) {
    return spelled(amount(number, unit), language);
}

std::string code_of(GoalUnit unit) {
    return std::string(to_code(unit));
}

/// From what to what, by when, where all aim alike; else nothing.
std::string aim_of(const std::vector<GoalStatus>& status, const Language& language) {
    const Goal& goal = status.front().reading.goal;
    const bool alike = std::ranges::all_of(
        status, [&](const GoalStatus& each) { return each.progress && services::aim_alike(each.reading.goal, goal); });
    if (!alike) {
        return "";
    }
    return fill(language.say(mark("The goal is {target} {unit|unit} by {deadline|day}, from {baseline} on "
                                  "{baseline_date|day}.")),
                {{"target", spelled_amount(status.front().progress->target, goal.unit, language)},
                 {"unit", code_of(goal.unit)},
                 {"deadline", goal.deadline.to_string()},
                 {"baseline", spelled_amount(goal.baseline, goal.unit, language)},
                 {"baseline_date", goal.baseline_date.to_string()}},
                language)
           + " ";
}

/// "A: yes (71)"
std::string answer_of(const GoalStatus& status, const Language& language) {
    const std::string value = spelled_amount(status.value, status.reading.goal.unit, language);
    if (!status.progress) {
        return name_of(status.reading) + ": " + value;
    }
    return name_of(status.reading) + ": "
           + label_of(Coding<GoalAnswer>::noun, to_code(status.progress->answer), language) + " (" + value + ")";
}

std::string paragraph(const std::vector<GoalStatus>& status, const Language& language) {
    const auto answers = joined(
        status, [&](const GoalStatus& each) { return answer_of(each, language); }, "; ");
    const bool aims = std::ranges::any_of(status, [](const GoalStatus& each) { return each.progress.has_value(); });
    const Fields fields{{"at", status.front().day.to_string()}, {"answers", markdown_text(answers)}};
    return aim_of(status, language)
           + fill(aims ? language.say(mark("Is it reached on {at|day}? {answers}."))
                       : language.say(mark("Counted on {at|day}: {answers}.")),
                  fields, language)
           + " "
           + language.say(
               mark("The readings count different things; what each of them counts stands below the table."));
}

/// What a reading counts, and what its figures rest on.
std::string basis_of(const GoalStatus& status, const Language& language) {
    const Goal& goal = status.reading.goal;
    std::string text = "- **" + markdown_text(name_of(status.reading)) + "**: " + definition_of(goal, language) + ". ";
    text +=
        fill(language.say(mark("n: {known} of {all} have a job in the register that day.")),
             {{"known", std::to_string(status.count.n_known)}, {"all", std::to_string(status.count.n_all)}}, language);
    if (const auto elsewhere = counted_elsewhere(status); !elsewhere.empty()) {
        text += " "
                + fill(language.say(mark("Persons not counted here, but under other readings: {elsewhere}.")),
                       {{"elsewhere", elsewhere}}, language);
    }
    if (status.reading.aims) {
        text += " "
                + fill(language.say(mark("Baseline: {baseline} on {date|day}[; source: {source}].")),
                       {{"baseline", spelled_amount(goal.baseline, goal.unit, language)},
                        {"date", goal.baseline_date.to_string()},
                        {"source", goal.source ? markdown_text(goal.source->str()) : ""}},
                       language);
    }
    return text;
}

}  // namespace

void write_goal_report(std::ostream& out, const std::vector<GoalStatus>& status, const Rows& table,
                       const std::string& as_known, const Language& language) {
    out << "### "
        << fill(language.say(mark("Where the goal stands on {at|day}[, as known after operation {operation}]")),
                {{"at", status.front().day.to_string()}, {"operation", as_known}}, language)
        << "\n\n"
        << paragraph(status, language) << "\n\n";
    write_markdown_table(out, table, language);
    out << '\n';
    for (const GoalStatus& each : status) {
        out << basis_of(each, language) << '\n';
    }
    out << '\n';
    if (std::ranges::any_of(status, [](const GoalStatus& each) { return each.reading.aims; })) {
        out << what_the_columns_mean(language) << ' ';
    }
    out << language.say(mark("Who has no job in the register may have one all the same: that is not known here."))
        << "\n\n*" << language.say(mark("Internal: small numbers are not hidden.")) << "*\n";
}

}  // namespace mb::cli
