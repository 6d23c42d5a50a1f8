#include "services/resolving.hpp"
#include "store/gateways/employers.hpp"
#include "store/gateways/placements.hpp"
#include "store/identities.hpp"

#include <mb/services/contacts.hpp>

#include <algorithm>
#include <functional>
#include <unordered_map>

namespace mb::services {
namespace {

/// Those with a status that `wanted` lets through and with an identity that may be shown.
std::vector<Contact> reached(Register& registered, const Context& context, std::string_view cohort, Date day,
                             const std::function<bool(const EnrolmentView&)>& wanted) {
    std::vector<Contact> contacts;
    registered.read([&] {
        auto views = enrolments(registered, {std::string(cohort), {}, {}}, day);
        const auto withheld = registered.identities().withheld();
        std::erase_if(views, [&](const EnrolmentView& view) {
            return !view.status || !wanted(view) || withheld.contains(view.person);
        });
        std::vector<PersonId> persons;
        std::ranges::transform(views, std::back_inserter(persons), &EnrolmentView::person);
        const auto identities = registered.identities().look(context, persons);
        for (auto& view : views) {
            const auto found = identities.find(view.person);
            contacts.push_back({std::move(view), found == identities.end() ? Identity{} : found->second});
        }
    });
    return contacts;
}

using PlacementsOf = std::unordered_map<EnrolmentId, std::vector<Placement>>;

/// The placements of a cohort that have not ended before the day.
PlacementsOf lasting_placements(store::Connection& connection, CohortId cohort, Date day) {
    PlacementsOf placements;
    for (const auto& [id, placement] : store::Placements(connection).of(cohort)) {
        if (placement.period.last() >= day) {
            placements[placement.enrolment].push_back(placement);
        }
    }
    return placements;
}

bool is_wanted(LetterKind kind, EnrolmentStatus status) {
    using enum EnrolmentStatus;
    switch (kind) {
    case LetterKind::offer:
        return status == admitted;
    case LetterKind::refusal:
        return status == rejected;
    default:
        return status == admitted || status == active || status == on_leave;
    }
}

}  // namespace

std::vector<Contact> contacts(Register& registered, const Context& context, std::string_view cohort,
                              std::optional<EnrolmentStatus> status, Date day) {
    return reached(registered, context, cohort, day, [status](const EnrolmentView& view) {
        return status ? view.status == status : view.status != EnrolmentStatus::registered_in_error;
    });
}

std::vector<Letter> letters(Register& registered, const Context& context, std::string_view cohort, LetterKind kind,
                            Date day) {
    std::vector<Letter> letters;
    registered.read([&] {
        auto& connection = registered.connection();
        const auto [id, held] = resolve_cohort(connection, cohort);
        const auto placements = kind == LetterKind::practice ? lasting_placements(connection, id, day) : PlacementsOf();
        std::unordered_map<EmployerId, Employer> employers;
        for (const auto& [number, employer] : store::Employers(connection).all()) {
            employers.emplace(number, employer);
        }
        const auto is_written_to = [&](const EnrolmentView& view) {
            return is_wanted(kind, *view.status) && (kind != LetterKind::practice || placements.contains(view.id));
        };
        for (const auto& contact : reached(registered, context, cohort, day, is_written_to)) {
            if (kind != LetterKind::practice) {
                letters.push_back({contact, held, {}, {}});
                continue;
            }
            for (const auto& placement : placements.at(contact.enrolment.id)) {
                letters.push_back({contact, held, placement, employers.at(placement.employer)});
            }
        }
    });
    return letters;
}

}  // namespace mb::services
