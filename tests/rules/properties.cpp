#include "rules/any_participation.hpp"
#include "rules/findings.hpp"
#include "rules/lessons.hpp"

#include <mb/rules/consistency.hpp>

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <cstdint>
#include <map>
#include <set>
#include <vector>

using mb::Date;
using mb::Minutes;
using mb::rules::LessonVerdict;
using mb::rules::Participation;
using mb::test::draw_day;
using mb::test::draw_participation;
using mb::test::for_all;
using mb::test::lines_of;
using mb::test::shuffled;
using mb::test::told;

namespace {

const mb::Lesson& lesson_of(const Participation& participation, mb::LessonId id) {
    return std::ranges::find(participation.plan->lessons, id, &mb::rules::NumberedLesson::id)->value;
}

/// The most minutes that candidates can give when no two that overlap do: tries every choice.
std::int64_t most_minutes(const std::vector<mb::rules::Candidate>& candidates) {
    std::int64_t most = 0;
    for (unsigned choice = 0; choice < 1U << candidates.size(); ++choice) {
        std::int64_t minutes = 0;
        bool clash = false;
        for (std::size_t i = 0; i < candidates.size(); ++i) {
            if ((choice >> i & 1U) == 0) {
                continue;
            }
            minutes += candidates[i].minutes;
            for (std::size_t j = 0; j < i; ++j) {
                clash = clash || ((choice >> j & 1U) != 0 && mb::overlap(*candidates[i].lesson, *candidates[j].lesson));
            }
        }
        most = clash ? most : std::max(most, minutes);
    }
    return most;
}

/// Whether one that it continues turns out to be registered in error between the days: that is taken out of the count again.
bool loses_an_earlier_one(const Participation& participation, Date day, Date later) {
    for (const auto* each = &participation; each->earlier; each = each->earlier.get()) {
        if (carries_from(*each, day) && !carries_from(*each, later)) {
            return true;
        }
    }
    return false;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(properties)

BOOST_AUTO_TEST_CASE(the_order_of_records_does_not_matter) {
    for_all([] {
        const auto participation = draw_participation();
        const auto other = shuffled(participation);
        const Date day = draw_day();
        RC_ASSERT(told(progress_at(participation, day)) == told(progress_at(other, day)));
        RC_ASSERT(lines_of(check_participation(participation)) == lines_of(check_participation(other)));
        RC_ASSERT(lines_of(unmet_requirements(progress_at(participation, day), participation.dispensations, day))
                  == lines_of(unmet_requirements(progress_at(other, day), other.dispensations, day)));
    });
}

BOOST_AUTO_TEST_CASE(totals_add_up) {
    for_all([] {
        const auto participation = draw_participation();
        const auto progress = progress_at(participation, draw_day());
        std::int64_t credit = 0;
        for (const auto& line : progress.theory.lessons) {
            credit += line.credit.count();
            RC_ASSERT(line.credit <= lesson_of(participation, line.lesson).minutes);
            RC_ASSERT(line.credit.count() <= line.present.count() + line.made_up.count());
            RC_ASSERT(line.verdict == LessonVerdict::counts || line.credit == Minutes());
        }
        const auto& theory = progress.theory;
        RC_ASSERT(theory.attended.count() + theory.made_up.count() == credit);
        RC_ASSERT(theory.total().count() == credit + theory.recognised.count() + theory.carried.count());
        RC_ASSERT(progress.theory_missing.count()
                  == std::max<std::int64_t>(0, progress.theory_required.count() - theory.total().count()));
        const auto counted = std::ranges::count_if(progress.practice.weeks, &mb::rules::WeekLine::counts);
        RC_ASSERT(progress.practice.counted == counted);
        RC_ASSERT(progress.practice_missing == std::max(0, progress.practice_required - progress.practice.total()));
        RC_ASSERT(progress.complete() == unmet_requirements(progress).empty());
    });
}

BOOST_AUTO_TEST_CASE(exactly_the_lessons_up_to_the_day_are_listed) {
    for_all([] {
        const auto participation = draw_participation();
        const Date day = draw_day();
        std::set<mb::LessonId> listed;
        for (const auto& line : theory_at(participation, day).lessons) {
            RC_ASSERT(listed.insert(line.lesson).second);
            RC_ASSERT(lesson_of(participation, line.lesson).date <= day);
        }
        const auto up_to = std::ranges::count_if(participation.plan->lessons,
                                                 [&](const auto& lesson) { return lesson.value.date <= day; });
        RC_ASSERT(static_cast<std::ptrdiff_t>(listed.size()) == up_to);
    });
}

BOOST_AUTO_TEST_CASE(no_two_overlapping_lessons_give_credit_and_together_they_give_the_most) {
    for_all([] {
        const auto participation = draw_participation(0);
        std::vector<mb::rules::Candidate> candidates;
        std::vector<const mb::Lesson*> credited;
        std::int64_t credit = 0;
        for (const auto& line : theory_at(participation, Date(2021, 1, 1)).lessons) {
            const auto& lesson = lesson_of(participation, line.lesson);
            if (line.verdict == LessonVerdict::counts || line.verdict == LessonVerdict::overlapped) {
                candidates.push_back(
                    {&lesson, std::min(lesson.minutes.count(), line.present.count() + line.made_up.count())});
            }
            if (line.verdict == LessonVerdict::counts) {
                credit += line.credit.count();
                for (const auto* other : credited) {
                    RC_ASSERT(!overlap(lesson, *other));
                }
                credited.push_back(&lesson);
            }
        }
        RC_ASSERT(credit == most_minutes(candidates));
    });
}

BOOST_AUTO_TEST_CASE(a_lesson_loses_its_credit_only_to_one_that_overlaps_it) {
    for_all([] {
        const auto participation = draw_participation(0);
        const auto lines = theory_at(participation, Date(2021, 1, 1)).lessons;
        for (const auto& line : lines) {
            if (line.verdict == LessonVerdict::overlapped) {
                RC_ASSERT(std::ranges::any_of(lines, [&](const auto& other) {
                    return other.verdict == LessonVerdict::counts
                           && overlap(lesson_of(participation, line.lesson), lesson_of(participation, other.lesson));
                }));
            }
        }
    });
}

BOOST_AUTO_TEST_CASE(more_attendance_never_lowers_theory) {
    for_all([] {
        const auto participation = draw_participation();
        RC_PRE(!participation.attendance.empty());
        auto more = participation;
        const auto which = static_cast<std::size_t>(*rc::gen::inRange(0, static_cast<int>(more.attendance.size())));
        more.attendance[which].minutes += Minutes(*rc::gen::inRange(1, 60));
        const Date day = draw_day();
        RC_ASSERT(theory_at(more, day).total() >= theory_at(participation, day).total());
    });
}

BOOST_AUTO_TEST_CASE(a_make_up_never_lowers_theory) {
    for_all([] {
        const auto participation = draw_participation();
        RC_PRE(!participation.plan->lessons.empty());
        auto more = participation;
        const auto lesson = (*rc::gen::elementOf(participation.plan->lessons)).id;
        more.make_ups.push_back({more.id, lesson, draw_day(), Minutes(*rc::gen::inRange(1, 60))});
        const Date day = draw_day();
        RC_ASSERT(theory_at(more, day).total() >= theory_at(participation, day).total());
    });
}

BOOST_AUTO_TEST_CASE(time_alone_never_lowers_theory_or_practice) {
    for_all([] {
        const auto participation = draw_participation();
        const Date day = draw_day();
        const Date later = day.plus_days(*rc::gen::inRange(0, 60));
        RC_PRE(!loses_an_earlier_one(participation, day, later));
        const auto before = progress_at(participation, day);
        const auto after = progress_at(participation, later);
        RC_ASSERT(before.theory.total() <= after.theory.total());
        RC_ASSERT(before.practice.total() <= after.practice.total());
        RC_ASSERT(before.milestones_missing.size() >= after.milestones_missing.size());
        RC_ASSERT(before.theory_remaining >= after.theory_remaining);
        RC_ASSERT(before.weeks_remaining >= after.weeks_remaining);
        RC_ASSERT(!before.complete() || after.complete());
    });
}

BOOST_AUTO_TEST_CASE(weeks_add_up_over_hosts) {
    for_all([] {
        const auto participation = draw_participation(0);
        const Date day = draw_day();
        std::map<Date, std::vector<mb::PracticeWeek>> by_monday;
        for (const auto& row : participation.weeks) {
            if (row.week.monday() <= day) {
                by_monday[row.week.monday()].push_back(row);
            }
        }
        const auto weeks = practice_at(participation, day).weeks;
        RC_ASSERT(weeks.size() == by_monday.size());
        auto line = weeks.begin();
        for (const auto& [monday, rows] : by_monday) {
            int planned = 0;
            int approved = 0;
            for (const auto& row : rows) {
                planned += row.days.planned();
                approved += row.approved ? row.days.present() : 0;
            }
            const int threshold = participation.plan->programme.values().week_threshold_percent;
            RC_ASSERT(line->week.monday() == monday);
            RC_ASSERT(line->planned == planned);
            RC_ASSERT(line->approved_present == approved);
            RC_ASSERT(line->counts == (planned > 0 && 100 * approved >= threshold * planned));
            ++line;
        }
    });
}

BOOST_AUTO_TEST_CASE(the_outlook_is_the_worse_of_theory_and_practice) {
    for_all([] {
        const auto progress = progress_at(draw_participation(), draw_day());
        const auto theory = mb::rules::outlook_of(progress.theory_missing.count(), progress.theory_remaining.count());
        const auto practice = mb::rules::outlook_of(progress.practice_missing, progress.weeks_remaining);
        if (progress.outlook) {
            RC_ASSERT(*progress.outlook >= theory && *progress.outlook >= practice);
            RC_ASSERT(*progress.outlook == theory || *progress.outlook == practice);
        }
    });
}

BOOST_AUTO_TEST_CASE(every_remark_names_the_enrolment) {
    for_all([] {
        const auto participation = draw_participation();
        for (const auto& remark : check_participation(participation)) {
            RC_ASSERT(mb::field(remark.finding.fields, "enrolment") == participation.id.to_string());
        }
    });
}

BOOST_AUTO_TEST_SUITE_END()
