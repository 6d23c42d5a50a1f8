// lesson change, cancel, restore.
#include "cli/commands/lesson_changes.hpp"

#include "cli/commands/pages.hpp"

namespace mb::cli {

namespace {

class LessonChange : public LessonCommand {
public:
    void setup(Options& options) override {
        LessonCommand::setup(options);
        options.value(date_, "--date", "DATE", mark("its day"));
        options.value(start_, "--start", "HH:MM", mark("when it starts"));
        options.flag(no_start_, "--no-start", mark("no time of day is known"));
        options.value(hours_, "--hours", "HOURS", mark("how long it lasts in clock hours: 3, 2,5 or 2:30"));
        options.value(minutes_, "--minutes", "N", mark("the same in minutes"));
        options.value(topic_, "--topic", "TEXT", mark("what it is about"));
        options.flag(no_topic_, "--no-topic", mark("no topic"));
        options.value(group_, "--group", "CODE", mark("only for this group of the cohort"));
        options.flag(no_group_, "--no-group", mark("for the whole cohort"));
    }

private:
    services::Outcome act(Register& registered, const CommandContext& /*context*/,
                          const services::Intent& intent) override {
        return services::change_lesson(
            registered, intent, lesson(),
            {given<Date>("--date", date_), edit<TimeOfDay>("--start", start_, "--no-start", no_start_),
             given_length(hours_, minutes_), edit<Line>("--topic", topic_, "--no-topic", no_topic_),
             edit<GroupCode>("--group", group_, "--no-group", no_group_)});
    }

    GivenText date_;
    GivenText start_;
    GivenText hours_;
    GivenText minutes_;
    GivenText topic_;
    GivenText group_;
    bool no_start_ = false;
    bool no_topic_ = false;
    bool no_group_ = false;
};

class LessonCancel : public LessonCommand {
    services::Outcome act(Register& registered, const CommandContext& /*context*/,
                          const services::Intent& intent) override {
        return services::cancel_lesson(registered, intent, lesson());
    }
};

class LessonRestore : public LessonCommand {
    services::Outcome act(Register& registered, const CommandContext& /*context*/,
                          const services::Intent& intent) override {
        return services::restore_lesson(registered, intent, lesson());
    }
};

}  // namespace

std::vector<CommandPage> pages::lesson_changes() {
    return {
        lesson_add(),
        {"lesson",
         "change",
         mark("move or correct a lesson"),
         {{"mb lesson change K7/L03 --date 2020-09-08 --start 12:00", mark("moved to the next day at noon")},
          {"mb lesson change K7/L03 --minutes 150", mark("it lasted half an hour less")}},
         {{"", &written_lesson_columns()}},
         {ExitCode::refused, ExitCode::no_such_record, ExitCode::unusable, ExitCode::busy},
         make<LessonChange>},
        {"lesson",
         "cancel",
         mark("say that a lesson is not held"),
         {{"mb lesson cancel K7/L03", mark("attendance that is recorded is kept, and gives nothing")}},
         {{"", &written_lesson_columns()}},
         {ExitCode::no_such_record, ExitCode::unusable, ExitCode::busy},
         make<LessonCancel>},
        {"lesson",
         "restore",
         mark("say that a cancelled lesson is held after all"),
         {{"mb lesson restore K7/L03", mark("attendance that was kept counts again")}},
         {{"", &written_lesson_columns()}},
         {ExitCode::no_such_record, ExitCode::unusable, ExitCode::busy},
         make<LessonRestore>},
    };
}

}  // namespace mb::cli
