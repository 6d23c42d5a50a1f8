/// Decisions on the requirements of an enrolment: recognitions, approved milestones, dispensations. Deciding again with
/// other values is a correction.
#pragma once

#include <mb/recognition.hpp>
#include <mb/services/outcome.hpp>
#include <mb/services/whole_cohort.hpp>
#include <mb/store/register.hpp>

#include <string_view>

namespace mb::services {

/// Theory minutes or practice weeks to be granted for prior learning. An enrolment has one recognition of a kind on a
/// day.
struct NewRecognition {
    RecognitionKind kind;
    Date date;
    std::int64_t amount;  ///< minutes of theory, or weeks of practice
    Line approver;
    Edit<Line> note;
};

/// Records a recognition, or corrects the one of that kind and day. Event `theory-recognised` or `practice-recognised`,
/// fields `enrolment`, `kind`, `minutes` or `weeks`, `date`, `before` (the amount, when it was another). Throws InvalidValue
/// `amount-out-of-range`, `enrolment-id-malformed`; NotFound `enrolment-unknown`.
Outcome recognise(Register& registered, const Intent& intent, std::string_view enrolment,
                  const NewRecognition& recognition);
/// Removes a recognition. Event `recognition-removed`, fields `enrolment`, `kind`, `date`. Throws Refused
/// `recognition-not-recorded` (`enrolment`, `kind`, `date`, `known`: the days of those of the kind).
Outcome remove_recognition(Register& registered, const Intent& intent, std::string_view enrolment, RecognitionKind kind,
                           Date date);

/// Approves a milestone on a day, or corrects the day. Event `milestone-approved`, fields `enrolment`, `milestone`,
/// `date`, `before` (the day, when it was another). Throws Refused `milestone-unknown` (`milestone`, `known`,
/// `nearest`); InvalidValue `enrolment-id-malformed`; NotFound `enrolment-unknown`.
Outcome approve_milestone(Register& registered, const Intent& intent, std::string_view enrolment, const Line& milestone,
                          Date date);
/// Approves a milestone for everyone who is active that day; those who have it approved keep their day. Event
/// `milestone-approved-for-cohort`, fields `cohort`, `milestone`, `date`, `count`; one thing for each enrolment. Throws
/// NotFound `cohort-unknown`; Refused `not-in-cohort` (`value`, `cohort`), `nobody-active` (`cohort`, `date`),
/// `milestone-unknown`.
Outcome approve_milestone(Register& registered, const Intent& intent, const WholeCohort& cohort, const Line& milestone,
                          Date date);
/// Takes an approval back. Event `milestone-approval-removed`, fields `enrolment`, `milestone`. Throws Refused
/// `milestone-not-approved` (`enrolment`, `milestone`, `known`: those approved).
Outcome remove_milestone_approval(Register& registered, const Intent& intent, std::string_view enrolment,
                                  const Line& milestone);

/// A dispensation to be given: a human decision that lets a requirement stand unmet.
struct NewDispensation {
    Line requirement;  ///< `theory`, `practice` or a milestone of the programme
    Date date;
    Line approver;
    Line reason;
};

/// Gives a dispensation, or corrects the one from that requirement. Event `dispensation-given`, fields `enrolment`,
/// `requirement`, `date`. Throws Refused `requirement-unknown` (`requirement`, `known`, `nearest`); InvalidValue
/// `enrolment-id-malformed`; NotFound `enrolment-unknown`.
Outcome dispense(Register& registered, const Intent& intent, std::string_view enrolment,
                 const NewDispensation& dispensation);
/// Takes a dispensation back. Event `dispensation-removed`, fields `enrolment`, `requirement`. Throws Refused
/// `dispensation-not-given` (`enrolment`, `requirement`, `known`: the requirements dispensed from).
Outcome remove_dispensation(Register& registered, const Intent& intent, std::string_view enrolment,
                            const Line& requirement);

}  // namespace mb::services
