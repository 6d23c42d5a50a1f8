// person export: all that is held about a person, for the person.
#include "cli/commands/output_file.hpp"
#include "cli/commands/pages.hpp"
#include "cli/context.hpp"
#include "cli/output/person_page.hpp"
#include "cli/usage_error.hpp"

namespace mb::cli {

namespace {

class PersonExport : public Command {
public:
    void setup(Options& options) override {
        options.positional(key_, {"PERSON", mark("number (P12) or ref"), true, false, nullptr});
        output_.setup(options);
    }

    ExitCode run(CommandContext& context) override {
        output_.check();
        output_.require_extension({".html", ".json"});
        if (context.options().csv) {
            throw UsageError("options-exclude", {{"option", "--csv"}, {"other", "person export"}});
        }
        Register registered = context.open_to_look();
        const auto file =
            services::person_file(registered, context.operation(), key_.front(), context.config().retention_years());
        const bool for_programs = output_.has_extension(".json") || (context.options().json && !output_.is_given());
        output_.hand_over(context, for_programs ? person_json(file) : person_page(file, context.language()));
        return ExitCode::done;
    }

private:
    std::vector<std::string> key_;
    OutputFile output_;
};

}  // namespace

CommandPage pages::person_export() {
    return {"person",
            "export",
            mark("all that is held about a person, for the person; leaves a trace in the access log"),
            {{"mb person export P12 --output P12.html", mark("a page to read, in a file that only you can read")},
             {"mb person export P12 --output P12.json", mark("for another program; also of somebody restricted")}},
            {{"--output", &OutputFile::columns}},
            {ExitCode::refused, ExitCode::no_such_record, ExitCode::unusable, ExitCode::busy},
            make<PersonExport>};
}

}  // namespace mb::cli
