#include "rules/lessons.hpp"

#include <cstddef>
#include <tuple>

namespace mb::rules {
namespace {

std::int64_t start_of(const Candidate& candidate) {
    return candidate.lesson->start->minutes_after_midnight();
}

std::int64_t end_of(const Candidate& candidate) {
    return start_of(candidate) + candidate.lesson->minutes.count();
}

/// The first candidate after `first` that overlaps neither it nor any that is chained to it.
std::size_t end_of_row(const std::vector<Candidate>& candidates, std::size_t first) {
    std::size_t next = first + 1;
    if (!candidates[first].lesson->start) {
        return next;
    }
    const Date day = candidates[first].lesson->date;
    std::int64_t end = end_of(candidates[first]);
    while (next < candidates.size() && candidates[next].lesson->date == day && start_of(candidates[next]) < end) {
        end = std::max(end, end_of(candidates[next]));
        ++next;
    }
    return next;
}

/// Chooses within one row of overlapping candidates: weighted interval scheduling, from the last start to the first.
void choose_in_row(const std::vector<Candidate>& candidates, std::size_t first, std::size_t last,
                   std::vector<bool>& chosen) {
    // From candidate i on: the most minutes, and the first candidate that candidate i leaves room for.
    std::vector<std::int64_t> most(last - first + 1, 0);
    std::vector<std::size_t> room(last - first, last);
    const auto with = [&](std::size_t i) { return candidates[i].minutes + most[room[i - first] - first]; };
    for (std::size_t i = last; i-- > first;) {
        std::size_t next = i + 1;
        while (next < last && start_of(candidates[next]) < end_of(candidates[i])) {
            ++next;
        }
        room[i - first] = next;
        most[i - first] = std::max(with(i), most[i + 1 - first]);
    }
    for (std::size_t i = first; i < last;) {
        // The earlier one where both ways give as much.
        const bool take = with(i) >= most[i + 1 - first];
        chosen[i] = take;
        i = take ? room[i - first] : i + 1;
    }
}

}  // namespace

bool comes_before(const Lesson& a, const Lesson& b) {
    return std::tie(a.date, a.start, a.code) < std::tie(b.date, b.start, b.code);
}

bool is_for_another_group(const Participation& participation, const Lesson& lesson) {
    if (!lesson.group) {
        return false;
    }
    const auto own = group_on(participation, lesson.date);
    return own && *own != *lesson.group;
}

LessonVerdict verdict_alone(const Participation& participation, const Lesson& lesson,
                            std::optional<EnrolmentStatus> status) {
    if (!lesson.held) {
        return LessonVerdict::not_held;
    }
    if (is_for_another_group(participation, lesson)) {
        return LessonVerdict::other_group;
    }
    return status == EnrolmentStatus::active ? LessonVerdict::counts : LessonVerdict::not_active;
}

LessonVerdict verdict_on(const Participation& participation, const Lesson& lesson) {
    return verdict_alone(participation, lesson, participation.history.at(lesson.date));
}

std::vector<bool> choose_among_overlapping(const std::vector<Candidate>& candidates) {
    std::vector<bool> chosen(candidates.size(), false);
    for (std::size_t first = 0; first < candidates.size();) {
        const std::size_t last = end_of_row(candidates, first);
        if (last - first == 1) {
            chosen[first] = true;
        } else {
            choose_in_row(candidates, first, last, chosen);
        }
        first = last;
    }
    return chosen;
}

}  // namespace mb::rules
