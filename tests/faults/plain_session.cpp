#include "plain_session.hpp"

#include <sqlite3.h>

#include <stdexcept>

namespace mb::faults {

namespace {

constexpr const char* schema =
    "CREATE TABLE main.person (id INTEGER PRIMARY KEY AUTOINCREMENT, ref TEXT UNIQUE) STRICT;"
    "CREATE TABLE main.identity (person INTEGER PRIMARY KEY REFERENCES person, name BLOB NOT NULL) STRICT;"
    "CREATE TABLE main.attendance (person INTEGER NOT NULL REFERENCES person, lesson INTEGER NOT NULL,"
    " minutes INTEGER NOT NULL, PRIMARY KEY (person, lesson)) STRICT, WITHOUT ROWID;"
    "CREATE TABLE main.operation (number INTEGER PRIMARY KEY AUTOINCREMENT, changeset BLOB NOT NULL) STRICT;"
    "CREATE TABLE keys.person_key (person INTEGER PRIMARY KEY, key BLOB NOT NULL) STRICT;"
    "INSERT INTO person (ref) VALUES ('B1'); INSERT INTO identity VALUES (1, zeroblob(40));"
    "INSERT INTO keys.person_key VALUES (1, randomblob(32))";

// One of each in turn: both files, the data alone, many rows, the keys alone going with what they open.
constexpr const char* add_person = "BEGIN IMMEDIATE; INSERT INTO person DEFAULT VALUES;"
                                   "INSERT INTO identity SELECT max(id), randomblob(300) FROM person;"
                                   "INSERT INTO keys.person_key SELECT max(id), randomblob(32) FROM person;"
                                   "INSERT INTO operation (changeset) VALUES (randomblob(200)); COMMIT";
constexpr const char* log_alone = "INSERT INTO operation (changeset) VALUES (randomblob(50))";
constexpr const char* add_many =
    "BEGIN IMMEDIATE; WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 400)"
    " INSERT INTO attendance SELECT 1, i + 1000 * (SELECT count(*) FROM operation), 180 FROM n;"
    "INSERT INTO operation (changeset) VALUES (randomblob(6000)); COMMIT";
constexpr const char* erase_person =
    "BEGIN IMMEDIATE; DELETE FROM identity WHERE person = (SELECT max(person) FROM keys.person_key);"
    "DELETE FROM keys.person_key WHERE person = (SELECT max(person) FROM keys.person_key);"
    "INSERT INTO operation (changeset) VALUES (randomblob(100)); COMMIT";

constexpr const char* in_one_file_only =
    "SELECT (SELECT count(*) FROM identity WHERE person NOT IN (SELECT person FROM keys.person_key))"
    " + (SELECT count(*) FROM keys.person_key WHERE person NOT IN (SELECT person FROM identity))";

void execute(sqlite3* connection, const std::string& sql) {
    if (sqlite3_exec(connection, sql.c_str(), nullptr, nullptr, nullptr) != SQLITE_OK) {
        throw std::runtime_error(sqlite3_errmsg(connection));
    }
}

/// The rows' first columns, in one line.
std::string answer(sqlite3* connection, const std::string& sql) {
    std::string all;
    const auto add = [](void* into, int, char** columns, char**) {
        auto& text = *static_cast<std::string*>(into);
        text += (text.empty() ? "" : " ") + std::string(columns[0] != nullptr ? columns[0] : "");
        return 0;
    };
    if (sqlite3_exec(connection, sql.c_str(), add, &all, nullptr) != SQLITE_OK) {
        throw std::runtime_error(sqlite3_errmsg(connection));
    }
    return all;
}

}  // namespace

void PlainSession::Closing::operator()(sqlite3* connection) const {
    sqlite3_close(connection);
}

PlainSession::PlainSession(PlainSettings settings, int length) : settings_(std::move(settings)), length_(length) {}

PlainSession::Connection PlainSession::connect(const std::filesystem::path& folder) {
    sqlite3* opened = nullptr;
    const int code = sqlite3_open((folder / "s.mb").c_str(), &opened);
    Connection connection(opened);
    if (code != SQLITE_OK) {
        throw std::runtime_error(sqlite3_errmsg(opened));
    }
    execute(opened, "ATTACH '" + (folder / "s.keys").string() + "' AS keys; PRAGMA temp_store = MEMORY");
    return connection;
}

void PlainSession::create(const std::filesystem::path& folder) {
    const auto connection = connect(folder);
    execute(connection.get(), schema);
    for (const auto* file : {"main", "keys"}) {
        execute(connection.get(), "PRAGMA " + std::string(file) + ".journal_mode = " + settings_.journal_mode);
    }
}

std::vector<Task> PlainSession::open(const std::filesystem::path& folder) {
    connection_ = connect(folder);
    for (const auto* file : {"main", "keys"}) {
        const auto pragma = "PRAGMA " + std::string(file);
        execute(connection_.get(), pragma + ".journal_mode = " + settings_.journal_mode);
        execute(connection_.get(), pragma + ".synchronous = " + settings_.synchronous);
        execute(connection_.get(), pragma + ".secure_delete = ON");
    }
    std::vector<Task> tasks;
    for (int i = 0; i < length_; ++i) {
        const char* sql = i % 4 == 0 ? add_person : i % 4 == 1 ? log_alone : i % 4 == 2 ? add_many : erase_person;
        tasks.push_back({"write", [this, sql] { execute(connection_.get(), sql); }});
    }
    return tasks;
}

void PlainSession::close() {
    connection_.reset();
}

std::string PlainSession::contradictions(sqlite3* connection) {
    if (const auto said = answer(connection, "PRAGMA integrity_check"); said != "ok") {
        return "integrity_check";
    }
    return answer(connection, in_one_file_only) == "0" ? "" : "a key without identity or an identity without key";
}

Found PlainSession::find(const std::filesystem::path& folder, const std::function<const Found*()>& known) {
    Found found;
    try {
        const auto connection = connect(folder);
        answer(connection.get(), "SELECT count(*) FROM main.sqlite_schema");
        answer(connection.get(), "SELECT count(*) FROM keys.sqlite_schema");
        if (const auto* before = known()) {
            return *before;
        }
        found.content = content_of(connection.get());
        found.wrong = contradictions(connection.get());
    } catch (const std::runtime_error& failure) {
        found.wrong = failure.what();
    }
    return found;
}

}  // namespace mb::faults
