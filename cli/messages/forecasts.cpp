#include "cli/messages/tables.hpp"

namespace mb::cli {

namespace {

// clang-format off
constexpr Sentence sentences[] = {
    {"forecast-in-persons-only", mark("{goal} is in full-time equivalents, and only goals in persons can be forecast"), "mb goal status {goal}"},
    {"deadline-passed",          mark("{goal}: nothing is left to foresee, its deadline was {deadline|day}; {reached} were counted then, the target is {target}"), "mb goal status {goal} --at {deadline}"},
    {"deadline-too-far",         mark("{goal}: the deadline, {deadline|day}, is too far ahead; a forecast goes until {latest|day}"), mark("ask from a later day, with --at")},
    {"nobody-has-completed",     mark("{goal}: nobody had completed by {date|day}, so there is nothing to learn from"), "mb enrolment complete --help"},
    {"target-below-baseline",    mark("{goal}: the target, {target}, lies below the baseline, {baseline}; more admissions and more hiring do not lead there"), "mb goal forecast {goal}"},
    {"probability-out-of-range", mark("{value} is no probability"), mark("write a number between 0 and 1, such as 0.8")},
    {"forecast-thin",            mark("the data are too thin to tell: completers {completers}, where {fewest} are the least; years {years}, where {fewest_years} are")},
    {"register-silent",          mark("nothing is registered of enrolments or jobs after {date|day}: the time until {at|day} counts as if nobody had been hired or had left")},
    {"forecast-far",             mark("what lies more than {years} years ahead has not been checked against what came; the bands may be too narrow")},
    {"recent-hires-unusual",     mark("{hired} were hired in the last two years, where the years before let {low} to {high} be expected: the rates may have changed")},
};
// clang-format on

}  // namespace

std::span<const Sentence> tables::forecasts() {
    return sentences;
}

}  // namespace mb::cli
