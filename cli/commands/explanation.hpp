/// The explanation of an enrolment's progress, as lists: which lessons and weeks count, and why.
#pragma once

#include "cli/language.hpp"
#include "cli/output/rows.hpp"

#include <mb/services/progress.hpp>

namespace mb::cli {

extern const std::vector<Column> lesson_columns;
extern const std::vector<Column> week_columns;

/// One row for each lesson up to the day: minutes, verdict and why.
Rows lesson_rows(const services::ExplainedProgress& explained, const Language& language);
/// One row for each practice week over all hosts: days, whether it counts and why not.
Rows week_rows(const services::ExplainedProgress& explained, const Language& language);

/// What else goes into the numbers, for people: make-ups, recognitions, milestones, dispensations. Dated up to `day`.
Rows make_up_rows(const services::ExplainedProgress& explained, Date day);
Rows recognition_rows(const services::ExplainedProgress& explained, Date day);
Rows milestone_rows(const services::ExplainedProgress& explained, Date day, const Language& language);
Rows dispensation_rows(const services::ExplainedProgress& explained, Date day);

}  // namespace mb::cli
