// enrolment waitlist, reject, admit, start, no-show, leave, resume, withdraw, complete, not-complete, register-in-error.
#include "cli/commands/enrolment_steps.hpp"

#include "cli/commands/pages.hpp"
#include "cli/commands/write_command.hpp"
#include "cli/given.hpp"
#include "cli/target.hpp"

#include <mb/services/enrolment_steps.hpp>

namespace mb::cli {

namespace {

using services::Step;

const std::vector<ExitCode> step_exits{ExitCode::refused, ExitCode::no_such_record, ExitCode::unusable, ExitCode::busy};

/// A step of one enrolment.
template <Step step>
class StepOfOne : public WriteCommand {
public:
    void setup(Options& options) override {
        options.positional(id_, {"ENROLMENT", mark("its number, such as E34"), true, false, nullptr});
        options.value(on_, "--on", "DATE", mark("the day from which it holds (default: today)"));
        if constexpr (step == Step::withdraw) {
            options.value(reason_, "--reason", "REASON", mark("why: work, education, moved, personal or other"));
            options.value(note_, "--note", "TEXT", mark("what other is, without anything about health"));
        }
    }

private:
    services::Outcome act(Register& registered, const CommandContext& context,
                          const services::Intent& intent) override {
        return services::take_step(
            registered, intent, id_.front(), step,
            {context.day("--on", on_), given<WithdrawalReason>("--reason", reason_), given<Line>("--note", note_)});
    }
    const std::vector<Column>& columns() const override { return step_columns(); }

    std::vector<std::string> id_;
    GivenText on_;
    GivenText reason_;
    GivenText note_;
};

/// A step of one enrolment, or of all in a cohort whom it concerns.
template <Step step>
class StepOfMany : public WriteCommand {
public:
    void setup(Options& options) override {
        target_.declare(options, {"ENROLMENT", mark("its number, such as E34"), true, false, nullptr},
                        mark("everyone in the cohort whose status allows it that day"), mark("but not these"));
        options.value(on_, "--on", "DATE", mark("the day from which it holds (default: today)"));
        if constexpr (step == Step::complete) {
            options.flag(only_complete_, "--only-complete", mark("with --all: pass over those who lack something"));
        }
        if constexpr (step == Step::admit) {
            options.value(person_, "--person", "PERSON",
                          mark("with --cohort: a person of whom no application was recorded, by number or ref"));
        }
    }

private:
    services::Outcome act(Register& registered, const CommandContext& context,
                          const services::Intent& intent) override {
        const Date on = context.day("--on", on_);
        if (person_) {
            return services::admit_without_application(registered, intent, *person_, target_.cohort_for("--person"),
                                                       on);
        }
        const auto enrolment = target_.one();
        if (!enrolment) {
            const auto& [cohort, except] = target_.cohort();
            return services::take_step_together(registered, intent, {cohort, except, only_complete_}, step, on);
        }
        excluding("ENROLMENT", true, "--only-complete", only_complete_);
        return services::take_step(registered, intent, *enrolment, step, {on});
    }

    const std::vector<Column>& columns() const override { return step_columns(); }

    Target target_;
    GivenText on_;
    bool only_complete_ = false;
    GivenText person_;
};

template <template <Step> class StepCommand, Step step>
CommandPage page(const char* verb, const char* summary, std::vector<Example> examples) {
    return {
        "enrolment", verb, summary, std::move(examples), {{"", &step_columns()}}, step_exits, make<StepCommand<step>>};
}

}  // namespace

const std::vector<Column>& step_columns() {
    static const std::vector<Column> columns = written({
        {"enrolment", mark("enrolment")},
        {"person", mark("person")},
        {"cohort", mark("cohort")},
        {"status", mark("status")},
        {"date", mark("from"), Kind::date},
        {"reason", mark("reason")},
        {"received", mark("received")},
        {"continues", mark("continues")},
        {"continued_by", mark("continued by")},
    });
    return columns;
}

std::vector<CommandPage> pages::enrolment_steps() {
    return {
        page<StepOfMany, Step::waitlist>(
            "waitlist", mark("put an applicant on the waiting list"),
            {{"mb enrolment waitlist E34", mark("waits from today")},
             {"mb enrolment list --cohort K7 --status waitlisted --sort received", mark("who waits, in order")}}),
        page<StepOfMany, Step::reject>("reject", mark("turn an application down"),
                                       {{"mb enrolment reject E34 --on 2020-06-10", mark("the day of the decision")},
                                        {"mb enrolment reject --cohort K7 --all --except E3,E4",
                                         mark("everyone who has applied or waits, but two")}}),
        page<StepOfMany, Step::admit>(
            "admit", mark("give an applicant a place"),
            {{"mb enrolment admit E34 --on 2020-06-10", mark("one applicant")},
             {"mb enrolment admit --cohort K7 --all --except E3", mark("everyone who has applied or waits, but one")},
             {"mb enrolment admit --person P12 --cohort K7", mark("somebody whose application was not recorded")}}),
        page<StepOfMany, Step::start>("start", mark("record that those admitted have begun"),
                                      {{"mb enrolment start --cohort K7 --all --except E3,E4 --on 2020-08-17",
                                        mark("everyone who was admitted, but two")},
                                       {"mb enrolment start E34 --on 2020-08-31", mark("one who begins later")}}),
        page<StepOfMany, Step::no_show>("no-show", mark("record that somebody admitted never came"),
                                        {{"mb enrolment no-show E34 --on 2020-08-24", mark("given up that day")}}),
        page<StepOfOne, Step::leave>("leave", mark("record a leave"),
                                     {{"mb enrolment leave E34 --on 2020-10-01", mark("on leave from that day on")}}),
        page<StepOfOne, Step::resume>("resume", mark("record that a leave has ended"),
                                      {{"mb enrolment resume E34 --on 2020-11-02", mark("active again that day")}}),
        page<StepOfOne, Step::withdraw>(
            "withdraw", mark("record that somebody leaves the programme, or takes the application back"),
            {{"mb enrolment withdraw E34 --reason work --on 2020-11-02", mark("has found a job")},
             {"mb enrolment withdraw E34", mark("an applicant who no longer wants the place")}}),
        page<StepOfMany, Step::complete>(
            "complete", mark("record that the requirements are met"),
            {{"mb enrolment complete E34 --on 2021-06-18", mark("refused while anything is missing")},
             {"mb enrolment complete --cohort K7 --all", mark("everyone; refused if anyone lacks anything")},
             {"mb enrolment complete --cohort K7 --all --only-complete",
              mark("those who lack nothing; says what the others lack")}}),
        page<StepOfMany, Step::not_complete>("not-complete",
                                             mark("record that somebody has ended without meeting the requirements"),
                                             {{"mb enrolment not-complete E34 --on 2021-06-18",
                                               mark("took part to the end, and something is missing")}}),
        page<StepOfOne, Step::register_in_error>(
            "register-in-error", mark("take an enrolment out of every count, because it was a mistake"),
            {{"mb enrolment register-in-error E34", mark("it stays in the log, with all that was recorded of it")},
             {"mb enrolment correct E34 --status registered-in-error --on 2020-11-02 --remove",
              mark("it was no mistake after all")}}),
    };
}

}  // namespace mb::cli
