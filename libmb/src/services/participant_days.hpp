/// Since when somebody has been what to the programme.
#pragma once

#include "store/connection.hpp"

#include <mb/date.hpp>
#include <mb/identifier.hpp>

#include <optional>
#include <unordered_map>

namespace mb::services {

/// The first days of one person, over all enrolments but those registered in error.
struct ParticipantDays {
    std::optional<Date> started;    ///< `active`
    std::optional<Date> completed;  ///< `completed`
    std::optional<Date> begun;      ///< `active`, also in an enrolment registered in error since

    bool started_by(Date day) const { return started && *started <= day; }
};

ParticipantDays participant_days(store::Connection& connection, PersonId person);
/// Of everyone with an enrolment, in one pass.
std::unordered_map<PersonId, ParticipantDays> everyones_days(store::Connection& connection);

}  // namespace mb::services
