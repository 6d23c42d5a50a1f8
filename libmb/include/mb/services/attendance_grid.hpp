/// The attendance grid: one row per participant, one column per lesson, see docs/exchange-format.md.
#pragma once

#include <mb/coded.hpp>
#include <mb/services/exchange.hpp>

#include <array>
#include <filesystem>
#include <string_view>
#include <vector>

namespace mb::services {

/// What a number in a cell of an attendance grid counts.
enum class GridUnit { minutes, hours };

/// Imports attendance grids of one cohort in one transaction, as import_files() does bundles: all or nothing, every
/// fault told, a second time nothing changes, and a changed cell is a correction. Each mark counts as a row of its own
/// that is new, changed or the same; `rows` counts participants. A blank cell says nothing: what the register holds
/// stays, and is warned of (`attendance-kept`).
///
/// The operation's event is `attendance-grid-imported` with `cohort`, `marks`, `new`, `changed`, `same`. Throws NotFound
/// `cohort-unknown`, and what import_files() throws; RegisterError `keys-missing` when participants are named.
ImportReport import_attendance_grids(Register& registered, const Context& context, std::string_view cohort,
                                     GridUnit unit, const std::vector<std::filesystem::path>& paths,
                                     const ImportOptions& options = {});

}  // namespace mb::services

template <>
struct mb::Coding<mb::services::GridUnit> {
    static constexpr std::string_view noun = "unit of marks";
    static constexpr std::array<std::string_view, 2> spellings{"minutes", "hours"};
};
