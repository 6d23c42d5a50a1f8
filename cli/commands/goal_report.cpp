#include "cli/commands/goal_report.hpp"

#include "cli/commands/goal_words.hpp"
#include "cli/commands/internal_figures.hpp"
#include "cli/messages.hpp"
#include "cli/output/markdown.hpp"
#include "cli/output/people.hpp"
#include "cli/vocabulary.hpp"

#include <mb/joined.hpp>

#include <algorithm>

namespace mb::cli {

namespace {

using services::GoalReading;
using services::GoalSeries;
using services::GoalStatus;

std::string spelled_amount(std::int64_t number, GoalUnit unit, const Language& language) {
    return spelled(amount(number, unit), language);
}

std::string code_of(GoalUnit unit) {
    return std::string(to_code(unit));
}

/// From what to what, by when.
std::string aim_of(const Goal& goal, const Language& language) {
    return fill(language.say(mark("The goal is {target} {unit|unit} by {deadline|day}, from {baseline} on "
                                  "{baseline_date|day}.")),
                {{"target", spelled_amount(goal.target.from_baseline(goal.baseline), goal.unit, language)},
                 {"unit", code_of(goal.unit)},
                 {"deadline", goal.deadline.to_string()},
                 {"baseline", spelled_amount(goal.baseline, goal.unit, language)},
                 {"baseline_date", goal.baseline_date.to_string()}},
                language);
}

/// "A: yes (71)"; "C: after the deadline (36 on 2018-09-01, 40 on 2018-12-31)"
std::string answer_of(const GoalStatus& status, const Language& language) {
    const GoalUnit unit = status.reading.goal.unit;
    std::string value = spelled_amount(status.value, unit, language);
    if (!status.progress) {
        return name_of(status.reading) + ": " + value;
    }
    if (is_over(status)) {
        value = fill(language.say(mark("{then} on {deadline|day}, {now} on {at|day}")),
                     {{"then", spelled_amount(status.progress->deadline_value.value_or(status.value), unit, language)},
                      {"deadline", status.reading.goal.deadline.to_string()},
                      {"now", value},
                      {"at", status.day.to_string()}},
                     language);
    }
    return name_of(status.reading) + ": "
           + label_of(Coding<GoalAnswer>::noun, to_code(status.progress->answer), language) + " (" + value + ")";
}

std::string paragraph(const std::vector<GoalStatus>& status, const Language& language) {
    const auto answers = joined(
        status, [&](const GoalStatus& each) { return answer_of(each, language); }, "; ");
    const bool aims = std::ranges::any_of(status, [](const GoalStatus& each) { return each.progress.has_value(); });
    const bool over =
        aims && std::ranges::all_of(status, [](const GoalStatus& each) { return !each.progress || is_over(each); });
    const Fields fields{{"at", status.front().day.to_string()}, {"answers", markdown_text(answers)}};
    return (aim_alike(status) ? aim_of(status.front().reading.goal, language) + " " : "")
           + fill(over   ? language.say(mark("Was it reached on the deadline? {answers}."))
                  : aims ? language.say(mark("Is it reached on {at|day}? {answers}."))
                         : language.say(mark("Counted on {at|day}: {answers}.")),
                  fields, language)
           + " "
           + language.say(
               mark("The readings count different things; what each of them counts stands below the table."));
}

/// "- **A**: what it counts."
std::string item(const GoalReading& reading, const Language& language) {
    return "- **" + markdown_text(name_of(reading)) + "**: " + definition_of(reading.goal, language) + ".";
}

/// From which number, of which day and goal, published where; beside what the register itself counts.
std::string baseline_of(const GoalStatus& status, const Language& language) {
    const Goal& goal = status.reading.goal;
    const auto& counted = status.baseline_counted;
    return fill(language.say(mark("Baseline: {baseline} on {date|day}[, that of goal {lender}]; source: {source}[; the "
                                  "register itself counts {counted} on that day].")),
                {{"baseline", spelled_amount(goal.baseline, goal.unit, language)},
                 {"date", goal.baseline_date.to_string()},
                 {"lender", status.reading.lender ? markdown_text(status.reading.lender->str()) : ""},
                 {"source", markdown_text(source_of(goal, language))},
                 {"counted", counted ? spelled_amount(*counted, goal.unit, language) : ""}},
                language);
}

/// What a reading counts, and what its figures rest on.
std::string basis_of(const GoalStatus& status, const Language& language) {
    std::string text =
        item(status.reading, language) + " "
        + fill(language.say(mark("n: {known} of {all} are registered with a job that day.")),
               {{"known", std::to_string(status.count.n_known)}, {"all", std::to_string(status.count.n_all)}},
               language);
    if (const auto elsewhere = counted_elsewhere(status); !elsewhere.empty()) {
        text += " "
                + fill(language.say(mark("Persons not counted here, but under other readings: {elsewhere}.")),
                       {{"elsewhere", elsewhere}}, language);
    }
    if (status.reading.aims) {
        text += " " + baseline_of(status, language);
    }
    return text;
}

}  // namespace

std::optional<ReportFormat> report_format(const CommandContext& context, const GivenText& format) {
    const auto asked = given<ReportFormat>("--format", format);
    excluding("--format", asked.has_value(), context.options().json ? "--json" : "--csv", !context.for_people());
    return asked;
}

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
    if (const auto baselines = what_the_baselines_are(status, language); !baselines.empty()) {
        out << baselines << ' ';
    }
    if (std::ranges::any_of(status, [](const GoalStatus& each) { return each.reading.aims; })) {
        out << what_the_columns_mean(language) << ' ';
    }
    if (std::ranges::any_of(status, is_over)) {
        out << what_after_the_deadline_means(language) << ' ';
    }
    out << what_is_known(language) << "\n\n*" << internal_note(language) << "*\n";
}

void write_goal_series_report(std::ostream& out, const std::vector<GoalSeries>& series, const Rows& table, Date day,
                              const std::string& as_known, const Language& language) {
    std::vector<GoalReading> readings;
    std::ranges::transform(series, std::back_inserter(readings), &GoalSeries::reading);
    const GoalReading& first = readings.front();
    const bool alike = std::ranges::all_of(
        readings, [&](const GoalReading& each) { return each.aims && services::aim_alike(each.goal, first.goal); });
    out << "### "
        << fill(language.say(mark("The goal over the years, until {at|day}[, as known after operation {operation}]")),
                {{"at", day.to_string()}, {"operation", as_known}}, language)
        << "\n\n"
        << (alike ? aim_of(first.goal, language) + " " : "")
        << language.say(mark("The readings count different things; what each of them counts stands below the table."))
        << "\n\n";
    write_markdown_table(out, table, language);
    out << '\n';
    for (const GoalReading& each : readings) {
        out << item(each, language) << '\n';
    }
    if (const auto borrowed = what_is_borrowed(readings, language); !borrowed.empty()) {
        out << '\n' << borrowed << '\n';
    }
    out << "\n*" << internal_note(language) << "*\n";
}

}  // namespace mb::cli
