/// Who was at a lesson, as the options of `attendance record` say it.
#pragma once

#include "cli/options.hpp"

#include <mb/services/attendance_changes.hpp>

#include <string>
#include <vector>

namespace mb::cli {

class AttendanceMarks {
public:
    void setup(Options& options);
    /// Throws UsageError `attendance-of-nobody`, `option-needs-other`, `assignment-malformed` (`option`, `value`), and
    /// `enrolment-said-twice` (`enrolment`, `option`, `other`) where two options contradict each other.
    services::Attendees attendees() const;

private:
    bool all_ = false;
    std::vector<std::string> present_;
    std::vector<std::string> except_;
    std::vector<std::string> valid_;
    std::vector<std::string> invalid_;
    std::vector<std::string> minutes_;
};

}  // namespace mb::cli
