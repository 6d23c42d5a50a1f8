/// What a write tells of a lesson.
#pragma once

#include "services/named_lesson.hpp"

namespace mb::services {

/// For the log: `lesson`, `date`, `start`, `minutes`, `group`; absent ones left out.
Fields told(const NamedLesson& named);
/// For the one who wrote: the same with `topic` and `held`.
Fields told_in_full(const NamedLesson& named);

}  // namespace mb::services
