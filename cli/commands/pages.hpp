/// The commands of each noun, with their help.
#pragma once

#include "cli/command.hpp"

#include <vector>

namespace mb::cli::pages {

std::vector<CommandPage> registers();
std::vector<CommandPage> programme();
std::vector<CommandPage> cohort();
std::vector<CommandPage> cohort_changes();
std::vector<CommandPage> employer();
std::vector<CommandPage> person();
std::vector<CommandPage> enrolment();
std::vector<CommandPage> exchange();
std::vector<CommandPage> log();
std::vector<CommandPage> config();
std::vector<CommandPage> help();

/// Commands that have a file of their own.
CommandPage cohort_progress();
CommandPage enrolment_progress();

}  // namespace mb::cli::pages
