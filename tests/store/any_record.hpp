/// Generators of what the register keeps. They refer to the rows of ParentRows.
#pragma once

#include "any_value.hpp"
#include "store/gateways/notes.hpp"

#include <mb/attendance.hpp>
#include <mb/cohort.hpp>
#include <mb/document.hpp>
#include <mb/employer.hpp>
#include <mb/employment.hpp>
#include <mb/enrolment.hpp>
#include <mb/follow_up.hpp>
#include <mb/goal.hpp>
#include <mb/lesson.hpp>
#include <mb/person.hpp>
#include <mb/placement.hpp>
#include <mb/programme.hpp>
#include <mb/recognition.hpp>

#include <algorithm>
#include <numeric>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace mb::test {

/// One to ten of these, one after the other.
inline std::string joined_text(const std::vector<std::string>& pieces) {
    const auto chosen = *rc::gen::suchThat(rc::gen::container<std::vector<std::string>>(rc::gen::elementOf(pieces)),
                                           [](const auto& some) { return !some.empty() && some.size() <= 10; });
    return std::accumulate(chosen.begin(), chosen.end(), std::string());
}
inline Line any_line() {
    return Line(joined_text({"a", "Æ", "ø", "å", "o o", "'", "\"", ";", ",", "=", "%", ":", "?", "7", "🙂", "--"}));
}
template <class CodeType>
CodeType any_code() {
    return CodeType("K" + joined_text({"a", "Ø", "1", "-", "_", ".", "+", " b"}));
}
inline bool any_bool() {
    return *rc::gen::arbitrary<bool>();
}
inline int any_number(int lowest, int highest) {
    return *rc::gen::inRange(lowest, highest + 1);
}
template <class Draw>
auto maybe(Draw draw) {
    return any_bool() ? std::optional(draw()) : std::nullopt;
}
template <class Enum>
Enum any_of() {
    return static_cast<Enum>(any_number(0, static_cast<int>(Coding<Enum>::spellings.size()) - 1));
}
template <class IdType>
IdType any_id(int highest) {
    return IdType(any_number(1, highest));
}
inline Date any_day() {
    return *any_date();
}
/// Two days in order.
inline std::pair<Date, Date> any_days() {
    return std::minmax(any_day(), any_day());
}

// clang-format off
template <class Record>
Record any_record();

template <>
inline Programme any_record() {
    std::vector<Milestone> milestones;
    for (int i = any_number(0, 3); i > 0; --i) {
        milestones.emplace_back(any_line().str() + std::to_string(i));
    }
    return {any_code<ProgrammeCode>(),
            {.theory_hours = any_number(0, 2000), .minutes_per_hour = any_bool() ? 45 : 60, .practice_weeks = any_number(0, 104),
             .days_per_week = any_number(1, 7), .week_threshold_percent = any_number(1, 100), .milestones = milestones,
             .theory_carries = any_bool(), .practice_carries = any_bool()}};
}
template <>
inline Cohort any_record() {
    const auto [first, last] = any_days();
    return {any_code<CohortCode>(), any_id<ProgrammeId>(2), Period(first, last), maybe([] { return any_number(0, 1000); }), maybe(any_day)};
}
template <>
inline Employer any_record() {
    return {any_code<EmployerCode>(), any_line(), any_of<EmployerKind>(), maybe(any_line), maybe(any_line), maybe(any_line)};
}
template <>
inline Person any_record() {
    return {maybe(any_code<PersonRef>), any_bool(), maybe(any_day), maybe([] { return any_id<PersonId>(3); })};
}
template <>
inline Enrolment any_record() {
    return {PersonId(3), any_id<CohortId>(2), maybe([] { return any_id<EnrolmentId>(3); })};
}
template <>
inline StatusChange any_record() {
    const auto status = any_of<EnrolmentStatus>();
    const auto reason = status == EnrolmentStatus::withdrawn ? maybe(any_of<WithdrawalReason>) : std::nullopt;
    return {status, any_day(), reason, reason == WithdrawalReason::other ? maybe(any_line) : std::nullopt,
            status == EnrolmentStatus::applied ? maybe([] { return *any_instant(); }) : std::nullopt};
}
template <>
inline Lesson any_record() {
    return {any_id<CohortId>(2), any_code<LessonCode>(), any_day(),
            maybe([] { return TimeOfDay(any_number(0, 23), any_number(0, 59)); }),
            Minutes(any_number(1, 1440)), maybe(any_line), maybe(any_code<GroupCode>), any_bool()};
}
template <>
inline GroupMembership any_record() {
    return {any_id<EnrolmentId>(3), any_day(), any_code<GroupCode>()};
}
template <>
inline Attendance any_record() {
    return {any_id<LessonId>(3), any_id<EnrolmentId>(3), Minutes(any_number(0, 1440)), maybe(any_of<Absence>)};
}
template <>
inline MakeUp any_record() {
    return {any_id<EnrolmentId>(3), any_id<LessonId>(3), any_day(), Minutes(any_number(1, 1440))};
}
template <>
inline Recognition any_record() {
    return {any_id<EnrolmentId>(3), any_of<RecognitionKind>(), any_day(), any_number(1, 100'000), any_line(), maybe(any_line)};
}
template <>
inline MilestoneApproval any_record() {
    return {any_id<EnrolmentId>(3), any_line(), any_day()};
}
template <>
inline Dispensation any_record() {
    return {any_id<EnrolmentId>(3), any_line(), any_day(), any_line(), any_line()};
}
template <>
inline DocumentReceipt any_record() {
    return {any_id<EnrolmentId>(3), any_of<Document>(), any_day()};
}
template <>
inline store::SealedNote any_record() {
    return {any_id<EnrolmentId>(3), any_id<PersonId>(3), any_day(), any_line().str() + std::string(1, '\0')};
}
template <>
inline Placement any_record() {
    const auto [first, last] = any_days();
    return {maybe(any_code<PlacementCode>), any_id<EnrolmentId>(3), any_id<EmployerId>(2), maybe(any_line), maybe(any_line),
            maybe(any_line), maybe(any_line), Period(first, last)};
}
template <>
inline PracticeWeek any_record() {
    const int planned = any_number(0, 7);
    return {any_id<PlacementId>(3), IsoWeek::containing(*any_date_in(Date(1901, 1, 7), Date(2199, 12, 1))),
            PracticeDays(planned, any_number(0, planned)), any_bool()};
}
template <>
inline Employment any_record() {
    const auto [first, last] = any_days();
    const auto end = any_bool() ? std::optional(last) : std::nullopt;
    return {maybe(any_code<EmploymentCode>), any_id<PersonId>(3), any_id<EmployerId>(2), maybe(any_line), OpenPeriod(first, end),
            end ? maybe(any_of<EndReason>) : std::nullopt, maybe(any_of<EmploymentSource>)};
}
template <>
inline Terms any_record() {
    return {any_id<EmploymentId>(3), any_day(), Percent::from_hundredths(any_number(1, 10'000)), any_of<Contract>(), any_of<Funding>(),
            any_bool(), maybe(any_line)};
}
template <>
inline FollowUp any_record() {
    const auto [asked, answered] = any_days();
    const auto answer = maybe(any_of<FollowUpAnswer>);
    const bool day = answer && (*answer != FollowUpAnswer::no_answer || any_bool());
    return {any_id<PersonId>(3), asked, day ? std::optional(answered) : std::nullopt, answer};
}
template <>
inline Goal any_record() {
    const auto [baseline_date, deadline] = any_days();
    std::set<EmployerKind> kinds;
    for (int i = any_number(0, 4); i > 0; --i) {
        kinds.insert(any_of<EmployerKind>());
    }
    return {any_code<GoalCode>(), any_of<GoalPopulation>(), {kinds.begin(), kinds.end()}, maybe(any_of<Funding>), maybe(any_bool),
            any_of<GoalUnit>(), any_number(0, 1'000'000), baseline_date, maybe(any_line),
            any_bool() ? GoalTarget::times(any_number(1, 9)) : GoalTarget::amount(any_number(1, 1'000'000)),
            std::max(deadline, baseline_date.plus_days(1))};
}
// clang-format on

}  // namespace mb::test
