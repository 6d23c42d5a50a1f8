#include "store/access_entry.hpp"

#include "store/connection.hpp"

namespace mb::store {

namespace {

constexpr const char* first_looks =
    "SELECT number, at, actor, command, purpose, persons_up_to, leaf FROM access ORDER BY number LIMIT ?1";
constexpr const char* looked_at = "SELECT person FROM access_person WHERE access = ?1 ORDER BY person";
constexpr const char* owner = "SELECT uuid, created_at FROM main.register WHERE id = 1";

}  // namespace

Digest leaf_of(Connection& connection, const AccessEntry& entry) {
    auto named = connection.query(owner);
    named.next();
    Sha256 hash;
    hash.add(std::uint8_t{0}).add_item("access").add_item(named.get<Blob>(0).bytes);
    hash.add_item(named.get<std::string>(1)).add_item(std::to_string(entry.number)).add_item(entry.at);
    hash.add_item(entry.actor).add_item(entry.command).add_item(entry.purpose);
    hash.add_item(entry.up_to ? std::to_string(*entry.up_to) : std::string());
    for (const auto person : entry.persons) {
        hash.add_item(std::to_string(person));
    }
    return hash.digest();
}

void each_access_entry(Connection& connection, std::int64_t most,
                       const std::function<void(const AccessEntry&, std::string_view)>& told) {
    auto query = connection.query(first_looks);
    query.bind(most);
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
        told(entry, read_blob(query.handle(), 6));
    }
}

}  // namespace mb::store
