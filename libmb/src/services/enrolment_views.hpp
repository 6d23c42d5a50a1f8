/// Makes views of enrolments.
#pragma once

#include "store/connection.hpp"

#include <mb/services/enrolments.hpp>

#include <unordered_map>
#include <vector>

namespace mb::services {

/// Makes views of enrolments as they stand at a day. Holds the cohorts and links it has read: use one within one transaction.
class EnrolmentViews {
public:
    EnrolmentViews(store::Connection& connection, Date day);

    EnrolmentView view(const Numbered<EnrolmentId, Enrolment>& enrolment) const;
    /// By number.
    std::vector<EnrolmentView> all() const;

private:
    EnrolmentView view(const Numbered<EnrolmentId, Enrolment>& enrolment, StatusHistory history,
                       std::optional<PersonRef> ref) const;

    store::Connection& connection_;
    Date day_;
    std::unordered_map<CohortId, Cohort> cohorts_;
    std::unordered_map<EnrolmentId, EnrolmentId> continued_by_;
};

}  // namespace mb::services
