/// Numbers with decimals, kept as whole numbers of their smallest part.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace mb {

/// Reads `12`, `12,5` or `12.5` times 10^`decimals`, between `-most` and `most`. Throws InvalidValue
/// `number-malformed`, `number-grouped` (1.234,5 or 1 234), `number-not-whole`, `number-too-fine` (`decimals`),
/// `number-out-of-range` (`lowest`, `highest`).
std::int64_t parse_decimal(std::string_view text, int decimals = 0, std::int64_t most = 1'000'000'000);

/// Returns a number that is not negative, divided by 10^`decimals`, with a point and as few decimals as it takes: 38.5.
std::string decimal_text(std::int64_t number, int decimals);

}  // namespace mb
