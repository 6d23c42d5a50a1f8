// employment list, show.
#include "cli/commands/names.hpp"
#include "cli/commands/pages.hpp"
#include "cli/context.hpp"
#include "cli/given.hpp"

#include <mb/services/employments.hpp>

namespace mb::cli {

namespace {

constexpr Audience machines = Audience::machines;

const std::vector<Column> list_columns{
    {"employment", mark("employment")},
    {"code", mark("code"), Kind::text, machines},
    {"person", mark("person")},
    name_column(),
    {"ref", mark("ref"), Kind::text, machines},
    {"employer", mark("employer")},
    {"employer_kind", mark("kind"), Kind::code, machines},
    {"unit", mark("unit"), Kind::prose},
    {"from", mark("from"), Kind::date},
    {"to", mark("to"), Kind::date},
    {"end_reason", mark("end reason"), Kind::code},
    {"percent", mark("position"), Kind::percent},
    {"contract", mark("contract"), Kind::code},
    {"funding", mark("funding"), Kind::code},
    {"peer_role", mark("peer role"), Kind::yes_no},
    {"title", mark("title"), Kind::prose},
    {"terms_from", mark("terms from"), Kind::date, machines},
    {"source", mark("known from"), Kind::code, machines},
};

const std::vector<Column>& show_columns() {
    static const auto all = of_one_record(list_columns, {{"employer_name", mark("name of the employer"), Kind::prose}});
    return all;
}

const std::vector<Column> terms_columns{
    {"employment", mark("employment"), Kind::text, machines},
    {"from", mark("from"), Kind::date},
    {"to", mark("to"), Kind::date},
    {"percent", mark("position"), Kind::percent},
    {"contract", mark("contract"), Kind::code},
    {"funding", mark("funding"), Kind::code},
    {"peer_role", mark("peer role"), Kind::yes_no},
    {"title", mark("title"), Kind::prose},
};

std::vector<Cell> cells_of(const services::JobView& view, const Names& names) {
    const Employment& employment = view.employment;
    const auto& terms = view.terms;
    return {view.id.to_string(),
            cell(employment.code()),
            cell(view.person),
            names.of(view.person),
            cell(view.ref),
            cell(view.employer.code),
            cell(view.employer.kind),
            cell(employment.unit()),
            employment.period().first(),
            cell(employment.period().last()),
            cell(employment.end_reason()),
            terms ? Cell(terms->percent) : Cell(),
            terms ? cell(terms->contract) : Cell(),
            terms ? cell(terms->funding) : Cell(),
            terms ? Cell(terms->peer_role) : Cell(),
            terms ? cell(terms->title) : Cell(),
            terms ? Cell(terms->from) : Cell(),
            cell(employment.source())};
}

class EmploymentList : public Command {
public:
    void setup(Options& options) override {
        options.value(person_, "--person", "PERSON", mark("only of this person, by number or ref"));
        options.value(employer_, "--employer", "CODE", mark("only at this employer"));
        options.value(kind_, "--kind", "KIND", mark("only at employers of this kind: municipality, nav, dps, …"))
            .one_of<EmployerKind>();
        options.value(unit_, "--unit", "TEXT", mark("only in this team or department"));
        options.value(at_, "--at", "DATE", mark("those that cover the day, with their terms then (default: today)"));
        options.flag(ended_, "--ended", mark("in place of those: what has ended by then"));
        options.flag(all_, "--all", mark("in place of those: every one, also what has ended or not begun"));
        options.flag(names_, "--names", mark("with names; leaves a trace in the access log"));
    }

    ExitCode run(CommandContext& context) override {
        excluding("--all", all_, "--ended", ended_);
        const services::JobFilter filter{person_, employer_, given<EmployerKind>("--kind", kind_),
                                         all_     ? services::JobState::any
                                         : ended_ ? services::JobState::ended
                                                  : services::JobState::running,
                                         unit_};
        Register registered = names_ ? context.open_to_look() : context.open_to_read();
        const auto views = services::employments(registered, context.day("--at", at_), filter);
        const Names names = names_ ? Names(registered, context, views) : Names();
        Rows rows(list_columns, names_);
        for (const auto& view : views) {
            rows.add(cells_of(view, names));
        }
        context.print(rows, context.language().say(mark("no employments")));
        return ExitCode::done;
    }

private:
    GivenText person_;
    GivenText employer_;
    GivenText kind_;
    GivenText unit_;
    GivenText at_;
    bool ended_ = false;
    bool all_ = false;
    bool names_ = false;
};

/// Until when each of the terms holds: the day before the next ones, or the last day of all.
Rows rows_of(const services::JobDetail& detail) {
    Rows rows(terms_columns);
    const auto& last = detail.view.employment.period().last();
    for (std::size_t i = 0; i < detail.terms.size(); ++i) {
        const Terms& terms = detail.terms[i];
        const Cell until = i + 1 < detail.terms.size() ? Cell(detail.terms[i + 1].from.plus_days(-1)) : cell(last);
        rows.add({detail.view.id.to_string(), terms.from, until, terms.percent, cell(terms.contract),
                  cell(terms.funding), terms.peer_role, cell(terms.title)});
    }
    return rows;
}

class EmploymentShow : public Command {
public:
    void setup(Options& options) override {
        options.positional(key_, {"EMPLOYMENT", mark("its number, such as J56, or its code"), true, false, nullptr});
        options.value(at_, "--at", "DATE", mark("with the terms of that day (default: today)"));
        options.flag(terms_, "--terms", mark("all its terms as rows"));
        options.flag(names_, "--names", mark("with the name; leaves a trace in the access log"));
    }

    ExitCode run(CommandContext& context) override {
        Register registered = names_ ? context.open_to_look() : context.open_to_read();
        const auto detail = services::employment(registered, key_.front(), context.day("--at", at_));
        if (terms_) {
            context.print(rows_of(detail), context.language().say(mark("no terms are recorded")));
            return ExitCode::done;
        }
        const Names names = names_ ? Names(registered, context, std::vector{detail.view}) : Names();
        Rows rows(show_columns(), names_);
        auto cells = cells_of(detail.view, names);
        cells.push_back(cell(detail.view.employer.name));
        rows.add(std::move(cells));
        context.print_records(rows);
        if (context.for_people()) {
            context.print_section(mark("Terms"), rows_of(detail));
        }
        return ExitCode::done;
    }

private:
    std::vector<std::string> key_;
    GivenText at_;
    bool terms_ = false;
    bool names_ = false;
};

}  // namespace

std::vector<CommandPage> pages::employment() {
    return {
        {"employment",
         "list",
         mark("jobs, with their terms on a day"),
         {{"mb employment list", mark("everyone who is employed today")},
          {"mb employment list --kind municipality --at 2018-10-31", mark("in the municipality on that day")},
          {"mb employment list --person P2 --all", mark("one person's jobs, those that have ended too")}},
         {{"", &list_columns}},
         {ExitCode::no_such_record, ExitCode::unusable, ExitCode::busy},
         make<EmploymentList>},
        {"employment",
         "show",
         mark("one job with its terms in order"),
         {{"mb employment show J56", mark("where, since when, and how its terms have changed")},
          {"mb employment show J56 --terms --csv", mark("the terms, for a spreadsheet")}},
         {{"", &show_columns()}, {"--terms", &terms_columns}},
         {ExitCode::no_such_record, ExitCode::unusable, ExitCode::busy},
         make<EmploymentShow>},
    };
}

}  // namespace mb::cli
