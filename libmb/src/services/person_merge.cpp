// Two records that turn out to be one person.

#include "services/resolving.hpp"
#include "services/writing.hpp"
#include "store/gateways/cohorts.hpp"
#include "store/gateways/employments.hpp"
#include "store/gateways/enrolments.hpp"
#include "store/gateways/follow_ups.hpp"
#include "store/gateways/persons.hpp"

#include <mb/joined.hpp>
#include <mb/services/person_changes.hpp>

#include <algorithm>
#include <string>

namespace mb::services {
namespace {

using PersonRecord = Numbered<PersonId, Person>;

/// One merger on its way.
class PersonMerge {
public:
    PersonMerge(Writing& writing, PersonRecord merged, PersonRecord into)
        : writing_(writing), connection_(writing.connection()), merged_(std::move(merged)), into_(std::move(into)) {}

    Event run() {
        require_mergeable();
        writing_.about(into_.id);
        bring_identities_together();
        move_enrolments();
        move_employments();
        move_follow_ups();
        merged_.value.merged_into = into_.id;
        store::Persons(connection_).change(merged_.id, merged_.value);
        Fields fields = both("into");
        fields.insert(fields.end(), {{"enrolments", std::to_string(enrolments_)},
                                     {"employments", std::to_string(employments_)},
                                     {"follow_ups", std::to_string(follow_ups_)}});
        if (!left_.empty()) {
            fields.emplace_back("left", joined(left_, &EnrolmentId::to_string));
        }
        return Event{"persons-merged", std::move(fields)};
    }

private:
    Fields both(const char* other) const { return {{"person", merged_.id.to_string()}, {other, into_.id.to_string()}}; }

    void require_mergeable() const {
        if (merged_.value.merged_into) {
            throw Refused("person-merged",
                          {{"person", merged_.id.to_string()}, {"other", merged_.value.merged_into->to_string()}});
        }
        if (merged_.id == into_.id) {
            throw Refused("merge-itself", {{"person", merged_.id.to_string()}});
        }
        require_open(merged_.id, merged_.value);
        require_open(into_.id, into_.value);
    }

    /// What holds of the other person holds; what it lacks comes from the merged one.
    void bring_identities_together() {
        auto identities = writing_.identities().look(writing_.context(), {merged_.id, into_.id});
        const Identity& given = identities[merged_.id];
        const Identity held = identities[into_.id];
        Identity whole = held;
        const auto fill = [](auto& part, const auto& other) {
            if (!part) {
                part = other;
            }
        };
        fill(whole.given_name, given.given_name);
        fill(whole.family_name, given.family_name);
        fill(whole.birth_date, given.birth_date);
        fill(whole.email, given.email);
        fill(whole.phone, given.phone);
        fill(whole.language, given.language);
        fill(whole.sort_key, given.sort_key);
        if (whole != held) {
            writing_.identities().put(into_.id, whole);
        }
    }

    bool is_in_error(EnrolmentId enrolment) const {
        const StatusHistory history(store::StatusChanges(connection_).of(enrolment));
        return history.latest() == EnrolmentStatus::registered_in_error;
    }

    void move_enrolments() {
        store::Enrolments enrolments(connection_);
        for (auto& [id, enrolment] : enrolments.of(merged_.id)) {
            if (const auto other = enrolments.find(into_.id, enrolment.cohort)) {
                if (!is_in_error(id)) {
                    refuse_same_cohort(id, enrolment.cohort, other->id);
                }
                left_.push_back(id);
                continue;
            }
            writing_.about(id);
            enrolment.person = into_.id;
            enrolments.change(id, enrolment);
            ++enrolments_;
        }
    }

    [[noreturn]] void refuse_same_cohort(EnrolmentId enrolment, CohortId cohort, EnrolmentId other) const {
        Fields fields = both("other");
        fields.insert(fields.end(), {{"cohort", store::Cohorts(connection_).find(cohort).value().value.code.str()},
                                     {"enrolment", enrolment.to_string()},
                                     {"other_enrolment", other.to_string()}});
        throw Refused("merge-same-cohort", std::move(fields));
    }

    void move_employments() {
        store::Employments employments(connection_);
        for (const auto& [id, held] : employments.of(merged_.id)) {
            writing_.about(id);
            employments.change(id, Employment(held.code(), into_.id, held.employer(), held.unit(), held.period(),
                                              held.end_reason(), held.source()));
            ++employments_;
        }
    }

    /// Of two questions on one day the answered one is kept.
    void move_follow_ups() {
        store::FollowUps follow_ups(connection_);
        const auto held = follow_ups.of(into_.id);
        for (const auto& asked : follow_ups.of(merged_.id)) {
            const FollowUp moved(into_.id, asked.asked_on(), asked.answered_on(), asked.answer());
            const auto same_day =
                std::ranges::find_if(held, [&](const FollowUp& each) { return each.asked_on() == asked.asked_on(); });
            follow_ups.remove(asked);
            ++follow_ups_;
            if (same_day == held.end()) {
                follow_ups.add(moved);
            } else if (same_day->open()) {
                follow_ups.change(moved);
            } else if (!moved.open() && moved != *same_day) {
                Fields fields = both("other");
                fields.emplace_back("date", asked.asked_on().to_string());
                throw Refused("merge-follow-ups-differ", std::move(fields));
            }
        }
    }

    Writing& writing_;
    store::Connection& connection_;
    PersonRecord merged_;
    PersonRecord into_;
    int enrolments_ = 0;
    int employments_ = 0;
    int follow_ups_ = 0;
    std::vector<EnrolmentId> left_;  ///< enrolments that stay with the merged record
};

}  // namespace

Outcome merge_persons(Register& registered, const Intent& intent, std::string_view merged, std::string_view into) {
    return write(registered, intent, [&](Writing& writing) {
        return PersonMerge(writing, resolve_person_record(writing.connection(), merged),
                           resolve_person(writing.connection(), into))
            .run();
    });
}

}  // namespace mb::services
