#include "cli/commands/goal_rates.hpp"

#include "cli/messages.hpp"
#include "cli/output/wrapped.hpp"

#include <fmt/format.h>

namespace mb::cli {

namespace {

constexpr Audience machines = Audience::machines;
constexpr Audience people = Audience::people;

const std::vector<Column> columns{
    {"goal", mark("goal"), Kind::text, machines},
    {"at", mark("on"), Kind::date, machines},
    {"rate", mark("rate"), Kind::code},
    {"persons", mark("persons now"), Kind::integer},
    {"times", mark("seen"), Kind::integer},
    {"of", mark("of"), Kind::integer},
    {"mean", mark("mean"), Kind::decimal, machines},
    {"low_95", mark("95 percent from"), Kind::decimal, machines},
    {"high_95", mark("to"), Kind::decimal, machines},
    {"mean_text", mark("mean"), Kind::text, people},
    {"band_95", mark("95 percent"), Kind::text, people},
};

/// Three decimals: rates are small.
std::string text_of(double rate, const Language& language) {
    return fill("{rate|decimal}", {{"rate", fmt::format("{:.3f}", rate)}}, language);
}

}  // namespace

const std::vector<Column>& rate_columns() {
    return columns;
}

void print_rates(const CommandContext& context, const services::GoalRates& rates) {
    const Language& language = context.language();
    Rows rows(columns);
    for (const auto& rate : rates.rates) {
        rows.add({cell(rates.goal.code), cell(rates.day), cell(rate.rate), cell(rate.persons), cell(rate.seen.times),
                  cell(rate.seen.of), cell(rate.mean), cell(rate.low_95), cell(rate.high_95),
                  text_of(rate.mean, language),
                  text_of(rate.low_95, language) + "–" + text_of(rate.high_95, language)});
    }
    context.print(rows, "");
    if (context.for_people()) {
        context.out() << '\n'
                      << wrapped(language.say(mark(
                                     "Seen: how often it happened of how often it could have, over all years "
                                     "together; from outside and differences between years: hires in so many years. "
                                     "The mean and the 95 percent are what such rates may be, given that.")),
                                 "");
    }
}

}  // namespace mb::cli
