// cohort calendar: the lessons of a cohort for calendar programs.
#include "cli/commands/output_file.hpp"
#include "cli/commands/pages.hpp"
#include "cli/context.hpp"
#include "cli/given.hpp"
#include "cli/output/icalendar.hpp"

#include <mb/services/catalogue.hpp>
#include <mb/services/lessons.hpp>

namespace mb::cli {

namespace {

const std::vector<Column> columns{
    {"lesson", mark("lesson")},
    {"date", mark("date"), Kind::date},
    {"start", mark("start")},
    {"minutes", mark("minutes"), Kind::minutes},
    {"topic", mark("topic")},
    {"group", mark("group")},
    {"held", mark("held"), Kind::yes_no},
};

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
        output_.setup(options);
    }

    ExitCode run(CommandContext& context) override {
        output_.check();
        const services::LessonFilter filter{code_.front(), given<Date>("--from", from_), given<Date>("--to", to_), {}};
        const auto group = given<GroupCode>("--group", group_);
        const Register registered = context.open_to_read();
        auto lessons = services::lessons(registered, filter);
        std::erase_if(lessons, [&](const services::LessonView& view) {
            return group && view.lesson.group && view.lesson.group != group;
        });
        if (output_.is_wanted(context)) {
            output_.hand_over(context, icalendar(calendar(context, registered, lessons)));
        } else {
            print(context, lessons);
        }
        return ExitCode::done;
    }

private:
    using Lessons = std::vector<services::LessonView>;

    Calendar calendar(const CommandContext& context, const Register& registered, const Lessons& lessons) const {
        const std::string uuid = registered.info().uuid;
        Calendar made{code_.front(), context.operation().at, {}};
        for (const auto& view : lessons) {
            const Lesson& lesson = view.lesson;
            made.events.push_back({"lesson-" + std::to_string(view.id.number()) + "@" + uuid,
                                   summary(lesson, view.name), lesson.date, lesson.start, lesson.minutes,
                                   !lesson.held});
        }
        return made;
    }

    static void print(const CommandContext& context, const Lessons& lessons) {
        Rows rows(columns);
        for (const auto& view : lessons) {
            const Lesson& lesson = view.lesson;
            rows.add({view.name, lesson.date, lesson.start ? Cell(lesson.start->to_string()) : Cell(), lesson.minutes,
                      cell(lesson.topic), cell(lesson.group), lesson.held});
        }
        context.print(rows, "");
    }

    std::vector<std::string> code_;
    GivenText from_;
    GivenText to_;
    GivenText group_;
    OutputFile output_;
};

}  // namespace

std::vector<CommandPage> pages::cohort_calendar() {
    return {
        {"cohort",
         "calendar",
         mark("the lessons as an iCalendar file, without any person"),
         {{"mb cohort calendar K7 --output K7.ics", mark("to be opened by, or subscribed to with, a calendar program")},
          {"mb cohort calendar K7 --group A --from 2021-01-01", mark("the second term of one group")}},
         {{"", &columns}, {"--output", &OutputFile::columns}},
         {ExitCode::no_such_record, ExitCode::unusable, ExitCode::busy},
         make<CohortCalendar>}};
}

}  // namespace mb::cli
