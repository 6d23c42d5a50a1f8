// programme add, change.
#include "cli/commands/pages.hpp"
#include "cli/commands/write_command.hpp"
#include "cli/given.hpp"

#include <mb/services/catalogue_changes.hpp>

#include <algorithm>
#include <array>

namespace mb::cli {

namespace {

const std::vector<Column>& programme_columns() {
    static const std::vector<Column> columns = written({
        {"programme", mark("programme")},
        {"theory_hours", mark("theory h"), Kind::integer},
        {"minutes_per_hour", mark("min per h"), Kind::integer},
        {"practice_weeks", mark("practice weeks"), Kind::integer},
        {"days_per_week", mark("days a week"), Kind::integer},
        {"week_threshold_percent", mark("week counts from %"), Kind::integer},
        {"milestones", mark("milestones"), Kind::list},
        {"theory_carries", mark("theory carries"), Kind::yes_no},
        {"practice_carries", mark("practice carries"), Kind::yes_no},
    });
    return columns;
}

/// The options that give the requirements.
class Requirements {
public:
    void declare(Options& options) {
        options.value(theory_hours_, "--theory-hours", "N", mark("hours of theory that are required"));
        options.value(minutes_per_hour_, "--minutes-per-hour", "N",
                      mark("minutes in an hour of theory, 60 or 45; a new programme has 60"));
        options.value(practice_weeks_, "--practice-weeks", "N", mark("weeks of practice that are required"));
        options.value(days_per_week_, "--days-per-week", "N",
                      mark("planned practice days of an ordinary week; a new programme has 5"));
        options.value(
            week_threshold_, "--week-threshold", "PERCENT",
            mark("share of the planned days that must be present for a week to count; a new programme has 80"));
        options.repeated(milestones_, "--milestone", "TEXT",
                         mark("a requirement beyond hours and weeks; once for each, in their order"));
        options.flag(theory_carries_, "--theory-carries", mark("theory carries over a transfer to another cohort"));
        options.flag(theory_stays_, "--no-theory-carries", mark("it does not"));
        options.flag(practice_carries_, "--practice-carries",
                     mark("practice weeks carry over a transfer to another cohort"));
        options.flag(practice_stays_, "--no-practice-carries", mark("they do not"));
    }

    services::ProgrammeEdit given_values() const {
        services::ProgrammeEdit values{
            .theory_hours = given<int>("--theory-hours", theory_hours_),
            .minutes_per_hour = given<int>("--minutes-per-hour", minutes_per_hour_),
            .practice_weeks = given<int>("--practice-weeks", practice_weeks_),
            .days_per_week = given<int>("--days-per-week", days_per_week_),
            .week_threshold_percent = given<int>("--week-threshold", week_threshold_),
            .milestones = {},
            .theory_carries = either("--theory-carries", theory_carries_, "--no-theory-carries", theory_stays_),
            .practice_carries =
                either("--practice-carries", practice_carries_, "--no-practice-carries", practice_stays_)};
        if (!milestones_.empty()) {
            values.milestones.emplace();
            for (const std::string& milestone : milestones_) {
                values.milestones->push_back(given<Milestone>("--milestone", milestone));
            }
        }
        return values;
    }

    void require() const {
        required<int>("--theory-hours", theory_hours_);
        required<int>("--practice-weeks", practice_weeks_);
    }
    bool has_milestones() const { return !milestones_.empty(); }

private:
    GivenText theory_hours_;
    GivenText minutes_per_hour_;
    GivenText practice_weeks_;
    GivenText days_per_week_;
    GivenText week_threshold_;
    std::vector<std::string> milestones_;
    bool theory_carries_ = false;
    bool theory_stays_ = false;
    bool practice_carries_ = false;
    bool practice_stays_ = false;
};

/// The option that gave what a programme cannot have.
const char* option_of(const InvalidValue& invalid) {
    static constexpr std::array<std::pair<std::string_view, const char*>, 7> options{{
        {"theory_hours", "--theory-hours"},
        {"practice_weeks", "--practice-weeks"},
        {"days_per_week", "--days-per-week"},
        {"week_threshold_percent", "--week-threshold"},
        {"minutes-per-hour-unknown", "--minutes-per-hour"},
        {"milestone-twice", "--milestone"},
        {"milestone-malformed", "--milestone"},
    }};
    const std::string_view what = field(invalid.fields(), "column").value_or(invalid.code());
    const auto* found = std::ranges::find(options, what, [](const auto& option) { return option.first; });
    return found == options.end() ? nullptr : found->second;
}

/// Calls a service; what a programme cannot have is told with the option that said so.
template <class Service>
services::Outcome with_options_named(Service service) {
    try {
        return service();
    } catch (InvalidValue& invalid) {
        if (const char* option = option_of(invalid)) {
            invalid.add("option", option);
        }
        throw;
    }
}

class ProgrammeAdd : public WriteCommand {
public:
    void setup(Options& options) override {
        options.positional(code_, {"CODE", mark("the new programme's code, such as MB-180"), true, false, nullptr});
        options.value(like_, "--like", "CODE", mark("what is not given is as in this programme"));
        requirements_.declare(options);
    }

private:
    services::Outcome act(Register& registered, const CommandContext& /*context*/,
                          const services::Intent& intent) override {
        const auto code = given<ProgrammeCode>("CODE", code_.front());
        const auto values = requirements_.given_values();
        if (!like_) {
            requirements_.require();
        }
        return with_options_named([&] { return services::add_programme(registered, intent, code, like_, values); });
    }
    const std::vector<Column>& columns() const override { return programme_columns(); }

    std::vector<std::string> code_;
    GivenText like_;
    Requirements requirements_;
};

class ProgrammeChange : public WriteCommand {
public:
    void setup(Options& options) override {
        options.positional(code_, {"CODE", mark("the programme's code"), true, false, nullptr});
        requirements_.declare(options);
        options.flag(no_milestones_, "--no-milestones", mark("there are no requirements beyond hours and weeks"));
        options.flag(correct_, "--correct",
                     mark("it was recorded wrongly: put it right also for those who are enrolled"));
    }

private:
    services::Outcome act(Register& registered, const CommandContext& /*context*/,
                          const services::Intent& intent) override {
        auto values = requirements_.given_values();
        if (no_milestones_) {
            excluding("--milestone", requirements_.has_milestones(), "--no-milestones", true);
            values.milestones.emplace();
        }
        const auto change = correct_ ? services::ProgrammeChange::correction : services::ProgrammeChange::revision;
        return with_options_named(
            [&] { return services::change_programme(registered, intent, code_.front(), values, change); });
    }
    const std::vector<Column>& columns() const override { return programme_columns(); }

    std::vector<std::string> code_;
    Requirements requirements_;
    bool no_milestones_ = false;
    bool correct_ = false;
};

}  // namespace

std::vector<CommandPage> pages::programme_changes() {
    return {
        {"programme",
         "add",
         mark("a new version of the requirements"),
         {{"mb programme add MB-180 --theory-hours 180 --practice-weeks 20 --milestone \"project, in writing\"",
           mark("hours of 60 minutes, five days a week of which 80 % must be present")},
          {"mb programme add MB-200 --like MB-180 --theory-hours 200", mark("the next version: more theory")}},
         {{"", &programme_columns()}},
         {ExitCode::refused, ExitCode::no_such_record, ExitCode::unusable, ExitCode::busy},
         make<ProgrammeAdd>},
        {"programme",
         "change",
         mark("change requirements that nobody is enrolled under, or put wrong ones right"),
         {{"mb programme change MB-200 --practice-weeks 18", mark("before anybody is enrolled")},
          {"mb programme change MB-180 --minutes-per-hour 45 --correct",
           mark("it was recorded wrongly; everyone's progress is counted anew")}},
         {{"", &programme_columns()}},
         {ExitCode::refused, ExitCode::no_such_record, ExitCode::unusable, ExitCode::busy},
         make<ProgrammeChange>},
    };
}

}  // namespace mb::cli
