/// Who was at which lesson, and who is expected.
#pragma once

#include <mb/cohort.hpp>
#include <mb/rules/theory.hpp>
#include <mb/services/lessons.hpp>
#include <mb/store/register.hpp>

#include <optional>
#include <string_view>
#include <vector>

namespace mb::services {

/// One enrolment at one lesson.
struct AttendanceView {
    std::string lesson;  ///< `K7/L03`
    Date date;
    Minutes minutes;  ///< the lesson's
    EnrolmentId enrolment;
    PersonId person;
    rules::LessonLine line;  ///< whether it is recorded, how it counts, and what it gives

    /// Whether the lesson applies to the enrolment: held, on a day when it is active, for its group.
    bool applicable() const;
};

/// Those for whom the lesson is applicable or something is recorded, by number; make-ups and credit as they stand on
/// `day` (a lesson after it as on its own day). Throws InvalidValue `lesson-name-malformed`; NotFound `cohort-unknown`,
/// `lesson-unknown`.
std::vector<AttendanceView> attendance_at(const Register& registered, std::string_view lesson, Date day);
/// The same for one enrolment: its cohort's lessons up to `day`, by date. Throws InvalidValue
/// `enrolment-id-malformed`, NotFound `enrolment-unknown`.
std::vector<AttendanceView> attendance_of(const Register& registered, std::string_view enrolment, Date day);

/// What a sheet to tick off has in its rows: whether each of the sheet's lessons expects the enrolment.
struct SheetRow {
    EnrolmentId enrolment;
    PersonId person;
    std::vector<bool> expected;  ///< one for each lesson
};

/// A sheet to tick off who comes.
struct AttendanceSheet {
    CohortCode cohort;
    std::vector<LessonView> lessons;  ///< those that are not cancelled, by date
    std::vector<SheetRow> rows;       ///< those whom a lesson expects, by number
};

/// The sheet of a cohort's lessons from a day to a day, both inclusive; nothing: from the first, to the last. A lesson
/// expects those who are active that day and, because starting is often recorded later, those who are admitted. Throws
/// NotFound `cohort-unknown`; InvalidValue `period-reversed`.
AttendanceSheet attendance_sheet(const Register& registered, std::string_view cohort, std::optional<Date> from,
                                 std::optional<Date> to);

}  // namespace mb::services
