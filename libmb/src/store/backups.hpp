/// Which copies were made of a register. Only the store includes this, and services that copy.
#pragma once

#include "store/connection.hpp"

#include <mb/operation.hpp>
#include <mb/person.hpp>

#include <cstdint>
#include <functional>
#include <optional>
#include <vector>

namespace mb::store {

/// A copy of the register alone, or of the keys.
enum class BackupKind { data, keys };

/// The tables `backup` and `backup_person`. Like `access` they are outside the log: what was copied is no fact about the
/// programme, and a copy that it changed would differ from what it is a copy of.
class Backups {
public:
    struct Made {
        Instant at;
        std::int64_t operation;  ///< the newest that it knows, 0 for none
    };

    explicit Backups(Connection& connection) : connection_(connection) {}

    /// Notes a copy in a transaction of its own, in which `finish` gives the copy its name: the one without the other
    /// is left only where the disk fails or the program ends just then. `persons`: whose keys are in it.
    void note(BackupKind kind, const Context& context, std::int64_t operation, const std::vector<PersonId>& persons,
              const std::function<void()>& finish);

    /// The newest that does not say to be later than `latest`.
    std::optional<Made> newest(BackupKind kind, Instant latest);
    /// When the first operation that is in the log was recorded.
    std::optional<Instant> first_operation_at();
    /// How many persons have a sealed identity whose key is not in the newest copy of the keys.
    std::int64_t persons_without_copy();

private:
    Connection& connection_;
};

}  // namespace mb::store
