/// People with jobs, for the tests of the services that write about them and of those that ask how they fare.
#pragma once

#include "refusal.hpp"
#include "services/small_register.hpp"
#include "store/gateways/follow_ups.hpp"

#include <mb/services/employment_changes.hpp>
#include <mb/services/employments.hpp>
#include <mb/services/follow_up_changes.hpp>
#include <mb/services/follow_ups.hpp>
#include <mb/services/log.hpp>

#include <string>

namespace mb::test {

/// Cohort K6: P1 completed on 2017-06-16, P2 withdrew, P3 only applied. Employers `bergen`, `hospital`, `nav`. Today is 2018-12-31.
class EmploymentStory : public SmallRegister {
public:
    ProgrammeId mb = programme("MB", ten_hours_two_weeks());
    CohortId k6 = cohort("K6", mb, "2016-08-15", "2017-06-16");
    PersonId p1 = enrolled("Absurd", "Banan", EnrolmentStatus::completed);
    PersonId p2 = enrolled("Sprudlende", "Tomat", EnrolmentStatus::withdrawn);
    PersonId p3 = enrolled("Rar", "Sykkel", {});
    services::Intent intent{context("2018-12-31"), false};

    EmploymentStory() {
        employer("bergen", EmployerKind::municipality);
        employer("hospital", EmployerKind::hospital);
        employer("nav", EmployerKind::nav);
    }

    void employer(const char* code, EmployerKind kind) {
        add<store::Employers>(Employer{EmployerCode(code), Line(code), kind});
    }
    PersonId enrolled(const char* given_name, const char* family_name, std::optional<EnrolmentStatus> end) {
        const auto id = person(given_name, family_name);
        using Status = EnrolmentStatus;
        std::vector<StatusChange> changes{StatusChange(Status::applied, day("2016-05-01"))};
        if (end) {
            changes.emplace_back(Status::admitted, day("2016-06-10"));
            changes.emplace_back(Status::active, day("2016-08-15"));
            changes.emplace_back(*end, day("2017-06-16"));
        }
        enrolment(id, k6, changes);
        return id;
    }

    /// Half a permanent post on ordinary money in a peer role, unless something else is said.
    static services::NewEmployment half_a_post(const char* person, const char* employer, const char* from,
                                               std::optional<const char*> to = {}, const char* percent = "50") {
        return {person,
                employer,
                OpenPeriod(day(from), to ? std::optional(day(*to)) : std::nullopt),
                {Percent::parse(percent), Contract::permanent, Funding::ordinary, true, {}},
                {},
                {},
                {},
                {}};
    }
    services::Outcome hire(const services::NewEmployment& employment) {
        return services::add_employment(registered, intent, employment);
    }
    services::Outcome change(const char* employment, const char* on, const services::TermsEdit& terms) {
        return services::change_employment(registered, intent, employment, {day(on), terms, {}, {}, {}, {}, {}});
    }
    services::Outcome end(const char* employment, std::optional<const char*> on,
                          services::Edit<EndReason> reason = {}) {
        return services::end_employment(registered, intent, employment,
                                        {on ? std::optional(day(*on)) : std::nullopt, reason});
    }
    void take_back(const services::Outcome& outcome) {
        services::undo(registered, context(), outcome.operation.value().to_string());
    }

    /// "2018-03-01 50 permanent, 2018-08-01 75 temporary"
    std::string terms(const char* employment = "J1") {
        std::string text;
        for (const auto& each : services::employment(registered, employment, day("2018-12-31")).terms) {
            text += (text.empty() ? "" : ", ") + each.from.to_string() + " " + each.percent.to_string() + " "
                    + std::string(to_code(each.contract));
        }
        return text;
    }
    /// "2018-03-01 to 2018-10-31 resigned", "2018-03-01 to"
    std::string period(const char* employment = "J1") {
        const auto held = services::employment(registered, employment, day("2018-12-31")).view.employment;
        const auto& last = held.period().last();
        return held.period().first().to_string() + " to" + (last ? " " + last->to_string() : "")
               + (held.end_reason() ? " " + std::string(to_code(*held.end_reason())) : "");
    }
    /// "J1 J2"
    std::string listed(const char* on, const services::JobFilter& filter = {}) {
        std::string text;
        for (const auto& view : services::employments(registered, day(on), filter)) {
            text += (text.empty() ? "" : " ") + view.id.to_string();
        }
        return text;
    }
    /// "2017-12-16 2018-01-05 employed, 2018-06-20"
    std::string questions(PersonId person) {
        std::string text;
        for (const auto& each : store::FollowUps(connection()).of(person)) {
            text += (text.empty() ? "" : ", ") + each.asked_on().to_string()
                    + (each.answered_on() ? " " + each.answered_on()->to_string() : "")
                    + (each.answer() ? " " + std::string(to_code(*each.answer())) : "");
        }
        return text;
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

/// Another percent, all else as it was.
inline services::TermsEdit percent(const char* text) {
    services::TermsEdit edit;
    edit.percent = Percent::parse(text);
    return edit;
}

}  // namespace mb::test
