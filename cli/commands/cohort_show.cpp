// cohort show: the record, its statuses, who waits for a place, and what happens when.
#include "cli/commands/cohort_calendar.hpp"
#include "cli/commands/cohort_rows.hpp"
#include "cli/commands/names.hpp"
#include "cli/commands/pages.hpp"
#include "cli/context.hpp"
#include "cli/given.hpp"

#include <mb/services/waiting_list.hpp>

namespace mb::cli {

namespace {

const std::vector<Column>& columns() {
    static const std::vector<Column> all = [] {
        auto some = cohort_row_columns();
        some.push_back({"waiting_list", mark("waiting list"), Kind::objects, Audience::machines});
        return some;
    }();
    return all;
}

const std::vector<Column> status_columns{
    {"status", mark("status"), Kind::code},
    {"enrolments", mark("enrolments"), Kind::integer},
};

const std::vector<Column> waiting_columns{
    {"place", mark("no."), Kind::integer},
    {"enrolment", mark("enrolment")},
    name_column(),
    {"received", mark("received"), Kind::instant},
    {"late", mark("late"), Kind::yes_no},
    {"since", mark("waits since"), Kind::date},
};

Rows waiting_rows(const std::vector<services::EnrolmentView>& waiting, bool with_names, const Names& names) {
    Rows rows(waiting_columns, with_names);
    for (const auto& view : waiting) {
        // Whether an application was late can only be said of one whose arrival is known.
        rows.add({cell(rows.size() + 1), view.id.to_string(), names.of(view.person), cell(view.received),
                  view.received ? Cell(view.late) : Cell(), cell(view.since)});
    }
    return rows;
}

Rows status_rows(const services::CohortView& view) {
    Rows rows(status_columns);
    for (const auto& [status, count] : view.held) {
        rows.add({cell(status), cell(count)});
    }
    return rows;
}

class CohortShow : public Command {
public:
    void setup(Options& options) override {
        options.positional(code_, {"CODE", mark("the cohort's code"), true, false, nullptr});
        options.value(at_, "--at", "DATE", mark("statuses on that day (default: today)"));
        options.flag(calendar_, "--calendar", mark("only the calendar: lessons, holidays and practice, week by week"));
        options.flag(names_, "--names", mark("with names on the waiting list; leaves a trace in the access log"));
    }

    ExitCode run(CommandContext& context) override {
        excluding("--calendar", calendar_, "--names", names_);
        const Date day = context.day("--at", at_);
        Register registered = names_ ? context.open_to_look() : context.open_to_read();
        if (calendar_) {
            show_calendar(registered, context, day);
        } else {
            show(registered, context, day);
        }
        return ExitCode::done;
    }

private:
    void show(Register& registered, const CommandContext& context, Date day) const {
        const auto view = services::cohort(registered, code_.front(), day);
        const auto waiting = services::waiting_list(registered, code_.front(), day);
        const Names names = names_ ? Names(registered, context, waiting) : Names();
        const auto waiting_list = std::make_shared<Rows>(waiting_rows(waiting, names_, names));
        auto cells = cohort_cells(view);
        cells.emplace_back(waiting_list);
        Rows rows(columns());
        rows.add(std::move(cells));
        context.print_records(rows);
        if (context.for_people()) {
            context.print_section(mark("Enrolments by status"), status_rows(view));
            context.print_section(mark("Waiting list, by when the application was received"), *waiting_list);
            const auto calendar = services::cohort_calendar(registered, code_.front(), day);
            context.print_section(mark("Calendar"), calendar_lines(calendar, context.language()));
        }
    }

    void show_calendar(const Register& registered, const CommandContext& context, Date day) const {
        const auto calendar = services::cohort_calendar(registered, code_.front(), day);
        const bool people = context.for_people();
        context.print(people ? calendar_lines(calendar, context.language()) : calendar_weeks(calendar), "");
    }

    std::vector<std::string> code_;
    std::optional<std::string> at_;
    bool calendar_ = false;
    bool names_ = false;
};

}  // namespace

CommandPage pages::cohort_show() {
    return {"cohort",
            "show",
            mark("one cohort: its places, statuses, waiting list and calendar"),
            {{"mb cohort show K7", mark("its period and places, who waits, and what happens week by week")},
             {"mb cohort show K7 --names", mark("the waiting list with names")},
             {"mb cohort show K7 --calendar --json", mark("the calendar, one object for each week")}},
            {{"", &columns()}, {"--calendar", &calendar_columns()}},
            {ExitCode::no_such_record, ExitCode::unusable, ExitCode::busy},
            make<CohortShow>};
}

}  // namespace mb::cli
