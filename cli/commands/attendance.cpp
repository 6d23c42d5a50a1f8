// attendance show.
#include "cli/commands/names.hpp"
#include "cli/commands/pages.hpp"
#include "cli/context.hpp"
#include "cli/given.hpp"
#include "cli/usage_error.hpp"
#include "cli/vocabulary.hpp"

#include <mb/services/attendance.hpp>

#include <algorithm>

namespace mb::cli {

namespace {

constexpr Audience machines = Audience::machines;
constexpr Audience people = Audience::people;

/// Of one lesson, people need not read its name in each row; of one enrolment, not its number.
enum class About { lesson, enrolment };

std::vector<Column> made_columns(About about) {
    const Audience of_lesson = about == About::lesson ? machines : Audience::everyone;
    const Audience of_enrolment = about == About::lesson ? Audience::everyone : machines;
    return {
        {"lesson", mark("lesson"), Kind::text, of_lesson},
        {"date", mark("date"), Kind::date, of_lesson},
        {"enrolment", mark("enrolment"), Kind::text, of_enrolment},
        {"person", mark("person"), Kind::text, of_enrolment},
        name_column(of_enrolment),
        {"lesson_minutes", mark("lasts"), Kind::minutes, of_lesson},
        {"minutes", mark("present"), Kind::minutes},
        {"absence", mark("absence"), Kind::code},
        {"made_up_minutes", mark("made up"), Kind::minutes},
        {"credit_minutes", mark("credit"), Kind::minutes},
        {"applicable", mark("applies"), Kind::yes_no, machines},
        {"verdict", mark("verdict"), Kind::code, machines},
        {"why", mark("verdict"), Kind::prose, people},
    };
}

const std::vector<Column>& columns(About about) {
    static const std::vector<Column> of_lesson = made_columns(About::lesson);
    static const std::vector<Column> of_enrolment = made_columns(About::enrolment);
    return about == About::lesson ? of_lesson : of_enrolment;
}

/// How it counts, for people: that nothing is recorded comes first.
std::string why(const services::AttendanceView& view, const Language& language) {
    if (!view.line.recorded && view.applicable()) {
        return language.say(mark("not recorded"));
    }
    return label_of(Coding<rules::LessonVerdict>::noun, to_code(view.line.verdict), language);
}

class AttendanceShow : public Command {
public:
    void setup(Options& options) override {
        options.positional(lesson_, {"LESSON", mark("cohort and lesson, such as K7/L03"), false, false, nullptr});
        options.value(enrolment_, "--enrolment", "E3", mark("one participant's lessons instead"));
        options.value(at_, "--at", "DATE",
                      mark("make-ups, and lessons of a participant, up to that day (default: today)"));
        options.flag(names_, "--names", mark("with names; leaves a trace in the access log"));
    }

    ExitCode run(CommandContext& context) override {
        if (lesson_.empty() && !enrolment_) {
            throw UsageError("argument-missing", {{"argument", "LESSON"}});
        }
        excluding("LESSON", !lesson_.empty(), "--enrolment", enrolment_.has_value());
        excluding("--names", names_, "--enrolment", enrolment_.has_value());
        const Date day = context.day("--at", at_);
        Register registered = names_ ? context.open_to_look() : context.open_to_read();
        const auto views = enrolment_ ? services::attendance_of(registered, *enrolment_, day)
                                      : services::attendance_at(registered, lesson_.front(), day);
        const Names names = names_ ? Names(registered, context, views) : Names();
        print(context, views, names);
        return ExitCode::done;
    }

private:
    void print(const CommandContext& context, const std::vector<services::AttendanceView>& views,
               const Names& names) const {
        Rows rows(columns(enrolment_ ? About::enrolment : About::lesson), names_);
        for (const auto& view : views) {
            rows.add({view.lesson, view.date, view.enrolment.to_string(), view.person.to_string(),
                      names.of(view.person), view.minutes, view.line.recorded ? Cell(view.line.present) : Cell(),
                      cell(view.line.absence), view.line.made_up, view.line.credit, view.applicable(),
                      cell(view.line.verdict), why(view, context.language())});
        }
        const Language& language = context.language();
        context.print(rows, language.say(enrolment_ ? mark("no lesson has applied to this enrolment so far")
                                                    : mark("the lesson applies to nobody, and nothing is recorded")));
        if (!enrolment_ && !views.empty()) {
            const auto count = [&views](bool (*wanted)(const services::AttendanceView&)) {
                return std::to_string(std::ranges::count_if(views, wanted));
            };
            context.say(
                fill(language.say(mark("{lesson} of {date|day}: {expected} expected, {recorded} recorded")),
                     {{"lesson", views.front().lesson},
                      {"date", views.front().date.to_string()},
                      {"expected", count([](const services::AttendanceView& view) { return view.applicable(); })},
                      {"recorded", count([](const services::AttendanceView& view) { return view.line.recorded; })}},
                     language));
        }
    }

    std::vector<std::string> lesson_;
    GivenText enrolment_;
    GivenText at_;
    bool names_ = false;
};

}  // namespace

std::vector<CommandPage> pages::attendance() {
    return {
        {"attendance",
         "show",
         mark("who was at a lesson, or which lessons one participant was at"),
         {{"mb attendance show K7/L03", mark("everyone to whom the lesson applies, and what is recorded")},
          {"mb attendance show --enrolment E3", mark("one participant, lesson by lesson")}},
         {{"", &columns(About::lesson)}},
         {ExitCode::no_such_record, ExitCode::unusable, ExitCode::busy},
         make<AttendanceShow>},
        attendance_sheet(),
    };
}

}  // namespace mb::cli
