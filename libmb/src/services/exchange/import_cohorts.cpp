#include "services/exchange/numbered_rows.hpp"
#include "store/gateways/cohorts.hpp"
#include "store/gateways/programmes.hpp"

namespace mb::services::exchange {
namespace {

class CohortRows : public CodedRows<CohortRows, store::Cohorts, Cohort, CohortCode> {
public:
    using CodedRows::CodedRows;
    static constexpr Kind kind = Kind::cohorts;
    static constexpr const char* column = "code";

    std::optional<Cohort> read(RowReader& row, const std::optional<Key>& key, const Cohort* held) {
        const auto programme = row.reference("programme", run_.known.programmes(), "programme-unknown");
        const auto period = row.period("first_day", "last_day");
        const auto places = row.optional("places", held, &Cohort::places);
        const auto deadline = row.optional("application_deadline", held, &Cohort::application_deadline);
        if (held && programme && held->programme != *programme) {
            const auto bound = store::Programmes(run_.connection).find(held->programme);
            row.fault("programme", "cohort-programme-fixed", {{"held", bound ? bound->value.code().str() : ""}});
        }
        return row.made(
            "places",
            [&](const Key& code, ProgrammeId id, const Period& days) {
                return checked(Cohort{CohortCode(code.text), id, days, places, deadline});
            },
            key, programme, period);
    }

    void touch(CohortId id, const Cohort& cohort, Origin origin) {
        run_.known.cohorts().add(cohort.code.str(), id);
        run_.touched.cohort(id, origin);
    }
    void spoil(const Key& key) { run_.known.cohorts().spoil(key.text); }
};

}  // namespace

void import_cohorts(ImportRun& run) {
    import_numbered<CohortRows>(run);
}

}  // namespace mb::services::exchange
