/// The statuses of an enrolment and the steps between them.
#pragma once

#include <mb/coded.hpp>

#include <array>
#include <optional>
#include <string_view>
#include <vector>

namespace mb {

enum class EnrolmentStatus {
    applied,
    waitlisted,
    rejected,
    application_withdrawn,
    admitted,
    no_show,
    active,
    on_leave,
    completed,
    not_completed,
    withdrawn,
    transferred,
    registered_in_error,
};
template <>
struct Coding<EnrolmentStatus> {
    static constexpr std::string_view noun = "status";
    static constexpr std::array<std::string_view, 13> spellings{"applied",
                                                                "waitlisted",
                                                                "rejected",
                                                                "application-withdrawn",
                                                                "admitted",
                                                                "no-show",
                                                                "active",
                                                                "on-leave",
                                                                "completed",
                                                                "not-completed",
                                                                "withdrawn",
                                                                "transferred",
                                                                "registered-in-error"};
};

/// Why somebody withdrew from the programme; free text only with `other`.
enum class WithdrawalReason { work, education, moved, personal, other };
template <>
struct Coding<WithdrawalReason> {
    static constexpr std::string_view noun = "reason";
    static constexpr std::array<std::string_view, 5> spellings{"work", "education", "moved", "personal", "other"};
};

/// The statuses that may follow `from`; nothing stands for "no status yet". Any status may become `registered-in-error`, which nothing follows.
/// Source: domain rules, docs/glossary.md, "Enrolment status".
std::vector<EnrolmentStatus> next_statuses(std::optional<EnrolmentStatus> from);

/// Whether something is still to come of an enrolment with this status: an application waits, or somebody takes part or will.
bool is_open(EnrolmentStatus status);

/// Whether the step is lawful.
bool is_step(std::optional<EnrolmentStatus> from, EnrolmentStatus to);

}  // namespace mb
