#include "services/resolving.hpp"

#include "services/listing.hpp"
#include "store/gateways/cohorts.hpp"
#include "store/gateways/employers.hpp"
#include "store/gateways/employments.hpp"
#include "store/gateways/enrolments.hpp"
#include "store/gateways/goals.hpp"
#include "store/gateways/persons.hpp"
#include "store/gateways/placements.hpp"
#include "store/gateways/programmes.hpp"

#include <mb/joined.hpp>
#include <mb/nearest.hpp>

#include <set>
#include <string>
#include <vector>

namespace mb::services {
namespace {

template <class CodeType>
std::string spelled(const CodeType& code) {
    return code.str();
}
template <class CodeType>
std::string spelled(const std::optional<CodeType>& code) {
    return code ? code->str() : std::string();
}

/// The code of a record, whether it is a member or a function; empty where it has none.
template <class Value>
std::string code_of(const Value& value) {
    if constexpr (requires { value.code(); }) {
        return spelled(value.code());
    } else {
        return spelled(value.code);
    }
}

template <class Gateway, class CodeType>
auto resolve(Gateway gateway, std::string_view text, const char* unknown) {
    std::optional<CodeType> code;
    try {
        code.emplace(text);
    } catch (const InvalidValue&) {
        throw NotFound(unknown, {{"value", std::string(text)}});  // What cannot be a code names no record.
    }
    if (auto found = gateway.find(*code)) {
        return *std::move(found);
    }
    std::vector<std::string> known;
    for (const auto& record : gateway.all()) {
        known.push_back(code_of(record.value));
    }
    Fields fields{{"value", std::string(text)}};
    if (auto near = nearest(text, known); !near.empty()) {
        fields.emplace_back("nearest", std::move(near));
    }
    throw NotFound(unknown, std::move(fields));
}

/// A record that may lack a code: by its number, in whatever case, else by its code.
template <class Tag, class CodeType, class Gateway>
auto resolve_numbered(Gateway gateway, std::string_view key, const char* unknown) {
    decltype(gateway.find(Id<Tag>(1))) found;
    if (const auto id = find_id<Tag>(key)) {
        found = gateway.find(*id);
    } else {
        try {
            found = gateway.find(CodeType(key));
        } catch (const InvalidValue&) {
            found.reset();  // What cannot be a code names no record.
        }
        if (const auto small = typed_id<Tag>(key); small && !found) {
            found = gateway.find(*small);
        }
    }
    if (found) {
        return *std::move(found);
    }
    std::vector<std::string> known;
    for (const auto& record : gateway.all()) {
        const auto code = code_of(record.value);
        known.push_back(code.empty() ? record.id.to_string() : code);
    }
    Fields fields{{"value", std::string(key)}};
    if (auto near = nearest(key, known); !near.empty()) {
        fields.emplace_back("nearest", std::move(near));
    }
    throw NotFound(unknown, std::move(fields));
}

/// Throws when what was to name a person is the number of an enrolment.
void refuse_enrolment(store::Connection& connection, std::string_view key) {
    const auto id = typed_id<EnrolmentTag>(key);
    if (const auto enrolment = id ? store::Enrolments(connection).find(*id) : std::nullopt) {
        throw NotFound("person-is-enrolment", {{"value", std::string(key)},
                                               {"enrolment", id->to_string()},
                                               {"person", enrolment->value.person.to_string()}});
    }
}

}  // namespace

Numbered<CohortId, Cohort> resolve_cohort(store::Connection& connection, std::string_view code) {
    return resolve<store::Cohorts, CohortCode>(store::Cohorts(connection), code, "cohort-unknown");
}

Numbered<ProgrammeId, Programme> resolve_programme(store::Connection& connection, std::string_view code) {
    return resolve<store::Programmes, ProgrammeCode>(store::Programmes(connection), code, "programme-unknown");
}

Numbered<EmployerId, Employer> resolve_employer(store::Connection& connection, std::string_view code) {
    return resolve<store::Employers, EmployerCode>(store::Employers(connection), code, "employer-unknown");
}

Numbered<GoalId, Goal> resolve_goal(store::Connection& connection, std::string_view code) {
    return resolve<store::Goals, GoalCode>(store::Goals(connection), code, "goal-unknown");
}

Numbered<PersonId, Person> resolve_person(store::Connection& connection, std::string_view key) {
    auto found = resolve_person_record(connection, key);
    // No person is met twice, so that a ring in a damaged register ends too.
    std::set<PersonId> met;
    while (found.value.merged_into && met.insert(found.id).second) {
        found = store::Persons(connection).find(*found.value.merged_into).value();
    }
    return found;
}

Numbered<PersonId, Person> resolve_person_record(store::Connection& connection, std::string_view key) {
    store::Persons persons(connection);
    std::optional<Numbered<PersonId, Person>> found;
    if (const auto id = find_id<PersonTag>(key)) {
        found = persons.find(*id);
    } else {
        try {
            found = persons.find(PersonRef(key));
        } catch (const InvalidValue&) {
            found.reset();  // What cannot be a ref names nobody.
        }
        // A ref may be spelled as a number in small letters; only who has none such is named by it.
        if (const auto small = typed_id<PersonTag>(key); small && !found) {
            found = persons.find(*small);
        }
    }
    if (!found) {
        refuse_enrolment(connection, key);
        throw NotFound("person-unknown", {{"value", std::string(key)}});
    }
    return *std::move(found);
}

void require_open(PersonId id, const Person& person) {
    if (person.erased_on) {
        throw Refused("person-erased", {{"person", id.to_string()}});
    }
    if (person.restricted) {
        throw Refused("person-restricted", {{"person", id.to_string()}});
    }
}

Numbered<PersonId, Person> resolve_available(store::Connection& connection, std::string_view key) {
    auto person = resolve_person(connection, key);
    require_open(person.id, person.value);
    return person;
}

Numbered<EnrolmentId, Enrolment> resolve_enrolment(store::Connection& connection, std::string_view id) {
    const EnrolmentId number = parse_enrolment(connection, id);
    if (auto found = store::Enrolments(connection).find(number)) {
        return *std::move(found);
    }
    throw NotFound("enrolment-unknown", {{"value", number.to_string()}});
}

EnrolmentId parse_enrolment(store::Connection& connection, std::string_view id) {
    if (const auto number = typed_id<EnrolmentTag>(id)) {
        return *number;
    }
    std::optional<PersonId> person;
    try {
        person = resolve_person(connection, id).id;
    } catch (const NotFound&) {
        person.reset();  // It names nothing at all.
    }
    if (person) {
        const auto enrolments = joined(store::Enrolments(connection).of(*person), [&](const auto& enrolment) {
            const auto cohort = store::Cohorts(connection).find(enrolment.value.cohort).value().value;
            return enrolment.id.to_string() + " (" + cohort.code.str() + ")";
        });
        throw InvalidValue("enrolment-is-person", {{"person", person->to_string()}, {"enrolments", enrolments}});
    }
    throw InvalidValue("enrolment-id-malformed", {{"value", std::string(id.substr(0, 100))}});
}

Numbered<PlacementId, Placement> resolve_placement(store::Connection& connection, std::string_view key) {
    return resolve_numbered<PlacementTag, PlacementCode>(store::Placements(connection), key, "placement-unknown");
}

Numbered<EmploymentId, Employment> resolve_employment(store::Connection& connection, std::string_view key) {
    return resolve_numbered<EmploymentTag, EmploymentCode>(store::Employments(connection), key, "employment-unknown");
}

}  // namespace mb::services
