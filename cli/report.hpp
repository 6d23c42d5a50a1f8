/// Telling what went wrong.
#pragma once

#include "cli/language.hpp"

#include <exception>
#include <ostream>

namespace mb::cli {

/// How a failure is told: in a person's language, or as one JSON object in English.
struct ReportStyle {
    const Language& language;
    bool json = false;
    bool color = false;
};

/// Writes `mb: …`, the findings of a refusal and `hint: …`; or `{"error": {"code": …, "message": …, "hint": …, fields}}`.
void report(std::ostream& error, const std::exception& thrown, const ReportStyle& style);

}  // namespace mb::cli
