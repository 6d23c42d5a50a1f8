#include "services/cohort_members.hpp"
#include "services/keyed_change.hpp"
#include "services/listing.hpp"
#include "services/participation_loader.hpp"
#include "services/placement_periods.hpp"
#include "services/resolving.hpp"
#include "services/writing.hpp"
#include "store/gateways/placements.hpp"

#include <mb/joined.hpp>
#include <mb/rules/holidays.hpp>
#include <mb/rules/practice.hpp>
#include <mb/services/practice_weeks.hpp>

#include <algorithm>
#include <set>

namespace mb::services {

WeekSpan::WeekSpan(IsoWeek first, IsoWeek last) : first_(first), last_(last) {
    if (last < first) {
        throw InvalidValue("weeks-reversed", {{"from", first.to_string()}, {"to", last.to_string()}});
    }
}

namespace {

using NumberedPlacement = Numbered<PlacementId, Placement>;

Fields told(const NumberedPlacement& placement, const PracticeWeek& week) {
    return {{"placement", placement.id.to_string()},
            {"enrolment", placement.value.enrolment.to_string()},
            {"week", week.week.to_string()},
            {"planned_days", std::to_string(week.days.planned())},
            {"present_days", std::to_string(week.days.present())},
            {"approved", week.approved ? "yes" : "no"}};
}

/// Writes weeks of one placement.
class WeekWriter {
public:
    WeekWriter(Writing& writing, NumberedPlacement placement)
        : writing_(writing), placement_(std::move(placement)),
          held_(store::PracticeWeeks(writing.connection()).of(placement_.id)) {
        writing.about(placement_.value.enrolment);
    }

    const NumberedPlacement& placement() const { return placement_; }
    const std::vector<PracticeWeek>& held() const { return held_; }
    std::optional<PracticeWeek> held(const IsoWeek& week) const {
        const auto found = std::ranges::find(held_, week, &PracticeWeek::week);
        return found == held_.end() ? std::nullopt : std::optional(*found);
    }

    Fields record(const IsoWeek& week, const WeekRecord& record, int days_per_week) {
        const auto before = held(week);
        const int planned = record.planned ? *record.planned
                            : before       ? before->days.planned()
                                           : rules::proposed_planned_days(days_per_week, week);
        const PracticeDays days = days_of(week, planned, record.present.value_or(planned));
        const bool as_approved = before && before->approved && before->days == days;
        const PracticeWeek now{placement_.id, week, days, record.approved.value_or(as_approved)};
        if (!before) {
            warn_outside(writing_, placement_, week);
        } else if (before->approved && !now.approved && !record.approved) {
            writing_.warn({"approval-lapsed", {{"placement", placement_.id.to_string()}, {"week", week.to_string()}}});
        }
        put<store::PracticeWeeks>(writing_, before, now);
        writing_.made(told(placement_, now));
        return told(placement_, now);
    }

    /// Returns whether that is something new.
    bool approve(PracticeWeek week, bool approved) {
        if (week.approved == approved) {
            return false;
        }
        week.approved = approved;
        store::PracticeWeeks(writing_.connection()).change(week);
        writing_.made(told(placement_, week));
        return true;
    }

private:
    static PracticeDays days_of(const IsoWeek& week, int planned, int present) {
        try {
            return {planned, present};
        } catch (InvalidValue& error) {
            error.add("week", week.to_string());
            throw;
        }
    }

    Writing& writing_;
    NumberedPlacement placement_;
    std::vector<PracticeWeek> held_;
};

std::vector<IsoWeek> weeks_in(const WeekSpan& span) {
    std::vector<IsoWeek> weeks{span.first()};
    while (weeks.back() < span.last()) {
        weeks.push_back(weeks.back().next());
    }
    return weeks;
}

/// The weeks of a span, for one sentence: `from_week` and, when there are several, `to_week`.
Fields with_span(Fields fields, const WeekSpan& span) {
    fields.emplace_back("from_week", span.first().to_string());
    if (span.first() < span.last()) {
        fields.emplace_back("to_week", span.last().to_string());
    }
    return fields;
}

/// The placements of a cohort without those excepted.
std::vector<NumberedPlacement> placements_of(store::Connection& connection, const WholeCohort& whole) {
    const auto cohort = resolve_cohort(connection, whole.cohort);
    auto placements = store::Placements(connection).of(cohort.id);
    for (const auto& each : whole.except) {
        const auto excepted = resolve_placement(connection, each).id;
        // One excepted twice is gone already, but belongs to the cohort all the same.
        const bool is_there = std::ranges::any_of(store::Placements(connection).of(cohort.id),
                                                  [&](const auto& placement) { return placement.id == excepted; });
        if (!is_there) {
            throw_not_in_cohort(each, cohort.value.code);
        }
        std::erase_if(placements, [&](const auto& placement) { return placement.id == excepted; });
    }
    return placements;
}

int days_per_week(ParticipationLoader& loader, const Placement& placement) {
    return loader.enrolment(placement.enrolment)->plan->programme.values().days_per_week;
}

std::string spelled(const std::vector<IsoWeek>& weeks) {
    return joined(weeks, [](const IsoWeek& week) { return week.to_string(); });
}

}  // namespace

Outcome record_weeks(Register& registered, const Intent& intent, std::string_view placement, const WeekSpan& weeks,
                     const WeekRecord& record) {
    return write(registered, intent, [&](Writing& writing) {
        WeekWriter writer(writing, resolve_placement(writing.connection(), placement));
        ParticipationLoader loader(writing.connection());
        const int per_week = days_per_week(loader, writer.placement().value);
        if (weeks.first() == weeks.last()) {
            return Event{"week-recorded", writer.record(weeks.first(), record, per_week)};
        }
        const auto all = weeks_in(weeks);
        for (const auto& week : all) {
            writer.record(week, record, per_week);
        }
        Fields fields = with_span({{"placement", writer.placement().id.to_string()}}, weeks);
        fields.emplace_back("count", std::to_string(all.size()));
        return Event{"weeks-recorded", std::move(fields)};
    });
}

Outcome record_weeks(Register& registered, const Intent& intent, const WholeCohort& cohort, const WeekSpan& weeks,
                     const WeekRecord& record) {
    return write(registered, intent, [&](Writing& writing) {
        ParticipationLoader loader(writing.connection());
        int count = 0;
        for (const auto& placement : placements_of(writing.connection(), cohort)) {
            const auto& history = loader.enrolment(placement.value.enrolment)->history;
            WeekWriter writer(writing, placement);
            for (const auto& week : weeks_in(weeks)) {
                if (touches(placement.value.period, week) && rules::active_in(history, week)) {
                    writer.record(week, record, days_per_week(loader, placement.value));
                    ++count;
                }
            }
        }
        if (count == 0) {
            throw Refused("nobody-in-practice", with_span({{"cohort", cohort.cohort}}, weeks));
        }
        Fields fields = with_span({{"cohort", cohort.cohort}}, weeks);
        fields.emplace_back("count", std::to_string(count));
        return Event{"weeks-recorded-for-cohort", std::move(fields)};
    });
}

Outcome remove_weeks(Register& registered, const Intent& intent, std::string_view placement, const WeekSpan& weeks) {
    return write(registered, intent, [&](Writing& writing) {
        const WeekWriter writer(writing, resolve_placement(writing.connection(), placement));
        std::vector<IsoWeek> removed;
        for (const auto& week : writer.held()) {
            if (weeks.holds(week.week)) {
                store::PracticeWeeks(writing.connection()).remove(week);
                writing.made(told(writer.placement(), week));
                removed.push_back(week.week);
            }
        }
        const auto id = writer.placement().id.to_string();
        if (removed.empty()) {
            throw Refused("week-not-recorded", {{"placement", id}, {"week", weeks.first().to_string()}});
        }
        return Event{"weeks-removed",
                     {{"placement", id}, {"weeks", spelled(removed)}, {"count", std::to_string(removed.size())}}};
    });
}

Outcome approve_weeks(Register& registered, const Intent& intent, std::string_view placement,
                      const std::vector<IsoWeek>& weeks, bool approved) {
    return write(registered, intent, [&](Writing& writing) {
        WeekWriter writer(writing, resolve_placement(writing.connection(), placement));
        const auto id = writer.placement().id.to_string();
        std::vector<PracticeWeek> chosen = weeks.empty() ? writer.held() : std::vector<PracticeWeek>();
        for (const auto& week : weeks) {
            const auto held = writer.held(week);
            if (!held) {
                throw Refused("week-not-recorded", {{"placement", id}, {"week", week.to_string()}});
            }
            chosen.push_back(*held);
        }
        if (chosen.empty()) {
            throw Refused("nothing-recorded", {{"placement", id}});
        }
        std::vector<IsoWeek> changed;
        for (const auto& week : chosen) {
            if (writer.approve(week, approved)) {
                changed.push_back(week.week);
            }
        }
        Fields fields{{"placement", id}, {"weeks", spelled(changed)}, {"count", std::to_string(changed.size())}};
        if (approved) {
            return Event{"weeks-approved", std::move(fields)};
        }
        return Event{"weeks-not-approved", std::move(fields)};
    });
}

Outcome approve_weeks(Register& registered, const Intent& intent, const WholeCohort& cohort,
                      const std::vector<IsoWeek>& weeks, bool approved) {
    return write(registered, intent, [&](Writing& writing) {
        const std::set<IsoWeek> named(weeks.begin(), weeks.end());
        bool recorded = false;
        int count = 0;
        for (const auto& placement : placements_of(writing.connection(), cohort)) {
            WeekWriter writer(writing, placement);
            for (const auto& week : writer.held()) {
                if (named.empty() || named.contains(week.week)) {
                    recorded = true;
                    count += writer.approve(week, approved) ? 1 : 0;
                }
            }
        }
        if (!recorded) {
            throw Refused("nothing-recorded", {{"cohort", cohort.cohort}, {"weeks", spelled(weeks)}});
        }
        Fields fields{{"cohort", cohort.cohort}, {"weeks", spelled(weeks)}, {"count", std::to_string(count)}};
        if (approved) {
            return Event{"weeks-approved-for-cohort", std::move(fields)};
        }
        return Event{"weeks-not-approved-for-cohort", std::move(fields)};
    });
}

}  // namespace mb::services
