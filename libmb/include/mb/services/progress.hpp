/// Progress of a cohort and of one enrolment.
#pragma once

#include <mb/cohort.hpp>
#include <mb/person.hpp>
#include <mb/rules/consistency.hpp>
#include <mb/rules/progress.hpp>
#include <mb/store/register.hpp>

#include <string_view>
#include <vector>

namespace mb::services {

/// One enrolment's progress, with what names it.
struct ParticipantProgress {
    PersonId person;
    std::optional<PersonRef> ref;
    CohortCode cohort;
    rules::Progress progress;
    std::vector<Dispensation> dispensations;
};

/// One per enrolment that has a status on `day` other than `registered-in-error`, ordered by number. Throws NotFound `cohort-unknown`.
std::vector<ParticipantProgress> cohort_progress(const Register& registered, std::string_view cohort, Date day);

/// An enrolment's progress, explained: the lessons and placements behind the numbers.
struct ExplainedProgress {
    ParticipantProgress participant;
    ProgrammeCode programme;
    rules::Participation participation;
    std::vector<rules::Remark> remarks;
    std::vector<Finding> unmet;  ///< what is missing and not covered by a dispensation

    /// The lesson of a line of `participant.progress.theory.lessons`.
    const Lesson& lesson(LessonId id) const;
};

/// Throws InvalidValue `enrolment-id-malformed`, NotFound `enrolment-unknown`.
ExplainedProgress enrolment_progress(const Register& registered, std::string_view id, Date day);

}  // namespace mb::services
