// lesson add: one lesson, or a weekly series.
#include "cli/commands/lesson_changes.hpp"
#include "cli/commands/pages.hpp"
#include "cli/given.hpp"

namespace mb::cli {

const std::vector<Column>& written_lesson_columns() {
    static const std::vector<Column> columns = written({
        {"lesson", mark("lesson")},
        {"date", mark("date"), Kind::date},
        {"start", mark("start")},
        {"minutes", mark("lasts"), Kind::minutes},
        {"topic", mark("topic"), Kind::prose},
        {"group", mark("group")},
        {"held", mark("held"), Kind::yes_no},
    });
    return columns;
}

namespace {

class LessonAdd : public WriteCommand {
public:
    void setup(Options& options) override {
        options.positional(lesson_, {"LESSON", mark("cohort and new lesson, such as K7/L03"), false, false, nullptr});
        options.value(date_, "--date", "DATE", mark("its day"));
        options.value(start_, "--start", "HH:MM", mark("when it starts"));
        options.value(hours_, "--hours", "HOURS", mark("how long it lasts in clock hours: 3, 2,5 or 2:30"));
        options.value(minutes_, "--minutes", "N", mark("the same in minutes"));
        options.value(topic_, "--topic", "TEXT", mark("what it is about"));
        options.value(group_, "--group", "CODE", mark("only for this group of the cohort"));
        options.flag(weekly_, "--weekly",
                     mark("a lesson each week, public holidays left out; codes are the next free ones"));
        options.value(cohort_, "--cohort", "CODE", mark("with --weekly: the cohort"));
        options.value(from_, "--from", "DATE", mark("with --weekly: the first day, which gives the weekday"));
        options.value(to_, "--to", "DATE", mark("with --weekly: the last day, inclusive"));
        options.several(skip_, "--skip", "DATE,…",
                        mark("with --weekly: days without a lesson, such as school holidays"));
    }

private:
    services::Outcome act(Register& registered, const CommandContext& /*context*/,
                          const services::Intent& intent) override {
        check();
        const services::LessonContent content{given<TimeOfDay>("--start", start_), required_length(hours_, minutes_),
                                              given<Line>("--topic", topic_), given<GroupCode>("--group", group_)};
        if (!weekly_) {
            return services::add_lesson(registered, intent, lesson_.front(), required<Date>("--date", date_), content);
        }
        services::WeeklySeries series{Period(required<Date>("--from", from_), required<Date>("--to", to_)), {}};
        for (const std::string& day : skip_) {
            series.skipped.push_back(given<Date>("--skip", day));
        }
        return services::add_weekly_lessons(registered, intent, required<std::string>("--cohort", cohort_), series,
                                            content);
    }
    const std::vector<Column>& columns() const override { return written_lesson_columns(); }

    /// One lesson and a series are told apart by what is named, and nothing of the other is taken.
    void check() const {
        const auto only_weekly = [this](const char* option, bool given) {
            if (given && !weekly_) {
                throw UsageError("option-needs-other", {{"option", option}, {"other", "--weekly"}});
            }
        };
        only_weekly("--cohort", cohort_.has_value());
        only_weekly("--from", from_.has_value());
        only_weekly("--to", to_.has_value());
        only_weekly("--skip", !skip_.empty());
        if (!weekly_ && lesson_.empty()) {
            throw UsageError("argument-missing", {{"argument", "LESSON"}});
        }
        excluding("LESSON", !lesson_.empty(), "--weekly", weekly_);
        excluding("--date", date_.has_value(), "--weekly", weekly_);
    }

    std::vector<std::string> lesson_;
    GivenText date_;
    GivenText start_;
    GivenText hours_;
    GivenText minutes_;
    GivenText topic_;
    GivenText group_;
    GivenText cohort_;
    GivenText from_;
    GivenText to_;
    std::vector<std::string> skip_;
    bool weekly_ = false;
};

}  // namespace

CommandPage pages::lesson_add() {
    return {"lesson",
            "add",
            mark("a new lesson, or a weekly series"),
            {{"mb lesson add K7/L03 --date 2020-09-07 --start 09:00 --hours 3 --topic Recovery", mark("one lesson")},
             {"mb lesson add --cohort K7 --weekly --from 2020-08-24 --to 2021-06-07 --start 09:00 --hours 3 "
              "--skip 2020-10-05",
              mark("every Monday but public holidays and the autumn holiday")}},
            {{"", &written_lesson_columns()}},
            {ExitCode::refused, ExitCode::no_such_record, ExitCode::unusable, ExitCode::busy},
            make<LessonAdd>};
}

}  // namespace mb::cli
