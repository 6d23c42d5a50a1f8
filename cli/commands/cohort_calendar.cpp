#include "cli/commands/cohort_calendar.hpp"

#include <map>

namespace mb::cli {

namespace {

const std::vector<Column> lesson_columns{
    {"lesson", mark("lesson")},
    {"date", mark("date"), Kind::date},
    {"start", mark("start")},
    {"minutes", mark("lasts"), Kind::minutes},
    {"topic", mark("topic"), Kind::prose},
    {"group", mark("group")},
    {"held", mark("held"), Kind::yes_no},
};

const std::vector<Column> holiday_columns{
    {"date", mark("date"), Kind::date},
    {"holiday", mark("holiday"), Kind::code},
};

const std::vector<Column> line_columns{
    {"week", mark("week")},
    {"monday", mark("Monday"), Kind::date},
    {"placed", mark("placed"), Kind::integer},
    {"practice_weeks", mark("practice weeks"), Kind::integer},
    {"lesson", mark("lesson")},
    {"date", mark("date"), Kind::date},
    {"start", mark("start")},
    {"minutes", mark("lasts"), Kind::minutes},
    {"group", mark("group")},
    {"topic", mark("topic"), Kind::prose},
};

/// `K7/L03`
std::string name_of(const services::CohortCalendar& calendar, const Lesson& lesson) {
    return calendar.cohort.str() + "/" + lesson.code.str();
}

/// Most weeks have nobody in practice; the table says so by saying nothing.
Cell unless_none(int number) {
    return number == 0 ? Cell() : cell(number);
}

Cell start_of(const Lesson& lesson) {
    return lesson.start ? Cell(lesson.start->to_string()) : Cell();
}

/// What stands under *topic*: a cancelled lesson says so.
Cell topic_of(const Lesson& lesson, const Language& language) {
    if (lesson.held) {
        return cell(lesson.topic);
    }
    const std::string cancelled = language.say(mark("cancelled"));
    return lesson.topic ? cancelled + ": " + lesson.topic->str() : cancelled;
}

}  // namespace

const std::vector<Column>& calendar_columns() {
    static const std::vector<Column> columns{
        {"week", mark("week")},
        {"monday", mark("Monday"), Kind::date},
        {"placed", mark("placed"), Kind::integer},
        {"practice_weeks", mark("practice weeks"), Kind::integer},
        {"lessons", mark("lessons"), Kind::objects},
        {"holidays", mark("holidays"), Kind::objects},
    };
    return columns;
}

Rows calendar_weeks(const services::CohortCalendar& calendar) {
    Rows rows(calendar_columns());
    for (const auto& week : calendar.weeks) {
        auto lessons = std::make_shared<Rows>(lesson_columns);
        for (const Lesson& lesson : week.lessons) {
            lessons->add({name_of(calendar, lesson), lesson.date, start_of(lesson), lesson.minutes, cell(lesson.topic),
                          cell(lesson.group), lesson.held});
        }
        auto holidays = std::make_shared<Rows>(holiday_columns);
        for (const auto& [date, holiday] : week.holidays) {
            holidays->add({date, cell(holiday)});
        }
        rows.add({week.week.to_string(), week.week.monday(), cell(week.placed), cell(week.practice_weeks),
                  Nested(lessons), Nested(holidays)});
    }
    return rows;
}

namespace {

/// A run of weeks in which nothing is planned, on one line.
class EmptyWeeks {
public:
    void take(const services::CalendarWeek& week) {
        first_ = first_ ? first_ : &week;
        last_ = &week;
    }
    void put_into(Rows& rows) {
        if (first_ == nullptr) {
            return;
        }
        std::string weeks = first_->week.to_string();
        if (first_ != last_) {
            const auto last = last_->week.to_string();
            const bool same_year = first_->week.year() == last_->week.year();
            weeks += "–" + (same_year ? last.substr(last.find('W')) : last);
        }
        std::vector<Cell> cells{weeks, first_->week.monday()};
        cells.resize(line_columns.size());
        rows.add(std::move(cells));
        first_ = nullptr;
    }

private:
    const services::CalendarWeek* first_ = nullptr;
    const services::CalendarWeek* last_ = nullptr;
};

}  // namespace

Rows calendar_lines(const services::CohortCalendar& calendar, const Language& language) {
    Rows rows(line_columns);
    EmptyWeeks empty;
    for (const auto& week : calendar.weeks) {
        std::multimap<Date, std::vector<Cell>> lines;
        for (const auto& [date, holiday] : week.holidays) {
            lines.emplace(date, std::vector<Cell>{Cell(), date, Cell(), Cell(), Cell(), cell(holiday)});
        }
        for (const Lesson& lesson : week.lessons) {
            lines.emplace(lesson.date,
                          std::vector<Cell>{name_of(calendar, lesson), lesson.date, start_of(lesson), lesson.minutes,
                                            cell(lesson.group), topic_of(lesson, language)});
        }
        std::vector<Cell> begin{week.week.to_string(), week.week.monday(), unless_none(week.placed),
                                unless_none(week.practice_weeks)};
        if (lines.empty() && week.placed == 0 && week.practice_weeks == 0) {
            empty.take(week);
            continue;
        }
        empty.put_into(rows);
        if (lines.empty()) {
            lines.emplace(week.week.monday(), std::vector<Cell>(line_columns.size() - begin.size()));
        }
        for (const auto& [_, rest] : lines) {
            auto line = begin;
            line.insert(line.end(), rest.begin(), rest.end());
            rows.add(std::move(line));
            begin.assign(begin.size(), Cell());  // The week stands on its first line only.
        }
    }
    empty.put_into(rows);
    return rows;
}

}  // namespace mb::cli
