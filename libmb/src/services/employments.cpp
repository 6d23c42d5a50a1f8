#include "store/gateways/employments.hpp"

#include "services/resolving.hpp"
#include "store/gateways/employers.hpp"
#include "store/gateways/persons.hpp"

#include <mb/lower_ascii.hpp>
#include <mb/rules/employed.hpp>
#include <mb/services/employments.hpp>
#include <mb/text.hpp>

#include <algorithm>
#include <map>
#include <utility>

namespace mb::services {
namespace {

using NumberedEmployment = Numbered<EmploymentId, Employment>;

/// The terms of a day, see JobView::terms; `terms` by first day.
std::optional<Terms> shown_terms(const OpenPeriod& period, const std::vector<Terms>& terms, Date day) {
    if (terms.empty()) {
        return std::nullopt;
    }
    const Terms* held = rules::terms_on(terms, period.last() ? std::min(day, *period.last()) : day);
    return held != nullptr ? *held : terms.front();
}

JobView view_of(store::Connection& connection, const NumberedEmployment& employment, const std::vector<Terms>& terms,
                Date day) {
    const auto& [id, value] = employment;
    // Foreign keys hold both in place.
    return {id,
            value,
            value.person(),
            store::Persons(connection).find(value.person()).value().value.ref,
            store::Employers(connection).find(value.employer()).value().value,
            shown_terms(value.period(), terms, day)};
}

bool is_in_unit(const Employment& employment, const std::optional<std::string>& unit) {
    return !unit || (employment.unit() && lower_ascii(employment.unit()->str()) == lower_ascii(trim(*unit)));
}

bool is_in(JobState state, const OpenPeriod& period, Date day) {
    switch (state) {
    case JobState::running:
        return period.covers(day);
    case JobState::ended:
        return period.last() && *period.last() < day;
    case JobState::any:
        return true;
    }
    return true;
}

std::vector<JobView> views(store::Connection& connection, Date day, const JobFilter& filter) {
    std::optional<PersonId> person;
    std::optional<EmployerId> employer;
    if (filter.person) {
        person = resolve_person(connection, *filter.person).id;
    }
    if (filter.employer) {
        employer = resolve_employer(connection, *filter.employer).id;
    }
    store::Employments employments(connection);
    store::EmploymentTerms table(connection);
    std::map<EmploymentId, std::vector<Terms>> terms;
    for (auto& each : person ? table.of(*person) : table.all()) {
        terms[each.employment].push_back(std::move(each));
    }
    std::vector<JobView> found;
    for (const auto& employment : person ? employments.of(*person) : employments.all()) {
        const Employment& value = employment.value;
        if ((employer && value.employer() != *employer) || !is_in(filter.state, value.period(), day)
            || !is_in_unit(value, filter.unit)) {
            continue;
        }
        auto view = view_of(connection, employment, terms[employment.id], day);
        if (!filter.kind || view.employer.kind == *filter.kind) {
            found.push_back(std::move(view));
        }
    }
    return found;
}

}  // namespace

std::vector<JobView> employments(const Register& registered, Date day, const JobFilter& filter) {
    std::vector<JobView> found;
    registered.read([&] { found = views(registered.connection(), day, filter); });
    return found;
}

JobDetail employment(const Register& registered, std::string_view key, Date day) {
    std::optional<JobDetail> detail;
    registered.read([&] {
        auto& connection = registered.connection();
        const auto found = resolve_employment(connection, key);
        auto terms = store::EmploymentTerms(connection).of(found.id);
        detail.emplace(JobDetail{view_of(connection, found, terms, day), std::move(terms)});
    });
    return *std::move(detail);
}

}  // namespace mb::services
