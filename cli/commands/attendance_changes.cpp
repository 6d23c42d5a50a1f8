// attendance record, make-up, remove.
#include "cli/commands/attendance_marks.hpp"
#include "cli/commands/duration.hpp"
#include "cli/commands/pages.hpp"
#include "cli/commands/write_command.hpp"

namespace mb::cli {

namespace {

const std::vector<Column>& attendance_columns() {
    static const std::vector<Column> columns = written({
        {"lesson", mark("lesson")},
        {"date", mark("date"), Kind::date},
        {"enrolment", mark("enrolment")},
        {"minutes", mark("present"), Kind::minutes},
        {"absence", mark("absence")},
        {"change", mark("change")},
    });
    return columns;
}

const std::vector<Column>& make_up_columns() {
    static const std::vector<Column> columns = written({
        {"enrolment", mark("enrolment")},
        {"lesson", mark("lesson")},
        {"date", mark("date"), Kind::date},
        {"minutes", mark("made up"), Kind::minutes},
        {"before_minutes", mark("until now"), Kind::minutes},
    });
    return columns;
}

class AttendanceRecord : public WriteCommand {
public:
    void setup(Options& options) override {
        options.positional(lesson_, {"LESSON", mark("cohort and lesson, such as K7/L03"), true, false, nullptr});
        marks_.setup(options);
    }

private:
    services::Outcome act(Register& registered, const CommandContext& /*context*/,
                          const services::Intent& intent) override {
        return services::record_attendance(registered, intent, lesson_.front(), marks_.attendees());
    }
    const std::vector<Column>& columns() const override { return attendance_columns(); }

    std::vector<std::string> lesson_;
    AttendanceMarks marks_;
};

class AttendanceMakeUp : public WriteCommand {
public:
    void setup(Options& options) override {
        options.positional(enrolment_, {"ENROLMENT", mark("its number, such as E34"), true, false, nullptr});
        options.value(lesson_, "--lesson", "LESSON", mark("the lesson that was missed, such as K7/L03")).needed();
        options.value(minutes_, "--minutes", "N", mark("how many minutes replace missed ones, or hours as 1:30"))
            .needed();
        options.value(on_, "--on", "DATE", mark("the day of making up (default: today)"));
    }

private:
    services::Outcome act(Register& registered, const CommandContext& context,
                          const services::Intent& intent) override {
        const services::MakeUpDay day{required<std::string>("--lesson", lesson_), context.day("--on", on_)};
        const auto minutes = given_minutes("--minutes", required<std::string>("--minutes", minutes_));
        return services::record_make_up(registered, intent, enrolment_.front(), day, minutes);
    }
    const std::vector<Column>& columns() const override { return make_up_columns(); }

    std::vector<std::string> enrolment_;
    GivenText lesson_;
    GivenText minutes_;
    GivenText on_;
};

class AttendanceRemove : public WriteCommand {
public:
    void setup(Options& options) override {
        options.positional(lesson_, {"LESSON", mark("cohort and lesson, such as K7/L03"), true, false, nullptr});
        options.value(enrolment_, "--enrolment", "E3", mark("whose attendance was recorded by mistake")).needed();
        options.value(make_up_, "--make-up", "DATE", mark("not the attendance, but the make-up of that day"));
    }

private:
    services::Outcome act(Register& registered, const CommandContext& /*context*/,
                          const services::Intent& intent) override {
        const auto enrolment = required<std::string>("--enrolment", enrolment_);
        if (const auto day = given<Date>("--make-up", make_up_)) {
            return services::remove_make_up(registered, intent, enrolment, {lesson_.front(), *day});
        }
        return services::remove_attendance(registered, intent, lesson_.front(), enrolment);
    }
    const std::vector<Column>& columns() const override { return attendance_columns(); }

    std::vector<std::string> lesson_;
    GivenText enrolment_;
    GivenText make_up_;
};

}  // namespace

std::vector<CommandPage> pages::attendance_changes() {
    return {
        {"attendance",
         "record",
         mark("record who was at a lesson; recording again corrects"),
         {{"mb attendance record K7/L03 --all --except E3 --absent-valid E4 --minutes E5=90",
           mark("everyone to whom the lesson applies, but for three")},
          {"mb attendance record K7/L03 --present E3", mark("only E3, who was there after all")},
          {"mb attendance record K7/L03 --minutes E5=90 --absent-valid E5",
           mark("ninety minutes, and valid absence from the rest")}},
         {{"", &attendance_columns()}},
         {ExitCode::refused, ExitCode::no_such_record, ExitCode::unusable, ExitCode::busy},
         make<AttendanceRecord>},
        {"attendance",
         "make-up",
         mark("record minutes that replace missed ones"),
         {{"mb attendance make-up E3 --lesson K7/L03 --minutes 90 --on 2020-10-01",
           mark("half of a lesson of three hours, made up on 1 October")}},
         {{"", &make_up_columns()}},
         {ExitCode::refused, ExitCode::no_such_record, ExitCode::unusable, ExitCode::busy},
         make<AttendanceMakeUp>},
        {"attendance",
         "remove",
         mark("remove what was recorded by mistake"),
         {{"mb attendance remove K7/L03 --enrolment E3", mark("as if nothing had been recorded of E3 there")},
          {"mb attendance remove K7/L03 --enrolment E3 --make-up 2020-10-01", mark("the make-up of that day")}},
         {{"", &attendance_columns()}},
         {ExitCode::refused, ExitCode::no_such_record, ExitCode::unusable, ExitCode::busy},
         make<AttendanceRemove>},
    };
}

}  // namespace mb::cli
