// enrolment apply, transfer.
#include "cli/commands/enrolment_steps.hpp"
#include "cli/commands/pages.hpp"
#include "cli/commands/write_command.hpp"
#include "cli/given.hpp"

#include <mb/oslo_time.hpp>
#include <mb/services/enrolment_steps.hpp>

namespace mb::cli {

namespace {

class EnrolmentApply : public WriteCommand {
public:
    void setup(Options& options) override {
        options.value(person_, "--person", "PERSON", mark("who applies, by number or ref")).needed();
        options.value(cohort_, "--cohort", "CODE", mark("the cohort applied to")).needed();
        options.value(on_, "--on", "DATE", mark("the day of the application (default: the day it was received)"));
        options.value(received_, "--received", "TIME",
                      mark("when it came, in Norway's time: \"2020-05-31 23:59\" (default: now, unless --on names "
                           "another day than today)"));
    }

private:
    services::Outcome act(Register& registered, const CommandContext& context,
                          const services::Intent& intent) override {
        const auto person = required<std::string>("--person", person_);
        const auto cohort = required<std::string>("--cohort", cohort_);
        const auto on = given<Date>("--on", on_);
        std::optional<Instant> received;
        if (const auto told = given<OsloTime>("--received", received_)) {
            received = told->instant;
        } else if (oslo_day(intent.context.at) == on.value_or(context.today())) {
            received = intent.context.at;
        }
        const Date day = on ? *on : received ? oslo_day(*received) : context.today();
        return services::apply(registered, intent, {person, cohort, day, received});
    }
    const std::vector<Column>& columns() const override { return step_columns(); }

    GivenText person_;
    GivenText cohort_;
    GivenText on_;
    GivenText received_;
};

class EnrolmentTransfer : public WriteCommand {
public:
    void setup(Options& options) override {
        options.positional(id_, {"ENROLMENT", mark("its number, such as E34"), true, false, nullptr});
        options.value(to_, "--to", "CODE", mark("the cohort in which it continues")).needed();
        options.value(on_, "--on", "DATE", mark("the day from which it holds (default: today)"));
    }

private:
    services::Outcome act(Register& registered, const CommandContext& context,
                          const services::Intent& intent) override {
        return services::transfer(registered, intent, id_.front(), required<std::string>("--to", to_),
                                  context.day("--on", on_));
    }
    const std::vector<Column>& columns() const override { return step_columns(); }

    std::vector<std::string> id_;
    GivenText to_;
    GivenText on_;
};

}  // namespace

std::vector<CommandPage> pages::enrolment_applications() {
    return {
        {"enrolment",
         "apply",
         mark("record an application"),
         {{"mb enrolment apply --person P12 --cohort K7", mark("it has come now")},
          {"mb enrolment apply --person P12 --cohort K7 --received \"2020-05-31 23:59\"",
           mark("it came a minute before the deadline ended")},
          {"mb enrolment apply --person P12 --cohort K7 --on 2020-05-29",
           mark("of an earlier day; the time is not known")}},
         {{"", &step_columns()}},
         {ExitCode::refused, ExitCode::no_such_record, ExitCode::unusable, ExitCode::busy},
         make<EnrolmentApply>},
        {"enrolment",
         "transfer",
         mark("move a participant to another cohort"),
         {{"mb enrolment transfer E34 --to K8 --on 2021-08-16",
           mark("admitted there the same day; what carries over is for the new programme to say")}},
         {{"", &step_columns()}},
         {ExitCode::refused, ExitCode::no_such_record, ExitCode::unusable, ExitCode::busy},
         make<EnrolmentTransfer>},
    };
}

}  // namespace mb::cli
