// attendance sheet: a page to print and tick off who comes.
#include "cli/collation.hpp"
#include "cli/commands/output_file.hpp"
#include "cli/commands/pages.hpp"
#include "cli/context.hpp"
#include "cli/given.hpp"
#include "cli/output/attendance_page.hpp"

#include <mb/services/attendance.hpp>
#include <mb/services/people.hpp>

namespace mb::cli {

namespace {

const std::vector<Column> columns{
    {"enrolment", mark("enrolment")},
    {"person", mark("person")},
    name_column(),
    {"lessons", mark("lessons"), Kind::list},
};

class AttendanceSheet : public Command {
public:
    void setup(Options& options) override {
        options.positional(cohort_, {"COHORT", mark("the cohort's code"), true, false, nullptr});
        options.value(from_, "--from", "DATE", mark("only lessons from that day on"));
        options.value(to_, "--to", "DATE", mark("only lessons up to that day, inclusive"));
        options.flag(names_, "--names", mark("with names, sorted by them; leaves a trace in the access log"));
        output_.setup(options);
    }

    ExitCode run(CommandContext& context) override {
        output_.check();
        Register registered = names_ ? context.open_to_look() : context.open_to_read();
        auto sheet = services::attendance_sheet(registered, cohort_.front(), given<Date>("--from", from_),
                                                given<Date>("--to", to_));
        const bool empty = sheet.lessons.empty() || sheet.rows.empty();
        if (empty && context.for_people()) {
            context.say(context.language().say(sheet.lessons.empty()
                                                   ? mark("no lessons, so no sheet")
                                                   : mark("the lessons apply to nobody, so no sheet")));
            return ExitCode::done;
        }
        const auto names = names_ ? names_by_row(registered, context, sheet) : std::vector<std::string>();
        if (!output_.is_wanted(context)) {
            print(context, sheet, names);
            return ExitCode::done;
        }
        output_.hand_over(context, attendance_page(sheet, names, context.language()));
        if (names_) {
            context.say(context.language().say(mark("this page holds names: keep it as you keep the register")));
        }
        return ExitCode::done;
    }

private:
    /// Who is expected at which lesson.
    void print(const CommandContext& context, const services::AttendanceSheet& sheet,
               const std::vector<std::string>& names) const {
        Rows rows(columns, names_);
        for (std::size_t i = 0; i < sheet.rows.size(); ++i) {
            const auto& row = sheet.rows[i];
            std::vector<std::string> expected;
            for (std::size_t lesson = 0; lesson < sheet.lessons.size(); ++lesson) {
                if (row.expected[lesson]) {
                    expected.push_back(sheet.lessons[lesson].name);
                }
            }
            rows.add({cell(row.enrolment), cell(row.person), names.empty() ? Cell() : Cell(names[i]), expected});
        }
        context.print(rows, "");
    }

    /// Sorts the rows by name and returns the names.
    static std::vector<std::string> names_by_row(Register& registered, const CommandContext& context,
                                                 services::AttendanceSheet& sheet) {
        std::vector<PersonId> persons;
        for (const auto& row : sheet.rows) {
            persons.push_back(row.person);
        }
        auto identities = services::names(registered, context.operation(), persons);
        sort_by_name(sheet.rows,
                     [&](const services::SheetRow& row) -> const Identity& { return identities[row.person]; });
        std::vector<std::string> names;
        for (const auto& row : sheet.rows) {
            names.push_back(identities[row.person].full_name());
        }
        return names;
    }

    std::vector<std::string> cohort_;
    GivenText from_;
    GivenText to_;
    bool names_ = false;
    OutputFile output_;
};

}  // namespace

CommandPage pages::attendance_sheet() {
    return {
        "attendance",
        "sheet",
        mark("a page to print and tick off who comes"),
        {{"mb attendance sheet K7 --from 2021-01-11 --to 2021-03-26 --output sheet.html",
          mark("a term's lessons, for A4 landscape")},
         {"mb attendance sheet K7 --names --output sheet.html", mark("with names, which must be kept locked away")}},
        {{"", &columns}, {"--output", &OutputFile::columns}},
        {ExitCode::no_such_record, ExitCode::unusable, ExitCode::busy},
        make<AttendanceSheet>};
}

}  // namespace mb::cli
