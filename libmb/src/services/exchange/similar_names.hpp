/// Names that may be two spellings of one.
#pragma once

#include <mb/identifier.hpp>
#include <mb/person.hpp>

#include <map>
#include <string>
#include <utility>
#include <vector>

namespace mb::services::exchange {

/// The name without case and accents, with `aa` for å, `ae` for æ and `o` for ø. Two names with the same folding are a
/// question to a person, never a match.
std::string folded_name(const Identity& identity);

/// Finds persons who were born on the same day and whose names differ at most in spelling.
class SimilarNames {
public:
    void add(PersonId person, const Identity& identity);
    /// Everybody else with the same birth date and folded name, by number.
    std::vector<PersonId> others(PersonId person, const Identity& identity) const;

private:
    std::map<std::pair<Date, std::string>, std::vector<PersonId>> persons_;
};

}  // namespace mb::services::exchange
