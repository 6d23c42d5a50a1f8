/// What is odd about a lesson and yet may be meant.
#pragma once

#include "services/named_lesson.hpp"
#include "services/writing.hpp"

namespace mb::services {

// Each looks at a lesson that is in the register by now. The warnings stand in lesson_changes.hpp.

/// Its day is a public holiday, or outside the cohort's period.
void warn_of_day(Writing& writing, const NamedLesson& named);
/// Another lesson for the same people is at the same time.
void warn_of_overlaps(Writing& writing, const NamedLesson& named);
/// Nobody has ever belonged to its group.
void warn_of_group(Writing& writing, const NamedLesson& named);

}  // namespace mb::services
