#include "services/resolving.hpp"
#include "services/writing.hpp"
#include "store/gateways/cohorts.hpp"
#include "store/gateways/lessons.hpp"
#include "store/gateways/programmes.hpp"

#include <mb/joined.hpp>
#include <mb/rules/holidays.hpp>
#include <mb/services/catalogue_changes.hpp>

namespace mb::services {
namespace {

Fields told(const Cohort& cohort, const ProgrammeCode& programme) {
    Fields fields{{"cohort", cohort.code.str()},
                  {"programme", programme.str()},
                  {"first_day", cohort.period.first().to_string()},
                  {"last_day", cohort.period.last().to_string()}};
    if (cohort.places) {
        fields.emplace_back("places", std::to_string(*cohort.places));
    }
    if (cohort.application_deadline) {
        fields.emplace_back("application_deadline", cohort.application_deadline->to_string());
    }
    return fields;
}

/// Adds the cohort unless there is one with its code.
CohortId add(store::Connection& connection, const Cohort& cohort) {
    store::Cohorts cohorts(connection);
    if (cohorts.find(cohort.code)) {
        throw Refused("cohort-exists", {{"value", cohort.code.str()}});
    }
    return cohorts.add(checked(cohort));
}

/// The whole weeks that lie nearest to the way from one day to another.
int whole_weeks(Date from, Date to) {
    const int days = days_between(from, to);
    constexpr int half_a_week = 3;
    return (days + (days < 0 ? -half_a_week : half_a_week)) / 7;
}

/// Gives a cohort the lessons of an earlier one that were not cancelled; returns them.
std::vector<Lesson> copy_lessons(store::Connection& connection, CohortId from, CohortId to, int days) {
    store::Lessons lessons(connection);
    std::vector<Lesson> copied;
    for (auto& [id, lesson] : lessons.of(from)) {
        if (lesson.held) {
            lesson.cohort = to;
            lesson.date = lesson.date.plus_days(days);
            lessons.add(lesson);
            copied.push_back(std::move(lesson));
        }
    }
    return copied;
}

/// Warns of all lessons that are `odd` at once, by their names.
template <class Odd>
void warn_of(Writing& writing, const char* code, const Cohort& cohort, const std::vector<Lesson>& lessons, Odd odd) {
    std::vector<std::string> names;
    for (const auto& lesson : lessons) {
        if (odd(lesson)) {
            names.push_back(cohort.code.str() + "/" + lesson.code.str());
        }
    }
    if (!names.empty()) {
        writing.warn({code, {{"lessons", joined(names)}, {"count", std::to_string(names.size())}}});
    }
}

}  // namespace

Outcome add_cohort(Register& registered, const Intent& intent, const NewCohort& cohort) {
    return write(registered, intent, [&](Writing& writing) {
        const auto programme = resolve_programme(writing.connection(), cohort.programme.str());
        const Cohort added{cohort.code, programme.id, cohort.period, cohort.places, cohort.application_deadline};
        add(writing.connection(), added);
        return Event{"cohort-added", told(added, cohort.programme)};
    });
}

Outcome add_cohort(Register& registered, const Intent& intent, const CohortLike& cohort) {
    return write(registered, intent, [&](Writing& writing) {
        auto& connection = writing.connection();
        const auto [earlier_id, earlier] = resolve_cohort(connection, cohort.like);
        const auto programme = cohort.programme ? resolve_programme(connection, cohort.programme->str())
                                                : store::Programmes(connection).find(earlier.programme).value();
        constexpr int months_of_a_year = 12;
        const Date begun = earlier.period.first();
        const int weeks = whole_weeks(begun, cohort.first_day.value_or(begun.plus_months(months_of_a_year)));
        const int days = weeks * 7;
        const auto later = [&](Date day) { return day.plus_days(days); };
        auto deadline = cohort.application_deadline;
        if (!deadline && earlier.application_deadline) {
            deadline = later(*earlier.application_deadline);
        }
        const Cohort added{cohort.code, programme.id,
                           Period(cohort.first_day ? *cohort.first_day : later(begun),
                                  cohort.last_day ? *cohort.last_day : later(earlier.period.last())),
                           cohort.places ? cohort.places : earlier.places, deadline};
        const CohortId id = add(connection, added);
        Event event{"cohort-added", told(added, programme.value.code())};
        event.fields.emplace_back("like", earlier.code.str());
        event.fields.emplace_back("weeks", std::to_string(weeks));
        if (cohort.with_lessons) {
            const auto lessons = copy_lessons(connection, earlier_id, id, days);
            event.fields.emplace_back("lessons", std::to_string(lessons.size()));
            warn_of(writing, "lessons-on-holidays", added, lessons,
                    [](const Lesson& lesson) { return rules::holiday_on(lesson.date).has_value(); });
            warn_of(writing, "lessons-outside-cohort", added, lessons,
                    [&](const Lesson& lesson) { return !added.period.covers(lesson.date); });
        }
        return event;
    });
}

Outcome change_cohort(Register& registered, const Intent& intent, std::string_view code, const CohortEdit& edit) {
    return write(registered, intent, [&](Writing& writing) {
        store::Cohorts cohorts(writing.connection());
        auto [id, cohort] = resolve_cohort(writing.connection(), code);
        writing.about(id);
        cohort.period =
            Period(edit.first_day.value_or(cohort.period.first()), edit.last_day.value_or(cohort.period.last()));
        cohort.places = edited(cohort.places, edit.places);
        cohort.application_deadline = edited(cohort.application_deadline, edit.application_deadline);
        cohorts.change(id, checked(cohort));
        const auto programme = store::Programmes(writing.connection()).find(cohort.programme).value();
        return Event{"cohort-changed", told(cohort, programme.value.code())};
    });
}

}  // namespace mb::services
