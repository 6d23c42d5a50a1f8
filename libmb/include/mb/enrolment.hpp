/// Enrolments: one person in one cohort, with a dated status history.
#pragma once

#include <mb/date.hpp>
#include <mb/enrolment_status.hpp>
#include <mb/identifier.hpp>
#include <mb/instant.hpp>
#include <mb/text.hpp>

#include <optional>
#include <vector>

namespace mb {

/// One person in one cohort; may continue an earlier enrolment of the same person (a transfer).
struct Enrolment {
    PersonId person;
    CohortId cohort;
    std::optional<EnrolmentId> continues;

    friend bool operator==(const Enrolment&, const Enrolment&) = default;
};

/// A status that an enrolment has from a day on.
class StatusChange {
public:
    /// Throws InvalidValue `reason-without-withdrawal`, `note-without-other-reason`, `received-without-application`.
    /// A withdrawal without a reason is lawful: the reason was not recorded.
    StatusChange(EnrolmentStatus status, Date date, std::optional<WithdrawalReason> reason = {},
                 std::optional<Line> note = {}, std::optional<Instant> received = {});

    EnrolmentStatus status() const noexcept { return status_; }
    Date date() const noexcept { return date_; }
    const std::optional<WithdrawalReason>& reason() const noexcept { return reason_; }
    const std::optional<Line>& note() const noexcept { return note_; }
    /// When the application came in; only with `applied`.
    const std::optional<Instant>& received() const noexcept { return received_; }

    friend bool operator==(const StatusChange&, const StatusChange&) = default;

private:
    EnrolmentStatus status_;
    Date date_;
    std::optional<WithdrawalReason> reason_;
    std::optional<Line> note_;
    std::optional<Instant> received_;
};

/// The status changes of one enrolment in their one lawful order.
///
/// A status holds from its day until the next one; the day of a change belongs to the new status. Several on one day are lawful
/// if they form a chain of steps in exactly one order; the last of the chain holds that day.
class StatusHistory {
public:
    StatusHistory() = default;
    /// Puts the changes, given in any order, in their lawful order. Throws Refused `status-step-unlawful` (fields `from`, `to`, `date`;
    /// `from` is empty for the first) when there is none, `status-order-ambiguous` (field `date`) when there are several,
    /// `status-twice-on-a-day` (fields `status`, `date`).
    explicit StatusHistory(std::vector<StatusChange> changes);

    const std::vector<StatusChange>& changes() const noexcept { return changes_; }
    bool empty() const noexcept { return changes_.empty(); }
    /// The status that holds at the end of `day`, or nothing before the first.
    std::optional<EnrolmentStatus> at(Date day) const;
    /// The newest status, or nothing.
    std::optional<EnrolmentStatus> latest() const;
    /// The first day with the status, also if that ended the same day, or nothing.
    std::optional<Date> first(EnrolmentStatus status) const;

    friend bool operator==(const StatusHistory&, const StatusHistory&) = default;

private:
    std::vector<StatusChange> changes_;
};

}  // namespace mb
