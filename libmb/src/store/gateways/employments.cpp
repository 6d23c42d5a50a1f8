#include "store/gateways/employments.hpp"

#include "store/gateways/keyed_table_definitions.hpp"
#include "store/gateways/numbered_table_definitions.hpp"

namespace mb::store {

template <>
struct Row<Employment> {
    static constexpr Sql table = "employment";
    static constexpr Sql columns = "code, person, employer, unit, from_date, to_date, end_reason, source";
    using Cells = std::tuple<std::optional<EmploymentCode>, PersonId, EmployerId, std::optional<Line>, Date,
                             std::optional<Date>, std::optional<EndReason>, std::optional<EmploymentSource>>;

    static Cells cells(const Employment& e) {
        return {e.code(),           e.person(),        e.employer(),   e.unit(),
                e.period().first(), e.period().last(), e.end_reason(), e.source()};
    }
    static Employment value(Cells cells) {
        auto& [code, person, employer, unit, from, to, end_reason, source] = cells;
        return {std::move(code), person, employer, std::move(unit), OpenPeriod(from, to), end_reason, source};
    }
};
template class NumberedTable<EmploymentId, Employment>;

template <>
struct Row<Terms> : MemberRow<Terms, &Terms::employment, &Terms::from, &Terms::percent, &Terms::contract,
                              &Terms::funding, &Terms::peer_role, &Terms::title> {
    static constexpr Sql table = "terms";
    static constexpr Sql key = "employment, from_date";
    static constexpr Sql columns = "percent, contract, funding, peer_role, title";
};
template class KeyedTable<Terms>;

namespace {

constexpr auto delete_employment = "DELETE FROM employment WHERE id = ?1";

constexpr Sql terms_of_person = "WHERE employment IN (SELECT id FROM employment WHERE person = :person) "
                                "ORDER BY employment, from_date";

}  // namespace

std::optional<Employments::Record> Employments::find(const EmploymentCode& code) {
    return first_row<Record, "WHERE code = :code">(connection_, code);
}

void Employments::remove(EmploymentId employment) {
    connection_.run(delete_employment, employment);
    if (connection_.changed_rows() == 0) {
        throw NotFound("row-missing", {{"noun", EmploymentTag::noun}, {"value", employment.to_string()}});
    }
}

std::vector<Employments::Record> Employments::of(PersonId person) {
    return rows<Record, "WHERE person = :person ORDER BY id">(connection_, person);
}

std::vector<Terms> EmploymentTerms::of(EmploymentId employment) {
    return rows<Terms, "WHERE employment = :employment ORDER BY from_date">(connection_, employment);
}

std::vector<Terms> EmploymentTerms::of(PersonId person) {
    return rows<Terms, terms_of_person>(connection_, person);
}

}  // namespace mb::store
