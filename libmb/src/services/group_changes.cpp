#include "services/listing.hpp"
#include "services/resolving.hpp"
#include "services/writing.hpp"
#include "store/gateways/cohorts.hpp"
#include "store/gateways/lessons.hpp"

#include <mb/joined.hpp>
#include <mb/services/group_changes.hpp>

#include <algorithm>
#include <set>

namespace mb::services {
namespace {

/// The memberships of an enrolment, from the first to the last.
std::vector<GroupMembership> memberships_of(store::Connection& connection, EnrolmentId enrolment) {
    return store::GroupMemberships(connection).of(enrolment);
}

/// A group that no lesson is for is most often a slip of the pen, unless lessons have no groups yet.
void warn_without_lessons(Writing& writing, CohortId cohort, const GroupCode& group) {
    std::set<GroupCode> groups;
    for (const auto& lesson : store::Lessons(writing.connection()).of(cohort)) {
        if (lesson.value.group) {
            groups.insert(*lesson.value.group);
        }
    }
    if (groups.empty() || groups.contains(group)) {
        return;
    }
    const auto code = store::Cohorts(writing.connection()).find(cohort).value().value.code;
    writing.warn({"group-without-lessons",
                  {{"cohort", code.str()}, {"group", group.str()}, {"known", joined(groups, [](const GroupCode& each) {
                                                                        return each.str();
                                                                    })}}});
}

}  // namespace

Outcome set_group(Register& registered, const Intent& intent, std::string_view enrolment, const GroupCode& group,
                  Date from) {
    return write(registered, intent, [&](Writing& writing) {
        const auto found = resolve_enrolment(writing.connection(), enrolment);
        writing.about(found.id);
        const auto held = memberships_of(writing.connection(), found.id);
        const auto next = std::ranges::upper_bound(held, from, {}, &GroupMembership::from);
        Fields told{{"enrolment", found.id.to_string()}, {"group", group.str()}, {"from", from.to_string()}};
        if (next != held.end()) {
            told.emplace_back("to", next->from.plus_days(-1).to_string());
        }
        const GroupMembership* current = next == held.begin() ? nullptr : &*std::prev(next);
        if (current && current->group != group) {
            told.emplace_back("before", current->group.str());
        }
        store::GroupMemberships memberships(writing.connection());
        const GroupMembership membership{found.id, from, group};
        if (current && current->from == from) {
            memberships.change(membership);
        } else if (!current || current->group != group) {
            memberships.add(membership);
        }
        warn_without_lessons(writing, found.value.cohort, group);
        return Event{"group-set", std::move(told)};
    });
}

Outcome remove_group(Register& registered, const Intent& intent, std::string_view enrolment, Date from) {
    return write(registered, intent, [&](Writing& writing) {
        const auto found = resolve_enrolment(writing.connection(), enrolment);
        writing.about(found.id);
        const auto held = memberships_of(writing.connection(), found.id);
        const auto membership = std::ranges::find(held, from, &GroupMembership::from);
        if (membership == held.end()) {
            throw Refused("group-not-set",
                          {{"enrolment", found.id.to_string()},
                           {"from", from.to_string()},
                           {"known", joined(held, [](const auto& each) { return each.from.to_string(); })}});
        }
        store::GroupMemberships(writing.connection()).remove(*membership);
        return Event{
            "group-removed",
            {{"enrolment", found.id.to_string()}, {"group", membership->group.str()}, {"from", from.to_string()}}};
    });
}

}  // namespace mb::services
