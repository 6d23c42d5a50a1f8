/// Whose identity has been kept long enough.
#pragma once

#include <mb/person.hpp>
#include <mb/rules/retention.hpp>
#include <mb/store/register.hpp>

#include <vector>

namespace mb::services {

/// A person and how long it is remembered who they are.
struct RetainedPerson {
    PersonId person;
    Retention retention;
};

/// Everybody who is neither erased nor merged into another, by number. Opens no identity.
std::vector<RetainedPerson> retentions(const Register& registered, const RetentionYears& years);

/// Those of them whose time was over on `day`.
std::vector<RetainedPerson> due_for_erasure(const Register& registered, const RetentionYears& years, Date day);

}  // namespace mb::services
