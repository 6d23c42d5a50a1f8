#include "services/programme_cohorts.hpp"
#include "services/resolving.hpp"
#include "services/writing.hpp"
#include "store/gateways/programmes.hpp"

#include <mb/joined.hpp>
#include <mb/services/catalogue_changes.hpp>

namespace mb::services {
namespace {

Fields told(const Programme& programme) {
    const auto& values = programme.values();
    const auto yes_no = [](bool yes) { return std::string(yes ? "yes" : "no"); };
    return {{"programme", programme.code().str()},
            {"theory_hours", std::to_string(values.theory_hours)},
            {"minutes_per_hour", std::to_string(values.minutes_per_hour)},
            {"practice_weeks", std::to_string(values.practice_weeks)},
            {"days_per_week", std::to_string(values.days_per_week)},
            {"week_threshold_percent", std::to_string(values.week_threshold_percent)},
            {"milestones", joined(values.milestones, &Milestone::str, "|")},
            {"theory_carries", yes_no(values.theory_carries)},
            {"practice_carries", yes_no(values.practice_carries)}};
}

Programme::Values edited(const Programme::Values& held, const ProgrammeEdit& edit) {
    return {.theory_hours = edit.theory_hours.value_or(held.theory_hours),
            .minutes_per_hour = edit.minutes_per_hour.value_or(held.minutes_per_hour),
            .practice_weeks = edit.practice_weeks.value_or(held.practice_weeks),
            .days_per_week = edit.days_per_week.value_or(held.days_per_week),
            .week_threshold_percent = edit.week_threshold_percent.value_or(held.week_threshold_percent),
            .milestones = edit.milestones.value_or(held.milestones),
            .theory_carries = edit.theory_carries.value_or(held.theory_carries),
            .practice_carries = edit.practice_carries.value_or(held.practice_carries)};
}

}  // namespace

Outcome add_programme(Register& registered, const Intent& intent, const ProgrammeCode& code,
                      const std::optional<std::string>& like, const ProgrammeEdit& values) {
    return write(registered, intent, [&](Writing& writing) {
        store::Programmes programmes(writing.connection());
        if (programmes.find(code)) {
            throw Refused("programme-exists", {{"value", code.str()}});
        }
        const auto held = like ? resolve_programme(writing.connection(), *like).value.values() : Programme::Values();
        const Programme added(code, edited(held, values));
        programmes.add(added);
        return Event{"programme-added", told(added)};
    });
}

Outcome change_programme(Register& registered, const Intent& intent, std::string_view code, const ProgrammeEdit& edit,
                         ProgrammeChange change) {
    return write(registered, intent, [&](Writing& writing) {
        auto& connection = writing.connection();
        const auto [id, held] = resolve_programme(connection, code);
        const Programme changed(held.code(), edited(held.values(), edit));
        const auto in_use = cohorts_in_use(connection, id);
        if (change != ProgrammeChange::correction && changed != held && !in_use.empty()) {
            throw Refused("programme-in-use", {{"programme", held.code().str()}, {"cohorts", codes_of(in_use)}});
        }
        for (const auto& cohort : in_use) {
            writing.about(cohort.id);
        }
        if (changed != held) {
            store::Programmes(connection).change(id, changed);
        }
        Event event{change == ProgrammeChange::correction ? "programme-corrected" : "programme-changed", told(changed)};
        if (const auto cohorts = codes_of(cohorts_of(connection, id)); !cohorts.empty()) {
            event.fields.emplace_back("cohorts", cohorts);
        }
        return event;
    });
}

}  // namespace mb::services
