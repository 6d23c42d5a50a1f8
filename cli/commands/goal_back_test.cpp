#include "cli/commands/goal_back_test.hpp"

#include "cli/output/wrapped.hpp"

#include <algorithm>

namespace mb::cli {

namespace {

constexpr Audience people = Audience::people;
constexpr Audience machines = Audience::machines;

const std::vector<Column> columns{
    {"goal", mark("goal"), Kind::text, machines},
    {"from", mark("from"), Kind::date},
    {"date", mark("for"), Kind::date},
    {"years_ahead", mark("years ahead"), Kind::integer},
    {"value", mark("came"), Kind::integer},
    {"mean", mark("mean"), Kind::decimal},
    {"band_80", mark("80 percent"), Kind::text, people},
    {"low_80", mark("80 percent from"), Kind::integer, machines},
    {"high_80", mark("to"), Kind::integer, machines},
    {"covered", mark("in the band"), Kind::yes_no},
    {"crps", mark("score"), Kind::decimal},
    {"line_mean", mark("line"), Kind::decimal},
    {"line_band_80", mark("80 percent"), Kind::text, people},
    {"line_low_80", mark("80 percent from"), Kind::integer, machines},
    {"line_high_80", mark("to"), Kind::integer, machines},
    {"line_covered", mark("in the band"), Kind::yes_no},
    {"line_crps", mark("score"), Kind::decimal},
    // Of all forecasts so many years ahead:
    {"coverage_percent", mark("percent"), Kind::decimal, machines},
    {"mean_crps", mark("mean score"), Kind::decimal, machines},
    {"line_coverage_percent", mark("percent"), Kind::decimal, machines},
    {"line_mean_crps", mark("mean score"), Kind::decimal, machines},
};

constexpr double percent = 100.0;

const std::vector<Column> score_columns{
    {"years_ahead", mark("years ahead"), Kind::text},  {"forecasts", mark("forecasts"), Kind::integer},
    {"covered", mark("in the band"), Kind::integer},   {"coverage", mark("percent"), Kind::decimal},
    {"crps", mark("mean score"), Kind::decimal},       {"line_covered", mark("line: in the band"), Kind::integer},
    {"line_coverage", mark("percent"), Kind::decimal}, {"line_crps", mark("mean score"), Kind::decimal},
};

Cell band(const rules::Band& of) {
    return std::to_string(of.low) + "–" + std::to_string(of.high);
}

Rows cases_of(const services::GoalBackTest& test) {
    Rows rows(columns);
    for (const auto& each : test.cases) {
        const auto& [mean, narrow, score] = each.forecast;
        const auto& line = each.line;
        const auto& all = *std::ranges::find(test.scores, each.years_ahead, &rules::BackTestScore::years_ahead);
        rows.add({cell(test.goal.code),
                  cell(each.from),
                  cell(each.day),
                  cell(each.years_ahead),
                  cell(each.came),
                  cell(mean),
                  band(narrow),
                  cell(narrow.low),
                  cell(narrow.high),
                  narrow.covers(each.came),
                  cell(score),
                  cell(line.mean),
                  band(line.narrow),
                  cell(line.narrow.low),
                  cell(line.narrow.high),
                  line.narrow.covers(each.came),
                  cell(line.score),
                  cell(percent * all.forecast.coverage()),
                  cell(all.forecast.mean_score()),
                  cell(percent * all.line.coverage()),
                  cell(all.line.mean_score())});
    }
    return rows;
}

Rows scores_of(const services::GoalBackTest& test, const Language& language) {
    Rows rows(score_columns);
    for (const auto& [years, forecast, line] : test.scores) {
        rows.add({years ? std::to_string(*years) : language.say(mark("all")), cell(forecast.forecasts()),
                  cell(forecast.covered()), cell(percent * forecast.coverage()), cell(forecast.mean_score()),
                  cell(line.covered()), cell(percent * line.coverage()), cell(line.mean_score())});
    }
    return rows;
}

}  // namespace

const std::vector<Column>& back_test_columns() {
    return columns;
}

void print_back_test(const CommandContext& context, const services::GoalBackTest& test) {
    const Language& language = context.language();
    if (context.for_people() && !test.cases.empty()) {
        context.print(scores_of(test, language), "");
        context.print_section(mark("Each forecast"), cases_of(test));
        context.out() << '\n'
                      << wrapped(language.say(
                                     mark("in the band: what came lay in the band that is to hold 80 percent. score: "
                                          "the continuous ranked probability score in persons, 0 is best. "
                                          "line: a straight line through the years before, as a control.")),
                                 "");
        return;
    }
    context.print(cases_of(test), language.say(mark("the history is too short to try forecasts out on")));
}

}  // namespace mb::cli
