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

using EveryonesDays = std::unordered_map<PersonId, ParticipantDays>;
/// Of everyone with an enrolment, in one pass.
EveryonesDays everyones_days(store::Connection& connection);
/// Of one of them; without any day for somebody with no enrolment.
ParticipantDays days_in(const EveryonesDays& everyone, PersonId person);

}  // namespace mb::services
