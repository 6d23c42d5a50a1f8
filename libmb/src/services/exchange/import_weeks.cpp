#include "services/exchange/keyed_rows.hpp"
#include "store/gateways/placements.hpp"

#include <map>
#include <utility>

namespace mb::services::exchange {
namespace {

class WeekRows {
public:
    using Table = store::PracticeWeeks;
    using Record = PracticeWeek;
    static constexpr Kind kind = Kind::weeks;

    explicit WeekRows(ImportRun& run) : run_(run) {
        for (const auto& placement : store::Placements(run.connection).all()) {
            enrolments_.emplace(placement.id, placement.value.enrolment);
        }
    }

    std::optional<PlacementId> owner(RowReader& row) {
        return row.reference("placement", run_.known.placements(), "placement-unknown");
    }
    static auto key(const PracticeWeek& week) { return std::pair(week.placement, week.week); }

    template <class Held>
    static std::optional<PracticeWeek> read(RowReader& row, const std::optional<PlacementId>& placement, const Held&) {
        const auto week = row.required<IsoWeek>("week");
        const auto planned = row.required<int>("planned_days");
        const auto present = row.required<int>("present_days");
        const auto approved = row.required<bool>("approved");
        const bool too_many_planned = planned && (*planned < 0 || *planned > 7);
        const auto days = row.made(
            too_many_planned ? "planned_days" : "present_days", [](int a, int b) { return PracticeDays(a, b); },
            planned, present);
        return row.made(
            "",
            [](PlacementId where, const IsoWeek& which, const PracticeDays& counted, bool by_host) {
                return PracticeWeek{where, which, counted, by_host};
            },
            placement, week, days, approved);
    }

    void touch(const PracticeWeek& week, Origin origin) {
        run_.touched.enrolment(enrolments_.at(week.placement), origin, topic("week", week.week.to_string()));
    }
    void spoil(PlacementId placement) { run_.touched.spoil(enrolments_.at(placement)); }

private:
    ImportRun& run_;
    std::map<PlacementId, EnrolmentId> enrolments_;
};

}  // namespace

void import_weeks(ImportRun& run) {
    import_keyed<WeekRows>(run);
}

}  // namespace mb::services::exchange
