#include "cli/commands/backup_warnings.hpp"

#include <mb/services/backup.hpp>

namespace mb::cli {

void warn_of_backups(const CommandContext& context, const Register& registered) {
    if (context.options().as_known) {
        return;
    }
    auto warnings = services::backup_warnings(services::backup_standing(registered, context.today()), context.today(),
                                              context.config().days_between_backups());
    for (Finding& warning : warnings) {
        warning.fields.emplace_back("path", context.config().registered.value);
    }
    context.warn(warnings);
}

}  // namespace mb::cli
