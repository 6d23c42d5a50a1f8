#include "services/resolving.hpp"
#include "services/writing.hpp"
#include "store/gateways/cohorts.hpp"
#include "store/gateways/programmes.hpp"

#include <mb/services/catalogue_changes.hpp>

namespace mb::services {
namespace {

Fields told(const Cohort& cohort, const ProgrammeCode& programme) {
    Fields fields{{"cohort", cohort.code.str()},
                  {"programme", programme.str()},
                  {"first_day", cohort.period.first().to_string()},
                  {"last_day", cohort.period.last().to_string()}};
    if (cohort.places) {
        fields.emplace_back("places", std::to_string(*cohort.places));
    }
    if (cohort.application_deadline) {
        fields.emplace_back("application_deadline", cohort.application_deadline->to_string());
    }
    return fields;
}

}  // namespace

Outcome add_cohort(Register& registered, const Intent& intent, const NewCohort& cohort) {
    return write(registered, intent, [&](Writing& writing) {
        store::Cohorts cohorts(writing.connection());
        if (cohorts.find(cohort.code)) {
            throw Refused("cohort-exists", {{"value", cohort.code.str()}});
        }
        const auto programme = resolve_programme(writing.connection(), cohort.programme.str());
        const Cohort added =
            checked(Cohort{cohort.code, programme.id, cohort.period, cohort.places, cohort.application_deadline});
        cohorts.add(added);
        return Event{"cohort-added", told(added, cohort.programme)};
    });
}

Outcome change_cohort(Register& registered, const Intent& intent, std::string_view code, const CohortEdit& edit) {
    return write(registered, intent, [&](Writing& writing) {
        store::Cohorts cohorts(writing.connection());
        auto [id, cohort] = resolve_cohort(writing.connection(), code);
        writing.about(id);
        cohort.period =
            Period(edit.first_day.value_or(cohort.period.first()), edit.last_day.value_or(cohort.period.last()));
        cohort.places = edited(cohort.places, edit.places);
        cohort.application_deadline = edited(cohort.application_deadline, edit.application_deadline);
        cohorts.change(id, checked(cohort));
        const auto programme = store::Programmes(writing.connection()).find(cohort.programme).value();
        return Event{"cohort-changed", told(cohort, programme.value.code())};
    });
}

}  // namespace mb::services
