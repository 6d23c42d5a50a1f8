/// Adding persons, changing who they are, and bringing two records of one person together.
#pragma once

#include <mb/person.hpp>
#include <mb/services/outcome.hpp>
#include <mb/store/register.hpp>

#include <optional>
#include <string_view>
#include <vector>

namespace mb {

/// Why two records may be one person.
enum class Likeness { same_name, similar_name, given_name, family_name, birth_date, email, phone };
template <>
struct Coding<Likeness> {
    static constexpr std::string_view noun = "likeness";
    static constexpr std::array<std::string_view, 7> spellings{
        "same-name", "similar-name", "given-name", "family-name", "birth-date", "email", "phone"};
};

}  // namespace mb

namespace mb::services {

/// A person to be added.
struct NewPerson {
    std::optional<PersonRef> ref;
    Identity identity;
    bool is_new = false;  ///< somebody else than the known person of the same name and birth date
};

/// What is to become of a person.
struct PersonEdit {
    Edit<PersonRef> ref;
    Edit<Line> given_name;
    Edit<Line> family_name;
    Edit<Date> birth_date;
    Edit<Line> email;
    Edit<Line> phone;
    Edit<LanguageForm> language;
};

/// Adds a person. Event `person-added`, field `person`; the thing also has `ref`. Nobody is taken for somebody known: warns
/// of each person who may be the same, as in duplicates(), with `person-similar` (`person`, `other`, `likeness`: codes). Leaves an
/// access row. Throws Refused `person-exists` (`person`), of somebody restricted `person-exists-restricted`, where name and birth date are equal and `is_new` is not said,
/// `ref-exists` (`value`, `person`); InvalidValue `ref-is-number` (`value`), and what check_identity() throws; RegisterError
/// `keys-missing`.
Outcome add_person(Register& registered, const Intent& intent, const NewPerson& person);

/// Changes who a person is. Event `person-changed`, fields `person` and `changed`, the parts that are not as they were. Looks
/// at that person alone; where name or birth date change, also at everyone, and warns of those who look the same only now.
/// Throws NotFound `person-unknown`; Refused `person-erased`, `person-restricted` (`person`), `ref-exists`; InvalidValue
/// `ref-is-number`, and what check_identity() throws.
Outcome change_person(Register& registered, const Intent& intent, std::string_view key, const PersonEdit& edit);

/// Moves all that is recorded of one person to another, who is the same: enrolments with all that hangs on them,
/// employments, follow-ups. The merged record stays and names the other; what the other lacks of an identity is taken from
/// it. An enrolment registered in error stays with the merged record where the other is in the same cohort. Event
/// `persons-merged`, fields `person`, `into`, `enrolments`, `employments`, `follow_ups`, `left` (such enrolments). Leaves an
/// access row. Throws NotFound `person-unknown`; Refused `merge-itself` (`person`), `person-merged` (`person`, `other`),
/// `person-erased`, `person-restricted` (`person`), `merge-same-cohort` (`person`, `other`, `cohort`, `enrolment`,
/// `other_enrolment`), `merge-follow-ups-differ` (`person`, `other`, `date`); RegisterError `keys-missing`.
Outcome merge_persons(Register& registered, const Intent& intent, std::string_view merged, std::string_view into);

struct Duplicates {
    PersonId person;
    Identity identity;
    PersonId other;  ///< the higher number
    Identity other_identity;
    std::vector<Likeness> likeness;
};

/// Pairs that may be one person, by number: the same e-mail or telephone; a name that is the same or differs at most in
/// spelling while the birth dates do not differ; the same birth date with the same given name or family name, both swapped,
/// or nearly the same name. Without the merged, restricted and erased. Leaves an access row for
/// everyone. Throws RegisterError `keys-missing`.
std::vector<Duplicates> duplicates(Register& registered, const Context& context);

}  // namespace mb::services
