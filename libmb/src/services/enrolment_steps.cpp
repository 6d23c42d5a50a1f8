#include "services/enrolling.hpp"
#include "services/resolving.hpp"
#include "services/status_recording.hpp"
#include "services/step_verbs.hpp"
#include "store/gateways/cohorts.hpp"
#include "store/gateways/enrolments.hpp"

#include <mb/services/enrolment_steps.hpp>

#include <string>
#include <utility>

namespace mb::services {
namespace {

using Status = EnrolmentStatus;

/// Both lead to `active`, but whoever says the one must not have the other done.
void expect_fitting(Step step, EnrolmentId enrolment, std::optional<Status> held) {
    if (step == Step::start && held == Status::on_leave) {
        throw Refused("start-during-leave", {{"enrolment", enrolment.to_string()}});
    }
    if (step == Step::resume && held != Status::on_leave) {
        throw Refused("not-on-leave",
                      {{"enrolment", enrolment.to_string()}, {"status", std::string(held ? to_code(*held) : "")}});
    }
}

/// An application that came before everything that is recorded.
bool is_forgotten(const StatusHistory& history, const StatusChange& applied) {
    return !history.empty() && applied.date() <= history.changes().front().date() && allows(history, applied);
}

void warn_if_dated_late(Writing& writing, const Fields& fields, const Cohort& cohort, const StatusChange& applied) {
    if (!applied.received() && cohort.application_deadline && applied.date() > *cohort.application_deadline) {
        writing.warn({"application-dated-late",
                      {fields.front(),
                       {"date", applied.date().to_string()},
                       {"deadline", cohort.application_deadline->to_string()}}});
    }
}

}  // namespace

Outcome take_step(Register& registered, const Intent& intent, std::string_view enrolment, Step step,
                  const StepDetails& details) {
    return write(registered, intent, [&](Writing& writing) {
        auto& connection = writing.connection();
        const auto found = resolve_enrolment(connection, enrolment);
        const auto cohort = store::Cohorts(connection).find(found.value.cohort).value().value;
        const auto history = history_of(connection, found.id);
        const auto held = history.at(details.on);
        const auto status = step == Step::withdraw && held == Status::application_withdrawn
                                ? Status::application_withdrawn
                                : status_after(step, held);
        const StatusChange change(status, details.on, details.reason, details.note);
        if (!holds(history, change)) {
            expect_fitting(step, found.id, held);
            expect_lawful(found.id, history, change);
            if (step == Step::complete) {
                expect_complete(connection, found.id, history, details.on);
            }
            put(writing, found.id, change);
            warn_of_day(writing, {"enrolment", found.id.to_string()}, cohort, change);
            if (step == Step::admit) {
                warn_if_overfull(registered, writing, cohort.code);
            }
        }
        return Event{"status-recorded", told(found, cohort.code, change)};
    });
}

Outcome apply(Register& registered, const Intent& intent, const Application& application) {
    return write(registered, intent, [&](Writing& writing) {
        auto& connection = writing.connection();
        const auto person = resolve_available(connection, application.person);
        const auto cohort = resolve_cohort(connection, application.cohort);
        const StatusChange applied(Status::applied, application.on, {}, {}, application.received);
        expect_come(applied, intent.context.today());
        const auto existing = store::Enrolments(connection).find(person.id, cohort.id);
        if (existing && is_forgotten(history_of(connection, existing->id), applied)) {
            put(writing, existing->id, applied);
            auto fields = told(*existing, cohort.value.code, applied);
            warn_if_dated_late(writing, fields, cohort.value, applied);
            return Event{"status-recorded", std::move(fields)};
        }
        auto fields = enrol(writing, {person.id, cohort.id, {}}, cohort.value.code, applied);
        warn_if_dated_late(writing, fields, cohort.value, applied);
        return Event{"enrolment-added", std::move(fields)};
    });
}

Outcome admit_without_application(Register& registered, const Intent& intent, std::string_view person,
                                  std::string_view cohort, Date on) {
    return write(registered, intent, [&](Writing& writing) {
        const auto admitted = resolve_available(writing.connection(), person);
        const auto to = resolve_cohort(writing.connection(), cohort);
        auto fields = enrol(writing, {admitted.id, to.id, {}}, to.value.code, StatusChange(Status::admitted, on));
        warn_if_overfull(registered, writing, to.value.code);
        return Event{"enrolment-added", std::move(fields)};
    });
}

}  // namespace mb::services
