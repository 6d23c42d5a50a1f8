// Taking an operation back.

#include "store/changeset.hpp"
#include "store/conflicts.hpp"
#include "store/failures.hpp"
#include "store/parts.hpp"
#include "store/table_shape.hpp"
#include "store/undone.hpp"

#include <mb/error.hpp>

#include <sqlite3.h>

#include <algorithm>
#include <stdexcept>

namespace mb {

namespace store {
namespace {

constexpr const char* changeset_of = "SELECT changeset FROM operation WHERE number = ?1";

Changeset inverse_of(Connection& connection, OperationNumber number) {
    auto query = connection.query(changeset_of);
    query.bind(number);
    if (!query.next()) {
        throw NotFound("operation-unknown", {{"noun", "operation"}, {"value", number.to_string()}});
    }
    const auto changeset = read_blob(query.handle(), 0);
    int size = 0;
    void* bytes = nullptr;
    require_ok(connection.handle(),
               sqlite3changeset_invert(static_cast<int>(changeset.size()), changeset.data(), &size, &bytes));
    return {bytes, size};
}

/// Persons whom the inverse would make known again although their identities are destroyed.
std::vector<Finding> revived_by(Connection& connection, const Changeset& inverse) {
    const auto columns = shape_of(connection, "person").columns;
    const auto place = static_cast<std::size_t>(std::ranges::find(columns, "erased_on") - columns.begin());
    std::vector<Finding> revived;
    for (ChangesetReader reader(inverse.view()); reader.next();) {
        if (reader.table() == "person" && reader.kind() == ChangesetReader::Kind::changed
            && cell_of(reader.before(place)) && !cell_of(reader.after(place))) {
            revived.push_back({"identity-erased", {{"person", PersonId(std::stoll(reader.row().key)).to_string()}}});
        }
    }
    return revived;
}

void apply(Connection& connection, const Changeset& inverse, Conflicts& conflicts) {
    const auto view = inverse.view();
    // SQLite only reads it, though its parameter is not const.
    auto* bytes = const_cast<char*>(view.data());  // NOLINT(cppcoreguidelines-pro-type-const-cast)
    const int code = sqlite3changeset_apply(connection.handle(), static_cast<int>(view.size()), bytes, nullptr,
                                            &Conflicts::note, &conflicts);
    conflicts.finish();
    require_ok(connection.handle(), code);
}

}  // namespace
}  // namespace store

void Register::apply_inverse(OperationNumber number) {
    if (!parts_->file->recording) {
        throw std::logic_error("apply_inverse() outside record()");
    }
    if (parts_->taken_back) {
        throw std::logic_error("one operation takes back one operation");
    }
    auto& connection = parts_->connection();
    const auto inverse = store::inverse_of(connection, number);
    if (const auto by = store::Undone(connection, parts_->known_up_to).by(number.number())) {
        throw Refused("already-undone", {{"operation", number.to_string()}, {"by", std::to_string(*by)}});
    }
    if (auto revived = store::revived_by(connection, inverse); !revived.empty()) {
        throw Refused("undo-conflict", {{"operation", number.to_string()}}, std::move(revived));
    }
    connection.run("SAVEPOINT inverse");
    store::Conflicts conflicts(connection);
    try {
        store::apply(connection, inverse, conflicts);
        auto findings = conflicts.findings(number);
        if (!findings.empty()) {
            throw Refused("undo-conflict", {{"operation", number.to_string()}}, std::move(findings));
        }
    } catch (...) {
        if (connection.in_transaction()) {
            connection.run("ROLLBACK TO inverse");
            connection.run("RELEASE inverse");
        }
        throw;
    }
    connection.run("RELEASE inverse");
    parts_->taken_back = number;
}

}  // namespace mb
