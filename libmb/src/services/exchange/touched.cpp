#include "services/exchange/touched.hpp"

#include <array>

namespace mb::services::exchange {

std::string topic(std::string_view what, std::string_view which) {
    return std::string(what) + ":" + std::string(which);
}

std::string topic_of(const Finding& finding) {
    struct Named {
        std::string_view code;
        std::string_view status;
    };
    static constexpr std::array<Named, 3> of_statuses{{
        {"completed-unmet", "completed"},
        {"withdrawal-reason-missing", "withdrawn"},
        {"application-late", "applied"},
    }};
    for (const auto& [code, status] : of_statuses) {
        if (finding.code == code) {
            return topic("status", status);
        }
    }
    if (finding.code.starts_with("continues-")) {
        return "continues";
    }
    if (const auto lesson = field(finding.fields, "lesson")) {
        return topic("lesson", lesson->substr(lesson->find('/') + 1));  // K7/L03: the enrolment says which cohort.
    }
    for (const std::string_view what : {"week", "milestone", "requirement", "from"}) {
        if (const auto which = field(finding.fields, what)) {
            return topic(what, *which);
        }
    }
    return {};
}

}  // namespace mb::services::exchange
