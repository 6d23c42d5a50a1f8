#include "cli/messages/tables.hpp"

namespace mb::cli {

namespace {

// clang-format off
constexpr Sentence about_failures[] = {
    {"goal-unknown", mark("there is no goal {value}[; did you mean {nearest}?]"), "mb goal list"},
    {"goal-exists",  mark("there is a goal {value} already"), "mb goal show {value}"},
    {"target-not-above-baseline", mark("{goal}: the target, {target|decimal}, does not lie above the baseline, {baseline|decimal}: fewer are wanted, or no more than there were"),
                                  mark("if more are wanted: mb goal change {goal} --target x2, or a number")},
    {"baseline-without-source",   mark("{goal}: where the baseline was published is not stated"),
                                  mark("say it, so that others can look it up: mb goal change {goal} --source TEXT")},
};

constexpr Sentence about_events[] = {
    {"goal-added",   mark("added goal {goal}[ ({reading|reading})]: from {baseline|decimal} on {baseline_date|day} to {target|decimal} by {deadline|day}, {unit|unit}")},
    {"goal-changed", mark("changed goal {goal}[ ({reading|reading})]: from {baseline|decimal} on {baseline_date|day} to {target|decimal} by {deadline|day}, {unit|unit}")},
};
// clang-format on

}  // namespace

std::span<const Sentence> tables::goals() {
    return about_failures;
}

std::span<const Sentence> tables::goal_events() {
    return about_events;
}

}  // namespace mb::cli
