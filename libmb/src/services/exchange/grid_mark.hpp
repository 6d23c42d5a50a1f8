/// What a cell of an attendance grid says.
#pragma once

#include <mb/attendance.hpp>
#include <mb/minutes.hpp>
#include <mb/services/attendance_grid.hpp>

#include <optional>
#include <string>
#include <string_view>

namespace mb::services::exchange {

/// How long somebody was present, and what kind of absence the rest was.
struct GridMark {
    std::optional<Minutes> minutes;  ///< nothing: the whole lesson
    std::optional<Absence> absence;
    bool is_bare_number = false;  ///< a number that is read as minutes because nothing says otherwise
};

/// Reads `90`, `90 G`, `G` (gyldig, valid), `U` (ugyldig, invalid) or `x` (the whole lesson), in capitals or not; the
/// words `V` and `I`, `valid`, `invalid`, `gyldig` and `ugyldig` mean the same. Numbers are minutes or, in hours, `1,5`
/// or `1.5`; `1:30` is an hour and a half in both. Throws InvalidValue `grid-mark-unknown`, `grid-minutes-not-whole`, `hours-malformed`,
/// `minutes-out-of-range`.
GridMark read_grid_mark(std::string_view text, GridUnit unit);

/// Spells what is recorded of a lesson so that read_grid_mark() reads it as minutes: `90 G`.
std::string written_grid_mark(const Attendance& attendance);

}  // namespace mb::services::exchange
