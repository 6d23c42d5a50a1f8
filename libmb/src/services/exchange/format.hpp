/// The files of a bundle and their columns: docs/exchange-format.md as data.
#pragma once

#include <array>
#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace mb::services::exchange {

/// The files of a bundle, in the order in which they are imported: what is referred to comes first.
/// Attendance is last, so that everything it is judged by is known.
enum class Kind {
    programmes,
    cohorts,
    employers,
    people,
    enrolments,
    lessons,
    groups,
    makeups,
    recognitions,
    milestones,
    dispensations,
    documents,
    placements,
    weeks,
    employments,
    terms,
    followups,
    goals,
    attendance,
    // Lists from elsewhere, which no bundle has: see list_formats.hpp.
    job_list,
    follow_up_list,
};
inline constexpr std::size_t kinds = 19;  ///< of the files of a bundle
inline constexpr std::size_t all_kinds = kinds + 2;

enum class Need { required, optional };

/// A column of a file. `norwegian` lists its names in bokmål and nynorsk, separated by `|`; the first is the usual one.
struct Column {
    std::string_view name;
    std::string_view norwegian;
    Need need = Need::optional;
    std::string_view option = {};  ///< of the command line, which says it for all rows of a list
    bool sealed = false;           ///< what it holds is sealed in the register, and so repeated in no fault
};

/// One file of the bundle.
struct Format {
    Kind kind;
    std::string_view file;  ///< `cohorts.csv`
    std::span<const Column> columns;
    bool own_list = false;  ///< a list of somebody's own: columns that mb does not know are left out
};

/// The position of a column that is not there.
inline constexpr std::size_t absent = static_cast<std::size_t>(-1);

/// All formats, in the order of `Kind`.
const std::array<Format, kinds>& formats();
const Format& format_of(Kind kind);
/// The format of the file of that name, whatever its case, or null.
const Format* find_format(std::string_view file);

/// A header name without what does not matter: case, spaces, `_`, `-` and `.`.
std::string folded(std::string_view header);
/// Whether a folded header name is that of national identity numbers.
bool names_identity_number(std::string_view folded_name);
/// Whether a folded header name is that of whole names of persons.
bool names_full_name(std::string_view folded_name);
/// All names of a column: the English one, then the Norwegian ones.
std::vector<std::string_view> names_of(const Column& column);
/// The position of the column that a folded header name means, English or Norwegian; else `absent`.
std::size_t find_column(const Format& format, std::string_view folded_name);
/// The position of the column with exactly this English name, which must exist.
std::size_t column_of(const Format& format, std::string_view name);

}  // namespace mb::services::exchange
