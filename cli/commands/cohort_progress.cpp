// cohort progress: one line for each participant.
#include "cli/commands/names.hpp"
#include "cli/commands/pages.hpp"
#include "cli/commands/progress_rows.hpp"
#include "cli/context.hpp"
#include "cli/given.hpp"
#include "cli/progress_bar.hpp"

#include <mb/services/catalogue.hpp>

#include <algorithm>
#include <map>

namespace mb::cli {

namespace {

constexpr Audience people = Audience::people;

const std::vector<Column>& columns() {
    static const std::vector<Column> all = [] {
        auto some = progress_columns();
        some.insert(some.end(), {
                                    {"theory", mark("theory h"), Kind::text, people},
                                    {"practice", mark("practice weeks"), Kind::text, people},
                                    {"bar", mark("done"), Kind::text, people},
                                    {"missing", mark("missing"), Kind::prose, people},
                                    {"outlook_label", mark("outlook"), Kind::code, people},
                                });
        return some;
    }();
    return all;
}

bool was_never_admitted(const rules::Progress& progress) {
    using enum EnrolmentStatus;
    return progress.status == applied || progress.status == waitlisted || progress.status == rejected
           || progress.status == application_withdrawn;
}

class CohortProgress : public Command {
public:
    void setup(Options& options) override {
        options.positional(code_, {"CODE", mark("the cohort's code"), true, false, nullptr});
        options.value(at_, "--at", "DATE", mark("where they stood at the end of that day (default: today)"));
        options.flag(all_, "--all", mark("in the table, also those who were never admitted"));
        options
            .value(outlook_, "--outlook", "OUTLOOK", mark("only those whose outlook is this: at-risk, out-of-reach, …"))
            .one_of<rules::Outlook>();
        options.flag(names_, "--names", mark("with names; leaves a trace in the access log"));
    }

    ExitCode run(CommandContext& context) override {
        const Date day = context.day("--at", at_);
        Register registered = names_ ? context.open_to_look() : context.open_to_read();
        auto participants = services::cohort_progress(registered, code_.front(), day);
        const auto in_all = participants.size();
        if (context.for_people() && !all_) {
            std::erase_if(participants, [](const auto& each) { return was_never_admitted(each.progress); });
        }
        const auto in_table = participants.size();
        if (const auto outlook = given<rules::Outlook>("--outlook", outlook_)) {
            std::erase_if(participants, [&](const auto& each) { return each.progress.outlook != outlook; });
        }
        Rows rows(columns(), names_);
        const Names names = names_ ? Names(registered, context, participants) : Names();
        for (const auto& participant : participants) {
            rows.add(cells_of(participant, names, context.language()));
        }
        context.print(rows, context.language().say(mark("nobody takes part in this cohort on that day")));
        if (in_all > 0 && !outlook_) {
            count(context, participants, in_all - in_table, day);
        }
        tell_what_it_rests_on(context, registered, participants, day);
        return ExitCode::done;
    }

private:
    static std::vector<Cell> cells_of(const services::ParticipantProgress& participant, const Names& names,
                                      const Language& language) {
        auto cells = progress_cells(participant, names);
        const rules::Progress& progress = participant.progress;
        constexpr int bar_width = 8;
        cells.insert(cells.end(), {theory_text(progress, language), practice_text(progress, language),
                                   bar_of(share_done(progress), bar_width), missing_text(progress, language),
                                   cell(progress.outlook)});
        return cells;
    }

    /// How many are done, on track, at risk, out of reach; and what the table leaves out.
    void count(const CommandContext& context, const std::vector<services::ParticipantProgress>& shown,
               std::size_t left_out, Date day) const {
        std::map<rules::Outlook, int> counts;
        for (const auto& participant : shown) {
            if (participant.progress.outlook) {
                ++counts[*participant.progress.outlook];
            }
        }
        using enum rules::Outlook;
        const Language& language = context.language();
        const Fields fields{{"cohort", code_.front()},
                            {"date", day.to_string()},
                            {"done", std::to_string(counts[done])},
                            {"on_track", std::to_string(counts[on_track])},
                            {"at_risk", std::to_string(counts[at_risk])},
                            {"out_of_reach", std::to_string(counts[out_of_reach])},
                            {"left_out", std::to_string(left_out)}};
        context.say(
            fill(language.say(mark("{cohort} on {date|day}, of those who take part: {done} done, {on_track} on track, "
                                   "{at_risk} at risk, {out_of_reach} out of reach")),
                 fields, language));
        if (left_out > 0) {
            context.say(fill(language.say_many("{left_out} was never admitted and is left out; --all shows everyone",
                                               "{left_out} were never admitted and are left out; --all shows everyone",
                                               static_cast<long>(left_out)),
                             fields, language));
        }
    }

    /// The outlook is no better than what is recorded: lessons nobody has recorded, and a timetable that is too short.
    void tell_what_it_rests_on(const CommandContext& context, const Register& registered,
                               const std::vector<services::ParticipantProgress>& shown, Date day) const {
        const auto unrecorded = std::ranges::count_if(shown, [](const auto& each) {
            return each.progress.outlook && each.progress.theory.unrecorded > Minutes();
        });
        if (unrecorded > 0) {
            context.warn("attendance-unrecorded",
                         {{"count", std::to_string(unrecorded)}, {"cohort", code_.front()}, {"date", day.to_string()}});
        }
        const auto timetable = services::cohort(registered, code_.front(), day).lesson_minutes;
        const bool judged = std::ranges::any_of(shown, [&](const auto& each) {
            return each.progress.outlook && each.progress.theory_missing > each.progress.theory_remaining
                   && each.progress.theory_required > timetable;
        });
        if (judged) {
            const auto required = shown.front().progress.theory_required;
            context.warn("timetable-too-short", {{"cohort", code_.front()},
                                                 {"minutes", std::to_string(timetable.count())},
                                                 {"required", std::to_string(required.count())}});
        }
    }

    std::vector<std::string> code_;
    std::optional<std::string> at_;
    std::optional<std::string> outlook_;
    bool all_ = false;
    bool names_ = false;
};

}  // namespace

CommandPage pages::cohort_progress() {
    return {"cohort",
            "progress",
            mark("one line per participant: status, theory, practice, what is missing, on track or not"),
            {{"mb cohort progress K7", mark("where everybody stands today")},
             {"mb cohort progress K7 --at 2012-03-01 --names", mark("that day, with names")},
             {"mb cohort progress K7 --outlook out-of-reach --names", mark("who can no longer make it")},
             {"mb cohort progress K7 --as-known 2012-06-01", mark("as the register knew it then")},
             {"mb cohort progress K7 --csv=excel-no > K7.csv", mark("for a spreadsheet")}},
            {{"", &columns()}},
            {ExitCode::no_such_record, ExitCode::unusable, ExitCode::busy},
            make<CohortProgress>};
}

}  // namespace mb::cli
