/// How the progress of one participant is told: the cells that `cohort progress` and `enrolment progress` share.
#pragma once

#include "cli/commands/names.hpp"
#include "cli/language.hpp"
#include "cli/output/rows.hpp"

#include <mb/services/progress.hpp>

#include <string>
#include <vector>

namespace mb::cli {

/// Columns of the object that scripts rely on, in its order; without what only people see.
std::vector<Column> progress_columns();
/// The cells for these columns.
std::vector<Cell> progress_cells(const services::ParticipantProgress& participant, const Names& names);

/// `37:30 h, 2 weeks, project assignment`, or nothing.
std::string missing_text(const rules::Progress& progress, const Language& language);
/// `142:30 of 180:00`
std::string theory_text(const rules::Progress& progress, const Language& language);
/// `18 of 20`
std::string practice_text(const rules::Progress& progress, const Language& language);
/// How much of what is required has been done, theory and practice taken alike, from 0 to 1.
double share_done(const rules::Progress& progress);

}  // namespace mb::cli
