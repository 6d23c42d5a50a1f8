// cohort list, show.
#include "cli/commands/pages.hpp"
#include "cli/context.hpp"

#include <mb/services/catalogue.hpp>

namespace mb::cli {

namespace {

constexpr Audience machines = Audience::machines;

const std::vector<Column> columns{
    {"cohort", mark("cohort")},
    {"programme", mark("programme")},
    {"first_day", mark("first day"), Kind::date},
    {"last_day", mark("last day"), Kind::date},
    {"application_deadline", mark("apply by"), Kind::date},
    {"places", mark("places"), Kind::integer},
    {"places_taken", mark("taken"), Kind::integer},
    {"lessons", mark("lessons"), Kind::integer, machines},
    {"lesson_minutes", mark("lesson hours"), Kind::minutes},
    {"applied", mark("applied"), Kind::integer, machines},
    {"waitlisted", mark("waiting list"), Kind::integer, machines},
    {"rejected", mark("rejected"), Kind::integer, machines},
    {"application_withdrawn", mark("application withdrawn"), Kind::integer, machines},
    {"admitted", mark("admitted"), Kind::integer, machines},
    {"no_show", mark("did not show up"), Kind::integer, machines},
    {"active", mark("active"), Kind::integer},
    {"on_leave", mark("on leave"), Kind::integer},
    {"completed", mark("completed"), Kind::integer},
    {"not_completed", mark("not completed"), Kind::integer, machines},
    {"withdrawn", mark("withdrawn"), Kind::integer, machines},
    {"transferred", mark("transferred"), Kind::integer, machines},
};

const std::vector<Column> status_columns{
    {"status", mark("status"), Kind::code},
    {"enrolments", mark("enrolments"), Kind::integer},
};

int held(const services::CohortView& view, EnrolmentStatus status) {
    const auto found = view.held.find(status);
    return found == view.held.end() ? 0 : found->second;
}

void add(Rows& rows, const services::CohortView& view) {
    const auto of = [&](EnrolmentStatus status) { return cell(held(view, status)); };
    const Cohort& cohort = view.cohort;
    using enum EnrolmentStatus;
    rows.add({cohort.code.str(),
              view.programme.str(),
              cohort.period.first(),
              cohort.period.last(),
              cell(cohort.application_deadline),
              cell(cohort.places),
              cell(view.places_taken()),
              cell(view.lessons),
              view.lesson_minutes,
              of(applied),
              of(waitlisted),
              of(rejected),
              of(application_withdrawn),
              of(admitted),
              of(no_show),
              of(active),
              of(on_leave),
              of(completed),
              of(not_completed),
              of(withdrawn),
              of(transferred)});
}

class CohortList : public Command {
public:
    void setup(Options& options) override {
        options.value(at_, "--at", "DATE", mark("statuses on that day (default: today)"));
    }

    ExitCode run(CommandContext& context) override {
        Rows rows(columns);
        for (const auto& view : services::cohorts(context.open_to_read(), context.day("--at", at_))) {
            add(rows, view);
        }
        context.print(rows, context.language().say(mark("no cohorts yet")));
        return ExitCode::done;
    }

private:
    std::optional<std::string> at_;
};

class CohortShow : public Command {
public:
    void setup(Options& options) override {
        options.positional(code_, {"CODE", mark("the cohort's code"), true, false, nullptr});
        options.value(at_, "--at", "DATE", mark("statuses on that day (default: today)"));
    }

    ExitCode run(CommandContext& context) override {
        const auto view = services::cohort(context.open_to_read(), code_.front(), context.day("--at", at_));
        Rows rows(columns);
        add(rows, view);
        context.print_records(rows);
        if (context.for_people()) {
            Rows statuses(status_columns);
            for (const auto& [status, count] : view.held) {
                statuses.add({cell(status), cell(count)});
            }
            context.print_section(mark("Enrolments by status"), statuses);
        }
        return ExitCode::done;
    }

private:
    std::vector<std::string> code_;
    std::optional<std::string> at_;
};

}  // namespace

std::vector<CommandPage> pages::cohort() {
    return {
        {"cohort",
         "list",
         mark("all cohorts"),
         {{"mb cohort list", mark("with places, and how many are active or have completed")},
          {"mb cohort list --at 2015-10-01", mark("as it stood that day")}},
         {{"", &columns}},
         {ExitCode::unusable, ExitCode::busy},
         make<CohortList>},
        {"cohort",
         "show",
         mark("one cohort"),
         {{"mb cohort show K7", mark("its period, places, and enrolments by status")}},
         {{"", &columns}},
         {ExitCode::no_such_record, ExitCode::unusable, ExitCode::busy},
         make<CohortShow>},
        cohort_progress(),
    };
}

}  // namespace mb::cli
