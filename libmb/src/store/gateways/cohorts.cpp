#include "store/gateways/cohorts.hpp"

#include "store/gateways/numbered_table_definitions.hpp"

namespace mb::store {

template <>
struct Row<Cohort> {
    static constexpr Sql table = "cohort";
    static constexpr Sql columns = "code, programme, first_day, last_day, places, application_deadline";
    using Cells = std::tuple<CohortCode, ProgrammeId, Date, Date, std::optional<int>, std::optional<Date>>;

    static Cells cells(const Cohort& cohort) {
        return {cohort.code,          cohort.programme, cohort.period.first(),
                cohort.period.last(), cohort.places,    cohort.application_deadline};
    }
    static Cohort value(Cells cells) {
        auto& [code, programme, first_day, last_day, places, deadline] = cells;
        return {std::move(code), programme, Period(first_day, last_day), places, deadline};
    }
};
template class NumberedTable<CohortId, Cohort>;

std::optional<Cohorts::Record> Cohorts::find(const CohortCode& code) {
    return first_row<Record, "WHERE code = :code">(connection_, code);
}

}  // namespace mb::store
