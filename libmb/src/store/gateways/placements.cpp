#include "store/gateways/placements.hpp"

#include "store/gateways/keyed_table_definitions.hpp"
#include "store/gateways/numbered_table_definitions.hpp"

namespace mb::store {

template <>
struct Row<Placement> {
    static constexpr Sql table = "placement";
    static constexpr Sql columns = "code, enrolment, employer, unit, supervisor, supervisor_email, supervisor_phone, "
                                   "from_date, to_date";
    using Cells = std::tuple<std::optional<PlacementCode>, EnrolmentId, EmployerId, std::optional<Line>,
                             std::optional<Line>, std::optional<Line>, std::optional<Line>, Date, Date>;

    static Cells cells(const Placement& p) {
        return {p.code,         p.enrolment,        p.employer,         p.unit,
                p.supervisor,   p.supervisor_email, p.supervisor_phone, p.period.first(),
                p.period.last()};
    }
    static Placement value(Cells cells) {
        auto& [code, enrolment, employer, unit, supervisor, email, phone, from, to] = cells;
        return {std::move(code),       enrolment,        employer,         std::move(unit),
                std::move(supervisor), std::move(email), std::move(phone), Period(from, to)};
    }
};
template class NumberedTable<PlacementId, Placement>;

template <>
struct Row<PracticeWeek> {
    static constexpr Sql table = "practice_week";
    static constexpr Sql key = "placement, week";
    static constexpr Sql columns = "planned_days, present_days, approved";
    using Cells = std::tuple<PlacementId, IsoWeek, int, int, bool>;

    static Cells cells(const PracticeWeek& w) {
        return {w.placement, w.week, w.days.planned(), w.days.present(), w.approved};
    }
    static PracticeWeek value(Cells cells) {
        const auto& [placement, week, planned, present, approved] = cells;
        return {placement, week, PracticeDays(planned, present), approved};
    }
};
template class KeyedTable<PracticeWeek>;

namespace {

constexpr Sql placements_of_cohort = "WHERE enrolment IN (SELECT id FROM enrolment WHERE cohort = :cohort) ORDER BY id";
constexpr Sql weeks_of_enrolment = "WHERE placement IN (SELECT id FROM placement WHERE enrolment = :enrolment) "
                                   "ORDER BY placement, week";
constexpr Sql weeks_of_cohort = "WHERE placement IN (SELECT placement.id FROM placement "
                                "JOIN enrolment ON enrolment.id = placement.enrolment "
                                "WHERE enrolment.cohort = :cohort) ORDER BY placement, week";

}  // namespace

std::optional<Placements::Record> Placements::find(const PlacementCode& code) {
    return first_row<Record, "WHERE code = :code">(connection_, code);
}

std::vector<Placements::Record> Placements::of(EnrolmentId enrolment) {
    return rows<Record, "WHERE enrolment = :enrolment ORDER BY id">(connection_, enrolment);
}

std::vector<Placements::Record> Placements::of(CohortId cohort) {
    return rows<Record, placements_of_cohort>(connection_, cohort);
}

std::vector<PracticeWeek> PracticeWeeks::of(PlacementId placement) {
    return rows<PracticeWeek, "WHERE placement = :placement ORDER BY week">(connection_, placement);
}

std::vector<PracticeWeek> PracticeWeeks::of(EnrolmentId enrolment) {
    return rows<PracticeWeek, weeks_of_enrolment>(connection_, enrolment);
}

std::vector<PracticeWeek> PracticeWeeks::of(CohortId cohort) {
    return rows<PracticeWeek, weeks_of_cohort>(connection_, cohort);
}

}  // namespace mb::store
