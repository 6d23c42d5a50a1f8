#include "cli/command.hpp"

#include "cli/commands/pages.hpp"

#include <algorithm>
#include <iterator>

namespace mb::cli {

std::string CommandPage::name() const {
    return *verb == '\0' ? noun : std::string(noun) + " " + verb;
}

std::vector<std::string> Listing::keys() const {
    std::vector<std::string> keys;
    for (const Column& column : *columns) {
        if (column.audience != Audience::people) {
            keys.push_back(column.names_persons ? std::string(column.key) + " (--names)" : column.key);
        }
    }
    return keys;
}

const std::vector<CommandPage>& all_commands() {
    static const std::vector<CommandPage> commands = [] {
        std::vector<CommandPage> all;
        for (auto* pages : {pages::registers,
                            pages::register_backup,
                            pages::programme,
                            pages::programme_changes,
                            pages::cohort,
                            pages::cohort_changes,
                            pages::cohort_calendar,
                            pages::cohort_lists,
                            pages::employer,
                            pages::employer_changes,
                            pages::person,
                            pages::person_changes,
                            pages::person_rights,
                            pages::note,
                            pages::enrolment,
                            pages::enrolment_group,
                            pages::enrolment_requirements,
                            pages::enrolment_applications,
                            pages::enrolment_steps,
                            pages::lesson,
                            pages::lesson_changes,
                            pages::attendance,
                            pages::attendance_changes,
                            pages::placement,
                            pages::placement_changes,
                            pages::placement_weeks,
                            pages::employment,
                            pages::employment_changes,
                            pages::follow_up,
                            pages::follow_up_changes,
                            pages::goal,
                            pages::goal_changes,
                            pages::stats,
                            pages::import_files,
                            pages::export_files,
                            pages::log,
                            pages::log_undo,
                            pages::log_checkpoint,
                            pages::config,
                            pages::help}) {
            auto some = pages();
            std::ranges::move(some, std::back_inserter(all));
        }
        return all;
    }();
    return commands;
}

const CommandPage* find_command(std::string_view noun, std::string_view verb) {
    const auto& all = all_commands();
    const auto found =
        std::ranges::find_if(all, [&](const CommandPage& page) { return noun == page.noun && verb == page.verb; });
    return found == all.end() ? nullptr : &*found;
}

}  // namespace mb::cli
