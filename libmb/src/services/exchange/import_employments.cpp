#include "services/exchange/numbered_rows.hpp"
#include "store/gateways/employments.hpp"

namespace mb::services::exchange {
namespace {

class EmploymentRows {
public:
    using Table = store::Employments;
    using Record = Employment;
    using Key = NumberOrCode;
    static constexpr Kind kind = Kind::employments;

    explicit EmploymentRows(ImportRun& run) : run_(run) {}

    static Key key_of(const Numbered<EmploymentId, Employment>& employment) { return {employment.id.number(), {}}; }
    std::optional<Key> key(RowReader& row) {
        return read_number_or_code<EmploymentCode>(row, "employment", run_.known.employments());
    }

    std::optional<Employment> read(RowReader& row, const std::optional<Key>& key, const Employment* held) {
        const auto last_held = [](const Employment& employment) { return employment.period().last(); };
        const auto person = row.reference("person", run_.known.persons(), "person-unknown");
        const auto employer = row.reference("employer", run_.known.employers(), "employer-unknown");
        const auto unit = row.optional("unit", held, &Employment::unit);
        const auto from = row.required<Date>("from");
        const auto to = row.optional("to", held, last_held);
        const auto end_reason = row.optional("end_reason", held, &Employment::end_reason);
        const auto source = row.optional("source", held, &Employment::source);
        const auto period = row.made(
            "to", [&to](Date first) { return OpenPeriod(first, to); }, from);
        if (held != nullptr && person && held->person() != *person) {
            row.fault("person", "employment-person-fixed", {{"held", held->person().to_string()}});
        }
        if (!row.sound()) {
            return std::nullopt;  // An end that cannot be read is not an end that is missing.
        }
        return row.made(
            "end_reason",
            [&](const Key& name, PersonId whose, EmployerId where, const OpenPeriod& days) {
                return Employment(code_in<EmploymentCode>(name, held), whose, where, unit, days, end_reason, source);
            },
            key, person, employer, period);
    }

    static EmploymentId add(Table& table, const Key& key, const Employment& employment) {
        return add_numbered_or_not<EmploymentTag>(table, key, employment);
    }

    void touch(EmploymentId id, const Employment& employment, Origin origin) {
        add_names(run_.known.employments(), id, employment.code());
        run_.touched.employment(id, origin);
    }
    void spoil(const Key& key) {
        run_.known.employments().spoil(text_of<EmploymentTag>(key));
        if (key.number) {
            run_.touched.spoil(EmploymentId(*key.number));
        }
    }

private:
    ImportRun& run_;
};

}  // namespace

void import_employments(ImportRun& run) {
    import_numbered<EmploymentRows>(run);
}

}  // namespace mb::services::exchange
