/// Restricting what is shown of a person, and erasing who they are (GDPR, articles 18 and 17).
#pragma once

#include <mb/decision.hpp>
#include <mb/rules/retention.hpp>
#include <mb/services/outcome.hpp>
#include <mb/store/register.hpp>

#include <string_view>

namespace mb::services {

enum class Restriction { begins, ends };

/// Hides a person from everything but the export for the person, with whoever has been merged into it; or ends that. Event
/// `restricted` or `restriction-ended`, field `person`. Throws NotFound `person-unknown`; Refused `person-merged`
/// (`person`, `other`), `person-erased` (`person`).
Outcome restrict_person(Register& registered, const Intent& intent, std::string_view key, Restriction restriction);

/// Destroys who a person was, and everybody who has been merged into it: all versions of the identity, the key with which
/// notes are sealed, and the ref. All else stays under the number, so that statistics hold. What old lists knew them by
/// is marked, so that an import passes them over; also by refs that were changed before. Whether it may be done, and the day, go by the
/// clock (`Context::at`), not by the day that counts as today. There is no undo. Event `erased`, fields `person`, `merged` (others
/// erased with it), `decision`, `versions`, `notes` (that can be opened no more). Warns `copies-of-keys` (`person`). Leaves
/// an access row. Throws as restrict_person(), and Refused `erase-ongoing` (`person`, `enrolment`, `status`),
/// `erase-retention` (`person`, `class`, `until`), `erase-names-person` (`person`) where the decision holds a
/// word of the person's name; RegisterError `keys-missing`.
Outcome erase_person(Register& registered, const Intent& intent, std::string_view key, const DecisionRef& decision,
                     const RetentionYears& years);

}  // namespace mb::services
