#include "services/exchange/numbered_rows.hpp"
#include "store/gateways/placements.hpp"

namespace mb::services::exchange {
namespace {

class PlacementRows {
public:
    using Table = store::Placements;
    using Record = Placement;
    using Key = NumberOrCode;
    static constexpr Kind kind = Kind::placements;

    explicit PlacementRows(ImportRun& run) : run_(run) {}

    static Key key_of(const Numbered<PlacementId, Placement>& placement) { return {placement.id.number(), {}}; }
    std::optional<Key> key(RowReader& row) {
        return read_number_or_code<PlacementCode>(row, "placement", run_.known.placements());
    }

    std::optional<Placement> read(RowReader& row, const std::optional<Key>& key, const Placement* held) {
        const auto enrolment = run_.known.enrolment(row);
        const auto employer = row.reference("employer", run_.known.employers(), "employer-unknown");
        const auto unit = row.optional("unit", held, &Placement::unit);
        const auto supervisor = row.optional("supervisor", held, &Placement::supervisor);
        const auto email = row.made("supervisor_email", checked_email,
                                    row.optional("supervisor_email", held, &Placement::supervisor_email));
        const auto phone = row.made("supervisor_phone", checked_phone,
                                    row.optional("supervisor_phone", held, &Placement::supervisor_phone));
        const auto period = row.period("from", "to");
        if (held && enrolment && held->enrolment != *enrolment) {
            row.fault("person", "placement-enrolment-fixed", {{"held", held->enrolment.to_string()}});
        }
        if (!row.sound() && enrolment) {
            run_.touched.spoil(*enrolment);
        }
        return row.made(
            "",
            [&](const Key& name, EnrolmentId whose, EmployerId where, const Period& days) {
                return Placement{
                    code_in<PlacementCode>(name, held), whose, where, unit, supervisor, email, phone, days};
            },
            key, enrolment, employer, period);
    }

    static PlacementId add(Table& table, const Key& key, const Placement& placement) {
        return add_numbered_or_not<PlacementTag>(table, key, placement);
    }

    void touch(PlacementId id, const Placement& placement, Origin origin) {
        add_names(run_.known.placements(), id, placement.code);
        run_.touched.enrolment(placement.enrolment, origin);
    }
    void spoil(const Key& key) { run_.known.placements().spoil(text_of<PlacementTag>(key)); }

private:
    ImportRun& run_;
};

}  // namespace

void import_placements(ImportRun& run) {
    import_numbered<PlacementRows>(run);
}

}  // namespace mb::services::exchange
