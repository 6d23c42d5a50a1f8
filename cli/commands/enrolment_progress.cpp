// enrolment progress: where one participant stands, and why.
#include "cli/commands/explanation.hpp"
#include "cli/commands/names.hpp"
#include "cli/commands/pages.hpp"
#include "cli/commands/progress_rows.hpp"
#include "cli/context.hpp"
#include "cli/given.hpp"

namespace mb::cli {

namespace {

constexpr Audience machines = Audience::machines;
constexpr Audience people = Audience::people;

const std::vector<Column>& columns() {
    static const std::vector<Column> all = [] {
        auto some = progress_columns();
        for (Column& column : some) {
            if (std::string_view(column.key) == "cohort") {
                column.audience = Audience::everyone;
            }
        }
        some.insert(some.end(), {
                                    {"programme", mark("programme")},
                                    {"theory_attended_minutes", mark("attended"), Kind::minutes, machines},
                                    {"theory_made_up_minutes", mark("made up"), Kind::minutes, machines},
                                    {"theory_recognised_minutes", mark("recognised"), Kind::minutes, machines},
                                    {"theory_carried_minutes", mark("carried over"), Kind::minutes, machines},
                                    {"theory_unrecorded_minutes", mark("not recorded"), Kind::minutes, machines},
                                    {"theory_remaining_minutes", mark("theory to come"), Kind::minutes, machines},
                                    {"practice_counted_weeks", mark("counted"), Kind::integer, machines},
                                    {"practice_recognised_weeks", mark("recognised"), Kind::integer, machines},
                                    {"practice_carried_weeks", mark("carried over"), Kind::integer, machines},
                                    {"practice_remaining_weeks", mark("weeks to come"), Kind::integer, machines},
                                    {"dispensations", mark("dispensations"), Kind::list, machines},
                                    {"theory", mark("theory"), Kind::text, people},
                                    {"practice", mark("practice"), Kind::text, people},
                                    {"outlook_text", mark("outlook"), Kind::text, people},
                                });
        return some;
    }();
    return all;
}

std::string theory_parts(const rules::Progress& progress, const Language& language) {
    const rules::Theory& theory = progress.theory;
    return fill(
        language.say(
            mark("{text} h: attended {attended}, made up {made_up}, recognised {recognised}, carried over {carried}")),
        {{"text", theory_text(progress, language)},
         {"attended", theory.attended.to_hours()},
         {"made_up", theory.made_up.to_hours()},
         {"recognised", theory.recognised.to_hours()},
         {"carried", theory.carried.to_hours()}},
        language);
}

std::string practice_parts(const rules::Progress& progress, const Language& language) {
    const rules::Practice& practice = progress.practice;
    return fill(language.say(mark("{text} weeks: counted {counted}, recognised {recognised}, carried over {carried}")),
                {{"text", practice_text(progress, language)},
                 {"counted", std::to_string(practice.counted)},
                 {"recognised", std::to_string(practice.recognised)},
                 {"carried", std::to_string(practice.carried)}},
                language);
}

/// The outlook with what it rests on: what is missing against what is still to come.
Cell outlook_text(const rules::Progress& progress, const Language& language) {
    if (!progress.outlook) {
        return {};
    }
    const auto unrecorded = progress.theory.unrecorded;
    const Fields fields{{"outlook", std::string(to_code(*progress.outlook))},
                        {"missing_minutes", std::to_string(progress.theory_missing.count())},
                        {"remaining_minutes", std::to_string(progress.theory_remaining.count())},
                        {"unrecorded_minutes", unrecorded > Minutes() ? std::to_string(unrecorded.count()) : ""},
                        {"missing_weeks", std::to_string(progress.practice_missing)},
                        {"remaining_weeks", std::to_string(progress.weeks_remaining)}};
    return fill(
        language.say(
            mark("{outlook|outlook}: of theory {missing_minutes|hours} h missing, {remaining_minutes|hours} h to come"
                 "[, and {unrecorded_minutes|hours} h held of which attendance is not recorded]; "
                 "of practice weeks {missing_weeks} missing, {remaining_weeks} to come")),
        fields, language);
}

class EnrolmentProgress : public Command {
public:
    void setup(Options& options) override {
        options.positional(id_, {"ENROLMENT", mark("its number, such as E34"), true, false, nullptr});
        options.value(at_, "--at", "DATE", mark("where it stood at the end of that day (default: today)"));
        options.flag(lessons_, "--lessons", mark("the lessons as rows"));
        options.flag(weeks_, "--weeks", mark("the practice weeks as rows"));
        options.flag(names_, "--names", mark("with the name; leaves a trace in the access log"));
    }

    ExitCode run(CommandContext& context) override {
        excluding("--lessons", lessons_, "--weeks", weeks_);
        const Date day = context.day("--at", at_);
        excluding("--names", names_, "--lessons", lessons_);
        excluding("--names", names_, "--weeks", weeks_);
        Register registered = names_ ? context.open_to_look() : context.open_to_read();
        const auto explained = services::enrolment_progress(registered, id_.front(), day);
        const Language& language = context.language();
        if (lessons_) {
            context.print(lesson_rows(explained, language), language.say(mark("no lessons up to that day")));
        } else if (weeks_) {
            context.print(week_rows(explained, language), language.say(mark("no practice weeks up to that day")));
        } else {
            const Names names = names_ ? Names(registered, context, std::vector{explained.participant}) : Names();
            print_summary(context, explained, names);
            if (context.for_people()) {
                print_sections(context, explained, day);
            }
        }
        return ExitCode::done;
    }

private:
    void print_summary(const CommandContext& context, const services::ExplainedProgress& explained,
                       const Names& names) const {
        const rules::Progress& progress = explained.participant.progress;
        std::vector<std::string> dispensations;
        for (const Dispensation& each : explained.participant.dispensations) {
            dispensations.push_back(each.requirement.str());
        }
        auto cells = progress_cells(explained.participant, names);
        const Language& language = context.language();
        cells.insert(cells.end(), {explained.programme.str(), progress.theory.attended, progress.theory.made_up,
                                   progress.theory.recognised, progress.theory.carried, progress.theory.unrecorded,
                                   progress.theory_remaining, cell(progress.practice.counted),
                                   cell(progress.practice.recognised), cell(progress.practice.carried),
                                   cell(progress.weeks_remaining), dispensations, theory_parts(progress, language),
                                   practice_parts(progress, language), outlook_text(progress, language)});
        Rows rows(columns(), names_);
        rows.add(std::move(cells));
        context.print_records(rows);
    }

    static void print_sections(const CommandContext& context, const services::ExplainedProgress& explained, Date day) {
        const Language& language = context.language();
        context.print_section(mark("Lessons"), lesson_rows(explained, language));
        context.print_section(mark("Make-ups"), make_up_rows(explained, day));
        context.print_section(mark("Recognitions"), recognition_rows(explained, day));
        context.print_section(mark("Practice weeks"), week_rows(explained, language));
        context.print_section(mark("Milestones"), milestone_rows(explained, day, language));
        context.print_section(mark("Dispensations"), dispensation_rows(explained, day));
        context.out() << '\n';
        for (const Finding& finding : explained.unmet) {
            context.out() << compose(finding.code, finding.fields, language).text << '\n';
        }
        if (explained.unmet.empty()) {
            context.out() << (explained.participant.progress.complete()
                                  ? language.say(mark("every requirement is met"))
                                  : language.say(mark("every requirement is met or dispensed with")))
                          << '\n';
        }
        std::vector<Finding> findings;
        for (const rules::Remark& remark : explained.remarks) {
            findings.push_back(remark.finding);
        }
        context.warn(findings);
    }

    std::vector<std::string> id_;
    std::optional<std::string> at_;
    bool lessons_ = false;
    bool weeks_ = false;
    bool names_ = false;
};

}  // namespace

CommandPage pages::enrolment_progress() {
    return {"enrolment",
            "progress",
            mark("where one participant stands, lesson by lesson and week by week"),
            {{"mb enrolment progress E34", mark("what counts, what does not and why, and what is missing")},
             {"mb enrolment progress E34 --at 2012-03-01", mark("as it stood that day")},
             {"mb enrolment progress E34 --lessons --csv=excel-no", mark("its lessons, for a spreadsheet")}},
            {{"", &columns()}, {"--lessons", &lesson_columns}, {"--weeks", &week_columns}},
            {ExitCode::no_such_record, ExitCode::unusable, ExitCode::busy},
            make<EnrolmentProgress>};
}

}  // namespace mb::cli
