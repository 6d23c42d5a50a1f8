#include <mb/goal_template.hpp>

#include <algorithm>

namespace mb {

Goal read_as(GoalTemplate reading, Goal goal) {
    const bool trained = reading == GoalTemplate::b;
    goal.population = trained ? GoalPopulation::completers : GoalPopulation::anyone;
    goal.employer_kinds.clear();
    if (reading != GoalTemplate::a) {
        goal.employer_kinds.push_back(EmployerKind::municipality);
    }
    goal.funding = trained ? std::optional(Funding::ordinary) : std::nullopt;
    goal.peer_role = trained ? std::nullopt : std::optional(true);
    return goal;
}

std::optional<GoalTemplate> reading_of(const Goal& goal) {
    const auto found =
        std::ranges::find_if(goal_templates, [&](GoalTemplate each) { return read_as(each, goal) == goal; });
    return found == goal_templates.end() ? std::nullopt : std::optional(*found);
}

}  // namespace mb
