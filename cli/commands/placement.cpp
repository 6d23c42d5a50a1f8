// placement list, show.
#include "cli/commands/names.hpp"
#include "cli/commands/pages.hpp"
#include "cli/context.hpp"
#include "cli/given.hpp"

#include <mb/services/placements.hpp>

namespace mb::cli {

namespace {

constexpr Audience machines = Audience::machines;

const std::vector<Column> list_columns{
    {"placement", mark("placement")},
    {"code", mark("code")},
    {"enrolment", mark("enrolment")},
    {"person", mark("person")},
    name_column(),
    {"ref", mark("ref"), Kind::text, machines},
    {"cohort", mark("cohort")},
    {"employer", mark("employer")},
    {"unit", mark("unit"), Kind::prose},
    {"supervisor", mark("supervisor"), Kind::prose},
    {"from", mark("from"), Kind::date},
    {"to", mark("to"), Kind::date},
    {"weeks", mark("weeks"), Kind::integer},
    {"approved_weeks", mark("approved"), Kind::integer},
    {"planned_days", mark("days planned"), Kind::integer, machines},
    {"present_days", mark("days present"), Kind::integer, machines},
};

const std::vector<Column>& show_columns() {
    static const auto all = of_one_record(list_columns, {{"employer_name", mark("name of the employer"), Kind::prose},
                                                         {"supervisor_email", mark("e-mail of the supervisor")},
                                                         {"supervisor_phone", mark("telephone of the supervisor")}});
    return all;
}

const std::vector<Column> week_columns{
    {"placement", mark("placement"), Kind::text, machines},
    {"week", mark("week")},
    {"monday", mark("from"), Kind::date},
    {"planned_days", mark("planned"), Kind::integer},
    {"present_days", mark("present"), Kind::integer},
    {"approved", mark("approved"), Kind::yes_no},
    {"counts", mark("counts"), Kind::yes_no},
};

std::vector<Cell> cells_of(const services::PlacementView& view, const Names& names) {
    const Placement& placement = view.placement;
    return {view.id.to_string(),        cell(placement.code),      cell(placement.enrolment),
            cell(view.person),          names.of(view.person),     cell(view.ref),
            cell(view.cohort),          cell(view.employer.code),  cell(placement.unit),
            cell(placement.supervisor), placement.period.first(),  placement.period.last(),
            cell(view.weeks),           cell(view.approved_weeks), cell(view.planned_days),
            cell(view.present_days)};
}

class PlacementList : public Command {
public:
    void setup(Options& options) override {
        options.value(cohort_, "--cohort", "CODE", mark("only this cohort"));
        options.value(employer_, "--employer", "CODE", mark("only at this employer"));
        options.value(at_, "--at", "DATE", mark("only those that cover the day"));
        options.flag(names_, "--names", mark("with names; leaves a trace in the access log"));
    }

    ExitCode run(CommandContext& context) override {
        const auto at = given<Date>("--at", at_);
        Register registered = names_ ? context.open_to_look() : context.open_to_read();
        const auto views = services::placements(registered, {cohort_, employer_, at});
        const Names names = names_ ? Names(registered, context, views) : Names();
        Rows rows(list_columns, names_);
        for (const auto& view : views) {
            rows.add(cells_of(view, names));
        }
        context.print(rows, context.language().say(mark("no placements")));
        return ExitCode::done;
    }

private:
    std::optional<std::string> cohort_;
    std::optional<std::string> employer_;
    std::optional<std::string> at_;
    bool names_ = false;
};

class PlacementShow : public Command {
public:
    void setup(Options& options) override {
        options.positional(key_, {"PLACEMENT", mark("its number, such as PL7, or its code"), true, false, nullptr});
        options.flag(weeks_, "--weeks", mark("the practice weeks as rows"));
        options.flag(names_, "--names", mark("with the name; leaves a trace in the access log"));
    }

    ExitCode run(CommandContext& context) override {
        Register registered = names_ ? context.open_to_look() : context.open_to_read();
        const auto detail = services::placement(registered, key_.front());
        Rows weeks(week_columns);
        for (const auto& [week, counts] : detail.weeks) {
            weeks.add({detail.view.id.to_string(), week.week.to_string(), week.week.monday(), cell(week.days.planned()),
                       cell(week.days.present()), week.approved, counts});
        }
        if (weeks_) {
            context.print(weeks, context.language().say(mark("no practice weeks are recorded")));
            return ExitCode::done;
        }
        const Names names = names_ ? Names(registered, context, std::vector{detail.view}) : Names();
        Rows rows(show_columns(), names_);
        auto cells = cells_of(detail.view, names);
        const Placement& placement = detail.view.placement;
        cells.insert(cells.end(), {cell(detail.view.employer.name), cell(placement.supervisor_email),
                                   cell(placement.supervisor_phone)});
        rows.add(std::move(cells));
        context.print_records(rows);
        if (context.for_people()) {
            context.print_section(mark("Practice weeks"), weeks);
        }
        return ExitCode::done;
    }

private:
    std::vector<std::string> key_;
    bool weeks_ = false;
    bool names_ = false;
};

}  // namespace

std::vector<CommandPage> pages::placement() {
    return {
        {"placement",
         "list",
         mark("placements at hosts"),
         {{"mb placement list --cohort K7", mark("one cohort")},
          {"mb placement list --employer dps --at 2020-11-16", mark("who is at one host that day")}},
         {{"", &list_columns}},
         {ExitCode::no_such_record, ExitCode::unusable, ExitCode::busy},
         make<PlacementList>},
        {"placement",
         "show",
         mark("one placement with its practice weeks"),
         {{"mb placement show PL7", mark("its host, its supervisor, and week by week what was planned and present")},
          {"mb placement show PL7 --weeks --csv", mark("the weeks, for a spreadsheet")}},
         {{"", &show_columns()}, {"--weeks", &week_columns}},
         {ExitCode::no_such_record, ExitCode::unusable, ExitCode::busy},
         make<PlacementShow>},
    };
}

}  // namespace mb::cli
