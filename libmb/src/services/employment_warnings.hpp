/// What is worth telling of an employment beside another of the same person.
#pragma once

#include "services/writing.hpp"

#include <mb/employment.hpp>
#include <mb/rules/concurrent_jobs.hpp>

namespace mb::services {

/// Warns `employment-overlaps` of each other employment of the same person at the same employer and unit at the same time.
void warn_of_overlap(Writing& writing, const Numbered<EmploymentId, Employment>& employment);

/// Warns when a person's jobs together become more than a full post by a write. Made before anything is written.
class FullTimeWatch {
public:
    FullTimeWatch(Writing& writing, PersonId person);
    /// Warns `over-full-time` where that is not as it was.
    void warn(EmploymentId employment) const;

private:
    std::optional<rules::OverFullTime> found() const;

    Writing& writing_;
    PersonId person_;
    std::optional<rules::OverFullTime> before_;
};

}  // namespace mb::services
