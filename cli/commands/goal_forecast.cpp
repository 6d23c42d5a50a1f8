// goal forecast.
#include "cli/commands/forecast_words.hpp"
#include "cli/commands/goal_back_test.hpp"
#include "cli/commands/goal_rates.hpp"
#include "cli/commands/goal_words.hpp"
#include "cli/commands/pages.hpp"
#include "cli/given.hpp"
#include "cli/output/wrapped.hpp"

namespace mb::cli {

namespace {

using services::GoalForecast;

constexpr Audience people = Audience::people;
constexpr Audience machines = Audience::machines;

const std::vector<Column> columns{
    {"goal", mark("goal"), Kind::text, machines},
    {"definition", mark("what is counted"), Kind::prose, machines},
    {"at", mark("on"), Kind::date, machines},
    {"value", mark("counted"), Kind::integer, machines},
    {"date", mark("on"), Kind::date},
    {"year", mark("year"), Kind::integer, machines},
    {"median", mark("median"), Kind::integer},
    {"band_80", mark("80 percent"), Kind::text, people},
    {"band_95", mark("95 percent"), Kind::text, people},
    {"mean", mark("mean"), Kind::decimal},
    {"low_80", mark("80 percent from"), Kind::integer, machines},
    {"high_80", mark("to"), Kind::integer, machines},
    {"low_95", mark("95 percent from"), Kind::integer, machines},
    {"high_95", mark("to"), Kind::integer, machines},
    {"target", mark("target"), Kind::integer, machines},
    {"deadline", mark("by"), Kind::date, machines},
    {"probability", mark("probability"), Kind::decimal, machines},
    {"verdict", mark("verdict"), Kind::code, machines},
    {"admissions", mark("admitted a year"), Kind::integer, machines},
    {"completers", mark("have completed"), Kind::integer, machines},
    {"years", mark("years"), Kind::integer, machines},
    {"in_training", mark("in training"), Kind::integer, machines},
    {"from_outside", mark("from outside"), Kind::integer, machines},
    {"thin", mark("too thin"), Kind::yes_no, machines},
    {"recent_hires", mark("hired in two years"), Kind::integer, machines},
    {"recent_low_95", mark("95 percent from"), Kind::integer, machines},
    {"recent_high_95", mark("to"), Kind::integer, machines},
    {"recent_unusual", mark("unusual"), Kind::yes_no, machines},
};

Cell band(const rules::Band& of) {
    return std::to_string(of.low) + "–" + std::to_string(of.high);
}

Rows rows_of(const GoalForecast& forecast) {
    const auto& ground = forecast.ground;
    const auto& recent = ground.recent;
    Rows rows(columns);
    for (const auto& day : forecast.days) {
        const bool last = &day == &forecast.days.back();
        rows.add({cell(ground.goal.code), definition_of(ground.goal, Language::for_machines()), cell(ground.day),
                  cell(ground.value), cell(day.day), cell(day.day.year()), cell(day.median),
                  // Where the data are too thin, the narrow band would promise too much.
                  ground.thin() ? Cell() : band(day.narrow), band(day.wide), cell(day.mean), cell(day.narrow.low),
                  cell(day.narrow.high), cell(day.wide.low), cell(day.wide.high), cell(ground.target),
                  cell(ground.goal.deadline), last ? cell(forecast.probability) : Cell(),
                  last ? cell(forecast.prospect) : Cell(), cell(ground.admissions), cell(ground.completers),
                  cell(ground.years), cell(ground.in_training), cell(ground.from_outside), ground.thin(),
                  recent ? cell(recent->hired) : Cell(), recent ? cell(recent->expected.low) : Cell(),
                  recent ? cell(recent->expected.high) : Cell(), recent ? Cell(recent->unusual()) : Cell()});
    }
    return rows;
}

std::string verdict(const GoalForecast& forecast, const Language& language) {
    const auto& ground = forecast.ground;
    const Fields fields{{"prospect", forecast.prospect ? std::string(to_code(*forecast.prospect)) : ""},
                        {"target", std::to_string(ground.target)},
                        {"deadline", ground.goal.deadline.to_string()},
                        {"percent", percent_text(forecast.probability)}};
    if (!forecast.prospect) {
        return fill(
            language.say(mark("Too little is known to say how likely the target of {target} by {deadline|day} is.")),
            fields, language);
    }
    const char* text = ground.target < ground.goal.baseline
                           ? mark("At unchanged rates: {prospect|prospect}. {target} or fewer on {deadline|day} has a "
                                  "probability of {percent|decimal} percent.")
                           : mark("At unchanged rates: {prospect|prospect}. {target} or more on {deadline|day} has a "
                                  "probability of {percent|decimal} percent.");
    return fill(language.say(text), fields, language);
}

class GoalForecastCommand : public Command {
public:
    void setup(Options& options) override {
        options.positional(code_, {"CODE", mark("the goal's code"), true, false, nullptr});
        options.value(at_, "--at", "DATE", mark("what was to be foreseen on that day (default: today)"));
        options.value(admissions_, "--admissions", "NUMBER",
                      mark("so many admitted a year (default: as in the last three cohorts)"));
        options.flag(back_test_, "--back-test", mark("earlier forecasts against what came, beside a straight line"));
        options.flag(rates_, "--rates", mark("what the forecast has learned: each rate, and how well it is known"));
    }

    ExitCode run(CommandContext& context) override {
        const Date day = context.day_until_today("--at", at_);
        if (back_test_) {
            excluding("--back-test", true, "--rates", rates_);
            excluding("--back-test", "--admissions", admissions_);
            print_back_test(context, services::goal_back_test(context.open_to_read(), code_.front(), day));
            return ExitCode::done;
        }
        if (rates_) {
            excluding("--rates", "--admissions", admissions_);
            print_rates(context, services::goal_rates(context.open_to_read(), code_.front(), day));
            return ExitCode::done;
        }
        const auto admissions = given<int>("--admissions", admissions_);
        const auto forecast = services::goal_forecast(context.open_to_read(), code_.front(), day, admissions);
        if (!context.for_people()) {
            context.print(rows_of(forecast), "");
        } else {
            print_for_people(context, forecast);
        }
        tell_caveats(context, forecast.ground);
        return ExitCode::done;
    }

private:
    static void print_for_people(const CommandContext& context, const GoalForecast& forecast) {
        const Language& language = context.language();
        context.out() << ground_told(forecast.ground, language) << "\n\n";
        context.print(rows_of(forecast), "");
        context.out() << '\n'
                      << wrapped(verdict(forecast, language), "") << '\n'
                      << wrapped(rests_on(forecast.ground, language), "");
    }

    std::vector<std::string> code_;
    GivenText at_;
    GivenText admissions_;
    bool back_test_ = false;
    bool rates_ = false;
};

}  // namespace

CommandPage pages::goal_forecast() {
    return {"goal",
            "forecast",
            mark("how many will be counted until the deadline, and how likely the target is"),
            {{"mb goal forecast C", mark("at unchanged rates, with as many admitted as lately")},
             {"mb goal forecast C --admissions 25", mark("if 25 were admitted a year")},
             {"mb goal forecast C --at 2016-12-31 --json", mark("as it would have been foreseen then, for a script")},
             {"mb goal forecast C --back-test", mark("how good such forecasts have been")},
             {"mb goal forecast C --rates", mark("what it rests on, to check it by hand")}},
            {{"", &columns}, {"--back-test", &back_test_columns()}, {"--rates", &rate_columns()}},
            {ExitCode::refused, ExitCode::no_such_record, ExitCode::unusable, ExitCode::busy},
            make<GoalForecastCommand>};
}

}  // namespace mb::cli
