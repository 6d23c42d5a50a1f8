/// Who has looked at somebody's identity.
#pragma once

#include <mb/coded.hpp>
#include <mb/operation.hpp>
#include <mb/person.hpp>
#include <mb/store/register.hpp>

#include <optional>
#include <string_view>
#include <vector>

namespace mb {

/// At whom somebody looked.
enum class AccessScope { alone, several, everyone };
template <>
struct Coding<AccessScope> {
    static constexpr std::string_view noun = "access scope";
    static constexpr std::array<std::string_view, 3> spellings{"alone", "several", "everyone"};
};

}  // namespace mb

namespace mb::services {

/// One look that was also at the person.
struct Access {
    std::int64_t number;
    Context context;  ///< when, who, with which command, and why
    AccessScope scope;
    std::vector<PersonId> persons;  ///< the person, or those merged into it, as they were known to the look
};

/// Which looks are asked about; both days, those of Oslo, are included.
struct AccessFilter {
    std::optional<Date> from;
    std::optional<Date> to;
};

/// The looks at the identity of a person, and at those who have been merged into it, newest first. Opens no identity. A
/// look at everyone is one at whoever had a number then. Throws NotFound `person-unknown`.
std::vector<Access> accesses(const Register& registered, std::string_view key, const AccessFilter& filter);

}  // namespace mb::services
