#include "services/enrolling.hpp"
#include "services/resolving.hpp"
#include "services/status_recording.hpp"
#include "store/gateways/cohorts.hpp"
#include "store/gateways/enrolments.hpp"

#include <mb/rules/progress.hpp>
#include <mb/services/enrolment_steps.hpp>

#include <algorithm>
#include <string>

namespace mb::services {
namespace {

using Status = EnrolmentStatus;

/// Admits who has applied to that cohort already, as one who continues.
Fields admit_applicant(Writing& writing, Numbered<EnrolmentId, Enrolment> existing, const CohortCode& cohort,
                       EnrolmentId continues, const StatusChange& admitted) {
    auto& connection = writing.connection();
    const auto history = history_of(connection, existing.id);
    const auto held = history.at(admitted.date());
    const bool waits = held == Status::applied || held == Status::waitlisted;
    if (!waits || existing.value.continues || !allows(history, admitted)) {
        refuse_second(connection, existing, cohort);
    }
    put(writing, existing.id, admitted);
    existing.value.continues = continues;
    store::Enrolments(connection).change(existing.id, existing.value);
    return told(existing, cohort, admitted);
}

/// Warns of what the one who moves has, and does not take along.
void warn_of_what_stays(Writing& writing, const rules::Participation& left, const Programme& entered, Date day) {
    const auto progress = rules::progress_at(left, day);
    const auto warn = [&](const char* code, const char* field, std::string value) {
        writing.warn({code, {{"enrolment", left.id.to_string()}, {field, std::move(value)}}});
    };
    if (!entered.values().theory_carries && progress.theory.total() > Minutes()) {
        warn("transfer-leaves-theory", "minutes", std::to_string(progress.theory.total().count()));
    }
    if (!entered.values().practice_carries && progress.practice.total() > 0) {
        warn("transfer-leaves-practice", "weeks", std::to_string(progress.practice.total()));
    }
    const auto& missing = progress.milestones_missing;
    for (const Milestone& milestone : left.plan->programme.milestones()) {
        if (std::ranges::find(missing, milestone) == missing.end()) {
            warn("transfer-leaves-milestone", "milestone", milestone.str());
        }
    }
}

}  // namespace

Outcome transfer(Register& registered, const Intent& intent, std::string_view enrolment, std::string_view cohort,
                 Date on) {
    return write(registered, intent, [&](Writing& writing) {
        auto& connection = writing.connection();
        const auto left = resolve_enrolment(connection, enrolment);
        const auto entered = resolve_cohort(connection, cohort);
        const StatusChange transferred(Status::transferred, on);
        const StatusChange admitted(Status::admitted, on);
        expect_lawful(left.id, history_of(connection, left.id), transferred);
        const auto participation = ParticipationLoader(connection).enrolment(left.id);
        put(writing, left.id, transferred);
        auto told_left = told(left, participation->plan->cohort.code, transferred);

        const auto waiting = store::Enrolments(connection).find(left.value.person, entered.id);
        auto told_entered =
            waiting ? admit_applicant(writing, *waiting, entered.value.code, left.id, admitted)
                    : enrol(writing, {left.value.person, entered.id, left.id}, entered.value.code, admitted);
        warn_if_overfull(registered, writing, entered.value.code);
        warn_of_what_stays(writing, *participation, ParticipationLoader(connection).plan(entered.id)->programme, on);
        Event event{"transferred",
                    {told_left[0],
                     told_left[1],
                     told_left[2],
                     {"date", on.to_string()},
                     {"to_cohort", entered.value.code.str()},
                     {"continued_by", told_entered.front().second}}};
        told_left.emplace_back("continued_by", told_entered.front().second);
        writing.made(std::move(told_left));
        writing.made(std::move(told_entered));
        return event;
    });
}

}  // namespace mb::services
