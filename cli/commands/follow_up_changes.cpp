// follow-up ask, answer.
#include "cli/commands/pages.hpp"
#include "cli/commands/write_command.hpp"
#include "cli/given.hpp"
#include "cli/target.hpp"

#include <mb/services/follow_up_changes.hpp>

namespace mb::cli {

namespace {

const std::vector<Column>& ask_columns() {
    static const std::vector<Column> columns = written({
        {"person", mark("person")},
        {"asked_on", mark("asked"), Kind::date},
    });
    return columns;
}

const std::vector<Column>& answer_columns() {
    static const std::vector<Column> columns = written({
        {"person", mark("person")},
        {"asked_on", mark("asked"), Kind::date},
        {"answered_on", mark("answered"), Kind::date},
        {"answer", mark("answer")},
    });
    return columns;
}

class FollowUpAsk : public WriteCommand {
public:
    void setup(Options& options) override {
        target_.declare(options, {"PERSON", mark("number (P12) or ref"), true, false, nullptr},
                        mark("everyone of the cohort who had started by then"), mark("but not these enrolments"));
        options.value(on_, "--on", "DATE", mark("the day of asking (default: today)"));
        options.flag(only_due_, "--only-due", mark("with --all: those whom mb follow-up due says to ask"));
        options.flag(remove_, "--remove", mark("take back that the person was asked on the day of --on"));
    }

private:
    services::Outcome act(Register& registered, const CommandContext& context,
                          const services::Intent& intent) override {
        const auto person = target_.one();
        if (remove_) {
            excluding("--remove", true, "--only-due", only_due_);
            excluding("--remove", true, "--cohort", !person);
            return services::remove_question(registered, intent, *person, required<Date>("--on", on_));
        }
        const Date on = context.day("--on", on_);
        if (!person) {
            return services::ask_together(registered, intent, target_.cohort(), on, only_due_);
        }
        excluding("PERSON", true, "--only-due", only_due_);
        return services::ask(registered, intent, *person, on);
    }
    const std::vector<Column>& columns() const override { return ask_columns(); }

    Target target_;
    GivenText on_;
    bool only_due_ = false;
    bool remove_ = false;
};

class FollowUpAnswerGiven : public WriteCommand {
public:
    void setup(Options& options) override {
        options.positional(person_, {"PERSON", mark("number (P12) or ref"), true, false, nullptr});
        options.value(asked_, "--asked", "DATE", mark("the day of the question (default: the only one that is open)"));
        options
            .value(answer_, "--answer", "ANSWER",
                   mark("employed, education, job-seeking, other-activity, not-working or no-answer"))
            .one_of<FollowUpAnswer>();
        options.value(on_, "--on", "DATE", mark("the day the answer came (default: today; no-answer has none)"));
        options.flag(remove_, "--remove", mark("take the answer back: it is waited for again"));
    }

private:
    services::Outcome act(Register& registered, const CommandContext& /*context*/,
                          const services::Intent& intent) override {
        if (remove_) {
            excluding("--remove", "--answer", answer_);
            excluding("--remove", "--on", on_);
            return services::remove_answer(registered, intent, person_.front(), required<Date>("--asked", asked_));
        }
        return services::answer(
            registered, intent, person_.front(),
            {given<Date>("--asked", asked_), required<FollowUpAnswer>("--answer", answer_), given<Date>("--on", on_)});
    }
    const std::vector<Column>& columns() const override { return answer_columns(); }

    std::vector<std::string> person_;
    GivenText asked_;
    GivenText answer_;
    GivenText on_;
    bool remove_ = false;
};

const std::vector<ExitCode> exits{ExitCode::refused, ExitCode::no_such_record, ExitCode::unusable, ExitCode::busy};

}  // namespace

std::vector<CommandPage> pages::follow_up_changes() {
    return {
        {"follow-up",
         "ask",
         mark("record that somebody who has started was asked how they fare"),
         {{"mb follow-up ask P2 --on 2021-12-20", mark("one person")},
          {"mb follow-up ask --cohort K7 --all --only-due", mark("everyone of a cohort whose time it is")}},
         {{"", &ask_columns()}},
         exits,
         make<FollowUpAsk>},
        {"follow-up",
         "answer",
         mark("record what somebody answered, or that no answer came"),
         {{"mb follow-up answer P2 --asked 2021-12-20 --on 2022-01-04 --answer employed", mark("has a job")},
          {"mb follow-up answer P2 --asked 2021-12-20 --answer no-answer", mark("is not waited for any more")}},
         {{"", &answer_columns()}},
         exits,
         make<FollowUpAnswerGiven>},
    };
}

}  // namespace mb::cli
