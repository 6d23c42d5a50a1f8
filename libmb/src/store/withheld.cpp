#include "store/withheld.hpp"

namespace mb::store {

namespace {

constexpr const char* withheld_persons =
    "WITH RECURSIVE withheld (id) AS (SELECT id FROM person WHERE restricted OR erased_on IS NOT NULL"
    " UNION SELECT p.id FROM person p JOIN withheld w ON p.merged_into = w.id) SELECT id FROM withheld";

}  // namespace

std::unordered_set<PersonId> withheld_in(Connection& connection) {
    std::unordered_set<PersonId> found;
    auto query = connection.query(withheld_persons);
    while (query.next()) {
        found.insert(query.get<PersonId>(0));
    }
    return found;
}

}  // namespace mb::store
