/// The participants of a cohort, as the sheets of a coordinator name them.
#pragma once

#include "services/exchange/import_run.hpp"

#include <mb/lesson.hpp>
#include <mb/person.hpp>

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace mb::services::exchange {

/// What a row says of who it is about.
struct Named {
    std::string_view person;  ///< `P12`, a ref, `E34`, or a whole name
    std::string_view name;    ///< a whole name
    std::string_view given_name;
    std::string_view family_name;
    std::string_view birth_date;
};

/// All enrolments of a cohort but those registered in error. Names are looked at only when a row has one, which leaves
/// an access row; those of the restricted are not.
class CohortRoll {
public:
    CohortRoll(ImportRun& run, CohortId cohort);

    /// Finds the one enrolment that is meant. Throws InvalidValue, with the field `part` for what of `named` is to blame:
    /// `participant-missing`, `participant-unknown`, `participant-ambiguous` (`enrolments`), `participant-differs`
    /// (`enrolment`: the number is that of somebody with another name or birth date), and what dates throw.
    EnrolmentId find(const Named& named);

private:
    std::optional<EnrolmentId> numbered(std::string_view text);
    EnrolmentId only_one(const Named& named, std::string_view name, const char* part);
    bool fits(EnrolmentId enrolment, const Named& named, std::string_view name);
    const Identity& identity_of(EnrolmentId enrolment);

    ImportRun& run_;
    CohortId cohort_;
    std::map<EnrolmentId, PersonId> persons_;
    std::optional<std::unordered_map<PersonId, Identity>> identities_;
};

}  // namespace mb::services::exchange
