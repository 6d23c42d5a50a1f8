#include "services/resolving.hpp"
#include "services/writing.hpp"
#include "store/gateways/goals.hpp"

#include <mb/joined.hpp>
#include <mb/natural_order.hpp>
#include <mb/services/goals.hpp>

#include <algorithm>

namespace mb::services {
namespace {

/// What is told of a goal, with its numbers as `number` spells them.
template <class Spelling>
Fields told(const Goal& goal, Spelling number) {
    Fields fields{{"goal", goal.code.str()}};
    if (const auto reading = reading_of(goal)) {
        fields.emplace_back("reading", to_code(*reading));
    }
    fields.emplace_back("population", to_code(goal.population));
    if (!goal.employer_kinds.empty()) {
        fields.emplace_back("employer_kinds",
                            joined(
                                goal.employer_kinds, [](EmployerKind kind) { return to_code(kind); }, "|"));
    }
    if (goal.funding) {
        fields.emplace_back("funding", to_code(*goal.funding));
    }
    if (goal.peer_role) {
        fields.emplace_back("peer_role", *goal.peer_role ? "yes" : "no");
    }
    fields.emplace_back("unit", to_code(goal.unit));
    fields.emplace_back("baseline", number(goal.baseline));
    fields.emplace_back("baseline_date", goal.baseline_date.to_string());
    fields.emplace_back("target", number(goal.target.from_baseline(goal.baseline)));
    if (const auto factor = goal.target.factor()) {
        fields.emplace_back("target_factor", std::to_string(*factor));
    }
    fields.emplace_back("deadline", goal.deadline.to_string());
    return fields;
}

/// The log is not told where the baseline was published: that is free text.
Event event_of(const char* code, const Goal& goal, Writing& writing) {
    Fields thing = told(goal, [](std::int64_t number) { return std::to_string(number); });
    if (goal.source) {
        thing.emplace_back("source", goal.source->str());
    }
    writing.made(std::move(thing));
    return {code, told(goal, [&](std::int64_t number) { return goal_number_text(number, goal.unit); })};
}

bool rises(const Goal& goal) {
    return goal.target.from_baseline(goal.baseline) > goal.baseline;
}

void warn_of_target(const Goal& goal, Writing& writing) {
    if (!rises(goal)) {
        writing.warn({"target-not-above-baseline",
                      {{"goal", goal.code.str()},
                       {"target", goal_number_text(goal.target.from_baseline(goal.baseline), goal.unit)},
                       {"baseline", goal_number_text(goal.baseline, goal.unit)}}});
    }
}

}  // namespace

Outcome add_goal(Register& registered, const Intent& intent, const Goal& goal) {
    return write(registered, intent, [&](Writing& writing) {
        store::Goals goals(writing.connection());
        if (goals.find(goal.code)) {
            throw Refused("goal-exists", {{"value", goal.code.str()}});
        }
        const Goal added = checked(goal);
        goals.add(added);
        warn_of_target(added, writing);
        if (!added.source) {
            writing.warn({"baseline-without-source", {{"goal", added.code.str()}}});
        }
        return event_of("goal-added", added, writing);
    });
}

Outcome change_goal(Register& registered, const Intent& intent, std::string_view code, const GoalEdit& edit) {
    return write(registered, intent, [&](Writing& writing) {
        auto [id, goal] = resolve_goal(writing.connection(), code);
        const bool rose = rises(goal);
        goal.population = edit.population.value_or(goal.population);
        goal.employer_kinds = edit.employer_kinds.value_or(goal.employer_kinds);
        goal.funding = edited(goal.funding, edit.funding);
        goal.peer_role = edited(goal.peer_role, edit.peer_role);
        goal.baseline = edit.baseline.value_or(goal.baseline);
        goal.baseline_date = edit.baseline_date.value_or(goal.baseline_date);
        goal.source = edited(goal.source, edit.source);
        goal.target = edit.target.value_or(goal.target);
        goal.deadline = edit.deadline.value_or(goal.deadline);
        goal = checked(std::move(goal));
        store::Goals(writing.connection()).change(id, goal);
        if (rose) {
            warn_of_target(goal, writing);
        }
        return event_of("goal-changed", goal, writing);
    });
}

std::vector<Numbered<GoalId, Goal>> goals(const Register& registered) {
    std::vector<Numbered<GoalId, Goal>> all;
    registered.read([&] { all = store::Goals(registered.connection()).all(); });
    std::ranges::sort(all, counts_before, [](const auto& goal) -> std::string_view { return goal.value.code.str(); });
    return all;
}

Numbered<GoalId, Goal> goal(const Register& registered, std::string_view code) {
    std::vector<Numbered<GoalId, Goal>> found;
    registered.read([&] { found.push_back(resolve_goal(registered.connection(), code)); });
    return std::move(found.front());
}

}  // namespace mb::services
