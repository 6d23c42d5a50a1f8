#include "services/person_history.hpp"
#include "services/same_person.hpp"
#include "store/gateways/employments.hpp"
#include "store/gateways/enrolments.hpp"
#include "store/gateways/follow_ups.hpp"
#include "store/gateways/persons.hpp"

#include <mb/services/retention.hpp>

#include <algorithm>
#include <iterator>

namespace mb::services {

rules::PersonHistory history_of(store::Connection& connection, const std::vector<PersonId>& records) {
    rules::PersonHistory history;
    store::Enrolments enrolments(connection);
    store::StatusChanges changes(connection);
    store::Employments employments(connection);
    store::EmploymentTerms terms(connection);
    store::FollowUps follow_ups(connection);
    for (const auto person : records) {
        for (const auto& enrolment : enrolments.of(person)) {
            history.enrolments.emplace_back(changes.of(enrolment.id));
        }
        for (auto& employment : employments.of(person)) {
            history.employments.push_back(std::move(employment.value));
        }
        std::ranges::move(terms.of(person), std::back_inserter(history.terms));
        std::ranges::move(follow_ups.of(person), std::back_inserter(history.follow_ups));
    }
    return history;
}

std::vector<RetainedPerson> retentions(const Register& registered, const RetentionYears& years) {
    std::vector<RetainedPerson> retained;
    registered.read([&] {
        auto& connection = registered.connection();
        store::Persons persons(connection);
        for (const auto& [person, records] : records_of_everyone(connection)) {
            if (!persons.find(person).value().value.erased_on) {
                retained.push_back({person, rules::retention_of(history_of(connection, records), years)});
            }
        }
    });
    return retained;
}

std::vector<RetainedPerson> due_for_erasure(const Register& registered, const RetentionYears& years, Date day) {
    auto due = retentions(registered, years);
    std::erase_if(due, [day](const RetainedPerson& each) { return each.retention.forbids_erasing(day); });
    return due;
}

}  // namespace mb::services
