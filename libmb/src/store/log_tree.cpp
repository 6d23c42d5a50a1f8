#include "store/log_tree.hpp"

#include "store/access_entry.hpp"
#include "store/connection.hpp"
#include "store/faults.hpp"
#include "store/log_entry.hpp"
#include "store/merkle.hpp"

namespace mb::store {

namespace {

constexpr const char* owner = "SELECT uuid, created_at FROM register WHERE id = 1";
constexpr const char* first_operations = "SELECT number, at, actor, command, event, detail, undoes, changeset"
                                         " FROM operation ORDER BY number LIMIT ?1";
constexpr const char* whole_log = "SELECT number, at, actor, command, event, detail, undoes, changeset, leaf"
                                  " FROM operation ORDER BY number";
constexpr const char* newest_access = "SELECT coalesce(max(number), 0) FROM access";

struct Owner {
    std::string uuid;
    std::string created_at;
};

Owner owner_of(Connection& connection) {
    auto named = connection.query(owner);
    named.next();
    return {named.get<Blob>(0).bytes, named.get<std::string>(1)};
}

std::optional<Digest> root_of(const MerkleTree& tree, std::int64_t size) {
    return tree.size() == static_cast<std::uint64_t>(size) ? std::optional(tree.root()) : std::nullopt;
}

}  // namespace

std::optional<Digest> computed_root(Connection& connection, std::int64_t size) {
    const auto [uuid, created_at] = owner_of(connection);
    MerkleTree tree;
    auto query = connection.query(first_operations);
    query.bind(size);
    while (query.next()) {
        tree.add(leaf_of(uuid, created_at, entry_in(query), read_blob(query.handle(), 7)));
    }
    return root_of(tree, size);
}

std::optional<Digest> computed_access_root(Connection& connection, std::int64_t size) {
    MerkleTree tree;
    each_access_entry(connection, size, [&](const AccessEntry& entry, std::string_view /*leaf*/) {
        tree.add(leaf_of(connection, entry));
    });
    return root_of(tree, size);
}

std::int64_t newest_look(Connection& connection) {
    return connection.value<std::int64_t>(newest_access).value();
}

std::vector<Finding> edited_entries(Connection& connection) {
    Faults faults;
    check_numbering(connection, faults);
    const auto [uuid, created_at] = owner_of(connection);
    auto query = connection.query(whole_log);
    while (query.next()) {
        const auto entry = entry_in(query);
        if (view_of(leaf_of(uuid, created_at, entry, read_blob(query.handle(), 7))) != read_blob(query.handle(), 8)) {
            faults.add("leaf-differs", {{"operation", std::to_string(entry.number)}});
        }
    }
    check_access(connection, faults);
    return faults.take();
}

}  // namespace mb::store
