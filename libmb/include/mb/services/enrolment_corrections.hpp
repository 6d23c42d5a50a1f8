/// Correcting what was recorded of an enrolment's status.
#pragma once

#include <mb/enrolment.hpp>
#include <mb/services/outcome.hpp>
#include <mb/store/register.hpp>

#include <optional>
#include <string_view>

namespace mb::services {

/// What is to become of one entry of a status history. Nothing: as it is.
struct StatusCorrection {
    std::optional<Date> to;
    std::optional<WithdrawalReason> reason;  ///< another than `other` takes the note away
    std::optional<Line> note;
    Edit<Instant> received;
};

/// Corrects the entry with this status and day. Event `status-corrected`, fields `enrolment`, `person`, `cohort`,
/// `status`, `date`, `before` (the day, when it was another), `reason`, `received`. Throws InvalidValue
/// `enrolment-id-malformed`, `reason-without-withdrawal`, `note-without-other-reason`, `received-without-application`;
/// NotFound `enrolment-unknown`, `status-entry-unknown` (`enrolment`, `status`, `date`, `known`: the days of that status);
/// Refused `status-step-unlawful`, `status-twice-on-a-day` (with `enrolment`) when the history would not be lawful, and
/// `completion-refused` when a completion would move to a day on which requirements are unmet that were met;
/// `application-in-future` (`date`, `today`), `received-in-future` (`received`, `today`).
Outcome correct_status(Register& registered, const Intent& intent, std::string_view enrolment, EnrolmentStatus status,
                       Date on, const StatusCorrection& correction);

/// Removes the entry. Event `status-removed`, fields as in correct_status(). Throws also Refused `status-is-the-only-one`
/// (`enrolment`, `status`).
Outcome remove_status(Register& registered, const Intent& intent, std::string_view enrolment, EnrolmentStatus status,
                      Date on);

}  // namespace mb::services
