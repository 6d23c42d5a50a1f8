// import of bundles, attendance grids and lists of participants, jobs, follow-ups.
#include "cli/commands/pages.hpp"
#include "cli/commands/row_faults.hpp"
#include "cli/context.hpp"
#include "cli/given.hpp"
#include "cli/interruption.hpp"
#include "cli/progress_bar.hpp"
#include "cli/report.hpp"

#include <mb/services/attendance_grid.hpp>
#include <mb/services/exchange.hpp>
#include <mb/services/lists.hpp>
#include <mb/services/participant_list.hpp>

#include <algorithm>

namespace mb::cli {

namespace {

const std::vector<Column> import_columns{
    {"file", mark("file")},
    {"rows", mark("rows"), Kind::integer},
    {"new", mark("new"), Kind::integer},
    {"changed", mark("changed"), Kind::integer},
    {"same", mark("same"), Kind::integer},
    {"errors", mark("errors"), Kind::objects, Audience::machines},
    {"errors_in_all", mark("errors"), Kind::integer},
    {"encoding", mark("encoding")},
    {"warnings", mark("warnings"), Kind::objects, Audience::machines},
    {"cohorts", mark("cohorts"), Kind::objects, Audience::machines},
    {"operation", mark("operation"), Kind::integer, Audience::machines},
};

/// What a list of participants did in each cohort.
const std::vector<Column> listed_columns{
    {"cohort", mark("cohort")},
    {"enrolled", mark("enrolled"), Kind::integer},
    {"new_persons", mark("new"), Kind::integer},
    {"corrected", mark("corrected"), Kind::integer},
    {"there_already", mark("there already"), Kind::integer},
};

Nested listed_rows(const std::vector<services::ListedCohort>& cohorts) {
    auto rows = std::make_shared<Rows>(listed_columns);
    for (const auto& each : cohorts) {
        rows->add({each.cohort, each.enrolled, each.new_persons, each.corrected, each.there_already});
    }
    return rows;
}

class Import : public Command {
public:
    void setup(Options& options) override {
        options.positional(paths_, {"PATH", mark("CSV files or workbooks, or folders of them"), true, true, nullptr});
        options.value(sheet_, "--sheet", "NAME", mark("the sheet of a workbook that is meant"));
        options
            .value(
                as_, "--as", "KIND",
                mark("attendance-grid: participants down, lessons across; participants: people to enrol; employments: "
                     "jobs with their terms; follow-ups: who was asked, and the answers"))
            .among(known_kinds_);
        options.value(cohort_, "--cohort", "CODE", mark("which cohort the grid or list is about"));
        options.value(unit_, "--unit", "UNIT", mark("what numbers in a grid count: minutes (default) or hours"))
            .one_of<services::GridUnit>();
        options
            .value(status_, "--status", "STATUS", mark("how participants are enrolled: applied (default) or admitted"))
            .among({"applied", "admitted"}, "status");
        options.value(
            on_, "--on", "DATE",
            mark("since when, where a list does not say (participants: default today; employments: no default)"));
        options.value(employer_, "--employer", "CODE", mark("employments: where, if the list has no such column"));
        options
            .value(funding_, "--funding", "KIND",
                   mark("employments: ordinary, earmarked or subsidised money, if the list has no such column"))
            .one_of<Funding>();
        options
            .value(peer_role_, "--peer-role", "yes|no",
                   mark("employments: whether all build on own experience as a user, if the list has no such column"))
            .among({"yes", "no"});
    }

    ExitCode run(CommandContext& context) override {
        check_options();
        const services::ImportReport report = import(context);
        print_files(context, report);
        if (context.for_people()) {
            tell_faults(context, report);
        }
        if (report.has_errors()) {
            refuse(context, report);
            return ExitCode::refused;
        }
        if (context.for_people()) {
            tell_warnings(context, report);
        }
        confirm(context, report);
        return ExitCode::done;
    }

private:
    services::ImportReport import(const CommandContext& context) const {
        Register registered = context.open_to_write();
        ProgressBar bar(context);
        const DeferredInterruption deferred;
        services::ImportOptions options;
        options.rehearse = context.options().dry_run;
        options.progress = [&](std::uintmax_t read, std::uintmax_t all) {
            DeferredInterruption::pass();
            bar.show(static_cast<double>(read), static_cast<double>(all));
        };
        options.sheet = sheet_;
        const std::vector<std::filesystem::path> paths(paths_.begin(), paths_.end());
        if (as_ == attendance_grid) {
            const auto unit = given<services::GridUnit>("--unit", unit_.value_or("minutes"));
            return services::import_attendance_grids(registered, context.operation(), *cohort_, unit, paths, options);
        }
        if (as_ == participants) {
            const services::Enrolling enrolling{cohort_, given_status(), context.day("--on", on_), !on_};
            return services::import_participants(registered, context.operation(), enrolling, paths, options);
        }
        if (as_ == employments || as_ == follow_ups) {
            const auto kind = as_ == employments ? services::ListKind::employments : services::ListKind::follow_ups;
            return services::import_lists(registered, context.operation(), kind, job_defaults(), paths, options);
        }
        return services::import_files(registered, context.operation(), paths, options);
    }

    services::JobListDefaults job_defaults() const {
        return {given<Date>("--on", on_), employer_, given<Funding>("--funding", funding_),
                given<bool>("--peer-role", peer_role_)};
    }

    /// Each option goes with the kind of sheet that it says something about.
    void check_options() const {
        if (as_ && std::ranges::find(known_kinds_, *as_) == known_kinds_.end()) {
            throw UsageError("import-kind-unknown", {{"value", *as_}, {"nearest", nearest(*as_, known_kinds_)}});
        }
        if (as_ == attendance_grid && !cohort_) {
            throw UsageError("option-missing", {{"option", "--cohort"}, {"command", "import"}});
        }
        const auto needs = [this](const GivenText& option, const char* name, bool fits, const char* other) {
            if (option && !fits) {
                throw UsageError("option-needs-other", {{"option", name}, {"other", other}});
            }
        };
        if (cohort_ && !as_) {
            const auto kinds = services::likely_kinds(paths_.front());
            throw UsageError("import-kind-missing", {{"first", kinds.front()}, {"second", kinds.back()}});
        }
        needs(unit_, "--unit", as_ == attendance_grid, "--as attendance-grid");
        needs(status_, "--status", as_ == participants, "--as participants");
        needs(cohort_, "--cohort", as_ == attendance_grid || as_ == participants, "--as participants");
        needs(employer_, "--employer", as_ == employments, "--as employments");
        needs(funding_, "--funding", as_ == employments, "--as employments");
        needs(peer_role_, "--peer-role", as_ == employments, "--as employments");
        needs(on_, "--on", as_ == participants || as_ == employments, "--as participants, --as employments");
    }

    EnrolmentStatus given_status() const {
        const auto status = given<EnrolmentStatus>("--status", status_.value_or("applied"));
        if (status != EnrolmentStatus::applied && status != EnrolmentStatus::admitted) {
            throw UsageError("import-status-unfit", {{"value", *status_}});
        }
        return status;
    }

    static void print_files(const CommandContext& context, const services::ImportReport& report) {
        Rows rows(import_columns);
        for (const services::FileReport& file : report.files) {
            rows.add({file.file, file.rows, file.added, file.changed, file.same, fault_rows(file.errors),
                      file.errors_in_all, file.encoding, warning_rows(report.warnings, file.file),
                      listed_rows(file.cohorts), report.operation ? Cell(report.operation->number()) : Cell()});
        }
        context.print(rows, context.language().say(mark("there is no bundle file in that folder")));
        if (!context.for_people()) {
            tell_homeless_warnings(context, report);
        }
    }

    /// Warnings on sheets that were not read, and so have no row of their own.
    static void tell_homeless_warnings(const CommandContext& context, const services::ImportReport& report) {
        for (const services::RowWarning& warning : report.warnings) {
            if (std::ranges::find(report.files, warning.file, &services::FileReport::file) == report.files.end()) {
                context.warn(warning.finding.code, warning.finding.fields);
            }
        }
    }

    /// What became of the whole, as an error: the faults have been told one by one.
    static void refuse(const CommandContext& context, const services::ImportReport& report) {
        std::int64_t errors = 0;
        for (const services::FileReport& file : report.files) {
            errors += file.errors_in_all;
        }
        const Refused refused("import-refused", {{"errors", std::to_string(errors)}});
        mb::cli::report(context.error(), refused,
                        {context.language(), context.options().json, context.color_on_error()});
    }

    /// "V27: 10 applied, 2 of them new persons; 3 were there already"
    std::string listed(const services::ListedCohort& cohort, const Language& language) const {
        std::string sentence = fill(language.say(mark("{cohort}: {enrolled} {status|status}")),
                                    {{"cohort", cohort.cohort},
                                     {"enrolled", std::to_string(cohort.enrolled)},
                                     {"status", status_.value_or("applied")}},
                                    language);
        const auto add = [&](std::int64_t count, const Text& text) {
            if (count > 0) {
                sentence += fill(language.say_many(text.one, text.many, static_cast<long>(count)),
                                 {{"count", std::to_string(count)}}, language);
            }
        };
        add(cohort.new_persons, counted(", {count} of them a new person", ", {count} of them new persons", "count"));
        add(cohort.corrected,
            counted("; {count} was there with another day of application, which is corrected",
                    "; {count} were there with another day of application, which is corrected", "count"));
        add(cohort.there_already, counted("; {count} was there already", "; {count} were there already", "count"));
        return sentence;
    }

    void confirm(const CommandContext& context, const services::ImportReport& report) const {
        const Language& language = context.language();
        for (const services::FileReport& file : report.files) {
            for (const auto& cohort : file.cohorts) {
                context.say(listed(cohort, language));
            }
        }
        if (report.operation) {
            context.say(
                fill(language.say(mark("imported as operation {operation}; to take it back: mb log undo {operation}")),
                     {{"operation", report.operation->to_string()}}, language));
            return;
        }
        std::int64_t changes = 0;
        for (const services::FileReport& file : report.files) {
            changes += file.added + file.changed;
        }
        context.say(context.options().dry_run && changes > 0
                        ? language.say(mark("nothing was imported: this was a rehearsal (--dry-run)"))
                        : language.say(mark("nothing to import: the register has all of this already")));
    }

    static constexpr const char* attendance_grid = "attendance-grid";
    static constexpr const char* participants = "participants";
    static constexpr const char* employments = "employments";
    static constexpr const char* follow_ups = "follow-ups";
    const std::vector<std::string> known_kinds_{attendance_grid, participants, employments, follow_ups};

    std::vector<std::string> paths_;
    GivenText sheet_;
    GivenText as_;
    GivenText cohort_;
    GivenText unit_;
    GivenText status_;
    GivenText on_;
    GivenText employer_;
    GivenText funding_;
    GivenText peer_role_;
};

}  // namespace

std::vector<CommandPage> pages::import_files() {
    return {
        {"import",
         "",
         mark("read CSV files and workbooks into the register, all or nothing"),
         {{"mb import bergen --dry-run", mark("what would happen, and every faulty row")},
          {"mb import bergen", mark("a folder of CSV files, in one operation of the log")},
          {"mb import attendance.csv lessons.csv", mark("single files; a second time nothing changes")},
          {"mb import k7.xlsx --as attendance-grid --cohort K7", mark("the coordinator's own sheet of attendance")},
          {"mb import k7.xlsx --as participants --cohort K7 --status admitted --on 2020-06-10",
           mark("a list of people, who are admitted as they are read")},
          {"mb import hr.xlsx --as employments --on 2020-10-01",
           mark("a list of jobs; other terms than those recorded hold since that day")},
          {"mb import hr.csv --as employments --employer bergen --funding ordinary --peer-role yes",
           mark("what the list has no columns for is said once for all its rows")}},
         {{"", &import_columns}},
         {ExitCode::refused, ExitCode::no_such_record, ExitCode::unusable, ExitCode::busy, ExitCode::interrupted},
         make<Import>},
    };
}

}  // namespace mb::cli
