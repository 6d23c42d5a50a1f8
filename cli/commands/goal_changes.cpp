// goal add, change.
#include "cli/commands/pages.hpp"
#include "cli/commands/write_command.hpp"
#include "cli/given.hpp"

#include <mb/services/goals.hpp>

namespace mb::cli {

namespace {

const std::vector<Column>& goal_columns() {
    static const std::vector<Column> columns = written({
        {"goal", mark("goal")},
        {"reading", mark("reading")},
        {"population", mark("who")},
        {"employer_kinds", mark("kinds of employer"), Kind::list},
        {"funding", mark("funding")},
        {"peer_role", mark("peer role"), Kind::yes_no},
        {"unit", mark("unit")},
        {"baseline", mark("baseline"), Kind::integer},
        {"baseline_date", mark("on"), Kind::date},
        {"target", mark("target"), Kind::integer},
        {"target_factor", mark("times the baseline"), Kind::integer},
        {"deadline", mark("by"), Kind::date},
        {"source", mark("source of the baseline"), Kind::prose},
    });
    return columns;
}

/// What `make` makes of a text; a failure names the option.
template <class Make>
auto made(const char* option, const GivenText& text, Make make) -> std::optional<decltype(make(*text))> {
    try {
        return text ? std::optional(make(*text)) : std::nullopt;
    } catch (InvalidValue& invalid) {
        invalid.add("option", option);
        throw;
    }
}

/// The same where it must be there.
template <class Make>
auto needed(const char* option, const GivenText& text, Make make) {
    required<std::string>(option, text);
    return made(option, text, make).value();
}

bool yes_or_no(const std::string& text) {
    if (text != "yes" && text != "no") {
        throw InvalidValue("yes-no-malformed", {{"value", text}});
    }
    return text == "yes";
}

/// Checks a goal or an edit of one; what does not fit is told with its option.
template <class Service>
services::Outcome with_option_named(Service service) {
    try {
        return service();
    } catch (InvalidValue& invalid) {
        if (invalid.code() == "deadline-not-after-baseline") {
            invalid.add("option", "--deadline");
        } else if (invalid.code() == "baseline-negative") {
            invalid.add("option", "--baseline");
        } else if (invalid.code() == "target-times-nothing") {
            invalid.add("option", "--target");
        }
        throw;
    }
}

/// The options that say what a goal counts and what it aims at.
class Particulars {
public:
    void declare_filter(Options& options) {
        options.value(population_, "--population", "POPULATION", mark("who is counted: anyone or completers"))
            .one_of<GoalPopulation>();
        options.several(kinds_, "--employer-kinds", "KIND", mark("employers of which kinds (default: all)"))
            .one_of<EmployerKind>();
        options.value(funding_, "--funding", "FUNDING", mark("jobs with which funding (default: any)"))
            .one_of<Funding>();
        options.value(peer_role_, "--peer-role", "yes|no", mark("jobs in a peer role, or only others (default: any)"))
            .among({"yes", "no"});
    }
    void declare_aim(Options& options) {
        options.value(baseline_, "--baseline", "NUMBER", mark("how many there were: persons, or 12,5 of fte"))
            .of("text");
        options.value(baseline_date_, "--baseline-date", "DATE", mark("on which day"));
        options.value(source_, "--source", "TEXT", mark("where the baseline was published"));
        options.value(target_, "--target", "TARGET", mark("x2 for twice the baseline, or a number like it")).of("text");
        options.value(deadline_, "--deadline", "DATE", mark("the day by which the target is to be reached"));
    }
    void declare_removals(Options& options) {
        options.flag(any_employer_, "--any-employer", mark("employers of all kinds count"));
        options.flag(any_funding_, "--any-funding", mark("jobs count whatever their funding"));
        options.flag(any_role_, "--any-role", mark("jobs count whatever the role"));
        options.flag(no_source_, "--no-source", mark("it is not known where the baseline was published"));
    }

    /// The filter comes from these options.
    Goal goal(const std::string& code, GoalUnit unit) const {
        return aimed(code, required<GoalPopulation>("--population", population_), unit);
    }
    /// The filter comes from a template.
    Goal goal(GoalTemplate reading, const std::string& code, GoalUnit unit) const {
        const char* const option = "--template";
        excluding(option, "--population", population_);
        excluding(option, true, "--employer-kinds", !kinds_.empty());
        excluding(option, "--funding", funding_);
        excluding(option, "--peer-role", peer_role_);
        return read_as(reading, aimed(code, GoalPopulation::anyone, unit));
    }

    services::GoalEdit changes(GoalUnit unit) const {
        const auto number = [unit](const std::string& text) { return parse_goal_number(text, unit); };
        const auto target = [unit](const std::string& text) { return parse_goal_target(text, unit); };
        excluding("--employer-kinds", !kinds_.empty(), "--any-employer", any_employer_);
        services::GoalEdit edit{.population = given<GoalPopulation>("--population", population_),
                                .employer_kinds = {},
                                .funding = mb::cli::edit<Funding>("--funding", funding_, "--any-funding", any_funding_),
                                .peer_role = {},
                                .baseline = made("--baseline", baseline_, number),
                                .baseline_date = given<Date>("--baseline-date", baseline_date_),
                                .source = mb::cli::edit<Line>("--source", source_, "--no-source", no_source_),
                                .target = made("--target", target_, target),
                                .deadline = given<Date>("--deadline", deadline_)};
        if (any_employer_ || !kinds_.empty()) {
            edit.employer_kinds = kinds();
        }
        if (any_role_) {
            excluding("--any-role", "--peer-role", peer_role_);
            edit.peer_role = std::optional<bool>();
        } else if (const auto role = made("--peer-role", peer_role_, yes_or_no)) {
            edit.peer_role = role;
        }
        return edit;
    }

private:
    Goal aimed(const std::string& code, GoalPopulation population, GoalUnit unit) const {
        const auto number = [unit](const std::string& text) { return parse_goal_number(text, unit); };
        const auto target = [unit](const std::string& text) { return parse_goal_target(text, unit); };
        return Goal{.code = given<GoalCode>("CODE", code),
                    .population = population,
                    .employer_kinds = kinds(),
                    .funding = given<Funding>("--funding", funding_),
                    .peer_role = made("--peer-role", peer_role_, yes_or_no),
                    .unit = unit,
                    .baseline = needed("--baseline", baseline_, number),
                    .baseline_date = required<Date>("--baseline-date", baseline_date_),
                    .source = given<Line>("--source", source_),
                    .target = needed("--target", target_, target),
                    .deadline = required<Date>("--deadline", deadline_)};
    }
    std::vector<EmployerKind> kinds() const {
        std::vector<EmployerKind> read;
        for (const auto& kind : kinds_) {
            read.push_back(given<EmployerKind>("--employer-kinds", kind));
        }
        return read;
    }

    GivenText population_;
    std::vector<std::string> kinds_;
    GivenText funding_;
    GivenText peer_role_;
    GivenText baseline_;
    GivenText baseline_date_;
    GivenText source_;
    GivenText target_;
    GivenText deadline_;
    bool any_employer_ = false;
    bool any_funding_ = false;
    bool any_role_ = false;
    bool no_source_ = false;
};

class GoalAdd : public WriteCommand {
public:
    void setup(Options& options) override {
        options.positional(code_, {"CODE", mark("the new goal's code; a reading's own letter where none is given"),
                                   false, false, nullptr});
        options.value(template_, "--template", "READING", mark("count as reading A, B or C of the public goal"))
            .one_of<GoalTemplate>();
        particulars_.declare_filter(options);
        options.value(unit_, "--unit", "UNIT", mark("persons (default) or fte, full-time equivalents"))
            .one_of<GoalUnit>();
        particulars_.declare_aim(options);
    }

private:
    services::Outcome act(Register& registered, const CommandContext& /*context*/,
                          const services::Intent& intent) override {
        const auto reading = given<GoalTemplate>("--template", template_);
        const auto unit = given<GoalUnit>("--unit", unit_).value_or(GoalUnit::persons);
        if (code_.empty() && !reading) {
            throw UsageError("argument-missing", {{"argument", "CODE"}});
        }
        const auto code = code_.empty() ? std::string(to_code(*reading)) : code_.front();
        const auto goal = reading ? particulars_.goal(*reading, code, unit) : particulars_.goal(code, unit);
        return with_option_named([&] { return services::add_goal(registered, intent, goal); });
    }
    const std::vector<Column>& columns() const override { return goal_columns(); }

    std::vector<std::string> code_;
    GivenText template_;
    GivenText unit_;
    Particulars particulars_;
};

class GoalChange : public WriteCommand {
public:
    void setup(Options& options) override {
        options.positional(code_, {"CODE", mark("the goal's code"), true, false, nullptr});
        particulars_.declare_filter(options);
        particulars_.declare_aim(options);
        particulars_.declare_removals(options);
    }

private:
    services::Outcome act(Register& registered, const CommandContext& /*context*/,
                          const services::Intent& intent) override {
        const auto unit = services::goal(registered, code_.front()).value.unit;
        const auto changes = particulars_.changes(unit);
        return with_option_named([&] { return services::change_goal(registered, intent, code_.front(), changes); });
    }
    const std::vector<Column>& columns() const override { return goal_columns(); }

    std::vector<std::string> code_;
    Particulars particulars_;
};

}  // namespace

std::vector<CommandPage> pages::goal_changes() {
    return {
        {"goal",
         "add",
         mark("a new goal: whom it counts, from which baseline, to what, by when"),
         {{"mb goal add --template C --baseline 20 --baseline-date 2017-05-31 --target x2 --deadline 2020-12-31 "
           "--source \"talk, May 2017\"",
           mark("twice as many in peer roles of the municipality")},
          {"mb goal add NAV --population anyone --employer-kinds nav,dps --peer-role yes --unit fte --baseline 3,5 "
           "--baseline-date 2020-12-31 --target 8 --deadline 2024-12-31",
           mark("one of the office's own, in full-time equivalents")}},
         {{"", &goal_columns()}},
         {ExitCode::refused, ExitCode::unusable, ExitCode::busy},
         make<GoalAdd>},
        {"goal",
         "change",
         mark("change what a goal counts, its baseline, target or deadline"),
         {{"mb goal change C --deadline 2021-06-30", mark("half a year more")},
          {"mb goal change C --any-role", mark("whatever the role")}},
         {{"", &goal_columns()}},
         {ExitCode::refused, ExitCode::no_such_record, ExitCode::unusable, ExitCode::busy},
         make<GoalChange>},
    };
}

}  // namespace mb::cli
