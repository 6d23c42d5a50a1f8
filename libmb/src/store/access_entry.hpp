/// One row of the access log as it is hashed. Only the store includes this.
#pragma once

#include "store/hash.hpp"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace mb::store {

class Connection;

/// The columns of `access`, each as it stands in the file, and the persons of `access_person` by number.
struct AccessEntry {
    std::int64_t number;
    std::string at;
    std::string actor;
    std::string command;
    std::string purpose;
    std::optional<std::int64_t> up_to;
    std::vector<std::int64_t> persons;
};

/// The leaf of a look: SHA-256 of one zero byte and nine items, each after its length in eight bytes, most significant
/// first: the word `access`, the uuid of the register that the connection has open, its `created_at`, `number` in decimal
/// digits, `at`, `actor`, `command`, `purpose`, `persons_up_to` in decimal digits (no byte where it is NULL); then each
/// person in decimal digits, likewise.
Digest leaf_of(Connection& connection, const AccessEntry& entry);

/// Hands over the first `most` looks by number, each with the leaf that stands in its row.
void each_access_entry(Connection& connection, std::int64_t most,
                       const std::function<void(const AccessEntry&, std::string_view)>& told);

}  // namespace mb::store
