#include "services/status_recording.hpp"

#include "services/step_verbs.hpp"
#include "store/gateways/cohorts.hpp"
#include "store/gateways/enrolments.hpp"

#include <mb/rules/progress.hpp>
#include <mb/services/catalogue.hpp>

#include <algorithm>
#include <string>

namespace mb::services {
namespace {

/// So that whoever takes a place by the newest fact is counted.
StatusHistory with(const StatusHistory& history, const StatusChange& change) {
    auto changes = history.changes();
    changes.push_back(change);
    return StatusHistory(std::move(changes));
}

std::string code_of(std::optional<EnrolmentStatus> status) {
    return std::string(status ? to_code(*status) : "");
}

/// The day since which the status of `day` has been held.
std::string since(const StatusHistory& history, Date day) {
    std::string date;
    for (const auto& change : history.changes()) {
        if (change.date() <= day) {
            date = change.date().to_string();
        }
    }
    return date;
}

}  // namespace

StatusHistory history_of(store::Connection& connection, EnrolmentId enrolment) {
    try {
        return StatusHistory(store::StatusChanges(connection).of(enrolment));
    } catch (Refused& refused) {
        refused.add("enrolment", enrolment.to_string());
        throw;
    }
}

bool holds(const StatusHistory& history, const StatusChange& change) {
    return std::ranges::find(history.changes(), change) != history.changes().end();
}

bool allows(const StatusHistory& history, const StatusChange& change) {
    try {
        return !with(history, change).empty();
    } catch (const Refused&) {
        return false;
    }
}

void expect_lawful(EnrolmentId enrolment, const StatusHistory& history, const StatusChange& change) {
    const auto held = history.at(change.date());
    const auto status = code_of(change.status());
    if (held == change.status()) {
        throw Refused(
            "status-held-already",
            {{"enrolment", enrolment.to_string()}, {"status", status}, {"since", since(history, change.date())}});
    }
    if (allows(history, change)) {
        return;
    }
    const auto later =
        std::ranges::find_if(history.changes(), [&](const StatusChange& each) { return each.date() > change.date(); });
    if (is_step(held, change.status()) && later != history.changes().end()) {
        throw Refused("status-contradicts-later", {{"enrolment", enrolment.to_string()},
                                                   {"status", status},
                                                   {"date", change.date().to_string()},
                                                   {"later", code_of(later->status())},
                                                   {"later_date", later->date().to_string()}});
    }
    throw Refused("status-step-unlawful", {{"enrolment", enrolment.to_string()},
                                           {"from", code_of(held)},
                                           {"to", status},
                                           {"date", change.date().to_string()},
                                           {"possible", possible_verbs(held)}});
}

void expect_come(const StatusChange& application, Date today) {
    if (application.received() && oslo_day(*application.received()) > today) {
        throw Refused("received-in-future",
                      {{"received", application.received()->to_string()}, {"today", today.to_string()}});
    }
    if (application.date() > today) {
        throw Refused("application-in-future",
                      {{"date", application.date().to_string()}, {"today", today.to_string()}});
    }
}

void put(Writing& writing, EnrolmentId enrolment, const StatusChange& change) {
    writing.about(enrolment);
    store::StatusChanges(writing.connection()).add(enrolment, change);
}

Fields told(const Numbered<EnrolmentId, Enrolment>& enrolment, const CohortCode& cohort, const StatusChange& change) {
    Fields fields{{"enrolment", enrolment.id.to_string()},
                  {"person", enrolment.value.person.to_string()},
                  {"cohort", cohort.str()},
                  {"status", code_of(change.status())},
                  {"date", change.date().to_string()}};
    if (change.reason()) {
        fields.emplace_back("reason", to_code(*change.reason()));
    }
    if (change.received()) {
        fields.emplace_back("received", change.received()->to_string());
    }
    if (enrolment.value.continues) {
        fields.emplace_back("continues", enrolment.value.continues->to_string());
    }
    return fields;
}

std::vector<Finding> open_elsewhere(store::Connection& connection, PersonId person, const CohortCode& cohort) {
    std::vector<Finding> findings;
    for (const auto& enrolment : store::Enrolments(connection).of(person)) {
        const auto other = store::Cohorts(connection).find(enrolment.value.cohort).value().value.code;
        const auto status = history_of(connection, enrolment.id).latest();
        if (other != cohort && status && is_open(*status)) {
            findings.push_back({"enrolment-open-elsewhere",
                                {{"person", person.to_string()},
                                 {"cohort", cohort.str()},
                                 {"enrolment", enrolment.id.to_string()},
                                 {"other_cohort", other.str()},
                                 {"status", code_of(status)}}});
        }
    }
    return findings;
}

std::vector<Finding> unmet_with(store::Connection& connection, EnrolmentId enrolment, StatusHistory history, Date day) {
    auto participation = *ParticipationLoader(connection).enrolment(enrolment);
    participation.history = std::move(history);
    return rules::unmet_requirements(rules::progress_at(participation, day), participation.dispensations);
}

std::vector<Finding> unmet_if_completed(store::Connection& connection, EnrolmentId enrolment, Date day) {
    const StatusChange completed(EnrolmentStatus::completed, day);
    return unmet_with(connection, enrolment, with(history_of(connection, enrolment), completed), day);
}

void expect_complete(store::Connection& connection, EnrolmentId enrolment, const StatusHistory& history, Date day) {
    auto unmet = unmet_if_completed(connection, enrolment, day);
    if (unmet.empty()) {
        return;
    }
    if (day < Date::last() && unmet_with(connection, enrolment, history, day).empty()) {
        throw Refused(
            "completion-day-not-counted",
            {{"enrolment", enrolment.to_string()}, {"date", day.to_string()}, {"next", day.plus_days(1).to_string()}});
    }
    throw Refused("completion-refused", {{"enrolment", enrolment.to_string()}}, std::move(unmet));
}

void warn_of_day(Writing& writing, const Fields::value_type& who, const Cohort& cohort, const StatusChange& change) {
    const auto date = change.date().to_string();
    if (change.date() > writing.context().today()) {
        writing.warn({"status-still-to-come", {who, {"status", code_of(change.status())}, {"date", date}}});
    }
    if (change.status() == EnrolmentStatus::active && change.date() < cohort.period.first()) {
        writing.warn({"start-before-cohort", {who, {"date", date}, {"first_day", cohort.period.first().to_string()}}});
    }
}

void warn_if_overfull(const Register& registered, Writing& writing, const CohortCode& cohort) {
    const auto view = services::cohort(registered, cohort.str(), Date::last());
    if (view.cohort.places && view.places_taken() > *view.cohort.places) {
        writing.warn({"cohort-overfull",
                      {{"cohort", cohort.str()},
                       {"places", std::to_string(*view.cohort.places)},
                       {"taken", std::to_string(view.places_taken())}}});
    }
}

}  // namespace mb::services
