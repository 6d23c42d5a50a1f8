#include "rules/marks.hpp"

#include "rules/lessons.hpp"

#include <algorithm>
#include <tuple>

namespace mb::rules {
namespace {

template <class Record>
std::vector<const Record*> pointers_to(const std::vector<Record>& records) {
    std::vector<const Record*> pointers;
    pointers.reserve(records.size());
    for (const auto& record : records) {
        pointers.push_back(&record);
    }
    return pointers;
}

template <class Records, class Before>
void put_in_order(Records& records, Before before) {
    if (!std::ranges::is_sorted(records, before)) {
        std::ranges::sort(records, before);
    }
}

}  // namespace

Marks::Marks(const Participation& participation)
    : attendance_(pointers_to(participation.attendance)), make_ups_(pointers_to(participation.make_ups)) {
    put_in_order(attendance_, [](const Attendance* a, const Attendance* b) {
        if (a->lesson != b->lesson) {
            return a->lesson < b->lesson;
        }
        return std::tie(b->minutes, a->absence) < std::tie(a->minutes, b->absence);
    });
    put_in_order(make_ups_, [](const MakeUp* a, const MakeUp* b) { return a->lesson < b->lesson; });
}

const Attendance* Marks::attendance_at(LessonId lesson) const {
    const auto found = std::ranges::lower_bound(attendance_, lesson, {}, &Attendance::lesson);
    return found != attendance_.end() && (*found)->lesson == lesson ? *found : nullptr;
}

Minutes Marks::made_up(LessonId lesson, Date day) const {
    std::int64_t count = 0;
    for (const MakeUp* make_up : std::ranges::equal_range(make_ups_, lesson, {}, &MakeUp::lesson)) {
        if (make_up->date <= day) {
            count += make_up->minutes.count();
        }
    }
    return within_range(count);
}

std::vector<LessonId> Marks::lessons() const {
    std::vector<LessonId> lessons;
    lessons.reserve(attendance_.size() + make_ups_.size());
    for (const Attendance* attendance : attendance_) {
        lessons.push_back(attendance->lesson);
    }
    for (const MakeUp* make_up : make_ups_) {
        lessons.push_back(make_up->lesson);
    }
    std::ranges::sort(lessons);
    const auto repeated = std::ranges::unique(lessons);
    lessons.erase(repeated.begin(), repeated.end());
    return lessons;
}

}  // namespace mb::rules
