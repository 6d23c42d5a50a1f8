/// Which file of the bundle a header is that of.
#pragma once

#include "services/exchange/format.hpp"

#include <span>
#include <string_view>

namespace mb::services::exchange {

/// The one format that a header has all required columns of and no others, or null.
const Format* recognised_format(std::span<const std::string_view> header);

/// The format that a header is most like, or null: it has at least two of its columns, which are more than half of its
/// own, and more than of any other format; of several, it lacks the fewest that are required.
const Format* nearest_format(std::span<const std::string_view> header);

}  // namespace mb::services::exchange
