/// Changesets: what SQLite's session extension records. Only the store includes this.
#pragma once

#include "store/connection.hpp"

#include <mb/operation.hpp>

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

struct sqlite3_changeset_iter;
struct sqlite3_session;
struct sqlite3_value;

namespace mb::store {

/// A changeset in memory that SQLite has allocated.
class Changeset {
public:
    Changeset() = default;
    Changeset(void* bytes, int size) : bytes_(bytes), size_(size) {}
    std::string_view view() const { return {static_cast<const char*>(bytes_.get()), static_cast<std::size_t>(size_)}; }

private:
    struct Free {
        void operator()(void* bytes) const;
    };
    std::unique_ptr<void, Free> bytes_;
    int size_ = 0;
};

/// Records what changes in the logged tables while it lives, which must be within one transaction.
class Session {
public:
    explicit Session(Connection& connection);
    ~Session();
    Session(const Session&) = delete;
    Session& operator=(const Session&) = delete;

    void enable(bool on);
    /// The net change so far; empty when there is none.
    Changeset changeset();

private:
    Connection& connection_;
    sqlite3_session* session_ = nullptr;
};

/// The row that a change concerns.
struct RowKey {
    std::string table;
    std::string
        key;  ///< values of the key columns, separated by `/`; where a value holds `/` itself, two keys could be alike

    friend bool operator==(const RowKey&, const RowKey&) = default;
    friend auto operator<=>(const RowKey&, const RowKey&) = default;
};

/// The row at which SQLite stands in a changeset.
RowKey row_at(sqlite3_changeset_iter* iterator);

/// A value as text: decimal digits, the text itself, hexadecimal digits, or nothing.
std::optional<std::string> cell_of(sqlite3_value* value);

/// Walks through a changeset; throws RegisterDamaged `register-damaged` where it is none.
class ChangesetReader {
public:
    enum class Kind { added, changed, removed };

    /// The bytes must outlive the reader.
    explicit ChangesetReader(std::string_view bytes);
    ~ChangesetReader();
    ChangesetReader(const ChangesetReader&) = delete;
    ChangesetReader& operator=(const ChangesetReader&) = delete;

    bool next();
    Kind kind() const { return kind_; }
    const std::string& table() const { return table_; }
    std::size_t columns() const { return keys_.size(); }
    bool is_key(std::size_t column) const { return keys_[column]; }
    /// The value before and after; null where the row was absent or the column has not changed.
    sqlite3_value* before(std::size_t column) const;
    sqlite3_value* after(std::size_t column) const;
    RowKey row() const { return row_at(iterator_); }
    /// Whether one of the numbers is among the values before and after.
    bool holds(const RecordNumbers& numbers) const;

private:
    [[noreturn]] static void fail(int code);
    sqlite3_changeset_iter* iterator_ = nullptr;
    Kind kind_ = Kind::added;
    std::string table_;
    std::vector<bool> keys_;
};

}  // namespace mb::store
