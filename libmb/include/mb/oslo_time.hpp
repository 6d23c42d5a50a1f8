/// Times as a clock in Norway shows them.
#pragma once

#include <mb/instant.hpp>

#include <string_view>

namespace mb {

/// An instant that may have been told without a zone, as people tell it.
struct OsloTime {
    Instant instant;

    /// Reads `2020-05-31 23:59` or `31.05.2020 23:59` (seconds optional) as a clock in Norway showed it, and everything
    /// that Instant::parse() reads. Throws InvalidValue `oslo-time-malformed`, `oslo-time-skipped` (the hour that summer
    /// time leaves out), `oslo-time-twice` (the hour that comes twice in October), `date-impossible`, `time-impossible`,
    /// and those of Instant::parse() for a text with a `T`.
    static OsloTime parse(std::string_view text);
};

}  // namespace mb
