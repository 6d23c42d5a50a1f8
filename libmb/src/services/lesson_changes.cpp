#include "services/lesson_warnings.hpp"
#include "services/named_lesson.hpp"
#include "services/resolving.hpp"
#include "services/told_lesson.hpp"
#include "services/writing.hpp"
#include "store/gateways/lessons.hpp"

#include <mb/services/lesson_changes.hpp>

namespace mb::services {
namespace {

void warn_of(Writing& writing, const NamedLesson& lesson) {
    if (lesson.lesson.value.held) {
        warn_of_day(writing, lesson);
        warn_of_overlaps(writing, lesson);
        warn_of_group(writing, lesson);
    }
}

/// Writes the lesson as `edit` makes it, and tells of it under the event's code.
template <class LessonEditing>
Outcome rewrite(Register& registered, const Intent& intent, std::string_view name, const char* event,
                LessonEditing edit) {
    return write(registered, intent, [&](Writing& writing) {
        auto named = resolve_lesson(writing.connection(), name);
        writing.about(named.cohort.id);
        edit(named.lesson.value);
        store::Lessons(writing.connection()).change(named.lesson.id, checked(named.lesson.value));
        warn_of(writing, named);
        writing.made(told_in_full(named));
        return Event{event, told(named)};
    });
}

}  // namespace

Outcome add_lesson(Register& registered, const Intent& intent, std::string_view name, Date date,
                   const LessonContent& content) {
    return write(registered, intent, [&](Writing& writing) {
        const auto [cohort_code, code] = parts_of_lesson_name(name);
        const auto cohort = resolve_cohort(writing.connection(), cohort_code);
        const Lesson lesson = checked(Lesson{cohort.id, LessonCode(code), date, content.start, content.minutes,
                                             content.topic, content.group, true});
        store::Lessons lessons(writing.connection());
        if (lessons.find(cohort.id, lesson.code)) {
            throw Refused("lesson-exists", {{"value", name_of(cohort.value, lesson)}});
        }
        const NamedLesson named{cohort, {lessons.add(lesson), lesson}};
        warn_of(writing, named);
        writing.made(told_in_full(named));
        return Event{"lesson-added", told(named)};
    });
}

Outcome change_lesson(Register& registered, const Intent& intent, std::string_view name, const LessonEdit& edit) {
    return rewrite(registered, intent, name, "lesson-changed", [&](Lesson& lesson) {
        lesson.date = edit.date.value_or(lesson.date);
        lesson.start = edited(lesson.start, edit.start);
        lesson.minutes = edit.minutes.value_or(lesson.minutes);
        lesson.topic = edited(lesson.topic, edit.topic);
        lesson.group = edited(lesson.group, edit.group);
    });
}

Outcome cancel_lesson(Register& registered, const Intent& intent, std::string_view name) {
    return rewrite(registered, intent, name, "lesson-cancelled", [](Lesson& lesson) { lesson.held = false; });
}

Outcome restore_lesson(Register& registered, const Intent& intent, std::string_view name) {
    return rewrite(registered, intent, name, "lesson-restored", [](Lesson& lesson) { lesson.held = true; });
}

}  // namespace mb::services
