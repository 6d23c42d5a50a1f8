// follow-up due, list.
#include "cli/commands/names.hpp"
#include "cli/commands/pages.hpp"
#include "cli/context.hpp"
#include "cli/given.hpp"

#include <mb/services/follow_ups.hpp>

#include <algorithm>

namespace mb::cli {

namespace {

constexpr Audience machines = Audience::machines;

const std::vector<Column> due_columns{
    {"person", mark("person")},
    name_column(),
    {"ref", mark("ref"), Kind::text, machines},
    {"completed_on", mark("completed"), Kind::date},
    {"months", mark("months"), Kind::integer, machines},
    {"since", mark("since"), Kind::date},
    {"day", mark("day"), Kind::date, machines},
    {"until", mark("until"), Kind::date},
    {"asked_on", mark("asked"), Kind::date, machines},
    {"employed", mark("employed now"), Kind::yes_no},
    {"code", mark("code"), Kind::text, machines},
    {"message", mark("what"), Kind::prose},
    {"command", mark("what to type")},
};

const std::vector<Column> list_columns{
    {"person", mark("person")},
    name_column(),
    {"ref", mark("ref"), Kind::text, machines},
    {"months", mark("months"), Kind::integer},
    {"asked_on", mark("asked"), Kind::date},
    {"answered_on", mark("answered"), Kind::date},
    {"answer", mark("answer"), Kind::code},
};

/// The finding that says what is due.
Finding finding_of(const services::DueFollowUpView& view) {
    Fields fields{{"person", view.person.to_string()}};
    if (view.due.asked_on) {
        fields.emplace_back("asked_on", view.due.asked_on->to_string());
        return {"follow-up-open", std::move(fields)};
    }
    fields.emplace_back("months", std::to_string(view.due.window->months));
    fields.emplace_back("until", view.due.window->closes.to_string());
    return {"follow-up-missing", std::move(fields)};
}

class FollowUpDueList : public Command {
public:
    void setup(Options& options) override {
        options.value(cohort_, "--cohort", "CODE", mark("only those enrolled in this cohort"));
        options.value(at_, "--at", "DATE", mark("as it stands on that day (default: today)"));
        options.flag(names_, "--names", mark("with names; leaves a trace in the access log"));
    }

    ExitCode run(CommandContext& context) override {
        const Date day = context.day("--at", at_);
        Register registered = names_ ? context.open_to_look() : context.open_to_read();
        const auto views = services::follow_ups_due(registered, cohort_, day);
        const Names names = names_ ? Names(registered, context, views) : Names();
        const Language& language = context.for_people() ? context.language() : Language::for_machines();
        Rows rows(due_columns, names_);
        for (const auto& view : views) {
            const Finding finding = finding_of(view);
            const Message message = compose(finding.code, finding.fields, language);
            const auto& [window, asked_on] = view.due;
            rows.add({view.person.to_string(), names.of(view.person), cell(view.ref), cell(view.completed_on),
                      window ? cell(window->months) : Cell(), asked_on ? *asked_on : window->opens,
                      window ? Cell(window->day) : Cell(), window ? Cell(window->closes) : Cell(), cell(asked_on),
                      view.employed, message.code, message.text, message.hint});
        }
        context.print(rows, context.language().say(mark("nobody is to be asked, and no answer is waited for")));
        const auto waits = [](const services::DueFollowUpView& view) { return view.due.asked_on.has_value(); };
        if (context.for_people() && std::ranges::any_of(views, waits)) {
            context.say(context.language().say(
                mark("ANSWER is employed, education, job-seeking, other-activity, not-working or no-answer")));
        }
        return ExitCode::done;
    }

private:
    GivenText cohort_;
    GivenText at_;
    bool names_ = false;
};

class FollowUpList : public Command {
public:
    void setup(Options& options) override {
        options.value(person_, "--person", "PERSON", mark("only of this person, by number or ref"));
        options.value(cohort_, "--cohort", "CODE", mark("only of those enrolled in this cohort"));
        options.flag(open_, "--open", mark("only those without an answer"));
        options.value(from_, "--from", "DATE", mark("asked on that day or later"));
        options.value(to_, "--to", "DATE", mark("asked on that day or earlier"));
        options.flag(names_, "--names", mark("with names; leaves a trace in the access log"));
    }

    ExitCode run(CommandContext& context) override {
        const services::FollowUpFilter filter{person_, cohort_, open_, given<Date>("--from", from_),
                                              given<Date>("--to", to_)};
        Register registered = names_ ? context.open_to_look() : context.open_to_read();
        const auto views = services::follow_ups(registered, filter);
        const Names names = names_ ? Names(registered, context, views) : Names();
        Rows rows(list_columns, names_);
        for (const auto& view : views) {
            const FollowUp& each = view.follow_up;
            rows.add({view.person.to_string(), names.of(view.person), cell(view.ref), cell(view.months),
                      each.asked_on(), cell(each.answered_on()), cell(each.answer())});
        }
        context.print(rows, context.language().say(mark("nobody was asked")));
        return ExitCode::done;
    }

private:
    GivenText person_;
    GivenText cohort_;
    bool open_ = false;
    GivenText from_;
    GivenText to_;
    bool names_ = false;
};

}  // namespace

std::vector<CommandPage> pages::follow_up() {
    return {
        {"follow-up",
         "due",
         mark("who is to be asked how they fare, and whose answer is waited for"),
         {{"mb follow-up due", mark("completers 6, 12 and 24 months after completion, and open questions")},
          {"mb follow-up due --cohort K7 --at 2021-12-31", mark("one cohort, as it stood that day")}},
         {{"", &due_columns}},
         {ExitCode::no_such_record, ExitCode::unusable, ExitCode::busy},
         make<FollowUpDueList>},
        {"follow-up",
         "list",
         mark("who was asked when, and what they answered"),
         {{"mb follow-up list --cohort K7", mark("one cohort")},
          {"mb follow-up list --open", mark("questions without an answer")}},
         {{"", &list_columns}},
         {ExitCode::no_such_record, ExitCode::unusable, ExitCode::busy},
         make<FollowUpList>},
    };
}

}  // namespace mb::cli
