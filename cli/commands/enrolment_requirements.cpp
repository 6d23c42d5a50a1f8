// enrolment recognise, approve, dispense.
#include "cli/commands/pages.hpp"
#include "cli/commands/write_command.hpp"
#include "cli/given.hpp"
#include "cli/target.hpp"

#include <mb/services/requirement_decisions.hpp>

namespace mb::cli {

namespace {

constexpr Positional one_enrolment{"ENROLMENT", mark("its number, such as E34"), true, false, nullptr};

const std::vector<Column>& recognise_columns() {
    static const std::vector<Column> columns = written({
        {"enrolment", mark("enrolment")},
        {"kind", mark("kind"), Kind::code},
        {"minutes", mark("hours"), Kind::minutes},
        {"weeks", mark("weeks"), Kind::integer},
        {"date", mark("date"), Kind::date},
    });
    return columns;
}

const std::vector<Column>& approve_columns() {
    static const std::vector<Column> columns = written({
        {"enrolment", mark("enrolment")},
        {"milestone", mark("milestone"), Kind::prose},
        {"date", mark("date"), Kind::date},
    });
    return columns;
}

const std::vector<Column>& dispense_columns() {
    static const std::vector<Column> columns = written({
        {"enrolment", mark("enrolment")},
        {"requirement", mark("requirement"), Kind::prose},
        {"date", mark("date"), Kind::date},
    });
    return columns;
}

class EnrolmentRecognise : public WriteCommand {
public:
    void setup(Options& options) override {
        options.positional(id_, one_enrolment);
        options.value(kind_, "--kind", "KIND", mark("theory or practice")).one_of<RecognitionKind>().needed();
        options.value(hours_, "--hours", "HOURS", mark("hours of theory by the clock, such as 12 or 7:30"));
        options.value(weeks_, "--weeks", "N", mark("weeks of practice"));
        options.value(approver_, "--approver", "NAME", mark("who decided it"));
        options.value(note_, "--note", "TEXT", mark("what it rests on"));
        options.flag(no_note_, "--no-note", mark("without the note that was there"));
        options.value(on_, "--on", "DATE", mark("the day of the decision (default: today)"));
        options.flag(remove_, "--remove", mark("remove the recognition of that kind and day"));
    }

private:
    services::Outcome act(Register& registered, const CommandContext& context,
                          const services::Intent& intent) override {
        const auto kind = required<RecognitionKind>("--kind", kind_);
        const Date date = context.day("--on", on_);
        const bool theory = kind == RecognitionKind::theory;
        excluding(theory ? "--kind theory" : "--kind practice", theory ? "--weeks" : "--hours",
                  theory ? weeks_ : hours_);
        if (remove_) {
            excluding("--remove", theory ? "--hours" : "--weeks", theory ? hours_ : weeks_);
            excluding("--remove", "--approver", approver_);
            excluding("--remove", "--note", note_);
            return services::remove_recognition(registered, intent, id_.front(), kind, date);
        }
        const std::int64_t amount =
            theory ? required<Minutes>("--hours", hours_).count() : required<int>("--weeks", weeks_);
        return services::recognise(registered, intent, id_.front(),
                                   {kind, date, amount, required<Line>("--approver", approver_),
                                    edit<Line>("--note", note_, "--no-note", no_note_)});
    }
    const std::vector<Column>& columns() const override { return recognise_columns(); }

    std::vector<std::string> id_;
    GivenText kind_;
    GivenText hours_;
    GivenText weeks_;
    GivenText approver_;
    GivenText note_;
    bool no_note_ = false;
    GivenText on_;
    bool remove_ = false;
};

class EnrolmentApprove : public WriteCommand {
public:
    void setup(Options& options) override {
        target_.declare(options, one_enrolment, mark("everyone in the cohort who is active that day"),
                        mark("but not these"));
        options.value(milestone_, "--milestone", "MILESTONE", mark("a milestone of the programme, word for word"))
            .needed();
        options.value(on_, "--on", "DATE", mark("the day of the approval (default: today)"));
        options.flag(remove_, "--remove", mark("take the approval back"));
    }

private:
    services::Outcome act(Register& registered, const CommandContext& context,
                          const services::Intent& intent) override {
        const auto enrolment = target_.one();
        const auto milestone = required<Line>("--milestone", milestone_);
        const Date date = context.day("--on", on_);
        if (remove_) {
            excluding("--remove", "--on", on_);
            excluding("--remove", true, "--cohort", !enrolment);
            return services::remove_milestone_approval(registered, intent, *enrolment, milestone);
        }
        return enrolment ? services::approve_milestone(registered, intent, *enrolment, milestone, date)
                         : services::approve_milestone(registered, intent, target_.cohort(), milestone, date);
    }
    const std::vector<Column>& columns() const override { return approve_columns(); }

    Target target_;
    GivenText milestone_;
    GivenText on_;
    bool remove_ = false;
};

class EnrolmentDispense : public WriteCommand {
public:
    void setup(Options& options) override {
        options.positional(id_, one_enrolment);
        options
            .value(requirement_, "--requirement", "REQUIREMENT",
                   mark("theory, practice or a milestone of the programme, word for word"))
            .needed();
        options.value(approver_, "--approver", "NAME", mark("who decided it"));
        options.value(reason_, "--reason", "TEXT", mark("why; nothing on anyone's health"));
        options.value(on_, "--on", "DATE", mark("the day of the decision (default: today)"));
        options.flag(remove_, "--remove", mark("take the dispensation back"));
    }

private:
    services::Outcome act(Register& registered, const CommandContext& context,
                          const services::Intent& intent) override {
        const auto requirement = required<Line>("--requirement", requirement_);
        if (remove_) {
            excluding("--remove", "--approver", approver_);
            excluding("--remove", "--reason", reason_);
            excluding("--remove", "--on", on_);
            return services::remove_dispensation(registered, intent, id_.front(), requirement);
        }
        return services::dispense(registered, intent, id_.front(),
                                  {requirement, context.day("--on", on_), required<Line>("--approver", approver_),
                                   required<Line>("--reason", reason_)});
    }
    const std::vector<Column>& columns() const override { return dispense_columns(); }

    std::vector<std::string> id_;
    GivenText requirement_;
    GivenText approver_;
    GivenText reason_;
    GivenText on_;
    bool remove_ = false;
};

const std::vector<ExitCode> exits{ExitCode::refused, ExitCode::no_such_record, ExitCode::unusable, ExitCode::busy};

}  // namespace

std::vector<CommandPage> pages::enrolment_requirements() {
    return {
        {"enrolment",
         "recognise",
         mark("grant theory hours or practice weeks for prior learning"),
         {{"mb enrolment recognise E34 --kind theory --hours 12 --approver \"Streng Sitron\" --note \"course of 2018\"",
           mark("twelve hours of theory, from today on")},
          {"mb enrolment recognise E34 --kind practice --weeks 3 --approver \"Streng Sitron\" --on 2020-09-01",
           mark("three weeks of practice; said again with other values, a correction")},
          {"mb enrolment recognise E34 --kind practice --on 2020-09-01 --remove", mark("it was a mistake")}},
         {{"", &recognise_columns()}},
         exits,
         make<EnrolmentRecognise>},
        {"enrolment",
         "approve",
         mark("approve a milestone"),
         {{"mb enrolment approve E34 --milestone \"Project assignment\" --on 2021-05-03", mark("of one participant")},
          {"mb enrolment approve --cohort K7 --all --except E36 --milestone \"Project assignment\"",
           mark("of everyone in the cohort who is active today, but one")},
          {"mb enrolment approve E34 --milestone \"Project assignment\" --remove", mark("it was a mistake")}},
         {{"", &approve_columns()}},
         exits,
         make<EnrolmentApprove>},
        {"enrolment",
         "dispense",
         mark("let a requirement stand unmet, with a reason"),
         {{"mb enrolment dispense E34 --requirement practice --approver \"Streng Sitron\" --reason \"host closed "
           "down\"",
           mark("whoever completes does not need all practice weeks")},
          {"mb enrolment dispense E34 --requirement practice --remove", mark("take it back")}},
         {{"", &dispense_columns()}},
         exits,
         make<EnrolmentDispense>},
    };
}

}  // namespace mb::cli
