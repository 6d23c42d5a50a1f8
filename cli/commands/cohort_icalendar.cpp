// cohort calendar: the lessons of a cohort for calendar programs.
#include "cli/commands/document.hpp"
#include "cli/commands/pages.hpp"
#include "cli/context.hpp"
#include "cli/given.hpp"
#include "cli/output/icalendar.hpp"

#include <mb/services/catalogue.hpp>
#include <mb/services/lessons.hpp>

namespace mb::cli {

namespace {

/// What an entry is called: nothing that tells what kind of course it is, unless the topic does.
std::string summary(const Lesson& lesson, const std::string& name) {
    std::string text = name;
    if (lesson.topic) {
        text += " " + lesson.topic->str();
    }
    if (lesson.group) {
        text += " (" + lesson.group->str() + ")";
    }
    return text;
}

class CohortCalendar : public Command {
public:
    void setup(Options& options) override {
        options.positional(code_, {"CODE", mark("the cohort's code"), true, false, nullptr});
        options.value(from_, "--from", "DATE", mark("only from that day on"));
        options.value(to_, "--to", "DATE", mark("only up to that day, inclusive"));
        options.value(group_, "--group", "CODE", mark("without the lessons of other groups"));
        document_.setup(options);
    }

    ExitCode run(CommandContext& context) override {
        document_.check(context);
        const services::LessonFilter filter{code_.front(), given<Date>("--from", from_), given<Date>("--to", to_), {}};
        const auto group = given<GroupCode>("--group", group_);
        const Register registered = context.open_to_read();
        const std::string uuid = registered.info().uuid;
        Calendar calendar{code_.front(), context.operation().at, {}};
        for (const auto& view : services::lessons(registered, filter)) {
            const Lesson& lesson = view.lesson;
            if (!group || !lesson.group || lesson.group == group) {
                calendar.events.push_back({"lesson-" + std::to_string(view.id.number()) + "@" + uuid,
                                           summary(lesson, view.name), lesson.date, lesson.start, lesson.minutes,
                                           !lesson.held});
            }
        }
        document_.hand_over(context, icalendar(calendar));
        return ExitCode::done;
    }

private:
    std::vector<std::string> code_;
    GivenText from_;
    GivenText to_;
    GivenText group_;
    Document document_;
};

}  // namespace

std::vector<CommandPage> pages::cohort_calendar() {
    return {
        {"cohort",
         "calendar",
         mark("the lessons as an iCalendar file, without any person"),
         {{"mb cohort calendar K7 --output K7.ics", mark("to be opened by, or subscribed to with, a calendar program")},
          {"mb cohort calendar K7 --group A --from 2021-01-01", mark("the second term of one group")}},
         {{"--output", &Document::columns}},
         {ExitCode::no_such_record, ExitCode::unusable, ExitCode::busy},
         make<CohortCalendar>}};
}

}  // namespace mb::cli
