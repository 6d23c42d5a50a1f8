/// Brings together what the rules need to know of enrolments.
#pragma once

#include "store/connection.hpp"

#include <mb/rules/participation.hpp>

#include <map>
#include <memory>
#include <vector>

namespace mb::services {

/// Loads participations, each with the chain of earlier ones that it continues. Plans of cohorts and earlier enrolments are loaded once.
///
/// Holds what it has loaded: use one loader within one transaction.
class ParticipationLoader {
public:
    explicit ParticipationLoader(store::Connection& connection) : connection_(connection) {}

    /// All enrolments of a cohort, by number.
    std::vector<std::shared_ptr<const rules::Participation>> cohort(CohortId id);
    /// One; throws NotFound `enrolment-unknown`.
    std::shared_ptr<const rules::Participation> enrolment(EnrolmentId id);
    /// A cohort with its programme and lessons; throws NotFound `cohort-unknown`.
    std::shared_ptr<const rules::CohortPlan> plan(CohortId id);

private:
    std::shared_ptr<const rules::Participation> earlier(const std::optional<EnrolmentId>& id,
                                                        std::vector<EnrolmentId> chain);
    std::shared_ptr<const rules::Participation> load(EnrolmentId id, std::vector<EnrolmentId> chain);

    store::Connection& connection_;
    std::map<CohortId, std::shared_ptr<const rules::CohortPlan>> plans_;
    std::map<EnrolmentId, std::shared_ptr<const rules::Participation>> loaded_;
};

}  // namespace mb::services
