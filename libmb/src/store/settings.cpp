#include "store/settings.hpp"

#include "store/failures.hpp"

#include <sqlite3.h>

namespace mb::store {

namespace {

struct Pragma {
    std::string name;
    std::string given;
    std::string reads;  ///< as it reads back
};

const Pragma main_pragmas[] = {
    {"trusted_schema", "OFF", "0"},     {"cell_size_check", "ON", "1"},    {"foreign_keys", "ON", "1"},
    {"busy_timeout", "10000", "10000"}, {"temp_store", "MEMORY", "2"},     {"main.journal_mode", "DELETE", "delete"},
    {"main.synchronous", "EXTRA", "3"}, {"main.secure_delete", "ON", "1"}, {"main.cache_size", "-65536", "-65536"},
};

const Pragma keys_pragmas[] = {
    {"keys.journal_mode", "DELETE", "delete"},
    {"keys.synchronous", "EXTRA", "3"},
    {"keys.secure_delete", "ON", "1"},
};

struct Switch {
    const char* name;
    int code;
    int value;
};

constexpr Switch switches[] = {
    {"defensive", SQLITE_DBCONFIG_DEFENSIVE, 1},
    {"dqs_dml", SQLITE_DBCONFIG_DQS_DML, 0},
    {"dqs_ddl", SQLITE_DBCONFIG_DQS_DDL, 0},
    {"enable_trigger", SQLITE_DBCONFIG_ENABLE_TRIGGER, 0},
    {"enable_view", SQLITE_DBCONFIG_ENABLE_VIEW, 0},
    {"enable_load_extension", SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0},
};

std::string read(Connection& connection, const Pragma& pragma) {
    std::string value;
    const auto keep = [](void* into, int, char** columns, char**) {
        *static_cast<std::string*>(into) = columns[0] != nullptr ? columns[0] : "";
        return 0;
    };
    const auto sql = "PRAGMA " + pragma.name;
    require_ok(connection.handle(), sqlite3_exec(connection.handle(), sql.c_str(), keep, &value, nullptr));
    return value;
}

template <class Visit>
void for_each_pragma(bool keys_attached, Visit visit) {
    for (const auto& pragma : main_pragmas) {
        visit(pragma);
    }
    if (keys_attached) {
        for (const auto& pragma : keys_pragmas) {
            visit(pragma);
        }
    }
}

}  // namespace

void apply_settings(Connection& connection, bool keys_attached) {
    for (const auto& wanted : switches) {
        require_ok(connection.handle(), sqlite3_db_config(connection.handle(), wanted.code, wanted.value, nullptr));
    }
    for_each_pragma(keys_attached,
                    [&](const Pragma& pragma) { connection.execute("PRAGMA " + pragma.name + " = " + pragma.given); });
}

std::vector<WrongSetting> wrong_settings(Connection& connection, bool keys_attached) {
    std::vector<WrongSetting> wrong;
    for (const auto& wanted : switches) {
        int value = -1;
        require_ok(connection.handle(), sqlite3_db_config(connection.handle(), wanted.code, -1, &value));
        if (value != wanted.value) {
            wrong.push_back({wanted.name, std::to_string(value)});
        }
    }
    for_each_pragma(keys_attached, [&](const Pragma& pragma) {
        if (auto value = read(connection, pragma); value != pragma.reads) {
            wrong.push_back({pragma.name, std::move(value)});
        }
    });
    return wrong;
}

void require_settings(Connection& connection, const std::string& path, bool keys_attached) {
    for (const auto& wrong : wrong_settings(connection, keys_attached)) {
        throw RegisterError("register-setting", {{"path", path}, {"setting", wrong.name}, {"value", wrong.value}});
    }
}

void set_query_only(Connection& connection, bool on) {
    connection.execute(on ? "PRAGMA query_only = ON" : "PRAGMA query_only = OFF");
}

}  // namespace mb::store
