/// Lists from elsewhere about people whom the register knows, see docs/exchange-format.md.
#pragma once

#include <mb/date.hpp>
#include <mb/employment.hpp>
#include <mb/services/exchange.hpp>

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace mb::services {

/// What a row of a list is.
enum class ListKind {
    employments,  ///< a job with its terms, such as a personnel office has them
    follow_ups,   ///< a question and its answer
};

/// What holds for every row of a list of jobs where the list does not say it.
struct JobListDefaults {
    std::optional<Date> terms_on = {};         ///< since when the terms hold, where a row has no `terms_from`
    std::optional<std::string> employer = {};  ///< these where the list has no such column
    std::optional<Funding> funding = {};
    std::optional<bool> peer_role = {};
};

/// Imports such lists in one transaction. import_files() reads them too, where their header tells what they are.
///
/// A row is about somebody known by ref, or by exactly a name and a birth date; it adds nobody. A job is known by person,
/// employer, first day and, where the list has such a column, unit; a new one is known from the employer unless the list
/// says otherwise. Terms hold since the day in `terms_from`, else since `defaults.terms_on`, else those of a new job since its
/// first day; others than those that hold need such a day (`list-terms-without-day`). A question is known by person and day.
/// The event is `imported`. Throws what import_files() throws, and NotFound `employer-unknown` of the one in `defaults`.
ImportReport import_lists(Register& registered, const Context& context, ListKind kind, const JobListDefaults& defaults,
                          const std::vector<std::filesystem::path>& paths, const ImportOptions& options = {});

}  // namespace mb::services
