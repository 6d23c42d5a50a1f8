#include "services/exchange/cohort_roll.hpp"

#include "domain/offending.hpp"
#include "store/gateways/enrolments.hpp"
#include "store/identities.hpp"

#include <mb/joined.hpp>

namespace mb::services::exchange {
namespace {

/// With one space where there are several.
std::string single_spaced(std::string_view text) {
    std::string spaced;
    for (const char c : text) {
        if (c != ' ' || !spaced.ends_with(' ')) {
            spaced += c;
        }
    }
    return spaced;
}

bool is(std::string_view said, const std::optional<Line>& held) {
    return said.empty() || (held && single_spaced(said) == single_spaced(held->str()));
}

[[noreturn]] void refuse(const char* code, const char* part, Fields fields = {}) {
    fields.emplace_back("part", part);
    throw InvalidValue(code, std::move(fields));
}

}  // namespace

CohortRoll::CohortRoll(ImportRun& run, CohortId cohort) : run_(run), cohort_(cohort) {
    store::StatusChanges changes(run.connection);
    for (const auto& enrolment : store::Enrolments(run.connection).of(cohort)) {
        if (StatusHistory(changes.of(enrolment.id)).latest() != EnrolmentStatus::registered_in_error) {
            persons_.emplace(enrolment.id, enrolment.value.person);
        }
    }
}

EnrolmentId CohortRoll::find(const Named& named) {
    const bool by_parts = !named.given_name.empty() || !named.family_name.empty();
    if (named.person.empty() && named.name.empty() && !by_parts) {
        refuse("participant-missing", "person");
    }
    if (named.person.empty()) {
        return only_one(named, named.name, named.name.empty() ? "family_name" : "name");
    }
    const auto number = numbered(named.person);
    if (!number) {
        return only_one(named, named.person, "person");
    }
    const bool says_more = !named.name.empty() || by_parts || !named.birth_date.empty();
    if (says_more && !fits(*number, named, named.name)) {
        refuse("participant-differs", "person", {{"enrolment", number->to_string()}});
    }
    return *number;
}

/// The enrolment that a number or a ref means; nothing where the text may be a name. Who is known but does not take part
/// is a fault.
std::optional<EnrolmentId> CohortRoll::numbered(std::string_view text) {
    const auto unless_absent = [&](std::optional<EnrolmentId> enrolment) {
        if (!enrolment || !persons_.contains(*enrolment)) {
            refuse("participant-unknown", "person", {{"value", offending(text)}});
        }
        return enrolment;
    };
    if (const auto enrolment = find_id<EnrolmentTag>(text)) {
        return unless_absent(enrolment);
    }
    if (const auto person = run_.known.persons().find(text)) {
        return unless_absent(run_.known.enrolment(cohort_, *person));
    }
    return find_id<PersonTag>(text) ? unless_absent(std::nullopt) : std::nullopt;
}

EnrolmentId CohortRoll::only_one(const Named& named, std::string_view name, const char* part) {
    std::vector<EnrolmentId> found;
    for (const auto& [enrolment, person] : persons_) {
        if (fits(enrolment, named, name)) {
            found.push_back(enrolment);
        }
    }
    if (found.empty()) {
        refuse("participant-unknown", part);
    }
    if (found.size() > 1) {
        refuse("participant-ambiguous", part, {{"enrolments", joined(found, &EnrolmentId::to_string)}});
    }
    return found.front();
}

bool CohortRoll::fits(EnrolmentId enrolment, const Named& named, std::string_view name) {
    const Identity& identity = identity_of(enrolment);
    const bool named_so = name.empty() || single_spaced(name) == single_spaced(identity.full_name());
    if (!named_so || !is(named.given_name, identity.given_name) || !is(named.family_name, identity.family_name)) {
        return false;
    }
    if (named.birth_date.empty()) {
        return true;
    }
    try {
        return identity.birth_date == Date::parse(named.birth_date);
    } catch (InvalidValue& error) {
        error.add("part", "birth_date");
        throw;
    }
}

const Identity& CohortRoll::identity_of(EnrolmentId enrolment) {
    static const Identity nobody;
    if (!identities_) {
        std::vector<PersonId> persons;
        const auto withheld = run_.registered.identities().withheld();
        for (const auto& [each, person] : persons_) {
            if (!withheld.contains(person)) {
                persons.push_back(person);
            }
        }
        identities_ = run_.registered.identities().look(run_.context, persons);
    }
    const auto found = identities_->find(persons_.at(enrolment));
    return found == identities_->end() ? nobody : found->second;
}

}  // namespace mb::services::exchange
