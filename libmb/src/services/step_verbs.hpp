/// The verbs of the steps, and which status each leads to.
#pragma once

#include <mb/coded.hpp>
#include <mb/enrolment_status.hpp>
#include <mb/services/enrolment_steps.hpp>

#include <optional>
#include <string>

namespace mb {

template <>
struct Coding<services::Step> {
    static constexpr std::string_view noun = "step";
    static constexpr std::array<std::string_view, 11> spellings{
        "waitlist", "reject",   "admit",    "start",        "no-show",          "leave",
        "resume",   "withdraw", "complete", "not-complete", "register-in-error"};
};

}  // namespace mb

namespace mb::services {

/// The status that the step leads to from the one held.
EnrolmentStatus status_after(Step step, std::optional<EnrolmentStatus> held);

/// The verbs of the steps that are lawful, as users type them: "start, no-show, withdraw, register-in-error".
std::string possible_verbs(std::optional<EnrolmentStatus> held);

}  // namespace mb::services
