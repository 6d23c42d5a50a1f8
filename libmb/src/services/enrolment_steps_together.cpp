#include "services/cohort_members.hpp"
#include "services/resolving.hpp"
#include "services/status_recording.hpp"
#include "services/step_verbs.hpp"
#include "store/gateways/enrolments.hpp"

#include <mb/services/enrolment_steps.hpp>

#include <iterator>
#include <string>
#include <utility>

namespace mb::services {
namespace {

using Status = EnrolmentStatus;
using NumberedEnrolment = Numbered<EnrolmentId, Enrolment>;

/// Whether the step is one for somebody with that history: who is on leave does not start.
bool concerns(Step step, const StatusHistory& history, const StatusChange& change) {
    const auto held = history.at(change.date());
    return held != change.status() && (step != Step::start || held == Status::admitted)
           && (step != Step::resume || held == Status::on_leave) && allows(history, change);
}

/// Those of the findings that say which enrolment they are about.
std::vector<Finding> named(std::vector<Finding> findings, EnrolmentId enrolment) {
    for (auto& finding : findings) {
        finding.fields.insert(finding.fields.begin(), {"enrolment", enrolment.to_string()});
    }
    return findings;
}

/// Sorts out who may not complete: they are refused together, or passed over with a warning.
void keep_complete(Writing& writing, const Together& together, const CohortCode& cohort, Date day,
                   std::vector<NumberedEnrolment>& members) {
    std::vector<Finding> findings;
    std::vector<NumberedEnrolment> complete;
    for (const auto& member : members) {
        auto unmet = named(unmet_if_completed(writing.connection(), member.id, day), member.id);
        if (unmet.empty()) {
            complete.push_back(member);
        }
        std::ranges::move(unmet, std::back_inserter(findings));
    }
    if (!findings.empty() && (!together.only_complete || complete.empty())) {
        Fields fields{{"cohort", cohort.str()}, {"count", std::to_string(members.size() - complete.size())}};
        if (!complete.empty()) {
            fields.emplace_back("others", std::to_string(complete.size()));
        }
        throw Refused("completions-refused", std::move(fields), std::move(findings));
    }
    for (auto& finding : findings) {
        writing.warn(std::move(finding));
    }
    members = std::move(complete);
}

}  // namespace

Outcome take_step_together(Register& registered, const Intent& intent, const Together& together, Step step, Date on) {
    return write(registered, intent, [&](Writing& writing) {
        auto& connection = writing.connection();
        const auto [id, cohort] = resolve_cohort(connection, together.cohort);
        const auto excepted = resolve_exceptions(connection, {id, cohort}, together.except);
        const StatusChange change(status_after(step, {}), on);
        std::vector<NumberedEnrolment> members;
        for (const auto& enrolment : store::Enrolments(connection).of(id)) {
            if (!excepted.contains(enrolment.id) && concerns(step, history_of(connection, enrolment.id), change)) {
                members.push_back(enrolment);
            }
        }
        if (step == Step::complete) {
            keep_complete(writing, together, cohort.code, on, members);
        }
        Fields fields{
            {"cohort", cohort.code.str()}, {"status", std::string(to_code(change.status()))}, {"date", on.to_string()}};
        if (members.empty()) {
            throw Refused("nobody-for-step", std::move(fields));
        }
        std::string names;
        for (const auto& member : members) {
            put(writing, member.id, change);
            writing.made(told(member, cohort.code, change));
            names += (names.empty() ? "" : ", ") + member.id.to_string();
        }
        warn_of_day(writing, {"cohort", cohort.code.str()}, cohort, change);
        if (step == Step::admit) {
            warn_if_overfull(registered, writing, cohort.code);
        }
        fields.emplace_back("count", std::to_string(members.size()));
        fields.emplace_back("enrolments", names);
        return Event{"statuses-recorded", std::move(fields)};
    });
}

}  // namespace mb::services
