#include "services/lesson_warnings.hpp"
#include "services/named_lesson.hpp"
#include "services/resolving.hpp"
#include "services/told_lesson.hpp"
#include "services/writing.hpp"
#include "store/gateways/lessons.hpp"

#include <mb/joined.hpp>
#include <mb/rules/holidays.hpp>
#include <mb/services/lesson_changes.hpp>

#include <algorithm>
#include <cstdint>

namespace mb::services {
namespace {

/// The codes `L01`, `L02`, … behind those that a cohort has. They have as many digits as the shortest there is, two in
/// a cohort without any.
class NextCodes {
public:
    explicit NextCodes(const std::vector<Numbered<LessonId, Lesson>>& lessons) {
        for (const auto& lesson : lessons) {
            take(lesson.value.code.str());
        }
    }

    LessonCode next() {
        std::string number = std::to_string(++last_);
        number.insert(0, number.size() < digits_.value_or(2) ? digits_.value_or(2) - number.size() : 0, '0');
        return LessonCode("L" + number);
    }

private:
    void take(const std::string& code) {
        const auto first = code.find_first_not_of('0', 1);
        const auto number = code.starts_with('L') && first != std::string::npos
                                ? number_after("", std::string_view(code).substr(first))
                                : std::nullopt;
        if (number) {
            last_ = std::max(last_, *number);
            digits_ = std::min(digits_.value_or(code.size() - 1), code.size() - 1);
        }
    }

    std::int64_t last_ = 0;
    std::optional<std::size_t> digits_;
};

/// The days of a series, and those that are left out.
struct Days {
    std::vector<Date> taught;
    std::vector<Date> holidays;
    std::vector<Date> skipped;
};

Days days_of(const WeeklySeries& series) {
    Days days;
    const int length = days_between(series.period.first(), series.period.last());
    for (int count = 0; count <= length; count += 7) {
        const Date day = series.period.first().plus_days(count);
        if (rules::holiday_on(day)) {
            days.holidays.push_back(day);
        } else if (std::ranges::find(series.skipped, day) != series.skipped.end()) {
            days.skipped.push_back(day);
        } else {
            days.taught.push_back(day);
        }
    }
    return days;
}

std::string listed(const std::vector<Date>& days) {
    return joined(days, &Date::to_string, ",");
}

Days lawful_days(const WeeklySeries& series, const Cohort& cohort) {
    const Fields period{{"from", series.period.first().to_string()}, {"to", series.period.last().to_string()}};
    if (!cohort.period.covers(series.period.first()) || !cohort.period.covers(series.period.last())) {
        Fields fields = period;
        fields.insert(fields.end(), {{"cohort", cohort.code.str()},
                                     {"first_day", cohort.period.first().to_string()},
                                     {"last_day", cohort.period.last().to_string()}});
        throw Refused("series-outside-cohort", std::move(fields));
    }
    Days days = days_of(series);
    if (days.taught.empty()) {
        throw Refused("series-empty", period);
    }
    return days;
}

Event told(const std::vector<NamedLesson>& added, const Days& days) {
    const NamedLesson& first = added.front();
    const Lesson& lesson = first.lesson.value;
    Fields fields{{"cohort", first.cohort.value.code.str()},
                  {"count", std::to_string(added.size())},
                  {"first", first.name()},
                  {"last", added.back().name()},
                  {"from", lesson.date.to_string()},
                  {"to", added.back().lesson.value.date.to_string()},
                  {"minutes", std::to_string(lesson.minutes.count())}};
    const auto tell = [&fields](const char* name, const std::string& value) {
        if (!value.empty()) {
            fields.emplace_back(name, value);
        }
    };
    tell("start", lesson.start ? lesson.start->to_string() : "");
    tell("group", lesson.group ? lesson.group->str() : "");
    tell("holidays", listed(days.holidays));
    tell("skipped", listed(days.skipped));
    return {"lessons-added", std::move(fields)};
}

}  // namespace

Outcome add_weekly_lessons(Register& registered, const Intent& intent, std::string_view cohort_code,
                           const WeeklySeries& series, const LessonContent& content) {
    return write(registered, intent, [&](Writing& writing) {
        const auto cohort = resolve_cohort(writing.connection(), cohort_code);
        const Days days = lawful_days(series, cohort.value);
        store::Lessons lessons(writing.connection());
        NextCodes codes(lessons.of(cohort.id));
        std::vector<NamedLesson> added;
        for (const Date& day : days.taught) {
            const Lesson lesson = checked(Lesson{cohort.id, codes.next(), day, content.start, content.minutes,
                                                 content.topic, content.group, true});
            added.push_back({cohort, {lessons.add(lesson), lesson}});
        }
        for (const NamedLesson& lesson : added) {
            warn_of_overlaps(writing, lesson);
            writing.made(told_in_full(lesson));
        }
        warn_of_group(writing, added.front());
        return told(added, days);
    });
}

}  // namespace mb::services
