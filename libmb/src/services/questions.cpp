#include "services/questions.hpp"

#include "store/gateways/follow_ups.hpp"

#include <mb/joined.hpp>

#include <algorithm>
#include <string>

namespace mb::services {

void expect_come(const Writing& writing, Date day) {
    const Date today = writing.context().today();
    if (day > today) {
        throw Refused("follow-up-in-future", {{"date", day.to_string()}, {"today", today.to_string()}});
    }
}

const FollowUp* asked_on(const std::vector<FollowUp>& questions, Date day) {
    const auto found = std::ranges::find(questions, day, &FollowUp::asked_on);
    return found == questions.end() ? nullptr : &*found;
}

FollowUp question_of(const std::vector<FollowUp>& questions, PersonId person, Date day) {
    if (const auto* found = asked_on(questions, day)) {
        return *found;
    }
    throw Refused("follow-up-not-asked",
                  {{"person", person.to_string()}, {"date", day.to_string()}, {"known", days_of(questions)}});
}

Fields told_question(PersonId person, Date asked) {
    return {{"person", person.to_string()}, {"asked_on", asked.to_string()}};
}

std::map<PersonId, std::vector<FollowUp>> questions_by_person(store::Connection& connection) {
    std::map<PersonId, std::vector<FollowUp>> questions;
    for (const auto& question : store::FollowUps(connection).all()) {
        questions[question.person()].push_back(question);
    }
    return questions;
}

std::string days_of(const std::vector<FollowUp>& questions) {
    return joined(questions, [](const FollowUp& each) { return each.asked_on().to_string(); });
}

}  // namespace mb::services
