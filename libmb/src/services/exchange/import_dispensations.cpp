#include "services/exchange/keyed_rows.hpp"
#include "services/exchange/requirement_names.hpp"
#include "store/gateways/recognitions.hpp"

#include <utility>

namespace mb::services::exchange {
namespace {

class DispensationRows : public EnrolmentRows {
public:
    using EnrolmentRows::EnrolmentRows;
    using Table = store::Dispensations;
    using Record = Dispensation;
    static constexpr Kind kind = Kind::dispensations;

    static auto key(const Dispensation& dispensation) {
        return std::pair(dispensation.enrolment, dispensation.requirement);
    }

    template <class Held>
    std::optional<Dispensation> read(RowReader& row, const std::optional<EnrolmentId>& enrolment, const Held&) {
        const Programme* programme = enrolment ? &run_.known.programme_of(*enrolment) : nullptr;
        const auto requirement =
            requirement_named(row, "requirement", programme, {"theory", "practice"}, "requirement-unknown");
        const auto date = row.required<Date>("date");
        const auto approver = row.required<Line>("approver");
        const auto reason = row.required<Line>("reason");
        return row.made(
            "",
            [](EnrolmentId whose, const Line& of, Date day, const Line& by, const Line& why) {
                return Dispensation{whose, of, day, by, why};
            },
            enrolment, requirement, date, approver, reason);
    }

    void touch(const Dispensation& dispensation, Origin origin) {
        run_.touched.enrolment(dispensation.enrolment, origin, topic("requirement", dispensation.requirement.str()));
    }
};

}  // namespace

void import_dispensations(ImportRun& run) {
    import_keyed<DispensationRows>(run);
}

}  // namespace mb::services::exchange
