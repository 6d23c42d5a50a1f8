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

void expect_complete(store::Connection& connection, EnrolmentId enrolment, Date day) {
    if (auto unmet = unmet_if_completed(connection, enrolment, day); !unmet.empty()) {
        throw Refused("completion-refused", {{"enrolment", enrolment.to_string()}}, std::move(unmet));
    }
}

CohortCode code_of(store::Connection& connection, CohortId cohort) {
    return store::Cohorts(connection).find(cohort).value().value.code;
}

/// The person, if anything may be recorded of them.
Numbered<PersonId, Person> resolve_available(store::Connection& connection, std::string_view key) {
    auto person = resolve_person(connection, key);
    require_open(person.id, person.value);
    return person;
}

[[noreturn]] void refuse_second(store::Connection& connection, const Numbered<EnrolmentId, Enrolment>& existing,
                                const CohortCode& cohort) {
    const auto status = history_of(connection, existing.id).latest();
    throw Refused("enrolment-exists", {{"enrolment", existing.id.to_string()},
                                       {"person", existing.value.person.to_string()},
                                       {"cohort", cohort.str()},
                                       {"status", std::string(status ? to_code(*status) : "")}});
}

/// Adds an enrolment with its first status.
Fields add(Writing& writing, const Enrolment& enrolment, const CohortCode& cohort, const StatusChange& first) {
    store::Enrolments enrolments(writing.connection());
    if (const auto existing = enrolments.find(enrolment.person, enrolment.cohort)) {
        refuse_second(writing.connection(), *existing, cohort);
    }
    const Numbered<EnrolmentId, Enrolment> added{enrolments.add(enrolment), enrolment};
    put(writing, added.id, first);
    return told(added, cohort, first);
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
        const auto cohort = code_of(connection, found.value.cohort);
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
                expect_complete(connection, found.id, details.on);
            }
            put(writing, found.id, change);
            if (step == Step::admit) {
                warn_if_overfull(registered, writing, cohort);
            }
        }
        return Event{"status-recorded", told(found, cohort, change)};
    });
}

Outcome apply(Register& registered, const Intent& intent, const Application& application) {
    return write(registered, intent, [&](Writing& writing) {
        auto& connection = writing.connection();
        const auto person = resolve_available(connection, application.person);
        const auto cohort = resolve_cohort(connection, application.cohort);
        const StatusChange applied(Status::applied, application.on, {}, {}, application.received);
        const auto existing = store::Enrolments(connection).find(person.id, cohort.id);
        if (existing && is_forgotten(history_of(connection, existing->id), applied)) {
            put(writing, existing->id, applied);
            auto fields = told(*existing, cohort.value.code, applied);
            warn_if_dated_late(writing, fields, cohort.value, applied);
            return Event{"status-recorded", std::move(fields)};
        }
        auto fields = add(writing, {person.id, cohort.id, {}}, cohort.value.code, applied);
        warn_if_dated_late(writing, fields, cohort.value, applied);
        return Event{"enrolment-added", std::move(fields)};
    });
}

Outcome admit_without_application(Register& registered, const Intent& intent, std::string_view person,
                                  std::string_view cohort, Date on) {
    return write(registered, intent, [&](Writing& writing) {
        const auto admitted = resolve_available(writing.connection(), person);
        const auto to = resolve_cohort(writing.connection(), cohort);
        auto fields = add(writing, {admitted.id, to.id, {}}, to.value.code, StatusChange(Status::admitted, on));
        warn_if_overfull(registered, writing, to.value.code);
        return Event{"enrolment-added", std::move(fields)};
    });
}

Outcome transfer(Register& registered, const Intent& intent, std::string_view enrolment, std::string_view cohort,
                 Date on) {
    return write(registered, intent, [&](Writing& writing) {
        auto& connection = writing.connection();
        const auto left = resolve_enrolment(connection, enrolment);
        const auto left_cohort = code_of(connection, left.value.cohort);
        const auto entered = resolve_cohort(connection, cohort);
        const StatusChange transferred(Status::transferred, on);
        expect_lawful(left.id, history_of(connection, left.id), transferred);
        put(writing, left.id, transferred);
        auto told_left = told(left, left_cohort, transferred);
        auto told_entered = add(writing, {left.value.person, entered.id, left.id}, entered.value.code,
                                StatusChange(Status::admitted, on));
        warn_if_overfull(registered, writing, entered.value.code);
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
