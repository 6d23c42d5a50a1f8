/// Lists from elsewhere about people whom the register knows, see docs/exchange-format.md.
#pragma once

#include <mb/date.hpp>
#include <mb/services/exchange.hpp>

#include <filesystem>
#include <optional>
#include <vector>

namespace mb::services {

/// What a row of a list is.
enum class ListKind {
    employments,  ///< a job with its terms, such as a personnel office has them
    follow_ups,   ///< a question and its answer
};

/// Imports such lists in one transaction. import_files() reads them too, where their header tells what they are.
///
/// A row is about somebody known by ref, or by exactly a name and a birth date; it adds nobody. A job is known by person,
/// employer, first day and, where the list has such a column, unit; a new one is known from the employer unless the list
/// says otherwise. Terms hold since the day in `terms_from`, else since `terms_on`, else those of a new job since its
/// first day; others than those that hold need such a day (`list-terms-without-day`). A question is known by person and day.
/// The event is `imported`. Throws what import_files() throws.
ImportReport import_lists(Register& registered, const Context& context, ListKind kind, std::optional<Date> terms_on,
                          const std::vector<std::filesystem::path>& paths, const ImportOptions& options = {});

}  // namespace mb::services
