/// One row of the log as it is hashed and kept. Only the store includes this.
#pragma once

#include "store/connection.hpp"
#include "store/hash.hpp"

#include <mb/operation.hpp>

#include <optional>
#include <string>
#include <string_view>

namespace mb::store {

/// The columns of `operation`, each as it stands in the file.
struct LogEntry {
    std::int64_t number;
    std::string at;
    std::string actor;
    std::string command;
    std::string event;
    std::string detail;
    std::optional<std::int64_t> undoes;
};

/// The leaf of an operation: SHA-256 of one zero byte (RFC 6962's mark of a leaf) and ten items, each after its length
/// in eight bytes, most significant first:
///
/// 1. the register's uuid, sixteen bytes
/// 2. `register.created_at`
/// 3. `number` in decimal digits
/// 4. to 8. `at`, `actor`, `command`, `event`, `detail`: their UTF-8 bytes as they stand in the row
/// 9. `undoes` in decimal digits; no byte where it is NULL
/// 10. `changeset`
Digest leaf_of(std::string_view uuid, std::string_view created_at, const LogEntry& entry, std::string_view changeset);

/// The fields as a JSON object, in their order.
std::string detail_of(const Fields& fields);
/// Throws RegisterDamaged `register-damaged` where the text is not what `detail_of()` writes.
Fields fields_of(const std::string& detail);

/// Reads the columns `number, at, actor, command, event, detail, undoes` of the query's row.
LogEntry entry_in(const Query& query);

}  // namespace mb::store
