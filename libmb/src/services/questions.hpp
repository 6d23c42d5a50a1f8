/// The questions to one person, as writes about them need them, and those to everybody.
#pragma once

#include "services/writing.hpp"

#include <mb/follow_up.hpp>

#include <map>
#include <string>
#include <vector>

namespace mb::services {

/// Throws Refused `follow-up-in-future` (`date`, `today`): nobody has been asked, or has answered, on a day to come.
void expect_come(const Writing& writing, Date day);

/// The question of a day, or null.
const FollowUp* asked_on(const std::vector<FollowUp>& questions, Date day);
/// The same; throws Refused `follow-up-not-asked` (`person`, `date`, `known`).
FollowUp question_of(const std::vector<FollowUp>& questions, PersonId person, Date day);

/// Of everybody who was ever asked, in one pass.
std::map<PersonId, std::vector<FollowUp>> questions_by_person(store::Connection& connection);

/// The fields `person`, `asked_on`.
Fields told_question(PersonId person, Date asked);
/// "2020-12-20, 2021-01-10"
std::string days_of(const std::vector<FollowUp>& questions);

}  // namespace mb::services
