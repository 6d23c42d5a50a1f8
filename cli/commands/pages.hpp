/// The commands of each noun, with their help.
#pragma once

#include "cli/command.hpp"

#include <vector>

namespace mb::cli::pages {

std::vector<CommandPage> registers();
std::vector<CommandPage> register_backup();
std::vector<CommandPage> programme();
std::vector<CommandPage> programme_changes();
std::vector<CommandPage> cohort();
std::vector<CommandPage> cohort_changes();
std::vector<CommandPage> cohort_calendar();
std::vector<CommandPage> cohort_lists();
std::vector<CommandPage> employer();
std::vector<CommandPage> employer_changes();
std::vector<CommandPage> person();
std::vector<CommandPage> person_changes();
std::vector<CommandPage> person_rights();
std::vector<CommandPage> employment();
std::vector<CommandPage> employment_changes();
std::vector<CommandPage> enrolment();
std::vector<CommandPage> enrolment_group();
std::vector<CommandPage> enrolment_requirements();
std::vector<CommandPage> follow_up();
std::vector<CommandPage> follow_up_changes();
std::vector<CommandPage> placement();
std::vector<CommandPage> placement_changes();
std::vector<CommandPage> placement_weeks();
std::vector<CommandPage> lesson();
std::vector<CommandPage> lesson_changes();
std::vector<CommandPage> attendance();
std::vector<CommandPage> attendance_changes();
std::vector<CommandPage> enrolment_applications();
std::vector<CommandPage> enrolment_steps();
std::vector<CommandPage> note();
std::vector<CommandPage> goal();
std::vector<CommandPage> goal_changes();
std::vector<CommandPage> stats();
std::vector<CommandPage> import_files();
std::vector<CommandPage> export_files();
std::vector<CommandPage> log();
std::vector<CommandPage> log_undo();
std::vector<CommandPage> log_checkpoint();
std::vector<CommandPage> config();
std::vector<CommandPage> help();

/// Commands that have a file of their own.
CommandPage cohort_hosts();
CommandPage cohort_progress();
CommandPage enrolment_correct();
CommandPage enrolment_due();
CommandPage goal_forecast();
CommandPage goal_plan();
CommandPage goal_series();
CommandPage goal_status();
CommandPage cohort_show();
CommandPage enrolment_progress();
CommandPage lesson_add();
CommandPage attendance_sheet();
CommandPage enrolment_document();
CommandPage person_duplicates();
CommandPage person_export();
CommandPage register_processing();
CommandPage register_restore();

}  // namespace mb::cli::pages
