#include "store/log_tree.hpp"

#include "store/connection.hpp"
#include "store/log_entry.hpp"
#include "store/merkle.hpp"

namespace mb::store {

namespace {

constexpr const char* owner = "SELECT uuid, created_at FROM register WHERE id = 1";
constexpr const char* first_operations = "SELECT number, at, actor, command, event, detail, undoes, changeset"
                                         " FROM operation ORDER BY number LIMIT ?1";

}  // namespace

std::optional<Digest> computed_root(Connection& connection, std::int64_t size) {
    auto named = connection.query(owner);
    named.next();
    const auto uuid = named.get<Blob>(0).bytes;
    const auto created_at = named.get<std::string>(1);
    MerkleTree tree;
    auto query = connection.query(first_operations);
    query.bind(size);
    while (query.next()) {
        tree.add(leaf_of(uuid, created_at, entry_in(query), read_blob(query.handle(), 7)));
    }
    return tree.size() == static_cast<std::uint64_t>(size) ? std::optional(tree.root()) : std::nullopt;
}

}  // namespace mb::store
