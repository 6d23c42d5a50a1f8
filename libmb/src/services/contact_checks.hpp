/// How people at work are reached.
#pragma once

#include <mb/person.hpp>

#include <optional>

namespace mb::services {

/// Throws InvalidValue `email-malformed` or `phone-malformed` where an address or number is not as it is held, and none
/// that could be used.
inline void check_contact(const std::optional<Line>& email, const std::optional<Line>& held_email,
                          const std::optional<Line>& phone, const std::optional<Line>& held_phone) {
    if (email && email != held_email) {
        checked_email(*email);
    }
    if (phone && phone != held_phone) {
        checked_phone(*phone);
    }
}

}  // namespace mb::services
