/// Makes views of a cohort's lessons.
#pragma once

#include "services/participation_loader.hpp"

#include <mb/services/lessons.hpp>

#include <memory>
#include <vector>

namespace mb::services {

/// One view of each lesson of a plan, by date, start, code; `participations` are all of that cohort.
std::vector<LessonView> lesson_views(const rules::CohortPlan& plan,
                                     const std::vector<std::shared_ptr<const rules::Participation>>& participations);

/// Throws InvalidValue `period-reversed` with both days.
void check_order(const std::optional<Date>& from, const std::optional<Date>& to);

/// Whether a day lies from `from` to `to`, both inclusive; nothing is no limit.
bool lies_in(Date day, const std::optional<Date>& from, const std::optional<Date>& to);

}  // namespace mb::services
