/// A cohort as the target of one write.
#pragma once

#include <string>
#include <vector>

namespace mb::services {

/// All of a cohort that the write is about, but for some.
struct WholeCohort {
    std::string cohort;               ///< its code
    std::vector<std::string> except;  ///< enrolments (`E3`), or placements where the write is about those
};

}  // namespace mb::services
