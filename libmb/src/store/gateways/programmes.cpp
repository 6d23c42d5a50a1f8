#include "store/gateways/programmes.hpp"

#include "store/gateways/numbered_table_definitions.hpp"

namespace mb::store {

/// A programme without its milestones, which have rows of their own.
template <>
struct Row<Programme> {
    static constexpr Sql table = "programme";
    static constexpr Sql columns = "code, theory_hours, minutes_per_hour, practice_weeks, days_per_week, "
                                   "week_threshold_percent, theory_carries, practice_carries";
    using Cells = std::tuple<ProgrammeCode, int, int, int, int, int, bool, bool>;

    static Cells cells(const Programme& programme) {
        const auto& v = programme.values();
        return {programme.code(), v.theory_hours,           v.minutes_per_hour, v.practice_weeks,
                v.days_per_week,  v.week_threshold_percent, v.theory_carries,   v.practice_carries};
    }
    static Programme value(Cells cells) {
        auto& [code, theory_hours, minutes_per_hour, practice_weeks, days_per_week, week_threshold_percent,
               theory_carries, practice_carries] = cells;
        return {std::move(code),
                {.theory_hours = theory_hours,
                 .minutes_per_hour = minutes_per_hour,
                 .practice_weeks = practice_weeks,
                 .days_per_week = days_per_week,
                 .week_threshold_percent = week_threshold_percent,
                 .milestones = {},
                 .theory_carries = theory_carries,
                 .practice_carries = practice_carries}};
    }
};
template class NumberedTable<ProgrammeId, Programme>;

namespace {

constexpr auto milestones_of_programme =
    "SELECT milestone FROM programme_milestone WHERE programme = :programme ORDER BY position";
constexpr auto insert_milestone =
    "INSERT INTO programme_milestone (programme, position, milestone) VALUES (:programme, :position, :milestone)";
constexpr auto delete_milestones = "DELETE FROM programme_milestone WHERE programme = :programme";

}  // namespace

ProgrammeId Programmes::add(const Programme& programme) {
    const auto id = table_.add(programme);
    write_milestones(id, programme.milestones());
    return id;
}

void Programmes::change(ProgrammeId id, const Programme& programme) {
    table_.change(id, programme);
    connection_.run(delete_milestones, id);
    write_milestones(id, programme.milestones());
}

std::vector<Programmes::Record> Programmes::all() {
    std::vector<Record> found;
    for (const auto& record : table_.all()) {
        found.push_back(with_milestones(record));
    }
    return found;
}

std::optional<Programmes::Record> Programmes::find(ProgrammeId id) {
    const auto found = table_.find(id);
    return found ? std::optional(with_milestones(*found)) : std::nullopt;
}

std::optional<Programmes::Record> Programmes::find(const ProgrammeCode& code) {
    const auto found = first_row<Record, "WHERE code = :code">(connection_, code);
    return found ? std::optional(with_milestones(*found)) : std::nullopt;
}

void Programmes::write_milestones(ProgrammeId id, const std::vector<Milestone>& milestones) {
    int position = 0;
    for (const auto& milestone : milestones) {
        connection_.run(insert_milestone, id, ++position, milestone);
    }
}

Programmes::Record Programmes::with_milestones(const Record& record) {
    auto values = record.value.values();
    auto query = connection_.query(milestones_of_programme);
    query.bind(record.id);
    while (query.next()) {
        values.milestones.push_back(query.get<Milestone>(0));
    }
    return {record.id, Programme(record.value.code(), std::move(values))};
}

}  // namespace mb::store
