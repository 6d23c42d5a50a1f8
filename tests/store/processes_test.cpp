// Several processes at one register, and processes that end in the middle.
#include "one_of_each.hpp"
#include "refused_opening.hpp"
#include "store/identities.hpp"

#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <csignal>

namespace mb::test {

namespace fs = std::filesystem;

namespace {

/// Runs `body` in a process that is killed when it returns, as by a power cut of the machine's processes.
void in_killed_process(const std::function<void()>& body) {
    const pid_t child = fork();
    if (child == 0) {
        try {
            body();
        } catch (...) {
        }
        raise(SIGKILL);
    }
    int status = 0;
    waitpid(child, &status, 0);
    BOOST_REQUIRE(WIFSIGNALED(status));
}

/// A process that is there before anything is opened here, since SQLite's locks do not survive a fork, and begins when
/// it is told to.
class OtherProcess {
public:
    explicit OtherProcess(const std::function<std::string()>& body) {
        BOOST_REQUIRE_EQUAL(pipe(go_.data()), 0);
        BOOST_REQUIRE_EQUAL(pipe(said_.data()), 0);
        child_ = fork();
        if (child_ == 0) {
            char word = 0;
            close(go_[1]);
            if (::read(go_[0], &word, 1) == 1) {
                const auto text = body();
                [[maybe_unused]] const auto written = ::write(said_[1], text.data(), text.size());
            }
            _exit(0);
        }
        close(go_[0]);
        close(said_[1]);
    }
    ~OtherProcess() {
        close(go_[1]);
        close(said_[0]);
        waitpid(child_, nullptr, 0);
    }
    OtherProcess(const OtherProcess&) = delete;
    OtherProcess& operator=(const OtherProcess&) = delete;

    /// Lets it run, and returns what it says.
    std::string run() {
        std::array<char, 200> text{};
        if (::write(go_[1], "g", 1) != 1) {
            return "gone";
        }
        const auto size = ::read(said_[0], text.data(), text.size());
        return {text.data(), static_cast<std::size_t>(std::max<ssize_t>(size, 0))};
    }

private:
    std::array<int, 2> go_{};
    std::array<int, 2> said_{};
    pid_t child_ = -1;
};

/// Writes, and waits for its turn no longer than a moment; returns the code of what went wrong.
std::string impatient_write(const fs::path& path) {
    return code_of([&] {
        auto reg = Register::open(path, Register::Mode::write);
        reg.connection().execute("PRAGMA busy_timeout = 20");
        reg.record(context(), [&] {
            reg.connection().execute("INSERT INTO person DEFAULT VALUES");
            return done();
        });
    });
}

}  // namespace

BOOST_AUTO_TEST_SUITE(processes)

BOOST_AUTO_TEST_CASE(a_writer_waits_no_longer_than_it_should) {
    const ClosedRegister closed;
    OtherProcess during([&] { return impatient_write(closed.path); });
    OtherProcess after([&] { return impatient_write(closed.path) + "."; });
    auto reg = Register::open(closed.path, Register::Mode::write);
    reg.record(context(), [&] {
        reg.connection().execute("INSERT INTO person DEFAULT VALUES");
        BOOST_TEST(during.run() == "register-busy");
        return done();
    });
    BOOST_TEST(reg.operations().size() == 1U);
    BOOST_TEST(after.run() == ".");
    BOOST_TEST(reg.operations().size() == 2U);
}

BOOST_AUTO_TEST_CASE(writers_take_turns_and_lose_nothing) {
    TestRegister test;
    constexpr int writers = 4;
    constexpr int writes = 10;
    std::vector<pid_t> children;
    for (int i = 0; i < writers; ++i) {
        const pid_t child = fork();
        if (child == 0) {
            int failed = 0;
            try {
                auto reg = Register::open(test.path, Register::Mode::write);
                for (int n = 0; n < writes; ++n) {
                    reg.record(context(), [&] {
                        reg.connection().execute("INSERT INTO person DEFAULT VALUES");
                        reg.identities().put(PersonId(reg.connection().last_insert_id()), full_identity());
                        return done();
                    });
                }
            } catch (...) {
                failed = 1;
            }
            _exit(failed);
        }
        children.push_back(child);
    }
    for (const pid_t child : children) {
        int status = -1;
        waitpid(child, &status, 0);
        BOOST_TEST(status == 0);
    }
    BOOST_TEST(test.reg.operations().size() == static_cast<std::size_t>(writers * writes));
    BOOST_TEST(test.reg.identities().look_at_all(context()).size() == static_cast<std::size_t>(writers * writes));
    BOOST_TEST(test.reg.check(true).empty());
}

BOOST_AUTO_TEST_CASE(a_write_that_was_killed_is_taken_back_by_the_next_who_opens) {
    OneOfEach test;
    const auto before = contents(test.sql());
    in_killed_process([&] {
        auto reg = Register::open(test.path, Register::Mode::write);
        reg.record(context(), [&] {
            // With a tiny cache, pages reach the files before the end.
            reg.connection().execute("PRAGMA main.cache_size = 1; PRAGMA keys.cache_size = 1; UPDATE person SET ref = "
                                     "'gone'; DELETE FROM attendance;"
                                     "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 5000)"
                                     " INSERT INTO employer (code, name, kind) SELECT i, i, 'nav' FROM n");
            reg.identities().put(PersonId(1), full_identity("Gone"));
            raise(SIGKILL);
            return done();
        });
    });
    BOOST_REQUIRE(fs::file_size(test.path.string() + "-journal") > 0U);
    auto reading = Register::open(test.path, Register::Mode::read);
    BOOST_TEST((contents(reading.connection()) == before));
    BOOST_TEST(!fs::exists(test.path.string() + "-journal"));
    BOOST_TEST(reading.check(true).empty());
    BOOST_TEST(reading.identities().look_at_all(context()).at(PersonId(1)).given_name->str() == "Åse");
}

BOOST_AUTO_TEST_CASE(the_next_write_removes_super_journals_that_a_crash_has_left) {
    TestRegister test;
    const auto left = test.path.string() + "-mj0123A9BCD";
    const auto other = test.path.string() + "-mjournal99";
    write_bytes(left, test.path.string() + "-journal");
    write_bytes(other, "mine");
    BOOST_TEST(test.reg.check(true).empty());
    BOOST_TEST(fs::exists(left));
    test.write("INSERT INTO person DEFAULT VALUES");
    BOOST_TEST(!fs::exists(left));
    BOOST_TEST(fs::exists(other));
    // Without keys at hand their journal may still need it.
    write_bytes(left, test.path.string() + "-journal");
    fs::rename(test.keys, test.folder / "elsewhere");
    auto without = Register::open(test.path, Register::Mode::write);
    without.record(context(), [&] {
        without.connection().execute("INSERT INTO person DEFAULT VALUES");
        return done();
    });
    BOOST_TEST(fs::exists(left));
}

BOOST_AUTO_TEST_CASE(a_second_connection_of_the_same_process_keeps_the_lock) {
    const ClosedRegister closed;
    OtherProcess other([&] { return impatient_write(closed.path); });
    auto reg = Register::open(closed.path, Register::Mode::write);
    reg.record(context(), [&] {
        reg.connection().execute("INSERT INTO person DEFAULT VALUES");
        // Opening and closing looks at both files; the lock of this process must outlast that.
        { const auto reading = Register::open(closed.path, Register::Mode::read); }
        BOOST_TEST(other.run() == "register-busy");
        return done();
    });
    BOOST_TEST(reg.check(true).empty());
}

BOOST_AUTO_TEST_CASE(a_full_disk_leaves_the_register_as_it_was) {
    TestRegister test;
    const auto before = bytes_of(test.path);
    test.sql().execute("PRAGMA max_page_count = 200");
    BOOST_TEST(code_of([&] {
                   test.write("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 90000)"
                              " INSERT INTO employer (code, name, kind) SELECT i, i, 'nav' FROM n");
               })
               == "register-full");
    BOOST_TEST((bytes_of(test.path) == before));
    BOOST_TEST(test.write("INSERT INTO person DEFAULT VALUES") == 1);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace mb::test
