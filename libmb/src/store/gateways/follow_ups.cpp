#include "store/gateways/follow_ups.hpp"

#include "store/gateways/keyed_table_definitions.hpp"

namespace mb::store {

template <>
struct Row<FollowUp>
    : MemberRow<FollowUp, &FollowUp::person, &FollowUp::asked_on, &FollowUp::answered_on, &FollowUp::answer> {
    static constexpr Sql table = "follow_up";
    static constexpr Sql key = "person, asked_on";
    static constexpr Sql columns = "answered_on, answer";
};
template class KeyedTable<FollowUp>;

std::vector<FollowUp> FollowUps::of(PersonId person) {
    return rows<FollowUp, "WHERE person = :person ORDER BY asked_on">(connection_, person);
}

}  // namespace mb::store
