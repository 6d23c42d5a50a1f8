/// Follow-ups as a list, and whom it is time to ask.
#pragma once

#include <mb/follow_up.hpp>
#include <mb/person.hpp>
#include <mb/rules/follow_up_due.hpp>
#include <mb/store/register.hpp>

#include <optional>
#include <string>
#include <vector>

namespace mb::services {

/// A question as lists show it.
struct FollowUpView {
    PersonId person;
    std::optional<PersonRef> ref;
    FollowUp follow_up;
    std::optional<int> months;  ///< after completion: the window that it was asked in
};

/// Which questions one wants to see. Nothing: all.
struct FollowUpFilter {
    std::optional<std::string> person = {};  ///< number or ref
    std::optional<std::string> cohort = {};  ///< of those enrolled there
    bool open = false;                       ///< without an answer
    std::optional<Date> from = {};           ///< asked on or after
    std::optional<Date> to = {};             ///< asked on or before
};

/// The questions that the filter lets through, by day of asking, then person. Throws NotFound `person-unknown`,
/// `cohort-unknown`; InvalidValue `period-reversed`.
std::vector<FollowUpView> follow_ups(const Register& registered, const FollowUpFilter& filter = {});

/// Somebody to ask, or whose answer is waited for.
struct DueFollowUpView {
    PersonId person;
    std::optional<PersonRef> ref;
    std::optional<Date> completed_on;
    rules::FollowUpDue due;
    bool employed;  ///< an employment covers the day, so that the register knows without asking
};

/// What rules/follow_up_due.hpp finds of everyone at the end of `day`, by the day since when it is due, then person; of those
/// enrolled in one cohort or of all. The erased and the restricted are left out: nobody gets in touch with them. Throws
/// NotFound `cohort-unknown`.
std::vector<DueFollowUpView> follow_ups_due(const Register& registered, const std::optional<std::string>& cohort,
                                            Date day);

}  // namespace mb::services
