#include "test_register.hpp"

#include "store/schema.hpp"
#include "store/table_shape.hpp"

#include <sqlite3.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <fstream>
#include <stdexcept>

namespace mb::test {

Folder::Folder() {
    // A file system in memory, where there is one: there it costs nothing to wait for the disk.
    const std::filesystem::path memory("/dev/shm");
    const auto base = access(memory.c_str(), W_OK) == 0 ? memory : std::filesystem::temp_directory_path();
    auto name = (base / "mb-test-XXXXXX").string();
    if (mkdtemp(name.data()) == nullptr) {
        throw std::runtime_error("mkdtemp");
    }
    path_ = name;
}

Folder::~Folder() {
    std::error_code ignored;
    std::filesystem::remove_all(path_, ignored);
}

Instant instant(int seconds) {
    return Instant(std::chrono::sys_days(std::chrono::year(2020) / 1 / 1) + std::chrono::seconds(seconds));
}

Context context(int seconds) {
    return {instant(seconds), "kari", "test write", "because"};
}

Register::Recorded done(const std::string& code) {
    return {{code, {}}, {}};
}

std::int64_t TestRegister::write(const std::string& statements) {
    const auto number = reg.record(context(), [&] {
        sql().execute(statements);
        return done();
    });
    return number ? number->number() : 0;
}

std::int64_t TestRegister::undo(std::int64_t number) {
    const auto undone = reg.record(context(), [&] {
        reg.apply_inverse(OperationNumber(number));
        return Register::Recorded{{"undone", {}}, OperationNumber(number)};
    });
    return undone ? undone->number() : 0;
}

Contents contents(store::Connection& connection) {
    Contents all;
    for (const auto& table : store::logged_tables(connection)) {
        auto& rows = all[table];
        const auto shape = store::shape_of(connection, table);
        auto query = connection.query_once("SELECT * FROM " + table + " ORDER BY " + shape.key_list());
        while (query.next()) {
            std::string row;
            for (int i = 0; i < sqlite3_column_count(query.handle()); ++i) {
                const auto* text = reinterpret_cast<const char*>(sqlite3_column_text(query.handle(), i));
                row += (text != nullptr ? text : "NULL") + std::string("|");
            }
            rows.push_back(row);
        }
    }
    return all;
}

void write_bytes(const std::filesystem::path& path, const std::string& bytes) {
    std::ofstream(path, std::ios::binary | std::ios::trunc) << bytes;
    std::filesystem::permissions(path, std::filesystem::perms(0600));
}

void edit(const std::filesystem::path& path, const std::string& statements) {
    sqlite3* database = nullptr;
    char* message = nullptr;
    int code = sqlite3_open_v2(path.c_str(), &database, SQLITE_OPEN_READWRITE, nullptr);
    const auto all = "PRAGMA foreign_keys = OFF; PRAGMA ignore_check_constraints = ON;" + statements;
    code = code != SQLITE_OK ? code : sqlite3_exec(database, all.c_str(), nullptr, nullptr, &message);
    const std::string said = message != nullptr ? message : "";
    sqlite3_free(message);
    sqlite3_close(database);
    if (code != SQLITE_OK) {
        throw std::runtime_error("edit: " + said);
    }
}

std::string code_of(const std::function<void()>& action, Fields* fields, std::vector<Finding>* findings) {
    try {
        action();
    } catch (const Refused& refused) {
        if (fields != nullptr) {
            *fields = refused.fields();
        }
        if (findings != nullptr) {
            *findings = refused.findings();
        }
        return refused.code();
    } catch (const Error& error) {
        if (fields != nullptr) {
            *fields = error.fields();
        }
        return error.code();
    }
    return "";
}

std::string value_of(const Fields& fields, const std::string& name) {
    return std::string(field(fields, name).value_or(""));
}

std::string in_child(const std::function<std::string()>& body, int user) {
    std::array<int, 2> ends{};
    if (pipe(ends.data()) != 0) {
        throw std::runtime_error("pipe");
    }
    const pid_t child = fork();
    if (child == 0) {
        std::string text;
        try {
            if (user >= 0 && (setegid(static_cast<gid_t>(user)) != 0 || seteuid(static_cast<uid_t>(user)) != 0)) {
                throw std::runtime_error("seteuid");
            }
            text = body();
        } catch (const std::exception& failure) {
            text = std::string("thrown: ") + failure.what();
        }
        const auto written = write(ends[1], text.data(), text.size());
        _exit(written == static_cast<ssize_t>(text.size()) ? 0 : 1);
    }
    close(ends[1]);
    std::string text;
    std::array<char, 512> buffer{};
    for (ssize_t n = 0; (n = read(ends[0], buffer.data(), buffer.size())) > 0;) {
        text.append(buffer.data(), static_cast<std::size_t>(n));
    }
    close(ends[0]);
    waitpid(child, nullptr, 0);
    return text;
}

}  // namespace mb::test
