/// A session, its power cut at every point in every way, and what was found afterwards.
#pragma once

#include "session.hpp"

#include <cstdint>
#include <map>
#include <string>

namespace mb::faults {

/// What was found in how many states. `bad()` ones contradict a promise.
struct Survey {
    std::int64_t states = 0;
    std::int64_t distinct = 0;  ///< of them, with bytes of their own on the disk
    std::int64_t two_file = 0;  ///< while an operation was under way that changes both files
    std::int64_t corrupt = 0;   ///< does not open, contradicts itself, or is no state that ever was
    std::int64_t lost = 0;      ///< an acknowledged operation is not there
    std::int64_t split = 0;     ///< one file is as after another operation than the other
    std::int64_t operations = 0;
    std::int64_t events = 0;
    std::map<std::string, std::int64_t> wrong = {};  ///< what was said of the corrupt and split, and how often

    std::int64_t bad() const { return corrupt + lost + split; }
    Survey& operator+=(const Survey& other);
};

/// Runs the session and surveys it. The seed decides which of the unsynced writes are lost.
Survey survey(Session& session, std::uint64_t seed);

}  // namespace mb::faults
