#include <mb/lesson.hpp>

#include <string>

namespace mb {

Lesson checked(Lesson lesson) {
    constexpr int minutes_of_a_day = 1440;
    if (lesson.minutes.count() < 1 || lesson.minutes.count() > minutes_of_a_day) {
        throw InvalidValue("lesson-minutes-out-of-range", {{"value", std::to_string(lesson.minutes.count())}});
    }
    return lesson;
}

bool overlap(const Lesson& a, const Lesson& b) {
    if (!a.start || !b.start || a.date != b.date) {
        return false;
    }
    const auto start_of_a = a.start->minutes_after_midnight();
    const auto start_of_b = b.start->minutes_after_midnight();
    return start_of_a < start_of_b + b.minutes.count() && start_of_b < start_of_a + a.minutes.count();
}

}  // namespace mb
