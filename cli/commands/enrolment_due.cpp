// enrolment due.
#include "cli/commands/pages.hpp"
#include "cli/context.hpp"
#include "cli/messages.hpp"

#include <mb/services/enrolment_due.hpp>

namespace mb::cli {

namespace {

const std::vector<Column> due_columns{
    {"enrolment", mark("enrolment")},
    {"person", mark("person")},
    {"cohort", mark("cohort")},
    {"status", mark("status"), Kind::code},
    {"code", mark("code"), Kind::text, Audience::machines},
    {"message", mark("what"), Kind::prose},
    {"command", mark("what to type")},
};

class EnrolmentDue : public Command {
public:
    void setup(Options& options) override {
        options.value(cohort_, "--cohort", "CODE", mark("only this cohort"));
        options.value(at_, "--at", "DATE", mark("as it stands on that day (default: today)"));
    }

    ExitCode run(CommandContext& context) override {
        const Date day = context.day("--at", at_);
        const Language& language = context.for_people() ? context.language() : Language::for_machines();
        Rows rows(due_columns);
        for (const auto& due : services::due(context.open_to_read(), cohort_, day)) {
            const Message message = compose(due.finding.code, due.finding.fields, language);
            rows.add({cell(due.enrolment), cell(due.person), cell(due.cohort), cell(due.status), message.code,
                      message.text, message.hint});
        }
        context.print(rows, context.language().say(mark("nothing waits")));
        return ExitCode::done;
    }

private:
    std::optional<std::string> cohort_;
    std::optional<std::string> at_;
};

}  // namespace

CommandPage pages::enrolment_due() {
    return {"enrolment",
            "due",
            mark("what waits for a decision or has been forgotten"),
            {{"mb enrolment due", mark("in all cohorts, each with the command that mends it")},
             {"mb enrolment due --cohort K7 --json", mark("of one cohort, with codes")}},
            {{"", &due_columns}},
            {ExitCode::no_such_record, ExitCode::unusable, ExitCode::busy},
            make<EnrolmentDue>};
}

}  // namespace mb::cli
