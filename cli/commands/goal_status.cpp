// goal status.
#include "cli/commands/goal_report.hpp"
#include "cli/commands/goal_words.hpp"
#include "cli/commands/internal_figures.hpp"
#include "cli/commands/pages.hpp"
#include "cli/context.hpp"
#include "cli/given.hpp"
#include "cli/output/wrapped.hpp"

#include <algorithm>

namespace mb::cli {

namespace {

using services::GoalStatus;

constexpr Audience people = Audience::people;
constexpr Audience machines = Audience::machines;

/// The day of the deadline stands below the table, or in it where that is all that there is.
std::vector<Column> columns_with(Audience deadline) {
    return {
        {"name", mark("reading"), Kind::text, people},
        {"goal", mark("goal"), Kind::text, machines},
        {"reading", mark("reading"), Kind::text, machines},
        {"at", mark("on"), Kind::date, machines},
        {"population", mark("who"), Kind::code, machines},
        {"employer_kinds", mark("kinds of employer"), Kind::list, machines},
        {"funding", mark("funding"), Kind::code, machines},
        {"peer_role", mark("peer role"), Kind::yes_no, machines},
        {"unit", mark("unit"), Kind::code, machines},
        {"definition", mark("what is counted"), Kind::prose, machines},
        {"value", mark("counted"), Kind::integer},
        {"deadline_value", mark("on the deadline"), Kind::integer},
        {"baseline", mark("baseline"), Kind::integer},
        {"baseline_counted", mark("counted then"), Kind::integer},
        {"baseline_of", mark("baseline of goal"), Kind::text, machines},
        {"baseline_date", mark("on"), Kind::date, machines},
        {"source", mark("source of the baseline"), Kind::prose, machines},
        {"target", mark("target"), Kind::integer},
        {"target_factor", mark("times the baseline"), Kind::integer, machines},
        {"deadline", mark("by"), Kind::date, deadline},
        {"missing", mark("missing"), Kind::integer, machines},
        {"share_percent", mark("% of the way"), Kind::decimal},
        {"line", mark("line"), Kind::decimal},
        {"on_track", mark("on line"), Kind::yes_no},
        {"required_per_year", mark("a year"), Kind::decimal},
        {"answer", mark("reached"), Kind::code},
        {"persons", mark("persons"), Kind::integer, machines},
        {"fte", mark("full-time equivalents"), Kind::fte, machines},
        {"several_jobs", mark("several jobs"), Kind::integer, machines},
        {"over_100_percent", mark("over 100 percent"), Kind::integer, machines},
        {"n_known", mark("known"), Kind::integer, machines},
        {"n_all", mark("of"), Kind::integer, machines},
        {"more_under_a", mark("more under A"), Kind::integer, machines},
        {"more_under_b", mark("more under B"), Kind::integer, machines},
        {"more_under_c", mark("more under C"), Kind::integer, machines},
        {"more_under_any", mark("more under any"), Kind::integer, machines},
        {"as_known", mark("as known after operation"), Kind::integer, machines},
        internal_column,
    };
}

const std::vector<Column> columns = columns_with(machines);
const std::vector<Column> columns_and_deadlines = columns_with(Audience::everyone);

const std::vector<Column> basis_columns{
    {"goal", mark("reading")},
    {"counts", mark("what is counted"), Kind::prose},
    {"known", mark("known"), Kind::text},
    {"elsewhere", mark("not here, but under"), Kind::prose},
};

const std::vector<Column> aim_columns{
    {"goal", mark("reading")},
    {"baseline_date", mark("baseline of"), Kind::date},
    {"deadline", mark("target by"), Kind::date},
    {"source", mark("source of the baseline"), Kind::prose},
};

void append(std::vector<Cell>& cells, const std::vector<Cell>& more) {
    cells.insert(cells.end(), more.begin(), more.end());
}

/// Baseline, target and where it stands between them; all absent where there is no target.
std::vector<Cell> aim_cells(const GoalStatus& status) {
    if (!status.progress) {
        constexpr std::size_t cells = 15;
        return std::vector<Cell>(cells);
    }
    const Goal& goal = status.reading.goal;
    const auto& progress = *status.progress;
    return {amount(progress.deadline_value, goal.unit),
            amount(progress.baseline, goal.unit),
            amount(status.baseline_counted, goal.unit),
            cell(status.reading.lender ? status.reading.lender : status.reading.code),
            cell(goal.baseline_date),
            cell(goal.source),
            amount(progress.target, goal.unit),
            cell(goal.target.factor()),
            cell(goal.deadline),
            amount(progress.missing, goal.unit),
            cell(progress.share_percent),
            amount(progress.line, goal.unit),
            cell(progress.on_track),
            amount(progress.required_per_year, goal.unit),
            cell(progress.answer)};
}

Rows table_of(const std::vector<GoalStatus>& status, const Cell& as_known,
              const std::vector<Column>& columns_shown = columns) {
    Rows rows(columns_shown);
    for (const GoalStatus& each : status) {
        const auto& [employed, persons, n_all, n_known] = each.count;
        std::vector<Cell> cells{cell(std::string_view(name_of(each.reading))), cell(each.reading.code),
                                each.reading.reading ? cell(to_code(*each.reading.reading)) : Cell(), cell(each.day)};
        append(cells, filter_cells(each.reading.goal));
        append(cells, {definition_of(each.reading.goal, Language::for_machines()),
                       amount(each.value, each.reading.goal.unit)});
        append(cells, aim_cells(each));
        append(cells,
               {cell(employed.persons), cell(FullTime{employed.fte_hundredths}), cell(employed.several_jobs),
                cell(employed.over_100_percent), cell(n_known), cell(n_all), cell(each.more_under[0]),
                cell(each.more_under[1]), cell(each.more_under[2]), cell(each.more_under_any), as_known, Cell(true)});
        rows.add(std::move(cells));
    }
    return rows;
}

bool any_aims(const std::vector<GoalStatus>& status) {
    return std::ranges::any_of(status, [](const GoalStatus& each) { return each.reading.aims; });
}

void print_for_people(const CommandContext& context, const std::vector<GoalStatus>& status,
                      const std::string& as_known) {
    const Language& language = context.language();
    Rows basis(basis_columns);
    Rows aims(aim_columns);
    for (const GoalStatus& each : status) {
        const Goal& goal = each.reading.goal;
        basis.add(
            {name_of(each.reading), definition_of(goal, language),
             fill(language.say(mark("{known} of {all}")),
                  {{"known", std::to_string(each.count.n_known)}, {"all", std::to_string(each.count.n_all)}}, language),
             counted_elsewhere(each)});
        if (each.reading.aims) {
            aims.add({name_of(each.reading), cell(goal.baseline_date), cell(goal.deadline),
                      each.reading.lender
                          ? fill(language.say(mark("goal {goal}")), {{"goal", each.reading.lender->str()}}, language)
                          : source_of(goal, language)});
        }
    }
    const Fields day{{"at", status.front().day.to_string()}, {"operation", as_known}};
    context.out() << fill(language.say(mark("On {at|day}[, as known after operation {operation}]")), day, language)
                  << "\n\n";
    context.print(table_of(status, {}), "");
    context.print_section(mark("What each of them counts"), basis);
    context.print_section(mark("Baselines and targets"), aims);
    context.out() << '\n';
    context.out() << wrapped(what_the_baselines_are(status, language), "");
    if (any_aims(status)) {
        context.out() << wrapped(what_the_columns_mean(language), "");
    }
    if (std::ranges::any_of(status, is_over)) {
        context.out() << wrapped(what_after_the_deadline_means(language), "");
    }
    context.out() << wrapped(what_is_known(language), "") << wrapped(internal_note(language), "");
}

class GoalStatusCommand : public Command {
public:
    void setup(Options& options) override {
        options.positional(code_, {"CODE", mark("the goal (default: all)"), false, false, nullptr});
        options.value(at_, "--at", "DATE", mark("who was employed on that day (default: today)"));
        options
            .value(format_, "--format", "FORMAT",
                   mark("table, or markdown: a paragraph and a table to paste into a report"))
            .one_of<ReportFormat>();
    }

    ExitCode run(CommandContext& context) override {
        const auto format = report_format(context, format_);
        const Date day = context.day_until_today("--at", at_);
        const Register registered = context.open_to_read();
        const auto status =
            services::goal_status(registered, code_.empty() ? std::nullopt : std::optional(code_.front()), day);
        const auto operation = known_after(context, registered);
        const std::string as_known = operation ? operation->to_string() : "";
        if (format == ReportFormat::markdown) {
            const auto& shown = aim_alike(status) ? columns : columns_and_deadlines;
            write_goal_report(context.out(), status, table_of(status, {}, shown), as_known, context.language());
        } else if (context.for_people()) {
            print_for_people(context, status, as_known);
        } else {
            context.print(table_of(status, operation ? cell(operation->number()) : Cell()), "");
        }
        if (!any_aims(status)) {
            context.say(context.language().say(
                mark("there is no goal yet, so the readings have no baseline and no target: mb help goal add")));
        }
        return ExitCode::done;
    }

private:
    std::vector<std::string> code_;
    GivenText at_;
    GivenText format_;
};

}  // namespace

CommandPage pages::goal_status() {
    return {"goal",
            "status",
            mark("where the goals stand, by all three readings"),
            {{"mb goal status --at 2018-10-31", mark("how many are counted, and whether that is on the line")},
             {"mb goal status C --json", mark("one goal beside the readings, for a script")},
             {"mb goal status --at 2018-10-31 --format markdown", mark("for the status report of the plan")}},
            {{"", &columns}},
            {ExitCode::no_such_record, ExitCode::unusable, ExitCode::busy},
            make<GoalStatusCommand>};
}

}  // namespace mb::cli
