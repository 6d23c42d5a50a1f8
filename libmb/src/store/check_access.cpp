// Checking that no look at identities was edited.

#include "store/access_entry.hpp"
#include "store/faults.hpp"

namespace mb::store {

namespace {

constexpr const char* all_looks =
    "SELECT number, at, actor, command, purpose, persons_up_to, leaf FROM access ORDER BY number";
constexpr const char* looked_at = "SELECT person FROM access_person WHERE access = ?1 ORDER BY person";

}  // namespace

void check_access(Connection& connection, Faults& faults) {
    auto query = connection.query(all_looks);
    while (query.next()) {
        AccessEntry entry{query.get<std::int64_t>(0),
                          query.get<std::string>(1),
                          query.get<std::string>(2),
                          query.get<std::string>(3),
                          query.get<std::string>(4),
                          query.get<std::optional<std::int64_t>>(5),
                          {}};
        auto persons = connection.query(looked_at);
        persons.bind(entry.number);
        while (persons.next()) {
            entry.persons.push_back(persons.get<std::int64_t>(0));
        }
        if (view_of(leaf_of(connection, entry)) != read_blob(query.handle(), 6)) {
            faults.add("access-differs", {{"access", std::to_string(entry.number)}});
        }
    }
}

}  // namespace mb::store
