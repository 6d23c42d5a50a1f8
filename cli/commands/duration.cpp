#include "cli/commands/duration.hpp"

namespace mb::cli {

Minutes given_minutes(const char* option, const std::string& text) {
    if (text.find(':') != std::string::npos) {
        return given<Minutes>(option, text);
    }
    try {
        return Minutes::parse(text);
    } catch (InvalidValue& invalid) {
        invalid.add("option", option);
        throw;
    }
}

std::optional<Minutes> given_length(const GivenText& hours, const GivenText& minutes) {
    excluding("--hours", hours.has_value(), "--minutes", minutes.has_value());
    return minutes ? given_minutes("--minutes", *minutes) : given<Minutes>("--hours", hours);
}

Minutes required_length(const GivenText& hours, const GivenText& minutes) {
    const auto length = given_length(hours, minutes);
    if (!length) {
        throw UsageError("option-missing", {{"option", "--hours"}});
    }
    return *length;
}

}  // namespace mb::cli
