/// Rules: the progress of 10,000 participants, beside a bare sum over the same attendance.
#include <mb/rules/progress.hpp>

#include <benchmark/benchmark.h>

#include <cstdint>
#include <memory>
#include <vector>

using namespace mb;

namespace {

constexpr int participants = 10'000;
constexpr int lessons = 60;
constexpr int weeks = 20;

std::shared_ptr<const rules::CohortPlan> make_plan() {
    Programme::Values values;
    values.theory_hours = 180;
    values.practice_weeks = weeks;
    rules::CohortPlan plan{
        CohortId(1),
        Cohort{CohortCode("K7"), ProgrammeId(1), Period(Date(2020, 8, 17), Date(2021, 6, 18)), 20, {}},
        Programme(ProgrammeCode("MB-180"), std::move(values)),
        {}};
    for (int i = 0; i < lessons; ++i) {
        plan.lessons.push_back({LessonId(i + 1), Lesson{CohortId(1),
                                                        LessonCode("L" + std::to_string(i)),
                                                        Date(2020, 8, 24).plus_days(i * 4),
                                                        TimeOfDay(9, 0),
                                                        Minutes(180),
                                                        {},
                                                        {},
                                                        true}});
    }
    return std::make_shared<const rules::CohortPlan>(std::move(plan));
}

const std::vector<rules::Participation>& register_of_10_000() {
    static const auto made = [] {
        const auto plan = make_plan();
        std::vector<rules::Participation> list;
        for (int p = 0; p < participants; ++p) {
            rules::Participation one{EnrolmentId(p + 1), plan, {}, {}, {}, {}, {}, {}, {}, {}, {}};
            one.history = StatusHistory({StatusChange(EnrolmentStatus::admitted, Date(2020, 6, 1)),
                                         StatusChange(EnrolmentStatus::active, Date(2020, 8, 17))});
            for (int i = 0; i < lessons; ++i) {
                one.attendance.push_back({LessonId(i + 1), one.id, Minutes((p + i) % 7 == 0 ? 90 : 180), {}});
            }
            auto week = IsoWeek(2020, 40);
            for (int i = 0; i < weeks; ++i, week = week.next()) {
                one.weeks.push_back({PlacementId(p + 1), week, PracticeDays(4, (p + i) % 9 == 0 ? 3 : 4), true});
            }
            list.push_back(std::move(one));
        }
        return list;
    }();
    return made;
}

/// The yardstick: what any answer must at least do.
void sum_of_attendance(benchmark::State& state) {
    const auto& list = register_of_10_000();
    for (auto _ : state) {
        std::int64_t minutes = 0;
        for (const auto& one : list) {
            for (const auto& mark : one.attendance) {
                minutes += mark.minutes.count();
            }
        }
        benchmark::DoNotOptimize(minutes);
    }
    state.SetItemsProcessed(state.iterations() * participants);
}
BENCHMARK(sum_of_attendance)->Unit(benchmark::kMillisecond);

void progress_of_everyone(benchmark::State& state) {
    const auto& list = register_of_10_000();
    const Date day(2021, 3, 1);
    for (auto _ : state) {
        for (const auto& one : list) {
            benchmark::DoNotOptimize(rules::progress_at(one, day));
        }
    }
    state.SetItemsProcessed(state.iterations() * participants);
}
BENCHMARK(progress_of_everyone)->Unit(benchmark::kMillisecond);

}  // namespace

BENCHMARK_MAIN();
