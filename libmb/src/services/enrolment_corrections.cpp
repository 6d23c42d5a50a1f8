#include "services/resolving.hpp"
#include "services/status_recording.hpp"
#include "store/gateways/cohorts.hpp"
#include "store/gateways/enrolments.hpp"

#include <mb/services/enrolment_corrections.hpp>

#include <algorithm>
#include <string>
#include <utility>

namespace mb::services {
namespace {

/// One entry of a history, and what it belongs to.
struct Entry {
    Numbered<EnrolmentId, Enrolment> enrolment;
    CohortCode cohort;
    std::vector<StatusChange> others;
    StatusChange change;
};

[[noreturn]] void refuse_unknown(EnrolmentId enrolment, EnrolmentStatus status, Date on,
                                 const std::vector<StatusChange>& changes) {
    Fields fields{
        {"enrolment", enrolment.to_string()}, {"status", std::string(to_code(status))}, {"date", on.to_string()}};
    std::string known;
    for (const auto& change : changes) {
        if (change.status() == status) {
            known += (known.empty() ? "" : ", ") + change.date().to_string();
        }
    }
    fields.emplace_back("known", known);
    throw NotFound("status-entry-unknown", std::move(fields));
}

Entry find_entry(store::Connection& connection, std::string_view enrolment, EnrolmentStatus status, Date on) {
    auto found = resolve_enrolment(connection, enrolment);
    auto changes = store::StatusChanges(connection).of(found.id);
    const auto entry = std::ranges::find_if(
        changes, [&](const StatusChange& each) { return each.status() == status && each.date() == on; });
    if (entry == changes.end()) {
        refuse_unknown(found.id, status, on, changes);
    }
    auto change = *entry;
    changes.erase(entry);
    auto cohort = store::Cohorts(connection).find(found.value.cohort).value().value.code;
    return {found, std::move(cohort), std::move(changes), std::move(change)};
}

/// Throws unless the changes make a lawful history.
void expect_lawful(EnrolmentId enrolment, std::vector<StatusChange> changes) {
    try {
        static_cast<void>(StatusHistory(std::move(changes)));
    } catch (Refused& refused) {
        refused.add("enrolment", enrolment.to_string());
        throw;
    }
}

/// A decision to complete does not move to a day on which it would have been refused. One that was taken elsewhere, with
/// requirements unmet, may: the rules warn of it as before.
void expect_still_complete(store::Connection& connection, const Entry& entry, StatusHistory history,
                           const StatusChange& completed) {
    const auto id = entry.enrolment.id;
    if (!unmet_with(connection, id, history_of(connection, id), entry.change.date()).empty()) {
        return;
    }
    if (auto unmet = unmet_with(connection, id, std::move(history), completed.date()); !unmet.empty()) {
        throw Refused("completion-refused", {{"enrolment", id.to_string()}}, std::move(unmet));
    }
}

StatusChange corrected(const StatusChange& held, const StatusCorrection& correction) {
    const auto reason = correction.reason ? correction.reason : held.reason();
    const auto& kept_note = reason == WithdrawalReason::other ? held.note() : std::nullopt;
    return {held.status(), correction.to.value_or(held.date()), reason, correction.note ? correction.note : kept_note,
            edited(held.received(), correction.received)};
}

}  // namespace

Outcome correct_status(Register& registered, const Intent& intent, std::string_view enrolment, EnrolmentStatus status,
                       Date on, const StatusCorrection& correction) {
    return write(registered, intent, [&](Writing& writing) {
        auto entry = find_entry(writing.connection(), enrolment, status, on);
        const auto change = corrected(entry.change, correction);
        if (change.status() == EnrolmentStatus::applied && change != entry.change) {
            expect_come(change, intent.context.today());
        }
        auto corrected_changes = entry.others;
        corrected_changes.push_back(change);
        expect_lawful(entry.enrolment.id, corrected_changes);
        if (change.status() == EnrolmentStatus::completed && change.date() != on) {
            expect_still_complete(writing.connection(), entry, StatusHistory(std::move(corrected_changes)), change);
        }
        writing.about(entry.enrolment.id);
        store::StatusChanges changes(writing.connection());
        changes.remove(entry.enrolment.id, entry.change);
        changes.add(entry.enrolment.id, change);
        auto fields = told(entry.enrolment, entry.cohort, change);
        if (change.date() != on) {
            fields.emplace_back("before", on.to_string());
        }
        return Event{"status-corrected", std::move(fields)};
    });
}

Outcome remove_status(Register& registered, const Intent& intent, std::string_view enrolment, EnrolmentStatus status,
                      Date on) {
    return write(registered, intent, [&](Writing& writing) {
        const auto entry = find_entry(writing.connection(), enrolment, status, on);
        if (entry.others.empty()) {
            throw Refused("status-is-the-only-one",
                          {{"enrolment", entry.enrolment.id.to_string()}, {"status", std::string(to_code(status))}});
        }
        expect_lawful(entry.enrolment.id, entry.others);
        writing.about(entry.enrolment.id);
        store::StatusChanges(writing.connection()).remove(entry.enrolment.id, entry.change);
        return Event{"status-removed", told(entry.enrolment, entry.cohort, entry.change)};
    });
}

}  // namespace mb::services
