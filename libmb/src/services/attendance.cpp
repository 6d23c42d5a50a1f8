#include "services/lesson_views.hpp"
#include "services/named_lesson.hpp"
#include "services/resolving.hpp"
#include "store/gateways/enrolments.hpp"

#include <mb/services/attendance.hpp>

#include <algorithm>
#include <iterator>

namespace mb::services {
namespace {

using rules::LessonLine;
using rules::LessonVerdict;
using rules::Participation;

bool is_applicable(LessonVerdict verdict) {
    return verdict == LessonVerdict::counts || verdict == LessonVerdict::overlapped;
}

PersonId person_of(store::Connection& connection, EnrolmentId enrolment) {
    return store::Enrolments(connection).find(enrolment).value().value.person;
}

AttendanceView view_of(const Participation& participation, PersonId person, const Numbered<LessonId, Lesson>& lesson,
                       const LessonLine& line) {
    return {name_of(participation.plan->cohort, lesson.value),
            lesson.value.date,
            lesson.value.minutes,
            participation.id,
            person,
            line};
}

bool is_told(const AttendanceView& view) {
    return view.applicable() || view.line.recorded || view.line.made_up > Minutes();
}

/// Whether the sheet has a box for the enrolment at the lesson.
bool is_expected(const Participation& participation, const Lesson& lesson) {
    const auto verdict = verdict_on(participation, lesson);
    return verdict == LessonVerdict::counts
           || (verdict == LessonVerdict::not_active
               && participation.history.at(lesson.date) == EnrolmentStatus::admitted);
}

}  // namespace

bool AttendanceView::applicable() const {
    return is_applicable(line.verdict);
}

std::vector<AttendanceView> attendance_at(const Register& registered, std::string_view lesson, Date day) {
    std::vector<AttendanceView> views;
    registered.read([&] {
        auto& connection = registered.connection();
        const auto named = resolve_lesson(connection, lesson);
        for (const auto& participation : ParticipationLoader(connection).cohort(named.cohort.id)) {
            const auto theory = theory_at(*participation, std::max(day, named.lesson.value.date));
            const auto line = std::ranges::find(theory.lessons, named.lesson.id, &LessonLine::lesson);
            views.push_back(view_of(*participation, person_of(connection, participation->id), named.lesson, *line));
        }
    });
    std::erase_if(views, [](const AttendanceView& view) { return !is_told(view); });
    return views;
}

std::vector<AttendanceView> attendance_of(const Register& registered, std::string_view enrolment, Date day) {
    std::vector<AttendanceView> views;
    registered.read([&] {
        auto& connection = registered.connection();
        const auto participation = ParticipationLoader(connection).enrolment(parse_enrolment(connection, enrolment));
        const auto& lessons = participation->plan->lessons;
        for (const LessonLine& line : theory_at(*participation, day).lessons) {
            const auto lesson = std::ranges::find(lessons, line.lesson, &Numbered<LessonId, Lesson>::id);
            views.push_back(view_of(*participation, person_of(connection, participation->id), *lesson, line));
        }
    });
    std::erase_if(views, [](const AttendanceView& view) { return !is_told(view); });
    return views;
}

AttendanceSheet attendance_sheet(const Register& registered, std::string_view cohort, std::optional<Date> from,
                                 std::optional<Date> to) {
    check_order(from, to);
    std::optional<AttendanceSheet> sheet;
    registered.read([&] {
        auto& connection = registered.connection();
        const auto resolved = resolve_cohort(connection, cohort);
        ParticipationLoader loader(connection);
        const auto participations = loader.cohort(resolved.id);
        sheet = AttendanceSheet{resolved.value.code, lesson_views(*loader.plan(resolved.id), participations), {}};
        std::erase_if(sheet->lessons, [&](const LessonView& view) {
            return !view.lesson.held || !lies_in(view.lesson.date, from, to);
        });
        for (const auto& participation : participations) {
            std::vector<bool> expected;
            std::ranges::transform(sheet->lessons, std::back_inserter(expected),
                                   [&](const LessonView& view) { return is_expected(*participation, view.lesson); });
            if (std::ranges::find(expected, true) != expected.end()) {
                sheet->rows.push_back({participation->id, person_of(connection, participation->id), expected});
            }
        }
    });
    return *std::move(sheet);
}

}  // namespace mb::services
