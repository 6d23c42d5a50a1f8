/// Position percents.
#pragma once

#include <mb/error.hpp>

#include <compare>
#include <string>
#include <string_view>

namespace mb {

/// The size of a position: more than 0 and at most 100 percent, in whole hundredths of a percent (37,5 % is 3750).
class Percent {
public:
    /// Throws InvalidValue `percent-out-of-range`.
    static Percent from_hundredths(int hundredths);
    /// Reads `50`, `37,5` or `37.5`, with at most two decimals, also with a percent sign behind it: `37,5 %`. Throws
    /// InvalidValue `percent-malformed`, `percent-out-of-range`.
    static Percent parse(std::string_view text);

    int hundredths() const noexcept { return hundredths_; }
    /// Returns the shortest exact decimal with a point: `37.5`.
    std::string to_string() const;

    friend auto operator<=>(const Percent&, const Percent&) = default;

private:
    explicit Percent(int hundredths) : hundredths_(hundredths) {}
    int hundredths_;
};

/// Returns `text` without a percent sign at its end and the spaces before that.
std::string_view without_percent_sign(std::string_view text);

}  // namespace mb
