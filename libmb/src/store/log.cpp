// Reading the log.

#include "store/log_entry.hpp"
#include "store/merkle.hpp"
#include "store/parts.hpp"
#include "store/row_changes.hpp"
#include "store/undone.hpp"

#include <mb/error.hpp>

#include <algorithm>

namespace mb {

namespace {

constexpr const char* entries = "SELECT number, at, actor, command, event, detail, undoes FROM operation WHERE number "
                                "BETWEEN ?1 AND ?2 ORDER BY number";
constexpr const char* entries_with_changes =
    "SELECT number, at, actor, command, event, detail, undoes, changeset FROM operation "
    "WHERE number <= ?1 ORDER BY number";
constexpr int changeset_column = 7;
constexpr const char* newest_number = "SELECT coalesce(max(number), 0) FROM operation WHERE number <= ?1";
constexpr const char* entry =
    "SELECT number, at, actor, command, event, detail, undoes FROM operation WHERE number = ?1 AND number <= ?2";
constexpr const char* first_after = "SELECT min(number) FROM operation WHERE at > ?1 AND number <= ?2";
constexpr const char* newest_before = "SELECT coalesce(max(number), 0) FROM operation WHERE number < ?1";
constexpr const char* leaves = "SELECT leaf FROM operation WHERE number <= ?1 ORDER BY number";

Operation operation_of(const store::LogEntry& row, const store::Undone& undone) {
    const auto numbered = [](std::optional<std::int64_t> number) {
        return number ? std::optional<OperationNumber>(*number) : std::nullopt;
    };
    try {
        return {.number = OperationNumber(row.number),
                .at = Instant::parse(row.at),
                .actor = row.actor,
                .command = row.command,
                .event = {row.event, store::fields_of(row.detail)},
                .undoes = numbered(row.undoes),
                .undone_by = numbered(undone.by(row.number))};
    } catch (const InvalidValue& value) {
        throw RegisterDamaged("register-damaged",
                              {{"detail", value.code() + " in operation " + std::to_string(row.number)}});
    }
}

}  // namespace

std::vector<Operation> Register::operations(std::optional<std::int64_t> newest) const {
    auto& log = parts_->log();
    const store::Undone undone(log, parts_->known_up_to);
    const auto last = log.value<std::int64_t>(newest_number, parts_->known_up_to).value();
    std::vector<Operation> list;
    auto query = log.query(entries);
    query.bind(newest ? std::max(std::int64_t{1}, last - *newest + 1) : 1, last);
    while (query.next()) {
        list.push_back(operation_of(store::entry_in(query), undone));
    }
    return list;
}

std::vector<Operation> Register::operations_changing(const std::function<bool(OperationNumber, RowChange&&)>& wanted,
                                                     const RecordNumbers* numbers) const {
    const store::Undone undone(parts_->log(), parts_->known_up_to);
    store::RowChanges rows(parts_->log());
    std::vector<Operation> list;
    auto query = parts_->log().query(entries_with_changes);
    query.bind(parts_->known_up_to);
    while (query.next()) {
        const auto changeset = store::read_blob(query.handle(), changeset_column);
        if (numbers != nullptr && !store::may_hold(changeset, *numbers)) {
            continue;
        }
        const OperationNumber number(query.get<std::int64_t>(0));
        bool found = false;
        const auto hand_over = [&](RowChange&& change) { found = wanted(number, std::move(change)) || found; };
        rows.for_each(changeset, hand_over, numbers);
        if (found) {
            list.push_back(operation_of(store::entry_in(query), undone));
        }
    }
    return list;
}

Operation Register::operation(OperationNumber number) const {
    auto query = parts_->log().query(entry);
    query.bind(number, parts_->known_up_to);
    if (!query.next()) {
        throw NotFound("operation-unknown", {{"noun", "operation"}, {"value", number.to_string()}});
    }
    return operation_of(store::entry_in(query), store::Undone(parts_->log(), parts_->known_up_to));
}

std::int64_t Register::newest_operation_known(Date day) const {
    // Instants are kept as UTC text of one form, which sorts by time.
    const auto limit = last_second_in_oslo(day);
    const auto later =
        parts_->log().value<std::optional<std::int64_t>>(first_after, limit, parts_->known_up_to).value();
    return *parts_->log().value<std::int64_t>(newest_before, later.value_or(parts_->known_up_to + 1));
}

std::array<std::uint8_t, 32> Register::log_root() const {
    store::MerkleTree tree;
    auto query = parts_->log().query(leaves);
    query.bind(parts_->known_up_to);
    while (query.next()) {
        const auto bytes = store::read_blob(query.handle(), 0);
        store::Digest leaf{};
        std::ranges::copy(bytes.substr(0, leaf.size()), leaf.begin());
        tree.add(leaf);
    }
    return tree.root();
}

}  // namespace mb
