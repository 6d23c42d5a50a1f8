// cohort list.
#include "cli/commands/cohort_rows.hpp"
#include "cli/commands/pages.hpp"
#include "cli/context.hpp"
#include "cli/given.hpp"

namespace mb::cli {

namespace {

const std::vector<Column> columns = cohort_row_columns();

class CohortList : public Command {
public:
    void setup(Options& options) override {
        options.value(at_, "--at", "DATE", mark("statuses on that day (default: today)"));
        options.value(programme_, "--programme", "CODE", mark("only cohorts that follow this programme"));
        options.flag(running_, "--running", mark("only cohorts that run on that day"));
        options.value(sort_, "--sort", "ORDER", mark("by code (as without it), first-day or deadline"));
    }

    ExitCode run(CommandContext& context) override {
        const services::CohortFilter filter{programme_, running_,
                                            given<CohortOrder>("--sort", sort_).value_or(CohortOrder::code)};
        Rows rows(columns);
        for (const auto& view : services::cohorts(context.open_to_read(), context.day("--at", at_), filter)) {
            rows.add(cohort_cells(view));
        }
        const bool all = !programme_ && !running_;
        context.print(rows, context.language().say(all ? mark("no cohorts yet") : mark("no such cohorts")));
        return ExitCode::done;
    }

private:
    std::optional<std::string> at_;
    GivenText programme_;
    GivenText sort_;
    bool running_ = false;
};

}  // namespace

std::vector<CommandPage> pages::cohort() {
    return {
        {"cohort",
         "list",
         mark("all cohorts"),
         {{"mb cohort list", mark("with places, and how many are active or have completed")},
          {"mb cohort list --at 2015-10-01", mark("as it stood that day")},
          {"mb cohort list --running --sort first-day", mark("those under way today, the oldest first")}},
         {{"", &columns}},
         {ExitCode::no_such_record, ExitCode::unusable, ExitCode::busy},
         make<CohortList>},
        cohort_show(),
        cohort_hosts(),
        cohort_progress(),
    };
}

}  // namespace mb::cli
