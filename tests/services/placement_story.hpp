/// A cohort with placements, for the tests of the services that write about them.
#pragma once

#include "services/small_register.hpp"

#include <mb/services/log.hpp>
#include <mb/services/placement_changes.hpp>
#include <mb/services/placements.hpp>

#include <string>

namespace mb::test {

/// Cohort K7 with E1 (active) and E2 (on leave from 2020-11-30), E3 in cohort K8; hosts `dps` and `house`.
class PlacementStory : public SmallRegister {
public:
    ProgrammeId mb = programme("MB", ten_hours_two_weeks());
    CohortId k7 = cohort("K7", mb, "2020-08-17", "2021-06-18");
    CohortId k8 = cohort("K8", mb, "2020-08-17", "2021-06-18");
    EmployerId dps = add<store::Employers>(Employer{EmployerCode("dps"), Line("DPS Nord"), EmployerKind::dps});
    EmployerId house =
        add<store::Employers>(Employer{EmployerCode("house"), Line("Aktivitetshus"), EmployerKind::municipality});
    EnrolmentId e1 = active("Absurd", "Banan", k7);
    EnrolmentId e2 = active("Sprudlende", "Tomat", k7);
    EnrolmentId e3 = active("Rar", "Sykkel", k8);
    services::Intent intent{context(), false};

    PlacementStory() {
        write([&] {
            store::StatusChanges(connection()).add(e2, StatusChange(EnrolmentStatus::on_leave, day("2020-11-30")));
        });
    }

    EnrolmentId active(const char* given_name, const char* family_name, CohortId cohort) {
        return enrolment(person(given_name, family_name), cohort,
                         {StatusChange(EnrolmentStatus::admitted, day("2020-06-10")),
                          StatusChange(EnrolmentStatus::active, day("2020-08-17"))});
    }
    /// At the DPS or elsewhere, 2020-11-16 to 2021-01-24.
    services::NewPlacement ten_weeks(const char* enrolment, const char* employer = "dps") const {
        return {enrolment, employer, Period(day("2020-11-16"), day("2021-01-24")), {}, {}, {}, {}, {}};
    }
    services::Outcome place(const services::NewPlacement& placement) {
        return services::add_placement(registered, intent, placement);
    }
    services::PlacementView shown(const char* placement) { return services::placement(registered, placement).view; }
    void take_back(const services::Outcome& outcome) {
        services::undo(registered, context(), outcome.operation.value().to_string());
    }
};

/// A field of what was done; "(none)" when it is not there.
inline std::string told(const services::Outcome& outcome, std::string_view name) {
    return std::string(field(outcome.event.fields, name).value_or("(none)"));
}

/// The codes of what was warned of, one after the other.
inline std::string warned(const services::Outcome& outcome) {
    std::string codes;
    for (const Finding& warning : outcome.warnings) {
        codes += (codes.empty() ? "" : " ") + warning.code;
    }
    return codes;
}

}  // namespace mb::test
