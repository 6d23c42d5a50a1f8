/// The steps of an enrolment from one status to the next. A step dated before later facts is judged by the whole history,
/// and never removes any of them.
///
/// Every step throws InvalidValue `enrolment-id-malformed`; NotFound `enrolment-unknown`, `cohort-unknown`,
/// `person-unknown`; and Refused
///
/// * `status-step-unlawful` (`enrolment`, `from`, `to`, `date`, `possible`: the verbs that are)
/// * `status-contradicts-later` (`enrolment`, `status`, `date`, `later`, `later_date`): lawful by what went before, but not
///   by what is recorded of later days
/// * `status-held-already` (`enrolment`, `status`, `since`)
///
/// A step that the register holds already, of the same day, changes nothing.
#pragma once

#include <mb/enrolment.hpp>
#include <mb/services/outcome.hpp>
#include <mb/store/register.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace mb::services {

/// What can be done with one enrolment, or with those of a cohort. Applying and transferring concern more than that.
enum class Step {
    waitlist,
    reject,
    admit,
    start,  ///< of an admitted one
    no_show,
    leave,
    resume,    ///< after a leave
    withdraw,  ///< from the programme; before it has begun, of the application
    complete,
    not_complete,
    register_in_error,
};

/// The day of a step, and why somebody withdraws.
struct StepDetails {
    Date on;
    std::optional<WithdrawalReason> reason = {};
    std::optional<Line> note = {};
};

/// Takes the step. Event `status-recorded`, fields `enrolment`, `person`, `cohort`, `status`, `date`, `reason`. Warning
/// `cohort-overfull` (`cohort`, `places`, `taken`) when somebody is admitted beyond the cohort's places, `status-still-to-come`
/// (`enrolment`, `status`, `date`) of a day after today, `start-before-cohort` (`enrolment`, `date`, `first_day`). Throws also
/// Refused `start-during-leave` (`enrolment`), `not-on-leave` (`enrolment`, `status`), `completion-refused`
/// (`enrolment`; findings as in rules::unmet_requirements) while requirements are unmet on the day and no dispensation
/// covers them, `completion-day-not-counted` (`enrolment`, `date`, `next`) where only a lesson of that very day is
/// missing; InvalidValue `reason-without-withdrawal`, `note-without-other-reason`.
Outcome take_step(Register& registered, const Intent& intent, std::string_view enrolment, Step step,
                  const StepDetails& details);

/// Those of a cohort that a step concerns.
struct Together {
    std::string cohort;
    std::vector<std::string> except = {};  ///< enrolments: `E3`
    bool only_complete = false;  ///< `complete`: pass over those whose requirements are unmet, with a warning each
};

/// Takes the step for everyone in a cohort whose history allows it on that day. Event `statuses-recorded`, fields
/// `cohort`, `status`, `date`, `count`, `enrolments`; one thing for each, as in take_step(). Throws also Refused
/// `not-in-cohort` (`value`, `cohort`), `nobody-for-step` (`cohort`, `status`, `date`), `completions-refused` (`cohort`,
/// `count`, `others`: how many lack nothing; findings with `enrolment`).
Outcome take_step_together(Register& registered, const Intent& intent, const Together& together, Step step, Date on);

/// An application of a person to a cohort.
struct Application {
    std::string person;  ///< number or ref
    std::string cohort;
    Date on;
    std::optional<Instant> received = {};
};

/// Records an application. Where the person is enrolled there already, with a history that begins later, the application
/// had been forgotten. Event `enrolment-added` (or `status-recorded`), fields `enrolment`, `person`, `cohort`, `status`,
/// `date`, `received`. Warnings `application-late`; `application-dated-late` (`enrolment`, `date`, `deadline`) where only
/// the day is known. Throws Refused `enrolment-exists` (`enrolment`, `person`, `cohort`, `status`), `person-erased`,
/// `person-restricted` (`person`), `application-in-future` (`date`, `today`), `received-in-future` (`received`, `today`).
Outcome apply(Register& registered, const Intent& intent, const Application& application);

/// Admits a person of whom no application was recorded. Event, warning and refusals as in apply() and take_step().
Outcome admit_without_application(Register& registered, const Intent& intent, std::string_view person,
                                  std::string_view cohort, Date on);

/// Moves a participant to another cohort: the enrolment is `transferred`, and one that continues it is admitted the same
/// day. Event `transferred`, fields `enrolment`, `person`, `cohort`, `date`, `to_cohort`, `continued_by`; two things, as
/// in take_step(), the second with `continues`. Who waits there as an applicant is admitted from that application. Warns of
/// what does not come along: `transfer-leaves-theory` (`minutes`), `transfer-leaves-practice` (`weeks`),
/// `transfer-leaves-milestone` (`milestone`), each with `enrolment`. Throws also Refused `enrolment-exists`.
Outcome transfer(Register& registered, const Intent& intent, std::string_view enrolment, std::string_view cohort,
                 Date on);

}  // namespace mb::services
