/// A cohort with participants and lessons, and short words for writing about them through the services.
#pragma once

#include "refusal.hpp"
#include "services/small_register.hpp"

#include <mb/services/attendance.hpp>
#include <mb/services/attendance_changes.hpp>
#include <mb/services/lesson_changes.hpp>
#include <mb/services/lessons.hpp>
#include <mb/services/log.hpp>

#include <string>
#include <vector>

namespace mb::test {

/// Cohort K7 with three lessons of three hours on Mondays. E1 and E2 have been active from the first day, E3 from the
/// day of the second lesson; E4 applied and was rejected.
struct TaughtCohort : SmallRegister {
    ProgrammeId mb = programme("MB", ten_hours_two_weeks());
    CohortId k7 = cohort("K7", mb, "2020-08-17", "2021-06-18");
    EnrolmentId e1 = participant("2020-08-17");
    EnrolmentId e2 = participant("2020-08-17");
    EnrolmentId e3 = participant("2020-08-31");
    EnrolmentId e4 = enrolment(person("Avvist", "Agurk"), k7,
                               {StatusChange(EnrolmentStatus::applied, day("2020-05-01")),
                                StatusChange(EnrolmentStatus::rejected, day("2020-06-01"))});
    LessonId l01 = lesson(k7, "L01", "2020-08-24", 180);
    LessonId l02 = lesson(k7, "L02", "2020-08-31", 180);
    LessonId l03 = lesson(k7, "L03", "2020-09-07", 180);

    EnrolmentId participant(const char* from) {
        return enrolment(person("Absurd", "Banan"), k7,
                         {StatusChange(EnrolmentStatus::admitted, day("2020-06-10")),
                          StatusChange(EnrolmentStatus::active, day(from))});
    }
    void joins(EnrolmentId enrolment, const char* group, const char* from) {
        write([&] { store::GroupMemberships(connection()).add({enrolment, day(from), GroupCode(group)}); });
    }

    /// Written on a day after all lessons.
    services::Intent intent() const { return {context("2020-12-01"), false}; }
    services::Intent rehearsal() const { return {context("2020-12-01"), true}; }

    services::Outcome record(std::string_view lesson, const services::Attendees& attendees) {
        return services::record_attendance(registered, intent(), lesson, attendees);
    }
    services::Outcome everyone_at(std::string_view lesson) { return record(lesson, {true, {}}); }

    /// All attendance at a lesson, as `E1 180` or `E2 0 valid`.
    std::vector<std::string> recorded(LessonId lesson) {
        std::vector<std::string> lines;
        registered.read([&] {
            for (const auto& attendance : store::Attendances(connection()).of(lesson)) {
                lines.push_back(attendance.enrolment.to_string() + " " + std::to_string(attendance.minutes.count())
                                + (attendance.absence ? " " + std::string(to_code(*attendance.absence)) : ""));
            }
        });
        return lines;
    }

    void undo(const services::Outcome& outcome) {
        services::undo(registered, context("2020-12-01"), outcome.operation.value().to_string());
    }
};

/// A field of an event or of something written; `(none)` when it is not there.
inline std::string told(const Fields& fields, std::string_view name) {
    return std::string(field(fields, name).value_or("(none)"));
}

/// The codes of findings, in their order.
inline std::vector<std::string> codes_of(const std::vector<Finding>& findings) {
    std::vector<std::string> codes;
    for (const Finding& finding : findings) {
        codes.push_back(finding.code);
    }
    return codes;
}

/// Texts, for comparing.
using Texts = std::vector<std::string>;

}  // namespace mb::test
