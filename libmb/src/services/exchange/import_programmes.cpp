#include "services/exchange/numbered_rows.hpp"
#include "services/programme_cohorts.hpp"
#include "store/gateways/programmes.hpp"

namespace mb::services::exchange {
namespace {

class ProgrammeRows : public CodedRows<ProgrammeRows, store::Programmes, Programme, ProgrammeCode> {
public:
    using CodedRows::CodedRows;
    static constexpr Kind kind = Kind::programmes;
    static constexpr const char* column = "code";

    static std::optional<Programme> read(RowReader& row, const std::optional<Key>& key, const Programme* held) {
        const auto theory_hours = row.required<int>("theory_hours");
        const auto minutes_per_hour = row.required<int>("minutes_per_hour");
        const auto practice_weeks = row.required<int>("practice_weeks");
        const auto days_per_week = row.required<int>("days_per_week");
        const auto threshold = row.required<int>("week_threshold_percent");
        const auto milestones = row.list("milestones", held, &Programme::milestones);
        const Programme::Values otherwise;
        const auto theory_carries =
            row.defaulted("theory_carries", held, value<&Programme::Values::theory_carries>, otherwise.theory_carries);
        const auto practice_carries = row.defaulted(
            "practice_carries", held, value<&Programme::Values::practice_carries>, otherwise.practice_carries);
        if (!row.sound() || !key) {
            return std::nullopt;
        }
        try {
            return Programme(ProgrammeCode(key->text), {.theory_hours = *theory_hours,
                                                        .minutes_per_hour = *minutes_per_hour,
                                                        .practice_weeks = *practice_weeks,
                                                        .days_per_week = *days_per_week,
                                                        .week_threshold_percent = *threshold,
                                                        .milestones = milestones,
                                                        .theory_carries = *theory_carries,
                                                        .practice_carries = *practice_carries});
        } catch (const InvalidValue& error) {
            row.refused(column_of_fault(error), error);
            return std::nullopt;
        }
    }

    void touch(ProgrammeId id, const Programme& programme, Origin origin) {
        run_.known.programmes().add(programme.code().str(), id);
        run_.touched.programme(id, origin);
        // Nobody is enrolled under a programme that has just been added.
        if (const auto cohorts = codes_of(cohorts_in_use(run_.connection, id)); !cohorts.empty()) {
            run_.report.warn(
                origin, {"programme-corrected-in-use", {{"programme", programme.code().str()}, {"cohorts", cohorts}}});
        }
    }
    void spoil(const Key& key) { run_.known.programmes().spoil(key.text); }

private:
    template <auto member>
    static bool value(const Programme& programme) {
        return programme.values().*member;
    }

    static std::string column_of_fault(const InvalidValue& error) {
        if (error.code() == "minutes-per-hour-unknown") {
            return "minutes_per_hour";
        }
        return std::string(field(error.fields(), "column").value_or("milestones"));
    }
};

}  // namespace

void import_programmes(ImportRun& run) {
    import_numbered<ProgrammeRows>(run);
}

}  // namespace mb::services::exchange
