// cohort add, change.
#include "cli/commands/pages.hpp"
#include "cli/commands/write_command.hpp"
#include "cli/given.hpp"

#include <mb/services/catalogue_changes.hpp>

namespace mb::cli {

namespace {

const std::vector<Column>& cohort_columns() {
    static const std::vector<Column> columns = written({
        {"cohort", mark("cohort")},
        {"programme", mark("programme")},
        {"first_day", mark("first day"), Kind::date},
        {"last_day", mark("last day"), Kind::date},
        {"places", mark("places"), Kind::integer},
        {"application_deadline", mark("apply by"), Kind::date},
    });
    return columns;
}

const std::vector<Column>& added_columns() {
    static const std::vector<Column> columns = [] {
        auto all = cohort_columns();
        all.push_back({"like", mark("like")});
        all.push_back({"weeks", mark("moved by weeks"), Kind::integer});
        all.push_back({"lessons", mark("lessons"), Kind::integer});
        return all;
    }();
    return columns;
}

class CohortAdd : public WriteCommand {
public:
    void setup(Options& options) override {
        options.positional(code_, {"CODE", mark("the new cohort's code, such as K7"), true, false, nullptr});
        options.value(
            like_, "--like", "CODE",
            mark("what is not given is as in this cohort, its days moved by whole weeks: a year, or to --from"));
        options.flag(with_lessons_, "--with-lessons",
                     mark("with --like: also its timetable, without cancelled lessons"));
        options.value(programme_, "--programme", "CODE", mark("the programme that it follows, for ever"));
        options.value(from_, "--from", "DATE", mark("its first day"));
        options.value(to_, "--to", "DATE", mark("its last day"));
        options.value(places_, "--places", "N", mark("how many can take part"));
        options.value(deadline_, "--deadline", "DATE", mark("the last day to apply, inclusive"));
    }

private:
    services::Outcome act(Register& registered, const CommandContext& /*context*/,
                          const services::Intent& intent) override {
        if (like_) {
            return services::add_cohort(registered, intent, cohort_like());
        }
        if (with_lessons_) {
            throw UsageError("option-needs-other", {{"option", "--with-lessons"}, {"other", "--like"}});
        }
        const services::NewCohort cohort{given<CohortCode>("CODE", code_.front()),
                                         required<ProgrammeCode>("--programme", programme_),
                                         Period(required<Date>("--from", from_), required<Date>("--to", to_)),
                                         given<int>("--places", places_), given<Date>("--deadline", deadline_)};
        return services::add_cohort(registered, intent, cohort);
    }
    const std::vector<Column>& columns() const override { return added_columns(); }

    services::CohortLike cohort_like() const {
        return {given<CohortCode>("CODE", code_.front()),
                *like_,
                given<ProgrammeCode>("--programme", programme_),
                given<Date>("--from", from_),
                given<Date>("--to", to_),
                given<int>("--places", places_),
                given<Date>("--deadline", deadline_),
                with_lessons_};
    }

    std::vector<std::string> code_;
    GivenText like_;
    bool with_lessons_ = false;
    GivenText programme_;
    GivenText from_;
    GivenText to_;
    GivenText places_;
    GivenText deadline_;
};

class CohortChange : public WriteCommand {
public:
    void setup(Options& options) override {
        options.positional(code_, {"CODE", mark("the cohort's code"), true, false, nullptr});
        options.value(from_, "--from", "DATE", mark("its first day"));
        options.value(to_, "--to", "DATE", mark("its last day"));
        options.value(places_, "--places", "N", mark("how many can take part"));
        options.flag(no_places_, "--no-places", mark("the number of places is not limited"));
        options.value(deadline_, "--deadline", "DATE", mark("the last day to apply, inclusive"));
        options.flag(no_deadline_, "--no-deadline", mark("there is no deadline"));
    }

private:
    services::Outcome act(Register& registered, const CommandContext& /*context*/,
                          const services::Intent& intent) override {
        return services::change_cohort(registered, intent, code_.front(),
                                       {given<Date>("--from", from_), given<Date>("--to", to_),
                                        edit<int>("--places", places_, "--no-places", no_places_),
                                        edit<Date>("--deadline", deadline_, "--no-deadline", no_deadline_)});
    }
    const std::vector<Column>& columns() const override { return cohort_columns(); }

    std::vector<std::string> code_;
    GivenText from_;
    GivenText to_;
    GivenText places_;
    GivenText deadline_;
    bool no_places_ = false;
    bool no_deadline_ = false;
};

}  // namespace

std::vector<CommandPage> pages::cohort_changes() {
    return {
        {"cohort",
         "add",
         mark("a new cohort"),
         {{"mb cohort add K7 --programme MB-180 --from 2020-08-17 --to 2021-06-18 --places 18 --deadline 2020-05-31",
           mark("eighteen places, applications until the end of May")},
          {"mb cohort add K8 --like K7 --with-lessons", mark("next year's cohort with the same timetable")},
          {"mb cohort add K8 --like K7 --from 2021-08-23", mark("the same, begun on that day")}},
         {{"", &added_columns()}},
         {ExitCode::refused, ExitCode::no_such_record, ExitCode::unusable, ExitCode::busy},
         make<CohortAdd>},
        {"cohort",
         "change",
         mark("change a cohort's dates, places or deadline"),
         {{"mb cohort change K7 --places 20", mark("two more places")},
          {"mb cohort change K7 --no-deadline", mark("applications are welcome at any time")}},
         {{"", &cohort_columns()}},
         {ExitCode::refused, ExitCode::no_such_record, ExitCode::unusable, ExitCode::busy},
         make<CohortChange>},
    };
}

}  // namespace mb::cli
