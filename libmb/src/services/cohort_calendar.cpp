#include "services/resolving.hpp"
#include "store/gateways/enrolments.hpp"
#include "store/gateways/lessons.hpp"
#include "store/gateways/placements.hpp"

#include <mb/enrolment.hpp>
#include <mb/services/cohort_calendar.hpp>

#include <algorithm>
#include <map>
#include <set>
#include <tuple>
#include <unordered_map>

namespace mb::services {
namespace {

std::vector<CalendarHoliday> holidays_of(const IsoWeek& week) {
    std::vector<CalendarHoliday> holidays;
    const Date monday = week.monday();
    // The last week that has days ends before its Sunday.
    const int days = std::min(6, days_between(monday, Date::last()));
    for (int i = 0; i <= days; ++i) {
        const Date date = monday.plus_days(i);
        if (const auto holiday = rules::holiday_on(date)) {
            holidays.push_back({date, *holiday});
        }
    }
    return holidays;
}

/// The weeks under way: what is found in each, and who.
class Calendar {
public:
    explicit Calendar(const Period& period) {
        const auto last = IsoWeek::containing(period.last());
        for (auto week = IsoWeek::containing(period.first()); week < last; week = week.next()) {
            at(week);
        }
        at(last);
    }

    void add(const Lesson& lesson) { at(IsoWeek::containing(lesson.date)).lessons.push_back(lesson); }
    void add(const PracticeWeek& recorded, EnrolmentId enrolment) {
        at(recorded.week);
        practised_[recorded.week].insert(enrolment);
    }
    void add(const Placement& placement) {
        const auto last = IsoWeek::containing(placement.period.last());
        auto week = weeks_.lower_bound(IsoWeek::containing(placement.period.first()));
        for (; week != weeks_.end() && week->first <= last; ++week) {
            placed_[week->first].insert(placement.enrolment);
        }
    }

    std::vector<CalendarWeek> weeks() && {
        std::vector<CalendarWeek> list;
        for (auto& [number, week] : weeks_) {
            std::ranges::sort(week.lessons, {},
                              [](const Lesson& each) { return std::tuple(each.date, each.start, each.code); });
            week.holidays = holidays_of(number);
            week.placed = static_cast<int>(placed_[number].size());
            week.practice_weeks = static_cast<int>(practised_[number].size());
            list.push_back(std::move(week));
        }
        return list;
    }

private:
    CalendarWeek& at(IsoWeek week) { return weeks_.try_emplace(week, CalendarWeek{week, {}, {}}).first->second; }

    std::map<IsoWeek, CalendarWeek> weeks_;
    std::map<IsoWeek, std::set<EnrolmentId>> placed_;
    std::map<IsoWeek, std::set<EnrolmentId>> practised_;
};

/// The enrolments of a cohort that had been registered in error by a day.
std::set<EnrolmentId> errors_in(store::Connection& connection, CohortId cohort, Date day) {
    std::set<EnrolmentId> errors;
    for (const auto& [enrolment, change] : store::StatusChanges(connection).of(cohort)) {
        if (change.status() == EnrolmentStatus::registered_in_error && change.date() <= day) {
            errors.insert(enrolment);
        }
    }
    return errors;
}

void add_practice(Calendar& calendar, store::Connection& connection, CohortId cohort, Date day) {
    const auto errors = errors_in(connection, cohort, day);
    std::unordered_map<PlacementId, EnrolmentId> participants;
    const auto placements = store::Placements(connection).of(cohort);
    for (const auto& [id, placement] : placements) {
        if (!errors.contains(placement.enrolment)) {
            participants.emplace(id, placement.enrolment);
        }
    }
    for (const auto& week : store::PracticeWeeks(connection).of(cohort)) {
        if (const auto found = participants.find(week.placement); found != participants.end()) {
            calendar.add(week, found->second);
        }
    }
    for (const auto& [id, placement] : placements) {
        if (participants.contains(id)) {
            calendar.add(placement);
        }
    }
}

}  // namespace

CohortCalendar cohort_calendar(const Register& registered, std::string_view code, Date day) {
    std::vector<CohortCalendar> found;
    registered.read([&] {
        auto& connection = registered.connection();
        const auto [id, cohort] = resolve_cohort(connection, code);
        Calendar calendar(cohort.period);
        for (const auto& lesson : store::Lessons(connection).of(id)) {
            calendar.add(lesson.value);
        }
        add_practice(calendar, connection, id, day);
        found.push_back({cohort.code, std::move(calendar).weeks()});
    });
    return std::move(found.front());
}

}  // namespace mb::services
