/// Persons that may be one.
#pragma once

#include <mb/identifier.hpp>
#include <mb/person.hpp>
#include <mb/services/person_changes.hpp>

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace mb::services {

/// Somebody who may be the person asked about, and what agrees.
struct Alike {
    PersonId person;
    std::vector<Likeness> likeness;

    friend bool operator==(const Alike&, const Alike&) = default;
};

/// Finds out who may be one person: the only notion of it, for new persons, changed ones, imports and the list of
/// duplicates. Always a question to a person, never a match.
///
/// Two may be one when they have the same e-mail or telephone; when their names differ at most in spelling (case, accents,
/// `aa` for å) and their birth dates do not differ; and when they have the same birth date and the same given name or family
/// name, the two swapped, or names that are at most a quarter of their letters apart.
class AlikePersons {
public:
    void add(PersonId person, const Identity& identity);

    /// Everybody else among the added who may be this one, by number.
    std::vector<Alike> others(PersonId person, const Identity& identity) const;
    /// Those with a higher number who may be this one of the added.
    std::vector<Alike> later(PersonId person) const;
    /// The same for somebody who is not known.
    std::vector<Alike> others(const Identity& identity) const;
    /// The same without those who were as much alike when the person was `before`.
    std::vector<Alike> new_others(PersonId person, const Identity& identity, const Identity& before) const;

private:
    /// An identity as it is compared; nothing is alike to an empty part.
    struct Features {
        explicit Features(const Identity& identity);

        std::optional<Date> born;
        std::string exact_name;
        std::string name, given_name, family_name;  ///< folded
        std::string email, phone;
    };

    std::vector<Alike> others(const Features& features, std::optional<PersonId> after) const;
    static std::vector<std::string> keys_of(const Features& features);
    static std::vector<Likeness> likeness(const Features& one, const Features& other);

    std::map<PersonId, Features> persons_;
    std::map<std::string, std::vector<PersonId>> by_key_;  ///< who may be alike at all
};

/// The name without case and accents, with `aa` for å, `ae` for æ and `o` for ø.
std::string folded_name(std::string_view text);

/// Whether a text tells who the person is: a word of the name, however it is spelled, the birth date as people write it, or
/// the digits of the telephone.
bool tells_of(std::string_view text, const Identity& identity);

/// What is told of somebody alike: `person-similar` (`person`, `other`, `likeness`: codes with commas between).
Finding similar_person(PersonId person, const Alike& other);

}  // namespace mb::services
