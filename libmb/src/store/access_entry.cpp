#include "store/access_entry.hpp"

#include "store/connection.hpp"

namespace mb::store {

namespace {

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

}  // namespace mb::store
