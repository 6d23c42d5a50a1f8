/// How often something happened.
#pragma once

#include <cstdint>

namespace mb::rules {

/// How often something happened of how often it could have.
struct Observed {
    std::int64_t times = 0;
    std::int64_t of = 0;

    Observed& operator+=(const Observed& other) noexcept {
        times += other.times;
        of += other.of;
        return *this;
    }
    friend bool operator==(const Observed&, const Observed&) = default;
};

}  // namespace mb::rules
