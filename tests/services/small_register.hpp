/// A register with a handful of people, as the tests of the services read it.
#pragma once

#include "store/gateways/attendances.hpp"
#include "store/gateways/cohorts.hpp"
#include "store/gateways/employers.hpp"
#include "store/gateways/employments.hpp"
#include "store/gateways/enrolments.hpp"
#include "store/gateways/lessons.hpp"
#include "store/gateways/persons.hpp"
#include "store/gateways/placements.hpp"
#include "store/gateways/programmes.hpp"
#include "store/identities.hpp"
#include "temporary_folder.hpp"

#include <mb/store/register.hpp>

#include <optional>
#include <string>

namespace mb::test {

inline Date day(std::string_view text) {
    return Date::parse(text);
}

/// A register in a folder of its own, and short words for writing into it. Every write is an operation.
class SmallRegister {
public:
    SmallRegister() : registered(Register::create(folder / "small.mb", Instant::parse("2020-01-01T08:00:00Z"))) {}

    Context context(std::string_view on = "2020-08-01") const {
        return {Instant::parse(std::string(on) + "T10:00:00Z"), "kari", "test", "testing"};
    }

    template <class Change>
    OperationNumber write(Change change, std::string_view on = "2020-08-01") {
        return registered
            .record(context(on),
                    [&] {
                        change();
                        return Register::Recorded{Event{"imported", {}}};
                    })
            .value();
    }

    store::Connection& connection() { return registered.connection(); }

    /// Adds one value through its gateway.
    template <class Gateway, class Value>
    auto add(const Value& value) {
        std::optional<decltype(Gateway(connection()).add(value))> id;
        write([&] { id = Gateway(connection()).add(value); });
        return *id;
    }

    ProgrammeId programme(const char* code, Programme::Values values) {
        return add<store::Programmes>(Programme(ProgrammeCode(code), std::move(values)));
    }
    CohortId cohort(const char* code, ProgrammeId programme, const char* first, const char* last,
                    std::optional<Date> deadline = {}) {
        return add<store::Cohorts>(Cohort{CohortCode(code), programme, Period(day(first), day(last)), 17, deadline});
    }
    PersonId person(const char* given_name, const char* family_name, std::optional<PersonRef> ref = {}) {
        std::optional<PersonId> id;
        write([&] {
            id = store::Persons(connection()).add(Person{std::move(ref), false, {}, {}});
            registered.identities().put(
                *id, Identity{Line(given_name), Line(family_name), day("1980-02-03"), {}, {}, {}, {}});
        });
        return *id;
    }
    EnrolmentId enrolment(PersonId person, CohortId cohort, std::vector<StatusChange> changes,
                          std::optional<EnrolmentId> continues = {}) {
        std::optional<EnrolmentId> id;
        write([&] {
            id = store::Enrolments(connection()).add(Enrolment{person, cohort, continues});
            for (const auto& change : changes) {
                store::StatusChanges(connection()).add(*id, change);
            }
        });
        return *id;
    }
    LessonId lesson(CohortId cohort, const char* code, const char* date, int minutes) {
        return add<store::Lessons>(Lesson{cohort, LessonCode(code), day(date), {}, Minutes(minutes), {}, {}, true});
    }
    void attendance(LessonId lesson, EnrolmentId enrolment, int minutes) {
        write([&] { store::Attendances(connection()).add({lesson, enrolment, Minutes(minutes), {}}); });
    }

    TemporaryFolder folder;
    Register registered;
};

/// The present requirement made small: 10 hours and 2 weeks.
inline Programme::Values ten_hours_two_weeks() {
    Programme::Values values;
    values.theory_hours = 10;
    values.practice_weeks = 2;
    values.milestones = {Line("prosjektoppgave")};
    return values;
}

}  // namespace mb::test
