/// The practice weeks of one enrolment, over all hosts.
#pragma once

#include <mb/rules/practice.hpp>

#include <vector>

namespace mb::rules {

/// Returns the recorded ISO weeks up to `last`, each once, in order.
std::vector<WeekLine> week_lines(const Participation& participation, const IsoWeek& last);

}  // namespace mb::rules
