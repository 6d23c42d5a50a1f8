#include "store/access_reading.hpp"

namespace mb::store {

namespace {

constexpr const char* looks_at =
    "SELECT a.number, a.at, a.actor, a.command, a.purpose, a.persons_up_to,"
    " (SELECT count(*) FROM access_person p WHERE p.access = a.number)"
    " FROM access a WHERE a.persons_up_to >= ?1"
    " OR a.number IN (SELECT p.access FROM access_person p WHERE p.person = ?1) ORDER BY a.number";

}  // namespace

std::vector<AccessRow> access_to(Connection& connection, PersonId person) {
    std::vector<AccessRow> rows;
    auto query = connection.query(looks_at);
    query.bind(person);
    while (query.next()) {
        rows.push_back(
            {query.get<std::int64_t>(0),
             {query.get<Instant>(1), query.get<std::string>(2), query.get<std::string>(3), query.get<std::string>(4)},
             query.get<std::optional<std::int64_t>>(5),
             query.get<std::int64_t>(6)});
    }
    return rows;
}

}  // namespace mb::store
