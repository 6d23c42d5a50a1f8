// import and export of bundles.
#include "cli/commands/pages.hpp"
#include "cli/commands/row_faults.hpp"
#include "cli/context.hpp"
#include "cli/interruption.hpp"
#include "cli/progress_bar.hpp"
#include "cli/report.hpp"

#include <mb/services/exchange.hpp>

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
};

const std::vector<Column> export_columns{
    {"file", mark("file")},
    {"rows", mark("rows"), Kind::integer},
};

class Import : public Command {
public:
    void setup(Options& options) override {
        options.positional(paths_, {"PATH", mark("CSV files of a bundle, or folders of them"), true, true, nullptr});
    }

    ExitCode run(CommandContext& context) override {
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
        return services::import_files(registered, context.operation(), {paths_.begin(), paths_.end()}, options);
    }

    static void print_files(const CommandContext& context, const services::ImportReport& report) {
        Rows rows(import_columns);
        for (const services::FileReport& file : report.files) {
            rows.add({file.file, file.rows, file.added, file.changed, file.same, fault_rows(file.errors),
                      file.errors_in_all, file.encoding, warning_rows(report.warnings, file.file)});
        }
        context.print(rows, context.language().say(mark("there is no bundle file in that folder")));
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

    void confirm(const CommandContext& context, const services::ImportReport& report) const {
        const Language& language = context.language();
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

    std::vector<std::string> paths_;
};

class Export : public Command {
public:
    void setup(Options& options) override {
        options.positional(path_,
                           {"PATH", mark("a folder for the whole bundle, or one file of it, such as out/cohorts.csv"),
                            true, false, nullptr});
        options.flag(force_, "--force", mark("write over files that are there"));
    }

    ExitCode run(CommandContext& context) override {
        const std::filesystem::path path = path_.front();
        if (context.options().dry_run) {
            const Language& language = context.language();
            context.say(fill(language.say(mark("would export to {path}")), {{"path", path.string()}}, language));
            return ExitCode::done;
        }
        Register registered = context.open_to_look();
        const Context operation = context.operation();
        Rows rows(export_columns);
        if (path.extension() == ".csv") {
            rows.add(
                {path.string(), services::export_file(registered, operation, path.filename().string(), path, force_)});
        } else {
            for (const auto& [file, count] : services::export_bundle(registered, operation, path, force_)) {
                rows.add({file, count});
            }
        }
        context.print(rows, "");
        context.say(context.language().say(mark("these files hold names: keep them as you keep the register")));
        return ExitCode::done;
    }

private:
    std::vector<std::string> path_;
    bool force_ = false;
};

}  // namespace

std::vector<CommandPage> pages::exchange() {
    return {
        {"import",
         "",
         mark("read CSV files into the register, all or nothing"),
         {{"mb import bergen --dry-run", mark("what would happen, and every faulty row")},
          {"mb import bergen", mark("a folder of CSV files, in one operation of the log")},
          {"mb import attendance.csv lessons.csv", mark("single files; a second time nothing changes")}},
         {{"", &import_columns}},
         {ExitCode::refused, ExitCode::unusable, ExitCode::busy, ExitCode::interrupted},
         make<Import>},
        {"export",
         "",
         mark("write the register as CSV files, with names"),
         {{"mb export backup-2020", mark("everything, into a new folder")},
          {"mb export out/cohorts.csv", mark("one file of the bundle")}},
         {{"", &export_columns}},
         {ExitCode::unusable, ExitCode::busy},
         make<Export>},
    };
}

}  // namespace mb::cli
