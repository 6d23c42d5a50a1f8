/// A register in which enrolments take their steps, and what came of them in words.
#pragma once

#include "refusal.hpp"
#include "services/small_register.hpp"
#include "store/gateways/recognitions.hpp"

#include <mb/services/enrolment_corrections.hpp>
#include <mb/services/enrolment_steps.hpp>
#include <mb/services/log.hpp>

#include <string>
#include <vector>

namespace mb::test {

/// Two cohorts and three people. K7 has two places.
struct EnrolmentStory : SmallRegister {
    ProgrammeId mb = programme("MB", ten_hours_two_weeks());
    CohortId k7 = cohort("K7", mb, "2020-08-17", "2021-06-18", day("2020-05-31"));
    CohortId k8 = cohort("K8", mb, "2021-08-16", "2022-06-17");
    PersonId p1 = person("Absurd", "Banan", PersonRef("B1"));
    PersonId p2 = person("Ærlig", "Sokk");
    PersonId p3 = person("Sprudlende", "Tomat");
    services::Intent intent{context("2021-12-31"), false};

    services::Outcome apply(const char* person, const char* on, std::optional<Instant> received = {},
                            const char* cohort = "K7") {
        return services::apply(registered, intent, {person, cohort, day(on), received});
    }
    services::Outcome take(services::Step step, const char* on, const char* enrolment = "E1") {
        return services::take_step(registered, intent, enrolment, step, {day(on)});
    }
    services::Outcome together(services::Step step, const char* on, std::vector<std::string> except = {},
                               bool only_complete = false) {
        return services::take_step_together(registered, intent, {"K7", std::move(except), only_complete}, step,
                                            day(on));
    }
    services::Outcome correct(EnrolmentStatus status, const char* on, const services::StatusCorrection& correction) {
        return services::correct_status(registered, intent, "E1", status, day(on), correction);
    }
    /// E1 to E3, admitted on 2020-06-10 and active from 2020-08-17.
    void everyone_takes_part() {
        for (const char* person : {"P1", "P2", "P3"}) {
            services::admit_without_application(registered, intent, person, "K7", day("2020-06-10"));
        }
        together(services::Step::start, "2020-08-17");
    }
    /// By default from everything that the programme requires.
    void dispense(std::int64_t enrolment,
                  const std::vector<const char*>& requirements = {"theory", "practice", "prosjektoppgave"}) {
        write([&] {
            for (const char* requirement : requirements) {
                store::Dispensations(connection())
                    .add({EnrolmentId(enrolment), Line(requirement), day("2021-06-01"), Line("Kari"), Line("enough")});
            }
        });
    }
    void undo(const services::Outcome& outcome) {
        services::undo(registered, context(), outcome.operation.value().to_string());
    }

    /// "applied 2020-05-20, admitted 2020-06-10"
    std::string history(std::int64_t enrolment = 1) {
        const StatusHistory held(store::StatusChanges(connection()).of(EnrolmentId(enrolment)));
        std::string text;
        for (const auto& change : held.changes()) {
            text +=
                (text.empty() ? "" : ", ") + std::string(to_code(change.status())) + " " + change.date().to_string();
        }
        return text;
    }
};

inline std::string told(const Fields& fields, std::string_view name) {
    return std::string(field(fields, name).value_or("(none)"));
}

/// The codes of what was warned of.
inline std::string warnings(const services::Outcome& outcome) {
    std::string text;
    for (const auto& warning : outcome.warnings) {
        text += (text.empty() ? "" : ", ") + warning.code;
    }
    return text;
}

}  // namespace mb::test
