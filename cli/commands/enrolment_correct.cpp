// enrolment correct.
#include "cli/commands/pages.hpp"
#include "cli/commands/write_command.hpp"
#include "cli/given.hpp"

#include <mb/oslo_time.hpp>
#include <mb/services/enrolment_corrections.hpp>

namespace mb::cli {

namespace {

const std::vector<Column>& correction_columns() {
    static const std::vector<Column> columns = written({
        {"enrolment", mark("enrolment")},
        {"person", mark("person")},
        {"cohort", mark("cohort")},
        {"status", mark("status")},
        {"date", mark("from"), Kind::date},
        {"before", mark("before"), Kind::date},
        {"reason", mark("reason")},
        {"received", mark("received")},
    });
    return columns;
}

class EnrolmentCorrect : public WriteCommand {
public:
    void setup(Options& options) override {
        options.positional(id_, {"ENROLMENT", mark("its number, such as E34"), true, false, nullptr});
        options.value(status_, "--status", "STATUS", mark("the status of the entry: applied, active, on-leave, …"))
            .needed();
        options.value(on_, "--on", "DATE", mark("the day of the entry, as recorded")).needed();
        options.value(to_, "--to", "DATE", mark("the right day"));
        options.value(reason_, "--reason", "REASON", mark("the right reason of a withdrawal"));
        options.value(note_, "--note", "TEXT", mark("what other is, without anything about health"));
        options.value(received_, "--received", "TIME", mark("when an application came, in Norway's time"));
        options.flag(no_received_, "--no-received", mark("when it came is not known"));
        options.flag(remove_, "--remove", mark("the entry was a mistake"));
    }

private:
    services::Outcome act(Register& registered, const CommandContext& /*context*/,
                          const services::Intent& intent) override {
        const auto status = required<EnrolmentStatus>("--status", status_);
        const auto on = required<Date>("--on", on_);
        const char* change = given_change();
        excluding("--remove", remove_, change, change != nullptr);
        if (!remove_ && change == nullptr) {
            throw UsageError("correction-missing", {});
        }
        if (remove_) {
            return services::remove_status(registered, intent, id_.front(), status, on);
        }
        services::StatusCorrection correction{
            given<Date>("--to", to_), given<WithdrawalReason>("--reason", reason_), given<Line>("--note", note_), {}};
        if (const auto received = edit<OsloTime>("--received", received_, "--no-received", no_received_)) {
            correction.received = *received ? std::optional((*received)->instant) : std::nullopt;
        }
        return services::correct_status(registered, intent, id_.front(), status, on, correction);
    }
    const std::vector<Column>& columns() const override { return correction_columns(); }

    const char* given_change() const {
        return to_            ? "--to"
               : reason_      ? "--reason"
               : note_        ? "--note"
               : received_    ? "--received"
               : no_received_ ? "--no-received"
                              : nullptr;
    }

    std::vector<std::string> id_;
    GivenText status_;
    GivenText on_;
    GivenText to_;
    GivenText reason_;
    GivenText note_;
    GivenText received_;
    bool no_received_ = false;
    bool remove_ = false;
};

}  // namespace

CommandPage pages::enrolment_correct() {
    return {"enrolment",
            "correct",
            mark("correct one entry of a status history"),
            {{"mb enrolment correct E34 --status active --on 2020-08-17 --to 2020-08-24", mark("another day")},
             {"mb enrolment correct E34 --status on-leave --on 2020-10-01 --remove", mark("there was no leave")},
             {"mb enrolment correct E34 --status withdrawn --on 2020-11-02 --reason work", mark("why, learnt later")}},
            {{"", &correction_columns()}},
            {ExitCode::refused, ExitCode::no_such_record, ExitCode::unusable, ExitCode::busy},
            make<EnrolmentCorrect>};
}

}  // namespace mb::cli
