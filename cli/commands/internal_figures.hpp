/// Figures that hold small counts are internal, and say so in every format.
#pragma once

#include "cli/language.hpp"
#include "cli/output/rows.hpp"

#include <string>

namespace mb::cli {

/// What stands below them where people read them.
std::string internal_note(const Language& language);

/// What machines are told: always yes, as nothing is hidden in what these commands write.
inline constexpr Column internal_column{"internal", mark("internal"), Kind::yes_no, Audience::machines};

}  // namespace mb::cli
