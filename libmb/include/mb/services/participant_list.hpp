/// Lists of participants: people who are enrolled as they are read, see docs/exchange-format.md.
#pragma once

#include <mb/enrolment.hpp>
#include <mb/services/exchange.hpp>

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace mb::services {

/// What the rows of a list mean beyond who they are about.
struct Enrolling {
    std::optional<std::string> cohort;                  ///< of all rows; nothing: each row names its own
    EnrolmentStatus status = EnrolmentStatus::applied;  ///< `applied` or `admitted`
    Date on;                                            ///< since when, where a row has no day of its own
    bool on_is_assumed = false;  ///< nobody has said that day: a row with an empty day of application is told of
};

/// Imports lists of participants in one transaction: the columns of people.csv, and `cohort` and `applied_on`. Each row is
/// a person, imported as people.csv is, and that person's enrolment. Who already has the status in that cohort is left as
/// is; `admitted` follows an application that is there or that `applied_on` tells of. A row counts as changed when the
/// person was there and the enrolment, or something about either, is new.
///
/// The operation's event is `participants-imported` with `cohort`, `status`, `rows`, `new`, `changed`, `same`,
/// `enrolled`. Throws NotFound `cohort-unknown`; Refused `application-in-future` (`date`, `today`) where
/// `on` is still to come; and what import_files() throws.
ImportReport import_participants(Register& registered, const Context& context, const Enrolling& enrolling,
                                 const std::vector<std::filesystem::path>& paths, const ImportOptions& options = {});

}  // namespace mb::services
