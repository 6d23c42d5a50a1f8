/// The tables of sentences, by where their codes come from.
#pragma once

#include "cli/messages.hpp"

#include <span>

namespace mb::cli::tables {

std::span<const Sentence> backups();  ///< copies of a register and of its keys
std::span<const Sentence> catalogue();
std::span<const Sentence> checkpoints();      ///< notes that vouch for the log, and the keys that sign them
std::span<const Sentence> employments();      ///< employments, their terms, and follow-ups
std::span<const Sentence> enrolment_steps();  ///< steps, corrections, and what waits for a coordinator
std::span<const Sentence> exchange();         ///< import and export
std::span<const Sentence> forecasts();        ///< what cannot be foreseen, and what to think of what is
std::span<const Sentence> goals();            ///< goals of employment
std::span<const Sentence> lessons();          ///< lessons, attendance and make-ups
std::span<const Sentence> log();              ///< looking things up and taking operations back
std::span<const Sentence> participation();    ///< groups and requirements of enrolments
std::span<const Sentence> people();           ///< persons, notes and documents
std::span<const Sentence> placements();       ///< placements and practice weeks
std::span<const Sentence> records();          ///< facts that contradict each other, and what a rule finds missing
std::span<const Sentence> registers();        ///< files that cannot be used, and what a check finds in them
std::span<const Sentence> sheets();           ///< workbooks, attendance grids and lists of participants
std::span<const Sentence> statistics();       ///< figures and what they leave out
std::span<const Sentence> usage();            ///< the command line and its configuration
std::span<const Sentence> values();           ///< texts and numbers that are no value of their type
std::span<const Sentence> backup_events();
std::span<const Sentence> catalogue_events();
std::span<const Sentence> employment_events();
std::span<const Sentence> enrolment_step_events();
std::span<const Sentence> goal_events();
std::span<const Sentence> events();         ///< what operations did
std::span<const Sentence> lesson_events();  ///< what operations did with them
std::span<const Sentence> participation_events();
std::span<const Sentence> people_events();  ///< the same for persons, notes and documents
std::span<const Sentence> placement_events();
std::span<const Sentence> sheet_events();

}  // namespace mb::cli::tables
