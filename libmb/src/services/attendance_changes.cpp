#include "services/attending.hpp"
#include "services/named_lesson.hpp"
#include "services/writing.hpp"
#include "store/gateways/attendances.hpp"

#include <mb/rules/theory.hpp>
#include <mb/services/attendance_changes.hpp>

#include <algorithm>
#include <set>

namespace mb::services {
namespace {

using Wanted = std::map<EnrolmentId, Attendance>;

/// Everyone for whom the lesson is applicable, present at all of it.
Wanted everyone(const Writing& writing, const NamedLesson& named) {
    const Lesson& lesson = named.lesson.value;
    const Fields fields{{"lesson", named.name()}, {"date", lesson.date.to_string()}};
    if (!lesson.held) {
        throw Refused("lesson-not-held", fields);
    }
    Wanted wanted;
    for (const auto& participation : ParticipationLoader(writing.connection()).cohort(named.cohort.id)) {
        if (verdict_on(*participation, lesson) == rules::LessonVerdict::counts) {
            wanted.emplace(participation->id, Attendance{named.lesson.id, participation->id, lesson.minutes, {}});
        }
    }
    if (wanted.empty()) {
        throw Refused("lesson-applies-to-nobody", fields);
    }
    return wanted;
}

/// What becomes of each enrolment's attendance, and how often.
class Recording {
public:
    Recording(Writing& writing, const NamedLesson& named) : writing_(writing), named_(named) {
        for (const Attendance& attendance : store::Attendances(writing.connection()).of(named.lesson.id)) {
            held_.emplace(attendance.enrolment, attendance);
        }
    }

    /// `named`: whoever records has said so of this enrolment, not only of everyone.
    void put(const Attendance& attendance, bool named) {
        const std::string change = written(attendance);
        ++changes_[change];
        ++(attendance.minutes > Minutes() ? present_ : absent_);
        Fields fields = told(named_, attendance);
        fields.emplace_back("change", change);
        if (change == "changed") {
            const Attendance& before = held_.at(attendance.enrolment);
            fields.emplace_back("before_minutes", std::to_string(before.minutes.count()));
            if (before.absence) {
                fields.emplace_back("before_absence", to_code(*before.absence));
            }
            if (!named) {
                writing_.warn({"attendance-overwritten", fields});
            }
        }
        last_ = fields;
        writing_.made(std::move(fields));
    }

    Event event() const {
        if (present_ + absent_ == 1) {
            Fields fields = last_;
            fields.emplace_back("lasts_minutes", std::to_string(named_.lesson.value.minutes.count()));
            return {"attendance-of-one-recorded", std::move(fields)};
        }
        return {"attendance-recorded",
                {{"lesson", named_.name()},
                 {"date", named_.lesson.value.date.to_string()},
                 {"present", std::to_string(present_)},
                 {"absent", std::to_string(absent_)},
                 {"new", std::to_string(changes_.at("new"))},
                 {"changed", std::to_string(changes_.at("changed"))},
                 {"same", std::to_string(changes_.at("same"))}}};
    }

private:
    /// Writes what is not there yet, and returns what that was.
    const char* written(const Attendance& attendance) {
        const auto held = held_.find(attendance.enrolment);
        if (held == held_.end()) {
            store::Attendances(writing_.connection()).add(attendance);
            return "new";
        }
        if (held->second == attendance) {
            return "same";
        }
        store::Attendances(writing_.connection()).change(attendance);
        return "changed";
    }

    Writing& writing_;
    const NamedLesson& named_;
    std::map<EnrolmentId, Attendance> held_;
    std::map<std::string, int> changes_{{"new", 0}, {"changed", 0}, {"same", 0}};
    Fields last_;
    int present_ = 0;
    int absent_ = 0;
};

}  // namespace

Outcome record_attendance(Register& registered, const Intent& intent, std::string_view lesson,
                          const Attendees& attendees) {
    return write(registered, intent, [&](Writing& writing) {
        const auto named = resolve_lesson(writing.connection(), lesson);
        Wanted wanted = attendees.everyone ? everyone(writing, named) : Wanted();
        std::set<EnrolmentId> marked;
        for (const auto& [number, mark] : attendees.marks) {
            const auto enrolment = enrolment_at(writing.connection(), named, number);
            marked.insert(enrolment);
            const Minutes minutes = mark.minutes.value_or(named.lesson.value.minutes);
            wanted.insert_or_assign(enrolment, Attendance{named.lesson.id, enrolment, minutes, mark.absence});
        }
        for (const auto& [enrolment, attendance] : wanted) {
            writing.about(enrolment);
        }
        Recording recording(writing, named);
        for (const auto& [enrolment, attendance] : wanted) {
            recording.put(attendance, marked.contains(enrolment));
        }
        const Date date = named.lesson.value.date;
        if (intent.context.today() < date) {
            writing.warn({"attendance-before-lesson", {{"lesson", named.name()}, {"date", date.to_string()}}});
        }
        return recording.event();
    });
}

Outcome remove_attendance(Register& registered, const Intent& intent, std::string_view lesson,
                          std::string_view enrolment) {
    return write(registered, intent, [&](Writing& writing) {
        const auto named = resolve_lesson(writing.connection(), lesson);
        const auto id = enrolment_at(writing.connection(), named, enrolment);
        store::Attendances attendances(writing.connection());
        const auto recorded = attendances.of(named.lesson.id);
        const auto found = std::ranges::find(recorded, id, &Attendance::enrolment);
        if (found == recorded.end()) {
            throw NotFound("attendance-missing", {{"lesson", named.name()}, {"enrolment", id.to_string()}});
        }
        writing.about(id);
        attendances.remove(*found);
        return Event{"attendance-removed", told(named, *found)};
    });
}

}  // namespace mb::services
