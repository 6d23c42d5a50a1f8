/// What a file that is none of a bundle may be.
#pragma once

#include <optional>
#include <span>
#include <string_view>

namespace mb::services::exchange {

/// The kinds of sheet of a coordinator's own.
enum class OwnList { participants, attendance_grid };

/// The likelier one by the header: several days or codes of lessons are a grid, names of persons a list of participants;
/// nothing where there is neither.
std::optional<OwnList> likely_list(std::span<const std::string_view> header);

/// The word behind `--as`, and that of the other kind; without a likelier one, participants are first.
std::string_view first_kind(std::optional<OwnList> likely);
std::string_view second_kind(std::optional<OwnList> likely);

}  // namespace mb::services::exchange
