/// The register: one SQLite file, and its keys beside it.
#pragma once

#include <mb/note.hpp>
#include <mb/operation.hpp>
#include <mb/person.hpp>

#include <array>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <set>
#include <vector>

namespace mb {

namespace store {
class Connection;
class Identities;
struct RegisterFile;
}  // namespace store

/// The files of a register: `NAME.mb` and, beside it, `NAME.keys`.
struct RegisterPaths {
    std::filesystem::path data;
    std::filesystem::path keys;

    /// The keys lie beside the data under the same name, with the extension `.keys`.
    static RegisterPaths beside(const std::filesystem::path& data);
};

/// What `register info` tells.
struct RegisterInfo {
    std::filesystem::path path;
    std::string uuid;
    Instant created_at;
    int schema_version;
    std::string sqlite_version;
    std::uintmax_t bytes;
    bool has_keys;
    std::optional<OperationNumber> newest_operation;
    std::optional<Instant> newest_operation_at;
};

/// Whose identities, and which notes, did not open when they were looked at.
struct Unreadable {
    std::set<PersonId> without_key;  ///< the key is lost
    std::set<PersonId> damaged;      ///< not as it was sealed, or not there
    std::set<NoteId> notes;

    bool contains(PersonId person) const { return without_key.contains(person) || damaged.contains(person); }
};

/// An open register. Not to be shared between threads.
///
/// Writes go through `record()`: one transaction, one operation in the log. Settings (`journal_mode=DELETE`,
/// `synchronous=EXTRA`, …) are read back on opening; see docs/register-format.md. All failures are `mb::Error`;
/// exceptions of SQLite never leave this class.
class Register {
public:
    enum class Mode { read, write };

    /// Makes a new register with keys, both 0600. Throws RegisterError `register-exists`, `keys-exist`,
    /// `register-folder-missing` (`folder`), `register-named-keys`, `register-not-writable`,
    /// `register-on-network-share`; nothing is left of it then.
    static Register create(const std::filesystem::path& path, Instant at);

    /// Throws what `create()` would throw, as far as that can be told without making anything.
    static void rehearse_creation(const std::filesystem::path& path);

    /// Opens a register. Each refusal leaves the files untouched (fields: `path`, and as named): NotFound
    /// `register-missing`; RegisterError `register-is-link`, `register-not-a-file`, `register-readable-by-others`
    /// (`mode`), `register-of-another-user`, `register-on-network-share` (`filesystem`), `register-not-writable`,
    /// `register-unreadable`; NotARegister `register-foreign`, `register-schema-differs` (`table`); RegisterTooNew
    /// `register-too-new` (`version`, `known`); RegisterDamaged `register-damaged` (`detail`); RegisterBusy
    /// `register-busy`; RegisterError `register-setting` (`setting`, `value`); the same for the keys with `keys-` in
    /// place of `register-`, of which only a missing or unreadable file is tolerated: then `has_keys()` is false.
    /// RegisterError `keys-of-another-register`; and, of a rollback journal beside either, `journal-is-link`,
    /// `journal-not-a-file`, `journal-readable-by-others`, `journal-of-another-user`. An older register is migrated in
    /// write mode (a copy `NAME.mb.before-vN` is kept); in read mode it is refused with `register-too-old`.
    static Register open(const std::filesystem::path& path, Mode mode);

    /// Whether nobody is writing it and no write was broken off, as far as files tell: no journal lies beside the
    /// register or its keys. Opening one at rest neither waits nor takes anything back.
    static bool at_rest(const std::filesystem::path& path);

    Register(const Register&) = delete;
    Register(Register&&) noexcept;
    Register& operator=(const Register&) = delete;
    Register& operator=(Register&&) noexcept;
    ~Register();

    /// The register as it was known after operation `number` (0: before the first), by replaying the log into a
    /// database in memory; can only be read. Identities are those that held then, as far as they have not been erased.
    /// Throws NotFound `operation-unknown`.
    Register as_known(std::int64_t number) const;

    /// The newest operation known at the end of `day` in Oslo, 0 when there was none. Clocks may jump: an operation
    /// counts as recorded no earlier than any before it.
    std::int64_t newest_operation_known(Date day) const;

    bool has_keys() const;
    bool read_only() const;
    RegisterInfo info() const;
    /// Tables and their numbers of rows, in the order of the schema. Reads every table. As it was known, without who
    /// looked and what was copied, which is no part of that.
    std::vector<std::pair<std::string, std::int64_t>> row_counts() const;

    /// What one write hands to `record()`.
    struct Recorded {
        Event event;
        std::optional<OperationNumber> undoes = {};
    };

    /// Runs `change` in one transaction and writes one operation with the event that it returns. All or nothing:
    /// whatever `change` throws leaves the register as it was. When nothing changed, no operation is written and
    /// nothing is returned. Throws RegisterBusy, RegisterError `register-not-writable`, `register-full`.
    std::optional<OperationNumber> record(const Context& context, const std::function<Recorded()>& change);

    /// Like `record()`, but takes everything back at the end; returns whether something would have changed.
    bool rehearse(const Context& context, const std::function<Recorded()>& change);

    /// Runs `body` in one read transaction, so that all that it reads fits together; inside another one or `record()`
    /// it joins that.
    void read(const std::function<void()>& body) const;

    /// The log, newest last; with `newest` only so many of the newest.
    std::vector<Operation> operations(std::optional<std::int64_t> newest = {}) const;
    /// Hands each change of each operation to `wanted`, oldest first, and returns the operations of which it wanted any. With
    /// `numbers`, changes in which none of these stands are left out unread, which takes a fraction of the time;
    /// `wanted` may add to them as it goes, which holds from the next change on.
    std::vector<Operation> operations_changing(const std::function<bool(OperationNumber, RowChange&&)>& wanted,
                                               const RecordNumbers* numbers = nullptr) const;
    Operation operation(OperationNumber number) const;  ///< throws NotFound `operation-unknown`
    std::vector<RowChange> changes(OperationNumber number) const;

    /// Applies the inverse of an operation; only inside the change of `record()`, which then must name it in
    /// `Recorded::undoes`. Throws NotFound `operation-unknown`; Refused `already-undone` (`operation`, `by`),
    /// `undo-conflict` (`operation`): each finding `changed-since`, `value-taken` (`by`: the row that now has the
    /// value) or `still-referenced` (`references`: the table of the row that would go) has `table`, `row`, and
    /// `operation`: the number of the newest operation that changed that row, left out where an edit past the log did;
    /// `identity-erased` has `person`. At most a hundred, and one of each operation.
    void apply_inverse(OperationNumber number);

    /// What has not opened yet, of all that was looked at since the files were opened. It goes on telling when the register
    /// is closed.
    std::shared_ptr<const Unreadable> unreadable() const;

    /// What is wrong with the register; the codes stand in docs/register-format.md, the fields tell which row. At most
    /// a hundred, then one `more-faults`. Quick: settings, schema text, SQLite's own quick check, foreign keys, gaps in
    /// the numbers of the log. Deep: also SQLite's integrity check, every row re-derived from the log and compared,
    /// every leaf, every identity opened (without keys: whether it is there). `progress` is called with parts done and
    /// parts in all. A register as it was known checks the one it came from.
    std::vector<Finding> check(bool deep, const std::function<void(std::int64_t, std::int64_t)>& progress = {}) const;

    /// Root of the Merkle tree over all operations' leaves (RFC 6962).
    std::array<std::uint8_t, 32> log_root() const;

    /// For the library's own layers.
    store::Connection& connection() const;
    store::Identities& identities() const;
    store::RegisterFile& file() const;
    /// The register in files that are open already, such as a copy in memory.
    static Register in(std::shared_ptr<store::RegisterFile> file);

private:
    struct Parts;
    explicit Register(std::unique_ptr<Parts> parts);
    std::optional<OperationNumber> run(const Context& context, const std::function<Recorded()>& change, bool keep,
                                       bool& changed);
    std::unique_ptr<Parts> parts_;
};

}  // namespace mb
