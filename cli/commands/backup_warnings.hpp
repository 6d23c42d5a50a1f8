/// Telling that a register should be backed up.
#pragma once

#include "cli/context.hpp"

namespace mb::cli {

/// Warns where the newest backups are older than the setting `backup_days` allows; not of the past.
void warn_of_backups(const CommandContext& context, const Register& registered);

}  // namespace mb::cli
