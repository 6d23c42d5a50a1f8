/// What `check()` finds. Only the store includes this.
#pragma once

#include "store/register_file.hpp"

#include <mb/error.hpp>

#include <cstdint>
#include <functional>
#include <string>
#include <unordered_map>
#include <vector>

namespace mb::store {

/// Findings of a check, at most a hundred; after those one `more-faults` says that there are others.
class Faults {
public:
    void add(std::string code, Fields fields);
    bool full() const { return cut_off_; }
    std::vector<Finding> take() { return std::move(list_); }

private:
    std::vector<Finding> list_;
    bool cut_off_ = false;
};

/// Told how many parts are done.
using Step = std::function<void(std::int64_t)>;

/// What the log says, read once from end to end.
struct LogReading {
    /// The register as the log leaves it; null where it does not replay.
    std::unique_ptr<Connection> replayed;
    /// The newest version of each person's identity that ever held.
    std::unordered_map<std::int64_t, std::int64_t> newest_versions;
};

/// Reads every operation: `leaf-differs`, `log-does-not-replay` (`operation`).
LogReading read_log(const RegisterFile& file, Faults& faults, const Step& done);

/// Every row that another refers to: `reference-broken` (`table`, `row`, `references`).
void check_references(Connection& connection, Faults& faults);

/// Numbers of operations and looks run from 1 without gaps to the newest ever given: `operation-missing` (`operation`),
/// `access-missing` (`access`); and no number could be given twice: `number-behind` (`table`).
void check_numbering(Connection& connection, Faults& faults);

/// Every look at identities: `access-differs` (`access`).
void check_access(Connection& connection, Faults& faults);

/// Every mark of the erased, and with keys the secret that makes them: `mark-differs`.
void check_erased_marks(Connection& connection, bool has_keys, Faults& faults);

/// Every row of every logged table, in both directions: `row-differs` (`column`), `row-missing` (in the log, not in the
/// file), `row-unexplained` (in the file, not in the log), each with `table` and `row`; `number-behind` (`table`):
/// numbers could be given twice.
void compare_tables(Connection& file, Connection& replayed, Faults& faults, const Step& done);

/// Every sealed identity: `identity-unreadable`, `identity-missing` (`person`, `version`), `identity-without-key`,
/// `identity-of-erased`, `key-without-identity` (`person`). Without keys only what can be seen without them.
void check_identities(const RegisterFile& file, const LogReading& log, Faults& faults);

}  // namespace mb::store
