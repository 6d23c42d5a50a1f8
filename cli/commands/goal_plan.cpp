// goal plan.
#include "cli/commands/forecast_words.hpp"
#include "cli/commands/goal_words.hpp"
#include "cli/commands/pages.hpp"
#include "cli/given.hpp"
#include "cli/output/wrapped.hpp"

#include <mb/decimal.hpp>

#include <fmt/format.h>

#include <algorithm>

namespace mb::cli {

namespace {

using services::GoalPlan;

constexpr Audience people = Audience::people;
constexpr Audience machines = Audience::machines;

const std::vector<Column> columns{
    {"goal", mark("goal"), Kind::text, machines},
    {"definition", mark("what is counted"), Kind::prose, machines},
    {"at", mark("on"), Kind::date, machines},
    {"value", mark("counted"), Kind::integer, machines},
    {"target", mark("target"), Kind::integer, machines},
    {"deadline", mark("by"), Kind::date, machines},
    {"wanted", mark("wanted probability"), Kind::decimal, machines},
    {"admissions", mark("admitted a year"), Kind::integer},
    {"usual", mark("as lately"), Kind::yes_no},
    {"probability", mark("probability"), Kind::decimal, machines},
    {"percent", mark("reached with percent"), Kind::text, people},
    {"reaches", mark("reaches it"), Kind::yes_no, machines},
    {"hiring_factor", mark("or hiring times"), Kind::decimal},
    {"fewest_admissions", mark("fewest admitted a year"), Kind::integer, machines},
    {"completers", mark("have completed"), Kind::integer, machines},
    {"in_training", mark("in training"), Kind::integer, machines},
    {"thin", mark("too thin"), Kind::yes_no, machines},
};

Rows rows_of(const GoalPlan& plan, const Language& language) {
    const auto& ground = plan.ground;
    Rows rows(columns);
    for (const auto& row : plan.plan.table) {
        rows.add({cell(ground.goal.code), definition_of(ground.goal, Language::for_machines()), cell(ground.day),
                  cell(ground.value), cell(ground.target), cell(ground.goal.deadline), cell(plan.probability),
                  cell(row.admissions), row.admissions == ground.admissions, cell(row.probability),
                  fill("{percent|decimal}", {{"percent", percent_text(row.probability)}}, language),
                  row.probability >= plan.probability, cell(row.hiring_factor), cell(plan.plan.admissions),
                  cell(ground.completers), cell(ground.in_training), ground.thin()});
    }
    return rows;
}

/// What it takes by either way alone, and whether both together can do it.
std::string told(const GoalPlan& plan, const Language& language) {
    const auto& table = plan.plan.table;
    const auto usual = std::ranges::find(table, plan.ground.admissions, &rules::PlannedAdmissions::admissions);
    const bool any = std::ranges::any_of(table, [](const auto& row) { return row.hiring_factor.has_value(); });
    const Fields fields{{"fewest", plan.plan.admissions ? std::to_string(*plan.plan.admissions) : ""},
                        {"most", std::to_string(rules::most_planned_admissions)},
                        {"usual", std::to_string(plan.ground.admissions)},
                        {"factor", usual->hiring_factor ? fmt::format("{:.1f}", *usual->hiring_factor) : ""},
                        {"most_factor", fmt::format("{:.0f}", rules::most_hiring_factor)},
                        {"wanted", fmt::format("{:.6g}", 100.0 * plan.probability)}};
    const auto say = [&](const char* text) { return fill(language.say(text), fields, language) + " "; };
    if (plan.ground.thin()) {
        return say(mark("Too little is known to plan by; the table shows what little there is."));
    }
    if (!any && !plan.plan.admissions) {
        return say(
            mark("Nothing in a sensible range reaches it with {wanted|decimal} percent: neither {most} admitted a "
                 "year nor, with those of the table, hiring {most_factor} times as frequent."));
    }
    if (usual->hiring_factor == 1.0) {
        return say(
            mark("With {usual} admitted a year it is reached with {wanted|decimal} percent at unchanged rates."));
    }
    return say(plan.plan.admissions ? mark(
                   "At unchanged rates it takes {fewest} admitted a year to reach it with {wanted|decimal} percent.")
                                    : mark("At unchanged rates no number of admissions up to {most} a year reaches it "
                                           "with {wanted|decimal} percent."))
           + say(usual->hiring_factor
                     ? mark("With {usual} admitted a year hiring must be {factor|decimal} times as frequent.")
                     : mark("With {usual} admitted a year not even hiring {most_factor} times as frequent is enough."));
}

/// Reads `0.8` or `0,8`; throws InvalidValue `probability-out-of-range`.
double probability_in(const std::string& text) {
    constexpr int decimals = 4;
    constexpr std::int64_t whole = 10'000;
    std::int64_t parts = 0;
    try {
        parts = parse_decimal(text, decimals, whole);
    } catch (const InvalidValue&) {
        parts = whole;  // what is no number is told the same as one that is too large
    }
    if (parts <= 0 || parts >= whole) {
        throw InvalidValue("probability-out-of-range", {{"value", text}});
    }
    return static_cast<double>(parts) / static_cast<double>(whole);
}

class GoalPlanCommand : public Command {
public:
    void setup(Options& options) override {
        options.positional(code_, {"CODE", mark("the goal's code"), true, false, nullptr});
        options
            .value(probability_, "--probability", "NUMBER",
                   mark("how likely the target is to be, between 0 and 1, such as 0.8"))
            .needed();
        options.value(at_, "--at", "DATE", mark("from where it stood at the end of that day (default: today)"));
    }

    ExitCode run(CommandContext& context) override {
        const Date day = context.day_until_today("--at", at_);
        const auto plan =
            services::goal_plan(context.open_to_read(), code_.front(), day, probability_in(*probability_));
        const Language& language = context.language();
        if (!context.for_people()) {
            context.print(rows_of(plan, language), "");
        } else {
            context.out() << ground_told(plan.ground, language) << "\n\n";
            context.print(rows_of(plan, language), "");
            context.out() << '\n'
                          << wrapped(told(plan, language), "") << '\n'
                          << wrapped(rests_on(plan.ground, language), "");
        }
        tell_caveats(context, plan.ground);
        return ExitCode::done;
    }

private:
    std::vector<std::string> code_;
    GivenText probability_;
    GivenText at_;
};

}  // namespace

CommandPage pages::goal_plan() {
    return {"goal",
            "plan",
            mark("what it takes to reach the target: admissions a year, or hiring"),
            {{"mb goal plan C --probability 0.8", mark("both ways to four chances in five")},
             {"mb goal plan C --probability 0.5 --at 2016-12-31 --json", mark("for a script")}},
            {{"", &columns}},
            {ExitCode::refused, ExitCode::no_such_record, ExitCode::unusable, ExitCode::busy},
            make<GoalPlanCommand>};
}

}  // namespace mb::cli
