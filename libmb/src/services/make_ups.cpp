#include "services/attending.hpp"
#include "services/named_lesson.hpp"
#include "services/writing.hpp"
#include "store/gateways/attendances.hpp"

#include <mb/rules/theory.hpp>
#include <mb/services/attendance_changes.hpp>

#include <algorithm>

namespace mb::services {
namespace {

std::optional<MakeUp> find(store::MakeUps& make_ups, EnrolmentId enrolment, LessonId lesson, Date date) {
    for (const MakeUp& make_up : make_ups.of(enrolment)) {
        if (make_up.lesson == lesson && make_up.date == date) {
            return make_up;
        }
    }
    return std::nullopt;
}

Fields told(const NamedLesson& named, const MakeUp& make_up) {
    return {{"enrolment", make_up.enrolment.to_string()},
            {"lesson", named.name()},
            {"date", make_up.date.to_string()},
            {"minutes", std::to_string(make_up.minutes.count())}};
}

void warn_where_it_gives_nothing(Writing& writing, const NamedLesson& named, EnrolmentId enrolment) {
    const auto participation = ParticipationLoader(writing.connection()).enrolment(enrolment);
    if (verdict_on(*participation, named.lesson.value) != rules::LessonVerdict::counts) {
        writing.warn({"make-up-not-applicable", {{"enrolment", enrolment.to_string()}, {"lesson", named.name()}}});
    }
}

}  // namespace

Outcome record_make_up(Register& registered, const Intent& intent, std::string_view enrolment, const MakeUpDay& made_up,
                       Minutes minutes) {
    return write(registered, intent, [&](Writing& writing) {
        const auto named = resolve_lesson(writing.connection(), made_up.lesson);
        const auto id = enrolment_at(writing.connection(), named, enrolment);
        const MakeUp make_up = checked(MakeUp{id, named.lesson.id, made_up.date, minutes});
        writing.about(id);
        store::MakeUps make_ups(writing.connection());
        const auto held = find(make_ups, id, named.lesson.id, made_up.date);
        Fields fields = told(named, make_up);
        if (!held) {
            make_ups.add(make_up);
        } else if (*held != make_up) {
            make_ups.change(make_up);
            fields.emplace_back("before_minutes", std::to_string(held->minutes.count()));
        }
        warn_where_it_gives_nothing(writing, named, id);
        return Event{"make-up-recorded", std::move(fields)};
    });
}

Outcome remove_make_up(Register& registered, const Intent& intent, std::string_view enrolment,
                       const MakeUpDay& made_up) {
    return write(registered, intent, [&](Writing& writing) {
        const auto named = resolve_lesson(writing.connection(), made_up.lesson);
        const auto id = enrolment_at(writing.connection(), named, enrolment);
        store::MakeUps make_ups(writing.connection());
        const auto held = find(make_ups, id, named.lesson.id, made_up.date);
        if (!held) {
            throw NotFound(
                "make-up-missing",
                {{"enrolment", id.to_string()}, {"lesson", named.name()}, {"date", made_up.date.to_string()}});
        }
        writing.about(id);
        make_ups.remove(*held);
        return Event{"make-up-removed", told(named, *held)};
    });
}

}  // namespace mb::services
