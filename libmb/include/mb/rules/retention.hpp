/// How long the identity of a person is kept.
#pragma once

#include <mb/coded.hpp>
#include <mb/employment.hpp>
#include <mb/enrolment.hpp>
#include <mb/follow_up.hpp>

#include <array>
#include <optional>
#include <vector>

namespace mb {

/// What somebody was to the programme, which decides how long it is remembered who they are.
enum class RetentionClass { applicant, participant, completer, other };
template <>
struct Coding<RetentionClass> {
    static constexpr std::string_view noun = "retention class";
    static constexpr std::array<std::string_view, 4> spellings{"applicant", "participant", "completer", "other"};
};

/// Whole years after the last event, by class. The defaults are a proposal that the office has to decide on: no law says
/// these numbers.
struct RetentionYears {
    int applicant = 1;
    int participant = 5;
    int completer = 10;
    int other = 1;

    int of(RetentionClass retention_class) const;
};

/// How long a person is kept.
struct Retention {
    RetentionClass retention_class;
    bool ongoing;  ///< an enrolment has not ended, so no end is in sight
    std::optional<Date> last_event;
    std::optional<Date>
        until;  ///< the first day on which nothing forbids erasing; nothing where ongoing or without event

    bool forbids_erasing(Date day) const { return ongoing || (until && day < *until); }
};

}  // namespace mb

namespace mb::rules {

/// All that is dated of one person, also of the records that were merged into theirs.
struct PersonHistory {
    std::vector<StatusHistory> enrolments;
    std::vector<Employment> employments;
    std::vector<Terms> terms;
    std::vector<FollowUp> follow_ups;
};

/// Classes: `completer` has completed; else `participant` has started (was ever `active`); else `applicant` has an
/// enrolment; else `other`. Enrolments registered in error count in no class. The last event is the latest day of a change
/// of status, of the beginning or end of an employment, of a change of its terms, and of a question or answer of a
/// follow-up. An employment without an end is no reason to keep somebody for ever. `until` is `last_event` plus the years
/// of the class.
Retention retention_of(const PersonHistory& history, const RetentionYears& years);

}  // namespace mb::rules
