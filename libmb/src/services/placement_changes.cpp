#include "services/contact_checks.hpp"
#include "services/placement_periods.hpp"
#include "services/resolving.hpp"
#include "services/writing.hpp"
#include "store/gateways/cohorts.hpp"
#include "store/gateways/employers.hpp"
#include "store/gateways/enrolments.hpp"
#include "store/gateways/placements.hpp"

#include <mb/services/placement_changes.hpp>

namespace mb::services {

bool touches(const Period& period, const IsoWeek& week) {
    return week.monday() <= period.last() && period.first() <= week.sunday();
}

void warn_outside(Writing& writing, const Numbered<PlacementId, Placement>& placement, const IsoWeek& week) {
    const Period& period = placement.value.period;
    if (!touches(period, week)) {
        writing.warn({"week-outside-placement",
                      {{"placement", placement.id.to_string()},
                       {"week", week.to_string()},
                       {"from", period.first().to_string()},
                       {"to", period.last().to_string()}}});
    }
}

namespace {

using NumberedPlacement = Numbered<PlacementId, Placement>;

/// Refuses a code that names another placement, or would.
void check_code(Writing& writing, const std::optional<PlacementCode>& code, std::optional<PlacementId> own) {
    if (!code) {
        return;
    }
    if (find_id<PlacementTag>(code->str())) {
        throw Refused("placement-code-is-number", {{"value", code->str()}});
    }
    const auto other = store::Placements(writing.connection()).find(*code);
    if (other && other->id != own) {
        throw Refused("placement-exists", {{"value", code->str()}});
    }
}

void warn_of_period(Writing& writing, const NumberedPlacement& placement) {
    const Period& period = placement.value.period;
    const auto enrolment = store::Enrolments(writing.connection()).find(placement.value.enrolment).value().value;
    const auto cohort = store::Cohorts(writing.connection()).find(enrolment.cohort).value().value;
    if (period.first() < cohort.period.first() || period.last() > cohort.period.last()) {
        writing.warn({"placement-outside-cohort",
                      {{"placement", placement.id.to_string()},
                       {"from", period.first().to_string()},
                       {"to", period.last().to_string()},
                       {"cohort", cohort.code.str()},
                       {"first_day", cohort.period.first().to_string()},
                       {"last_day", cohort.period.last().to_string()}}});
    }
    for (const auto& other : store::Placements(writing.connection()).of(placement.value.enrolment)) {
        const bool same_host =
            other.value.employer == placement.value.employer && other.value.unit == placement.value.unit;
        if (other.id != placement.id && same_host && other.value.period.first() <= period.last()
            && period.first() <= other.value.period.last()) {
            writing.warn(
                {"placement-overlaps", {{"placement", placement.id.to_string()}, {"other", other.id.to_string()}}});
        }
    }
}

Event told(Writing& writing, const char* code, const NumberedPlacement& placement) {
    const auto employer = store::Employers(writing.connection()).find(placement.value.employer).value().value;
    Fields fields{{"placement", placement.id.to_string()},
                  {"enrolment", placement.value.enrolment.to_string()},
                  {"employer", employer.code.str()},
                  {"from", placement.value.period.first().to_string()},
                  {"to", placement.value.period.last().to_string()}};
    if (placement.value.code) {
        fields.emplace_back("code", placement.value.code->str());
    }
    return {code, std::move(fields)};
}

/// Writes a placement as it is to be from now on.
Event changed(Writing& writing, const char* code, const NumberedPlacement& placement, const Period& before) {
    check_code(writing, placement.value.code, placement.id);
    store::Placements(writing.connection()).change(placement.id, placement.value);
    if (placement.value.period != before) {
        warn_of_period(writing, placement);
        for (const auto& week : store::PracticeWeeks(writing.connection()).of(placement.id)) {
            if (touches(before, week.week)) {
                warn_outside(writing, placement, week.week);
            }
        }
    }
    return told(writing, code, placement);
}

}  // namespace

Outcome add_placement(Register& registered, const Intent& intent, const NewPlacement& placement) {
    return write(registered, intent, [&](Writing& writing) {
        const auto enrolment = resolve_enrolment(writing.connection(), placement.enrolment).id;
        const auto employer = resolve_employer(writing.connection(), placement.employer).id;
        writing.about(enrolment);
        check_code(writing, placement.code, {});
        const Placement added{placement.code,
                              enrolment,
                              employer,
                              placement.unit,
                              placement.supervisor,
                              placement.supervisor_email,
                              placement.supervisor_phone,
                              placement.period};
        check_contact(added.supervisor_email, {}, added.supervisor_phone, {});
        const NumberedPlacement numbered{store::Placements(writing.connection()).add(added), added};
        warn_of_period(writing, numbered);
        return told(writing, "placement-added", numbered);
    });
}

Outcome change_placement(Register& registered, const Intent& intent, std::string_view placement,
                         const PlacementEdit& edit) {
    return write(registered, intent, [&](Writing& writing) {
        const auto [id, held] = resolve_placement(writing.connection(), placement);
        Placement value = held;
        writing.about(value.enrolment);
        if (edit.employer) {
            value.employer = resolve_employer(writing.connection(), *edit.employer).id;
        }
        const Period before = value.period;
        value.period = Period(edit.first_day.value_or(before.first()), edit.last_day.value_or(before.last()));
        value.code = edited(value.code, edit.code);
        value.unit = edited(value.unit, edit.unit);
        value.supervisor = edited(value.supervisor, edit.supervisor);
        value.supervisor_email = edited(value.supervisor_email, edit.supervisor_email);
        value.supervisor_phone = edited(value.supervisor_phone, edit.supervisor_phone);
        check_contact(value.supervisor_email, held.supervisor_email, value.supervisor_phone, held.supervisor_phone);
        return changed(writing, "placement-changed", {id, std::move(value)}, before);
    });
}

Outcome end_placement(Register& registered, const Intent& intent, std::string_view placement, Date last_day) {
    return write(registered, intent, [&](Writing& writing) {
        auto [id, value] = resolve_placement(writing.connection(), placement);
        writing.about(value.enrolment);
        const Period before = value.period;
        value.period = Period(before.first(), last_day);
        return changed(writing, "placement-ended", {id, std::move(value)}, before);
    });
}

}  // namespace mb::services
