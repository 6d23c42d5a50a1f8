#include "services/writing.hpp"

#include "services/first_cohort.hpp"
#include "services/participant_days.hpp"
#include "store/gateways/employments.hpp"
#include "store/gateways/enrolments.hpp"
#include "store/gateways/follow_ups.hpp"

#include <algorithm>
#include <string>
#include <utility>

namespace mb::services {

void Writing::about(EnrolmentId enrolment) {
    if (enrolments_.contains(enrolment)) {
        return;
    }
    enrolments_.emplace(enrolment, rules::check_participation(*before_.enrolment(enrolment)));
    about(store::Enrolments(connection()).find(enrolment).value().value.person);
    if (const auto later = store::Enrolments(connection()).continuing(enrolment)) {
        about(later->id);
    }
}

void Writing::about(EmploymentId employment) {
    if (!employments_.contains(employment)) {
        employments_.emplace(employment, remarks(employment));
    }
}

void Writing::about_new(EmploymentId employment) {
    employments_.emplace(employment, Remarks());
}

void Writing::about(PersonId person) {
    if (!persons_.contains(person)) {
        persons_.emplace(person, remarks(person));
    }
}

void Writing::about(CohortId cohort) {
    for (const auto& enrolment : store::Enrolments(connection()).of(cohort)) {
        about(enrolment.id);
    }
}

Writing::Remarks Writing::remarks(EmploymentId employment) const {
    return rules::check_employment(store::Employments(connection()).find(employment).value(),
                                   store::EmploymentTerms(connection()).of(employment), first_cohort(connection()));
}

Writing::Remarks Writing::remarks(PersonId person) const {
    const auto questions = store::FollowUps(connection()).of(person);
    return questions.empty() ? Remarks()
                             : rules::check_follow_ups(questions, participant_days(connection(), person).begun);
}

void Writing::judge(const Remarks& before, Remarks after, std::vector<Finding>& errors) {
    for (auto& remark : after) {
        if (std::ranges::find(before, remark) != before.end()) {
            continue;
        }
        auto& list = remark.gravity == rules::Gravity::error ? errors : warnings_;
        list.push_back(std::move(remark.finding));
    }
}

void Writing::judge() {
    std::vector<Finding> errors;
    ParticipationLoader loader(connection());
    for (const auto& [enrolment, before] : enrolments_) {
        judge(before, rules::check_participation(*loader.enrolment(enrolment)), errors);
    }
    for (const auto& [employment, before] : employments_) {
        judge(before, remarks(employment), errors);
    }
    for (const auto& [person, before] : persons_) {
        judge(before, remarks(person), errors);
    }
    if (errors.size() == 1) {
        throw Refused(errors.front().code, errors.front().fields);
    }
    if (!errors.empty()) {
        Fields fields{{"count", std::to_string(errors.size())}};
        throw Refused("rules-broken", std::move(fields), std::move(errors));
    }
}

Outcome write(Register& registered, const Intent& intent, const std::function<Event(Writing&)>& change) {
    Outcome outcome;
    const auto run = [&]() -> Register::Recorded {
        Writing writing(registered, intent.context);
        outcome.event = change(writing);
        writing.judge();
        outcome.warnings = std::move(writing.warnings_);
        outcome.things = std::move(writing.things_);
        return {outcome.event};
    };
    if (intent.rehearse) {
        outcome.changed = registered.rehearse(intent.context, run);
    } else {
        outcome.operation = registered.record(intent.context, run);
        outcome.changed = outcome.operation.has_value();
    }
    if (outcome.things.empty()) {
        outcome.things.push_back(outcome.event.fields);
    }
    return outcome;
}

}  // namespace mb::services
