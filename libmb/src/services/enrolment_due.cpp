#include "services/participation_loader.hpp"
#include "services/resolving.hpp"
#include "store/gateways/cohorts.hpp"
#include "store/gateways/enrolments.hpp"

#include <mb/natural_order.hpp>
#include <mb/rules/due.hpp>
#include <mb/services/enrolment_due.hpp>

#include <algorithm>
#include <unordered_map>
#include <utility>

namespace mb::services {

std::vector<Due> due(const Register& registered, const std::optional<std::string>& cohort, Date day) {
    std::vector<Due> list;
    registered.read([&] {
        auto& connection = registered.connection();
        auto cohorts = cohort ? std::vector{resolve_cohort(connection, *cohort)} : store::Cohorts(connection).all();
        std::ranges::sort(cohorts, counts_before,
                          [](const auto& each) -> std::string_view { return each.value.code.str(); });
        ParticipationLoader loader(connection);
        for (const auto& each : cohorts) {
            std::unordered_map<EnrolmentId, PersonId> persons;
            for (const auto& enrolment : store::Enrolments(connection).of(each.id)) {
                persons.emplace(enrolment.id, enrolment.value.person);
            }
            for (const auto& participation : loader.cohort(each.id)) {
                const auto person = persons.at(participation->id);
                for (auto& finding : rules::due_at(*participation, day)) {
                    list.push_back({participation->id, person, each.value.code, participation->history.at(day),
                                    std::move(finding)});
                }
            }
        }
    });
    return list;
}

}  // namespace mb::services
