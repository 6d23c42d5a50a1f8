/// What a file that is none of a bundle may be.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace mb::services::exchange {

/// The kinds of sheet of a coordinator's own.
enum class OwnList { participants, attendance_grid, employments, follow_ups };

/// The likelier one by the header: several days or codes of lessons are a grid, what only terms or only answers have is a
/// list of jobs or of follow-ups, names of persons are a list of participants; nothing where there is none of these.
std::optional<OwnList> likely_list(std::span<const std::string_view> header);

/// The words behind `--as`, the likelier one first; without one, participants are.
std::vector<std::string> kinds_by_likelihood(std::optional<OwnList> likely);

}  // namespace mb::services::exchange
