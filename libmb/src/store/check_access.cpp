// Checking that no look at identities was edited.

#include "store/access_entry.hpp"
#include "store/faults.hpp"

#include <limits>

namespace mb::store {

void check_access(Connection& connection, Faults& faults) {
    constexpr auto all = std::numeric_limits<std::int64_t>::max();
    each_access_entry(connection, all, [&](const AccessEntry& entry, std::string_view leaf) {
        if (view_of(leaf_of(connection, entry)) != leaf) {
            faults.add("access-differs", {{"access", std::to_string(entry.number)}});
        }
    });
}

}  // namespace mb::store
