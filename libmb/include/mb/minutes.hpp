/// Amounts of teaching time.
#pragma once

#include <mb/error.hpp>

#include <compare>
#include <cstdint>
#include <string>
#include <string_view>

namespace mb {

/// A whole number of minutes, never negative, below ten million.
class Minutes {
public:
    constexpr Minutes() = default;
    /// Throws InvalidValue `minutes-out-of-range`.
    explicit Minutes(std::int64_t count);

    /// Reads a whole number of minutes. Throws InvalidValue `minutes-malformed`, `minutes-out-of-range`.
    static Minutes parse(std::string_view text);
    /// Reads hours as people write them: `6`, `6.5`, `6,5`, `6:30`; the result must be whole minutes.
    /// Throws InvalidValue `hours-malformed`, `minutes-out-of-range`.
    static Minutes parse_hours(std::string_view text);

    constexpr std::int64_t count() const noexcept { return count_; }
    /// Returns hours and minutes: `37:30`.
    std::string to_hours() const;

    Minutes& operator+=(Minutes other);
    friend Minutes operator+(Minutes a, Minutes b) { return a += b; }
    friend auto operator<=>(const Minutes&, const Minutes&) = default;

private:
    std::int64_t count_ = 0;
};

/// `a` less `b`, and zero where `b` is more: what is missing.
Minutes less(Minutes a, Minutes b);

}  // namespace mb
