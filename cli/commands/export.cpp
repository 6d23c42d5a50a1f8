// export of bundles, and of workbooks to be filled in.
#include "cli/commands/output_file.hpp"
#include "cli/commands/pages.hpp"
#include "cli/commands/template_texts.hpp"
#include "cli/context.hpp"
#include "cli/given.hpp"
#include "cli/interruption.hpp"

#include <mb/services/exchange.hpp>
#include <mb/services/templates.hpp>

namespace mb::cli {

namespace {

const std::vector<Column> export_columns{
    {"file", mark("file")},
    {"rows", mark("rows"), Kind::integer},
};
const std::vector<Column> template_columns{
    {"file", mark("file")},
    {"participants", mark("participants"), Kind::integer},
    {"lessons", mark("lessons"), Kind::integer},
};

const std::vector<Column> empty_template_columns{
    {"file", mark("file")},
};

class Export : public Command {
public:
    void setup(Options& options) override {
        options.positional(path_,
                           {"PATH", mark("a folder for the whole bundle, or one file of it, such as out/cohorts.csv"),
                            false, false, nullptr});
        options.flag(force_, "--force", mark("write over files that are there"));
        options
            .value(
                template_, "--template", "NAME",
                mark("a workbook to fill in: attendance-grid, participants, or a file of the bundle, such as people"))
            .among(services::template_names());
        options.value(output_, "--output", "FILE", mark("where the workbook goes: FILE.xlsx"));
        options.value(cohort_, "--cohort", "CODE", mark("whose attendance grid it is"));
        options.flag(names_, "--names", mark("with the names of the participants in it"));
    }

    ExitCode run(CommandContext& context) override {
        check_options();
        if (template_) {
            write_template(context);
        } else {
            export_bundle(context);
        }
        return ExitCode::done;
    }

private:
    bool is_grid() const { return template_ == "attendance-grid"; }

    void check_options() const {
        if (!template_ && (path_.empty() || path_.front().empty())) {
            throw UsageError("argument-missing", {{"argument", "PATH"}, {"command", "export"}});
        }
        if (template_ && !path_.empty()) {
            throw UsageError("argument-unexpected", {{"value", path_.front()}, {"command", "export"}});
        }
        if (template_ && !output_) {
            throw UsageError("option-missing", {{"option", "--output"}, {"command", "export"}});
        }
        if (is_grid() && !cohort_) {
            throw UsageError("option-missing", {{"option", "--cohort"}, {"command", "export"}});
        }
        if (output_ && !template_) {
            throw UsageError("option-needs-other", {{"option", "--output"}, {"other", "--template"}});
        }
        if ((cohort_ || names_) && !is_grid()) {
            throw UsageError("option-needs-other",
                             {{"option", cohort_ ? "--cohort" : "--names"}, {"other", "--template attendance-grid"}});
        }
        if (output_ && std::filesystem::path(*output_).extension() != ".xlsx") {
            throw UsageError("output-not-workbook", {{"value", *output_}});
        }
    }

    void write_template(const CommandContext& context) const {
        const Context operation = context.operation();
        const auto options = output_options(context, force_);
        const auto texts = template_texts(*template_, cohort_.value_or(""), *output_, context.language());
        Rows rows(is_grid() ? template_columns : empty_template_columns);
        if (is_grid()) {
            Register registered = names_ ? context.open_to_look() : context.open_to_read();
            const DeferredInterruption deferred;
            const auto written =
                services::write_attendance_grid(registered, operation, {*cohort_, names_}, texts, *output_, options);
            rows.add({*output_, written.participants, written.lessons});
        } else {
            const DeferredInterruption deferred;
            services::write_template(*template_, texts, *output_, operation.at, options);
            rows.add({*output_});
        }
        tell(context, rows, *output_, names_ ? mark("this file holds names: keep it as you keep the register") : "");
    }

    void export_bundle(const CommandContext& context) const {
        const std::filesystem::path path = path_.front();
        Register registered = context.open_to_look();
        const DeferredInterruption deferred;
        const Context operation = context.operation();
        const auto options = output_options(context, force_);
        Rows rows(export_columns);
        if (path.extension() == ".csv") {
            const auto file = path.filename().string();
            const auto count = services::export_file(registered, operation, file, path, options);
            rows.add({path.string(), options.rehearse ? Cell() : Cell(count)});
            tell(context, rows, path,
                 file == "people.csv" ? mark("this file holds names: keep it as you keep the register") : "");
            return;
        }
        for (const auto& [file, count] : services::export_bundle(registered, operation, path, options)) {
            rows.add({file, count});
        }
        if (options.rehearse) {
            rows.add({path.string(), Cell()});
        }
        tell(context, rows, path, mark("these files hold names: keep them as you keep the register"));
    }

    static void tell(const CommandContext& context, const Rows& rows, const std::filesystem::path& path,
                     const char* caution) {
        const Language& language = context.language();
        if (context.options().dry_run && context.for_people()) {
            context.say(fill(language.say(mark("would export to {path}")), {{"path", path.string()}}, language));
            return;
        }
        context.print(rows, "");
        if (!context.options().dry_run && *caution != '\0') {
            context.say(language.say(caution));
        }
    }

    std::vector<std::string> path_;
    bool force_ = false;
    GivenText template_;
    GivenText output_;
    GivenText cohort_;
    bool names_ = false;
};

}  // namespace

std::vector<CommandPage> pages::export_files() {
    return {
        {"export",
         "",
         mark("write the register as CSV files, with names, or a workbook to fill in"),
         {{"mb export backup-2020", mark("everything, into a new folder")},
          {"mb export out/cohorts.csv", mark("one file of the bundle")},
          {"mb export --template attendance-grid --cohort K7 --names --output k7.xlsx",
           mark("participants and lessons, with a cell for each")},
          {"mb export --template participants --output new.xlsx", mark("a list of participants to fill in")}},
         {{"", &export_columns},
          {"--template attendance-grid", &template_columns},
          {"--template", &empty_template_columns}},
         {ExitCode::refused, ExitCode::no_such_record, ExitCode::unusable, ExitCode::busy},
         make<Export>},
    };
}

}  // namespace mb::cli
