// goal list, show.
#include "cli/commands/goal_words.hpp"
#include "cli/commands/pages.hpp"
#include "cli/context.hpp"

namespace mb::cli {

namespace {

/// Columns of a goal; a list for people has its filter in words alone.
std::vector<Column> columns_of(Audience filter) {
    constexpr Audience people = Audience::people;
    constexpr Audience machines = Audience::machines;
    return {
        {"goal", mark("code")},
        {"reading", mark("reading"), Kind::text, filter},
        {"population", mark("who"), Kind::code, machines},
        {"employer_kinds", mark("kinds of employer"), Kind::list, machines},
        {"funding", mark("funding"), Kind::code, machines},
        {"peer_role", mark("peer role"), Kind::yes_no, machines},
        {"unit", mark("unit"), Kind::code, filter},
        {"baseline", mark("baseline"), Kind::integer},
        {"baseline_date", mark("on"), Kind::date},
        {"target", mark("target"), Kind::integer},
        {"target_factor", mark("times the baseline"), Kind::integer, filter},
        {"deadline", mark("by"), Kind::date},
        {"source", mark("source of the baseline"), Kind::prose, filter},
        {"counts", mark("what is counted"), Kind::prose, people},
    };
}

const std::vector<Column> list_columns = columns_of(Audience::machines);
const std::vector<Column> show_columns = columns_of(Audience::everyone);

void add(Rows& rows, const Goal& goal, const Language& language) {
    std::vector<Cell> cells{cell(goal.code), reading_of(goal) ? cell(to_code(*reading_of(goal))) : Cell()};
    const auto filter = filter_cells(goal);
    cells.insert(cells.end(), filter.begin(), filter.end());
    cells.insert(cells.end(), {amount(goal.baseline, goal.unit), cell(goal.baseline_date),
                               amount(goal.target.from_baseline(goal.baseline), goal.unit), cell(goal.target.factor()),
                               cell(goal.deadline), cell(goal.source), definition_of(goal, language)});
    rows.add(std::move(cells));
}

class GoalList : public Command {
public:
    void setup(Options& /*options*/) override {}

    ExitCode run(CommandContext& context) override {
        Rows rows(list_columns);
        for (const auto& [id, goal] : services::goals(context.open_to_read())) {
            add(rows, goal, context.language());
        }
        context.print(rows, context.language().say(mark("no goals yet: mb help goal add shows how to make one")));
        return ExitCode::done;
    }
};

class GoalShow : public Command {
public:
    void setup(Options& options) override {
        options.positional(code_, {"CODE", mark("the goal's code"), true, false, nullptr});
    }

    ExitCode run(CommandContext& context) override {
        Rows rows(show_columns);
        add(rows, services::goal(context.open_to_read(), code_.front()).value, context.language());
        context.print_records(rows);
        return ExitCode::done;
    }

private:
    std::vector<std::string> code_;
};

}  // namespace

std::vector<CommandPage> pages::goal() {
    return {
        {"goal",
         "list",
         mark("goals, and what each of them counts"),
         {{"mb goal list", mark("all, with their baselines and targets")}},
         {{"", &list_columns}},
         {ExitCode::unusable, ExitCode::busy},
         make<GoalList>},
        {"goal",
         "show",
         mark("one goal"),
         {{"mb goal show C", mark("what it counts, from which baseline, and where that was published")}},
         {{"", &show_columns}},
         {ExitCode::no_such_record, ExitCode::unusable, ExitCode::busy},
         make<GoalShow>},
        goal_status(),
        goal_series(),
        goal_forecast(),
        goal_plan(),
    };
}

}  // namespace mb::cli
