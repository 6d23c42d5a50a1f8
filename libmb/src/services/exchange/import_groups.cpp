#include "services/exchange/keyed_rows.hpp"
#include "store/gateways/lessons.hpp"

#include <utility>

namespace mb::services::exchange {
namespace {

class GroupRows : public EnrolmentRows {
public:
    using EnrolmentRows::EnrolmentRows;
    using Table = store::GroupMemberships;
    using Record = GroupMembership;
    static constexpr Kind kind = Kind::groups;

    static auto key(const GroupMembership& membership) { return std::pair(membership.enrolment, membership.from); }

    template <class Held>
    static std::optional<GroupMembership> read(RowReader& row, const std::optional<EnrolmentId>& enrolment,
                                               const Held&) {
        return row.made(
            "",
            [](EnrolmentId id, Date from, const GroupCode& group) {
                return GroupMembership{id, from, group};
            },
            enrolment, row.required<Date>("from"), row.required<GroupCode>("group"));
    }

    void touch(const GroupMembership& membership, Origin origin) {
        run_.touched.enrolment(membership.enrolment, origin);
    }
};

}  // namespace

void import_groups(ImportRun& run) {
    import_keyed<GroupRows>(run);
}

}  // namespace mb::services::exchange
