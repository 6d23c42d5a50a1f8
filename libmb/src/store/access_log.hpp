/// Who looked at identities. Only the store includes this.
#pragma once

#include "store/connection.hpp"

#include <mb/operation.hpp>
#include <mb/person.hpp>

#include <vector>

namespace mb::store {

/// The rows of `access` and `access_person`.
///
/// A look outside any transaction is written at once, before anything is read. A look inside one waits for its end,
/// since a row of that transaction would go if it were taken back: `record()` and `read()` of the register write what
/// waits before they return, however they end.
class AccessLog {
public:
    /// `query_only`: the connection otherwise refuses to write.
    AccessLog(Connection& connection, bool query_only) : connection_(&connection), query_only_(query_only) {}

    /// Notes a look at the persons named.
    void note(const Context& context, std::vector<PersonId> persons);
    /// Notes a look at everyone with a number up to `last`.
    void note_all(const Context& context, std::int64_t last);

    /// Writes what waits into the transaction that is open; after its commit, `forget_waiting()`.
    void write_waiting();
    void forget_waiting() noexcept { waiting_.clear(); }
    /// Writes what waits in a transaction of its own.
    void flush();

private:
    struct Look {
        Context context;
        std::vector<PersonId> persons;
        std::optional<std::int64_t> up_to;
    };
    void note(Look look);

    Connection* connection_;
    bool query_only_;
    std::vector<Look> waiting_;
};

}  // namespace mb::store
