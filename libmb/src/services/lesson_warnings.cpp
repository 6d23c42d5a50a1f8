#include "services/lesson_warnings.hpp"

#include "store/gateways/lessons.hpp"

#include <mb/rules/holidays.hpp>

#include <algorithm>
#include <string>

namespace mb::services {

void warn_of_day(Writing& writing, const NamedLesson& named) {
    const Date date = named.lesson.value.date;
    if (const auto holiday = rules::holiday_on(date)) {
        writing.warn(
            {"lesson-on-holiday",
             {{"lesson", named.name()}, {"date", date.to_string()}, {"holiday", std::string(to_code(*holiday))}}});
    }
    const Period& period = named.cohort.value.period;
    if (!period.covers(date)) {
        writing.warn({"lesson-outside-cohort",
                      {{"lesson", named.name()},
                       {"date", date.to_string()},
                       {"first_day", period.first().to_string()},
                       {"last_day", period.last().to_string()}}});
    }
}

void warn_of_overlaps(Writing& writing, const NamedLesson& named) {
    const Lesson& lesson = named.lesson.value;
    for (const auto& [id, other] : store::Lessons(writing.connection()).of(named.cohort.id)) {
        const bool together = !lesson.group || !other.group || lesson.group == other.group;
        if (id != named.lesson.id && other.held && together && overlap(lesson, other)) {
            writing.warn(
                {"lesson-overlaps", {{"lesson", named.name()}, {"other", name_of(named.cohort.value, other)}}});
        }
    }
}

void warn_of_group(Writing& writing, const NamedLesson& named) {
    const auto& group = named.lesson.value.group;
    const auto members = store::GroupMemberships(writing.connection()).of(named.cohort.id);
    if (group && !members.empty()
        && std::ranges::none_of(members, [&](const GroupMembership& member) { return member.group == *group; })) {
        writing.warn({"group-without-members", {{"lesson", named.name()}, {"group", group->str()}}});
    }
}

}  // namespace mb::services
