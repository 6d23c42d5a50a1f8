/// Every employment with its terms, as fast as SQLite reads: for statistics. Only services use this.
#pragma once

#include "store/connection.hpp"

#include <mb/employer.hpp>
#include <mb/employment.hpp>

#include <cstdint>
#include <functional>

namespace mb::store {

/// The days on which an employment has the same terms.
struct HeldTerms {
    PersonId person;
    EmploymentId employment;
    Date employed_from;  ///< the employment's first day
    Date first;          ///< of these terms
    Date last;           ///< the day before the next, or the employment's last; Date::last() where it has no end
    EmployerKind employer_kind;
    Percent percent;
    Contract contract;
    Funding funding;
    bool peer_role;
};

/// The largest number of an employment, 0 when there is none.
std::int64_t largest_employment(Connection& connection);

/// What a scan is told to.
struct TermsVisitor {
    std::function<void(const HeldTerms&)> held;
    std::function<void(Date first, Date last)> untold;  ///< days of an employment for which no terms are recorded
};

/// Visits the employments from one number up to and with another, in their order, and of each the terms by first day. Terms
/// outside their employment are left out.
void scan_terms(Connection& connection, std::int64_t from, std::int64_t to, const TermsVisitor& visitor);

}  // namespace mb::store
