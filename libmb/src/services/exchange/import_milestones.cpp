#include "services/exchange/keyed_rows.hpp"
#include "services/exchange/requirement_names.hpp"
#include "store/gateways/recognitions.hpp"

#include <utility>

namespace mb::services::exchange {
namespace {

class MilestoneRows : public EnrolmentRows {
public:
    using EnrolmentRows::EnrolmentRows;
    using Table = store::MilestoneApprovals;
    using Record = MilestoneApproval;
    static constexpr Kind kind = Kind::milestones;

    static auto key(const MilestoneApproval& approval) { return std::pair(approval.enrolment, approval.milestone); }

    template <class Held>
    std::optional<MilestoneApproval> read(RowReader& row, const std::optional<EnrolmentId>& enrolment, const Held&) {
        const Programme* programme = enrolment ? &run_.known.programme_of(*enrolment) : nullptr;
        const auto milestone = requirement_named(row, "milestone", programme, {}, "milestone-unknown");
        const auto date = row.required<Date>("date");
        return row.made(
            "",
            [](EnrolmentId whose, const Line& which, Date day) {
                return MilestoneApproval{whose, which, day};
            },
            enrolment, milestone, date);
    }

    void touch(const MilestoneApproval& approval, Origin origin) {
        run_.touched.enrolment(approval.enrolment, origin, topic("milestone", approval.milestone.str()));
    }
};

}  // namespace

void import_milestones(ImportRun& run) {
    import_keyed<MilestoneRows>(run);
}

}  // namespace mb::services::exchange
