/// Status changes on their way into the register.
#pragma once

#include "services/writing.hpp"

#include <mb/cohort.hpp>
#include <mb/enrolment.hpp>
#include <mb/store/register.hpp>

#include <vector>

namespace mb::services {

StatusHistory history_of(store::Connection& connection, EnrolmentId enrolment);

/// Whether the history holds the change, with the same reason, note and day of receipt.
bool holds(const StatusHistory& history, const StatusChange& change);
/// Whether the history with the change is lawful.
bool allows(const StatusHistory& history, const StatusChange& change);
/// Throws Refused `status-step-unlawful`, `status-contradicts-later`, `status-held-already` unless it is; the fields stand
/// in services/enrolment_steps.hpp.
void expect_lawful(EnrolmentId enrolment, const StatusHistory& history, const StatusChange& change);

/// Throws Refused `application-in-future` (`date`, `today`), `received-in-future` (`received`, `today`) where the day of an
/// application, or that on which it was received, is still to come.
void expect_come(const StatusChange& application, Date today);

/// Writes a lawful change.
void put(Writing& writing, EnrolmentId enrolment, const StatusChange& change);
/// What is told of a change: `enrolment`, `person`, `cohort`, `status`, `date`, and `reason`, `received`, `continues` where
/// there are such.
Fields told(const Numbered<EnrolmentId, Enrolment>& enrolment, const CohortCode& cohort, const StatusChange& change);

/// What would be unmet on the day, and not dispensed from, with that history.
std::vector<Finding> unmet_with(store::Connection& connection, EnrolmentId enrolment, StatusHistory history, Date day);
/// What would be unmet, and not dispensed from, if the enrolment were completed on the day, which its history allows.
std::vector<Finding> unmet_if_completed(store::Connection& connection, EnrolmentId enrolment, Date day);
/// Throws Refused `completion-refused` (`enrolment`) with what would be unmet; `completion-day-not-counted`
/// (`enrolment`, `date`, `next`) where a lesson of that very day is what is missing: the day of completion belongs to
/// `completed`.
void expect_complete(store::Connection& connection, EnrolmentId enrolment, const StatusHistory& history, Date day);

/// Warns `status-still-to-come` (`status`, `date`) of a change dated after today, and `start-before-cohort` (`date`,
/// `first_day`) of somebody who starts before the cohort does. `who` is the field that says whom it concerns.
void warn_of_day(Writing& writing, const Fields::value_type& who, const Cohort& cohort, const StatusChange& change);

/// Where else the person is enrolled, or has applied, with something still to come: `enrolment-open-elsewhere` (`person`,
/// `cohort`, and of the other `enrolment`, `other_cohort`, `status`) for each.
std::vector<Finding> open_elsewhere(store::Connection& connection, PersonId person, const CohortCode& cohort);

/// Warns `cohort-overfull` (`cohort`, `places`, `taken`) when more people take a place than there are.
void warn_if_overfull(const Register& registered, Writing& writing, const CohortCode& cohort);

}  // namespace mb::services
