#include "services/alike.hpp"
#include "services/erased_persons.hpp"
#include "services/person_history.hpp"
#include "services/resolving.hpp"
#include "services/same_person.hpp"
#include "services/writing.hpp"
#include "store/gateways/enrolments.hpp"
#include "store/gateways/notes.hpp"
#include "store/gateways/persons.hpp"

#include <mb/instant.hpp>
#include <mb/joined.hpp>
#include <mb/lower_ascii.hpp>
#include <mb/services/person_rights.hpp>

#include <algorithm>
#include <iterator>
#include <string>

namespace mb::services {
namespace {

using PersonRecord = Numbered<PersonId, Person>;

/// The person that is named, unless erased, or merged into another whom all this concerns.
PersonRecord resolve_concerned(store::Connection& connection, std::string_view key) {
    auto found = resolve_person_record(connection, key);
    if (found.value.erased_on) {
        throw Refused("person-erased", {{"person", found.id.to_string()}});
    }
    if (found.value.merged_into) {
        const auto other = resolve_person(connection, found.id.to_string());
        throw Refused("person-merged", {{"person", found.id.to_string()}, {"other", other.id.to_string()}});
    }
    return found;
}

/// One erasure on its way.
class Erasure {
public:
    Erasure(Writing& writing, PersonId person)
        : writing_(writing), connection_(writing.connection()), person_(person),
          records_(records_of(connection_, person)), today_(oslo_day(writing.context().at)) {}

    Event run(const DecisionRef& decision, const RetentionYears& years) {
        require_ended();
        require_kept_long_enough(years);
        writing_.identities().require_keys();
        mark_earlier_refs();
        for (const auto record : records_) {
            erase(record, decision);
        }
        writing_.warn({"copies-of-keys", {{"person", person_.to_string()}}});
        std::erase(records_, person_);
        Fields fields{{"person", person_.to_string()}};
        if (!records_.empty()) {
            fields.emplace_back("merged", joined(records_, &PersonId::to_string));
        }
        fields.insert(
            fields.end(),
            {{"decision", decision.str()}, {"versions", std::to_string(versions_)}, {"notes", std::to_string(notes_)}});
        return Event{"erased", std::move(fields)};
    }

private:
    /// The log keeps the decision for ever, so it must not say who it was.
    void require_unnamed(const DecisionRef& decision, const Identity& identity) const {
        if (tells_of(decision.str(), identity)) {
            refuse_naming();
        }
    }

    [[noreturn]] void refuse_naming() const { throw Refused("erase-names-person", {{"person", person_.to_string()}}); }

    void require_ended() const {
        store::StatusChanges changes(connection_);
        for (const auto record : records_) {
            for (const auto& enrolment : store::Enrolments(connection_).of(record)) {
                const auto status = StatusHistory(changes.of(enrolment.id)).latest();
                if (status && is_open(*status)) {
                    throw Refused("erase-ongoing", {{"person", person_.to_string()},
                                                    {"enrolment", enrolment.id.to_string()},
                                                    {"status", std::string(to_code(*status))}});
                }
            }
        }
    }

    void require_kept_long_enough(const RetentionYears& years) const {
        const auto retention = rules::retention_of(history_of(connection_, records_), years);
        if (retention.forbids_erasing(today_)) {
            throw Refused("erase-retention", {{"person", person_.to_string()},
                                              {"class", std::string(to_code(retention.retention_class))},
                                              {"until", retention.until.value().to_string()}});
        }
    }

    /// Those that the log tells of, unless they are somebody else's by now.
    void mark_earlier_refs() const {
        ErasedPersons erased(connection_);
        store::Persons persons(connection_);
        for (const auto& ref : earlier_refs(writing_.registered(), records_)) {
            const auto holder = persons.find(ref);
            if (!holder || std::ranges::find(records_, holder->id) != records_.end()) {
                erased.mark(ref);
            }
        }
    }

    void erase(PersonId record, const DecisionRef& decision) {
        ErasedPersons erased(connection_);
        const auto held = writing_.identities().look_at_versions(writing_.context(), {record});
        for (const auto& each : held) {
            require_unnamed(decision, each.identity);
            erased.mark(each.identity);
        }
        store::Persons persons(connection_);
        auto person = persons.find(record).value().value;
        if (person.ref) {
            if (lower_ascii(person.ref->str()) == lower_ascii(decision.str())) {
                refuse_naming();
            }
            erased.mark(*person.ref);
        }
        person.ref.reset();
        person.erased_on = today_;
        persons.change(record, person);
        const auto versions = writing_.identities().erase(record);
        if (std::ssize(held) < versions) {
            writing_.warn({"erased-unmarked", {{"person", record.to_string()}}});
        }
        versions_ += versions;
        notes_ += store::Notes(connection_).sealed_for(record);
    }

    Writing& writing_;
    store::Connection& connection_;
    PersonId person_;
    std::vector<PersonId> records_;
    Date today_;
    std::int64_t versions_ = 0;
    std::int64_t notes_ = 0;
};

}  // namespace

Outcome restrict_person(Register& registered, const Intent& intent, std::string_view key, Restriction restriction) {
    return write(registered, intent, [&](Writing& writing) {
        auto [id, person] = resolve_concerned(writing.connection(), key);
        person.restricted = restriction == Restriction::begins;
        store::Persons(writing.connection()).change(id, person);
        return Event{person.restricted ? "restricted" : "restriction-ended", {{"person", id.to_string()}}};
    });
}

Outcome erase_person(Register& registered, const Intent& intent, std::string_view key, const DecisionRef& decision,
                     const RetentionYears& years) {
    return write(registered, intent, [&](Writing& writing) {
        return Erasure(writing, resolve_concerned(writing.connection(), key).id).run(decision, years);
    });
}

}  // namespace mb::services
