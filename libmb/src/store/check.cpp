// Finding what is wrong with a register.

#include "store/failures.hpp"
#include "store/faults.hpp"
#include "store/keys.hpp"
#include "store/parts.hpp"
#include "store/schema.hpp"
#include "store/settings.hpp"
#include "store/transaction.hpp"

#include <mb/error.hpp>

#include <sqlite3.h>

#include <string>
#include <vector>

namespace mb {

namespace store {
namespace {

void check_settings(const RegisterFile& file, Faults& faults) {
    for (const auto& wrong : wrong_settings(*file.connection, file.has_keys)) {
        if (file.in_memory && wrong.name.ends_with("journal_mode")) {
            continue;
        }
        faults.add("setting-differs", {{"setting", wrong.name}, {"value", wrong.value}});
    }
}

void check_schema(const RegisterFile& file, Faults& faults) {
    if (const auto item = differing_item(*file.connection, migrations())) {
        faults.add("schema-differs", {{"table", *item}});
    }
    if (file.has_keys) {
        require_keys_of(*file.connection, file.paths.keys, file.uuid);
    }
}

/// SQLite's own checks, of all attached files.
void check_structure(Connection& connection, bool deep, Faults& faults) {
    auto query = connection.query(deep ? "PRAGMA integrity_check" : "PRAGMA quick_check");
    while (query.next()) {
        if (const auto detail = query.get<std::string>(0); detail != "ok") {
            faults.add("file-damaged", {{"detail", detail}});
        }
    }
}

std::int64_t number_of(Connection& connection, const std::string& pragma) {
    auto query = connection.query_once("PRAGMA " + pragma);
    query.next();
    return query.get<std::int64_t>(0);
}

/// The length of the file as SQLite sees it, through its own file layer.
std::int64_t length_of(const Connection& connection, const char* schema) {
    sqlite3_file* file = nullptr;
    require_ok(connection.handle(),
               sqlite3_file_control(connection.handle(), schema, SQLITE_FCNTL_FILE_POINTER, static_cast<void*>(&file)));
    sqlite3_int64 length = 0;
    require_ok(connection.handle(), file->pMethods->xFileSize(file, &length));
    return length;
}

/// The form that the files were given when they were made, and that nothing lies behind their last page. In a transaction
/// that has read both, so that what was broken off has been rolled back and nobody lengthens them.
void check_form(const RegisterFile& file, bool settled, Faults& faults) {
    auto& connection = *file.connection;
    const std::vector<std::string> schemas =
        file.has_keys ? std::vector<std::string>{"main", "keys"} : std::vector<std::string>{"main"};
    for (const auto& schema : schemas) {
        const auto page = number_of(connection, schema + ".page_size");
        if (page != page_size) {
            faults.add("setting-differs", {{"setting", schema + ".page_size"}, {"value", std::to_string(page)}});
        }
        if (const auto kind = number_of(connection, schema + ".auto_vacuum"); kind != 0) {
            faults.add("setting-differs", {{"setting", schema + ".auto_vacuum"}, {"value", std::to_string(kind)}});
        }
        const auto expected = page * number_of(connection, schema + ".page_count");
        const auto length = settled && !file.in_memory ? length_of(connection, schema.c_str()) : expected;
        if (length != expected) {
            faults.add("file-length-differs",
                       {{"path", (schema == "main" ? file.paths.data : file.paths.keys).string()},
                        {"bytes", std::to_string(length)},
                        {"expected", std::to_string(expected)}});
        }
    }
}

/// What cannot be read at all is a finding too, and the other parts are still checked.
template <class Part>
void guarded(Faults& faults, Part part) {
    try {
        part();
    } catch (const RegisterBusy&) {
        throw;
    } catch (const RegisterError& failure) {
        faults.add(failure.code(), failure.fields());
    }
}

}  // namespace
}  // namespace store

std::vector<Finding> Register::check(bool deep, const std::function<void(std::int64_t, std::int64_t)>& progress) const {
    const auto& file = *parts_->file;
    auto& connection = *file.connection;
    store::Faults faults;
    // What a change has written so far may be in the file already, or not.
    const bool settled = !connection.in_transaction();
    const auto check_all = [&] {
        const auto operations = deep ? connection.value<std::int64_t>("SELECT count(*) FROM operation").value_or(0) : 0;
        const auto tables = deep ? static_cast<std::int64_t>(store::logged_tables(connection).size()) : 0;
        // Five parts always; deep also each operation, each table, the identities and who looked at them.
        const std::int64_t all = 5 + (deep ? operations + tables + 2 : 0);
        std::int64_t done = 0;
        const auto report = [&](std::int64_t now) {
            if (progress) {
                progress(now, all);
            }
        };
        const auto part = [&](auto check_part) {
            store::guarded(faults, check_part);
            report(++done);
        };
        part([&] { store::check_settings(file, faults); });
        part([&] { store::check_schema(file, faults); });
        part([&] {
            store::check_structure(connection, deep, faults);
            store::check_form(file, settled, faults);
        });
        part([&] { store::check_references(connection, faults); });
        part([&] { store::check_numbering(connection, faults); });
        if (!deep) {
            return;
        }
        const auto step = [&](std::int64_t count) { report(done + count); };
        store::LogReading log;
        store::guarded(faults, [&] { log = store::read_log(file, faults, step); });
        done += operations;
        if (log.replayed) {
            store::guarded(faults, [&] { store::compare_tables(connection, *log.replayed, faults, step); });
        }
        done += tables;
        part([&] { store::check_identities(file, log, faults); });
        part([&] {
            store::check_access(connection, faults);
            store::check_erased_marks(connection, file.has_keys, faults);
        });
    };
    // One read transaction, but for a register in a change of its own.
    if (!settled) {
        check_all();
    } else {
        const store::Transaction transaction(connection, store::Transaction::Kind::read);
        check_all();
    }
    return faults.take();
}

}  // namespace mb
