// lesson list, show.
#include "cli/commands/pages.hpp"
#include "cli/context.hpp"
#include "cli/given.hpp"

#include <mb/services/lessons.hpp>

namespace mb::cli {

namespace {

const std::vector<Column> columns{
    {"lesson", mark("lesson")},
    {"cohort", mark("cohort"), Kind::text, Audience::machines},
    {"date", mark("date"), Kind::date},
    {"start", mark("start")},
    {"minutes", mark("lasts"), Kind::minutes},
    {"group", mark("group")},
    {"topic", mark("topic"), Kind::prose},
    {"held", mark("held"), Kind::yes_no, Audience::machines},
    {"cancelled", mark("cancelled"), Kind::yes_no, Audience::people},
    {"expected", mark("expected"), Kind::integer},
    {"recorded", mark("recorded"), Kind::integer},
    {"present", mark("present"), Kind::integer},
};

void add(Rows& rows, const services::LessonView& view) {
    const Lesson& lesson = view.lesson;
    rows.add({view.name, view.cohort.str(), lesson.date, lesson.start ? Cell(lesson.start->to_string()) : Cell(),
              lesson.minutes, cell(lesson.group), cell(lesson.topic), lesson.held, lesson.held ? Cell() : Cell(true),
              cell(view.expected), cell(view.recorded), cell(view.present)});
}

class LessonList : public Command {
public:
    void setup(Options& options) override {
        options.value(cohort_, "--cohort", "CODE", mark("only this cohort"));
        options.value(from_, "--from", "DATE", mark("only from that day on"));
        options.value(to_, "--to", "DATE", mark("only up to that day, inclusive"));
        options.flag(unrecorded_, "--unrecorded",
                     mark("only those held up to today of which no attendance is recorded"));
    }

    ExitCode run(CommandContext& context) override {
        services::LessonFilter filter{cohort_, given<Date>("--from", from_), given<Date>("--to", to_), {}};
        if (unrecorded_) {
            filter.unrecorded_until = context.today();
        }
        Rows rows(columns);
        for (const auto& view : services::lessons(context.open_to_read(), filter)) {
            add(rows, view);
        }
        context.print(rows, context.language().say(mark("no lessons")));
        return ExitCode::done;
    }

private:
    GivenText cohort_;
    GivenText from_;
    GivenText to_;
    bool unrecorded_ = false;
};

class LessonShow : public Command {
public:
    void setup(Options& options) override {
        options.positional(lesson_, {"LESSON", mark("cohort and lesson, such as K7/L03"), true, false, nullptr});
    }

    ExitCode run(CommandContext& context) override {
        Rows rows(columns);
        add(rows, services::lesson(context.open_to_read(), lesson_.front()));
        context.print_records(rows);
        return ExitCode::done;
    }

private:
    std::vector<std::string> lesson_;
};

}  // namespace

std::vector<CommandPage> pages::lesson() {
    return {
        {"lesson",
         "list",
         mark("lessons, with how many are expected and recorded"),
         {{"mb lesson list --cohort K7", mark("one cohort's timetable")},
          {"mb lesson list --from 2021-01-11 --to 2021-01-15", mark("a week, of all cohorts")},
          {"mb lesson list --cohort K7 --unrecorded", mark("where attendance is still to be recorded")}},
         {{"", &columns}},
         {ExitCode::no_such_record, ExitCode::unusable, ExitCode::busy},
         make<LessonList>},
        {"lesson",
         "show",
         mark("one lesson"),
         {{"mb lesson show K7/L03", mark("its day, length, topic, and how many came")}},
         {{"", &columns}},
         {ExitCode::no_such_record, ExitCode::unusable, ExitCode::busy},
         make<LessonShow>},
    };
}

}  // namespace mb::cli
