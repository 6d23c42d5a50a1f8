/// A register in a folder of its own, and what tests do with it.
#pragma once

#include "store/connection.hpp"
#include "temporary_folder.hpp"

#include <mb/store/register.hpp>

#include <boost/test/unit_test.hpp>

#include <filesystem>
#include <functional>
#include <map>
#include <string>
#include <vector>

namespace mb::test {

/// A new folder, removed with all that is in it.
class Folder {
public:
    Folder();
    ~Folder();
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;
    std::filesystem::path operator/(const std::string& name) const { return path_ / name; }
    const std::filesystem::path& path() const { return path_; }

private:
    std::filesystem::path path_;
};

/// 2020-01-01T00:00:00Z and some seconds.
Instant instant(int seconds = 0);
Context context(int seconds = 0);
/// An event that says nothing more.
Register::Recorded done(const std::string& code = "changed");

/// A new register `mb.mb`, open for writing.
struct TestRegister {
    Folder folder;
    std::filesystem::path path = folder / "mb.mb";
    std::filesystem::path keys = folder / "mb.keys";
    Register reg = Register::create(path, instant());

    store::Connection& sql() { return reg.connection(); }
    /// Records the statements as one operation; 0 when nothing changed.
    std::int64_t write(const std::string& statements);
    std::int64_t undo(std::int64_t number);
};

/// All rows of the logged tables, each as one text, by table.
using Contents = std::map<std::string, std::vector<std::string>>;
Contents contents(store::Connection& connection);

void write_bytes(const std::filesystem::path& path, const std::string& bytes);

/// Runs statements in a file past the library, as `sqlite3 FILE` would, foreign keys and checks off.
void edit(const std::filesystem::path& path, const std::string& statements);

/// The code of the error that `action` throws, or nothing; `fields` takes its data.
std::string code_of(const std::function<void()>& action, Fields* fields = nullptr,
                    std::vector<Finding>* findings = nullptr);

std::string value_of(const Fields& fields, const std::string& name);

/// Runs `body` in a process of its own, as another user when `user` is given, and returns the text it returns.
std::string in_child(const std::function<std::string()>& body, int user = -1);

}  // namespace mb::test
