// placement week, approve.
#include "cli/commands/pages.hpp"
#include "cli/commands/write_command.hpp"
#include "cli/given.hpp"
#include "cli/target.hpp"

#include <mb/services/practice_weeks.hpp>

namespace mb::cli {

namespace {

constexpr Positional one_placement{"PLACEMENT", mark("its number, such as PL7, or its code"), true, false, nullptr};

const std::vector<Column>& week_columns() {
    static const std::vector<Column> columns = written({
        {"placement", mark("placement")},
        {"enrolment", mark("enrolment")},
        {"week", mark("week")},
        {"planned_days", mark("planned"), Kind::integer},
        {"present_days", mark("present"), Kind::integer},
        {"approved", mark("approved"), Kind::yes_no},
    });
    return columns;
}

class PlacementWeek : public WriteCommand {
public:
    void setup(Options& options) override {
        target_.declare(options, one_placement, mark("every placement of the cohort in that week"),
                        mark("but not these"));
        options.value(week_, "--week", "WEEK", mark("the week, such as 2020-W53"));
        options.value(from_, "--from-week", "WEEK", mark("instead of one week: the first of several"));
        options.value(to_, "--to-week", "WEEK", mark("the last of several, inclusive"));
        options.value(planned_, "--planned", "DAYS",
                      mark("days planned (default: as recorded, else days a week less public holidays)"));
        options.value(present_, "--present", "DAYS", mark("days present; full: as many as planned"));
        options.flag(approved_, "--approved", mark("the host has approved it"));
        options.flag(not_approved_, "--not-approved", mark("the host has not approved it"));
        options.flag(remove_, "--remove", mark("remove what was recorded of the week"));
    }

private:
    services::Outcome act(Register& registered, const CommandContext& /*context*/,
                          const services::Intent& intent) override {
        const auto placement = target_.one();
        const auto weeks = span();
        const auto approved = either("--approved", approved_, "--not-approved", not_approved_);
        if (remove_) {
            excluding("--remove", "--planned", planned_);
            excluding("--remove", "--present", present_);
            excluding("--remove", true, "--cohort", !placement);
            excluding("--remove", true, "--approved", approved_);
            excluding("--remove", true, "--not-approved", not_approved_);
            return services::remove_weeks(registered, intent, *placement, weeks);
        }
        const auto present = required<std::string>("--present", present_);
        const services::WeekRecord record{
            given<int>("--planned", planned_),
            present == "full" ? std::nullopt : std::optional(given<int>("--present", present)), approved};
        return placement ? services::record_weeks(registered, intent, *placement, weeks, record)
                         : services::record_weeks(registered, intent, target_.cohort(), weeks, record);
    }
    const std::vector<Column>& columns() const override { return week_columns(); }

    services::WeekSpan span() const {
        if (week_) {
            excluding("--week", "--from-week", from_);
            excluding("--week", "--to-week", to_);
            return services::WeekSpan(given<IsoWeek>("--week", *week_));
        }
        if (!from_ && !to_) {
            throw UsageError("option-missing", {{"option", "--week"}});
        }
        return {required<IsoWeek>("--from-week", from_), required<IsoWeek>("--to-week", to_)};
    }

    Target target_;
    GivenText week_;
    GivenText from_;
    GivenText to_;
    GivenText planned_;
    GivenText present_;
    bool approved_ = false;
    bool not_approved_ = false;
    bool remove_ = false;
};

class PlacementApprove : public WriteCommand {
public:
    void setup(Options& options) override {
        target_.declare(options, one_placement, nullptr, mark("but not these"));
        options.several(weeks_, "--weeks", "WEEK", mark("the weeks that the host approves"));
        options.flag(all_weeks_, "--all-weeks", mark("all weeks that are recorded"));
        options.flag(remove_, "--remove", mark("take the approval back"));
    }

private:
    services::Outcome act(Register& registered, const CommandContext& /*context*/,
                          const services::Intent& intent) override {
        const auto placement = target_.one();
        excluding("--all-weeks", all_weeks_, "--weeks", !weeks_.empty());
        if (!all_weeks_ && weeks_.empty()) {
            throw UsageError("option-missing", {{"option", "--weeks"}});
        }
        std::vector<IsoWeek> weeks;
        for (const std::string& week : weeks_) {
            weeks.push_back(given<IsoWeek>("--weeks", week));
        }
        return placement ? services::approve_weeks(registered, intent, *placement, weeks, !remove_)
                         : services::approve_weeks(registered, intent, target_.cohort(), weeks, !remove_);
    }
    const std::vector<Column>& columns() const override { return week_columns(); }

    Target target_;
    std::vector<std::string> weeks_;
    bool all_weeks_ = false;
    bool remove_ = false;
};

const std::vector<ExitCode> exits{ExitCode::refused, ExitCode::no_such_record, ExitCode::unusable, ExitCode::busy};

}  // namespace

std::vector<CommandPage> pages::placement_weeks() {
    return {
        {"placement",
         "week",
         mark("record planned and present days of practice weeks"),
         {{"mb placement week PL7 --week 2020-W47 --present 4 --approved",
           mark("four days present; planned is what the programme says, less public holidays")},
          {"mb placement week PL7 --from-week 2020-W47 --to-week 2020-W53 --present full", mark("seven weeks at once")},
          {"mb placement week --cohort K7 --week 2020-W47 --all --except PL3 --present full",
           mark("everyone who is in practice that week, but one")},
          {"mb placement week PL7 --week 2020-W49 --planned 0 --present 0", mark("the host was closed")},
          {"mb placement week PL7 --week 2020-W49 --remove", mark("recorded on the wrong placement")}},
         {{"", &week_columns()}},
         exits,
         make<PlacementWeek>},
        {"placement",
         "approve",
         mark("the host approves practice weeks"),
         {{"mb placement approve PL7 --weeks 2020-W47,2020-W48", mark("two weeks")},
          {"mb placement approve PL7 --all-weeks", mark("all that are recorded")},
          {"mb placement approve --cohort K7 --weeks 2020-W47 --except PL3", mark("one week of everyone but one")},
          {"mb placement approve PL7 --weeks 2020-W47 --remove", mark("it was a mistake")}},
         {{"", &week_columns()}},
         exits,
         make<PlacementApprove>},
    };
}

}  // namespace mb::cli
