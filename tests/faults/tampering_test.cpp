/// The log is rewritten by somebody who knows how it is made, and a checkpoint that was kept outside shows it.
#include "fault_table.hpp"
#include "services/small_register.hpp"
#include "store/access_entry.hpp"
#include "store/identities.hpp"
#include "store/log_entry.hpp"

#include <mb/services/checkpoints.hpp>
#include <mb/store/passphrase.hpp>

#include <boost/test/unit_test.hpp>
#include <sqlite3.h>

#include <filesystem>
#include <functional>
#include <memory>
#include <stdexcept>
#include <vector>

namespace fs = std::filesystem;
using namespace mb;
using namespace mb::faults;

namespace {

/// A database past the library.
class Raw {
public:
    explicit Raw(const fs::path& path) {
        sqlite3* opened = nullptr;
        sqlite3_open(path.c_str(), &opened);
        database_.reset(opened);
        run("PRAGMA foreign_keys = OFF");
    }
    void run(const std::string& statements) {
        char* message = nullptr;
        if (sqlite3_exec(database_.get(), statements.c_str(), nullptr, nullptr, &message) != SQLITE_OK) {
            throw std::runtime_error(message);
        }
    }
    using Row = std::vector<std::string>;
    std::vector<Row> rows(const char* select) {
        sqlite3_stmt* statement = nullptr;
        sqlite3_prepare_v2(database_.get(), select, -1, &statement, nullptr);
        std::vector<Row> rows;
        while (sqlite3_step(statement) == SQLITE_ROW) {
            Row row;
            for (int i = 0; i < sqlite3_column_count(statement); ++i) {
                const auto* bytes = static_cast<const char*>(sqlite3_column_blob(statement, i));
                row.emplace_back(bytes == nullptr ? "" : bytes, sqlite3_column_bytes(statement, i));
            }
            rows.push_back(std::move(row));
        }
        sqlite3_finalize(statement);
        return rows;
    }
    /// Makes every leaf that of its row again, as whoever has read how leaves are made can.
    void make_leaves_again() {
        const auto owner = rows("SELECT uuid, created_at FROM register").front();
        for (const auto& row :
             rows("SELECT number, at, actor, command, event, detail, undoes, changeset FROM operation")) {
            const store::LogEntry entry{std::stoll(row[0]),
                                        row[1],
                                        row[2],
                                        row[3],
                                        row[4],
                                        row[5],
                                        row[6].empty() ? std::optional<std::int64_t>() : std::stoll(row[6])};
            const auto leaf = store::leaf_of(owner[0], owner[1], entry, row[7]);
            run("UPDATE operation SET leaf = x'" + store::to_hex(store::view_of(leaf)) + "' WHERE number = " + row[0]);
        }
    }
    /// The same of the access log.
    void make_access_leaves_again(store::Connection& connection) {
        for (const auto& row : rows("SELECT number, at, actor, command, purpose FROM access")) {
            store::AccessEntry look{std::stoll(row[0]), row[1], row[2], row[3], row[4], {}, {}};
            for (const auto& person :
                 rows(("SELECT person FROM access_person WHERE access = " + row[0] + " ORDER BY person").c_str())) {
                look.persons.push_back(std::stoll(person[0]));
            }
            const auto leaf = store::leaf_of(connection, look);
            run("UPDATE access SET leaf = x'" + store::to_hex(store::view_of(leaf)) + "' WHERE number = " + row[0]);
        }
    }

private:
    struct Close {
        void operator()(sqlite3* database) const { sqlite3_close(database); }
    };
    std::unique_ptr<sqlite3, Close> database_;
};

std::string codes_of(const std::vector<Finding>& findings) {
    std::string codes;
    for (const auto& finding : findings) {
        codes += (codes.empty() ? "" : " ") + finding.code;
    }
    return codes;
}

/// A register with a checkpoint over five operations, and a sixth after it.
struct Kept {
    test::SmallRegister small;
    fs::path data = small.folder / "small.mb";
    fs::path keys = small.folder / "small.keys";
    fs::path earlier = small.folder / "earlier.mb";
    fs::path earlier_keys = small.folder / "earlier.keys";
    std::string verifier;
    std::string note;

    Kept() {
        const auto programme = small.programme("MB", test::ten_hours_two_weeks());
        const auto cohort = small.cohort("K1", programme, "2020-01-06", "2020-06-26");
        small.person("Absurd", "Banan");
        fs::copy_file(data, earlier);
        fs::copy_file(keys, earlier_keys);
        small.lesson(cohort, "L1", "2020-02-03", 120);
        small.person("Rar", "Sykkel");
        look();
        look();
        const auto passphrase = [] { return Passphrase(std::string("absurd banan sykkel")); };
        const auto key_file = small.folder / "log.mbkey";
        verifier = services::make_checkpoint_key(small.registered, key_file, passphrase(), {}, PassphraseCost::least);
        note = services::sign_checkpoint(small.registered, key_file, passphrase()).note;
        small.lesson(cohort, "L2", "2020-02-10", 120);
        look();
    }
    void look() { small.registered.identities().look(small.context(), {PersonId(1)}); }
    void put_back_the_earlier_files() const {
        fs::copy_file(earlier, data, fs::copy_options::overwrite_existing);
        fs::copy_file(earlier_keys, keys, fs::copy_options::overwrite_existing);
    }
    std::string deep_check() const { return codes_of(Register::open(data, Register::Mode::read).check(true)); }
    std::string against() const {
        return codes_of(services::check_against(Register::open(data, Register::Mode::read), note, verifier).findings);
    }
};

struct Attack {
    const char* name;
    std::function<void(Kept&)> make;
    const char* found;
};

const std::vector<Attack>& attacks() {
    static const std::vector<Attack> all{
        {"an earlier copy takes the register's place", [](Kept& kept) { kept.put_back_the_earlier_files(); },
         "log-cut-off access-cut-off"},
        {"the register goes another way from an earlier copy",
         [](Kept& kept) {
             kept.put_back_the_earlier_files();
             auto other = Register::open(kept.data, Register::Mode::write);
             for (const char* code : {"dps", "nav", "sol"}) {
                 other.record(kept.small.context(), [&] {
                     store::Employers(other.connection())
                         .add({EmployerCode(code), Line("Huset"), EmployerKind::other, {}, {}, {}});
                     return Register::Recorded{Event{"imported", {}}};
                 });
             }
         },
         "log-rewritten access-cut-off"},
        {"somebody else is said to have done it",
         [](Kept& kept) {
             Raw raw(kept.data);
             raw.run("UPDATE operation SET actor = 'ola' WHERE number = 4");
             raw.make_leaves_again();
         },
         "log-rewritten"},
        {"it is said to have been done another day",
         [](Kept& kept) {
             Raw raw(kept.data);
             raw.run("UPDATE operation SET at = '2020-08-02T10:00:00Z' WHERE number = 5");
             raw.make_leaves_again();
         },
         "log-rewritten"},
        {"a value is another in row and log",
         [](Kept& kept) {
             Raw raw(kept.data);
             const auto changeset = store::to_hex(raw.rows("SELECT changeset FROM operation WHERE number = 4")[0][0]);
             auto changed = changeset;
             const auto place = changed.find(store::to_hex("2020-02-03"));
             BOOST_REQUIRE(place != std::string::npos);
             changed.replace(place, 20, store::to_hex("2020-02-04"));
             raw.run("UPDATE operation SET changeset = x'" + changed
                     + "' WHERE number = 4;"
                       "UPDATE lesson SET date = '2020-02-04' WHERE code = 'L1'");
             raw.make_leaves_again();
         },
         "log-rewritten"},
        {"an operation goes, and the later ones move up",
         [](Kept& kept) {
             Raw raw(kept.data);
             raw.run("DELETE FROM lesson WHERE code = 'L1'; DELETE FROM operation WHERE number = 4;"
                     "UPDATE operation SET number = number - 1 WHERE number > 4;"
                     "UPDATE sqlite_sequence SET seq = seq - 1 WHERE name = 'operation'");
             raw.make_leaves_again();
         },
         "log-rewritten"},
        {"somebody else is said to have looked",
         [](Kept& kept) {
             Raw raw(kept.data);
             raw.run("UPDATE access SET actor = 'ola' WHERE number = 1");
             raw.make_access_leaves_again(kept.small.connection());
         },
         "access-rewritten"},
        {"somebody else is said to have been looked at",
         [](Kept& kept) {
             Raw raw(kept.data);
             raw.run("UPDATE access_person SET person = 2 WHERE access = 2");
             raw.make_access_leaves_again(kept.small.connection());
         },
         "access-rewritten"},
        {"the newest looks go",
         [](Kept& kept) {
             Raw(kept.data).run("DELETE FROM access_person WHERE access > 1; DELETE FROM access WHERE number > 1;"
                                "UPDATE sqlite_sequence SET seq = 1 WHERE name = 'access'");
         },
         "access-cut-off"},
    };
    return all;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(tampering)

BOOST_AUTO_TEST_CASE(a_checkpoint_shows_what_was_rewritten_and_the_register_alone_does_not) {
    int found = 0;
    int unseen = 0;
    for (const Attack& attack : attacks()) {
        BOOST_TEST_CONTEXT(attack.name) {
            Kept kept;
            attack.make(kept);
            const auto said = kept.against();
            BOOST_TEST(said == attack.found);
            found += said == attack.found ? 1 : 0;
            unseen += kept.deep_check().empty() ? 1 : 0;
        }
    }
    const auto all = std::to_string(attacks().size());
    write_row("9-tampering", "the log or the access log is rewritten, leaves made again", all + " ways",
              std::to_string(found) + " found",
              "deep check alone: " + std::to_string(unseen) + " of " + all + " missed");
    // The control: without the checkpoint they do not show, so it is the checkpoint that finds them.
    BOOST_TEST(unseen == static_cast<int>(attacks().size()));
}

BOOST_AUTO_TEST_CASE(what_changes_after_the_checkpoint_stays_unseen) {
    const Kept kept;
    Raw raw(kept.data);
    raw.run("UPDATE operation SET actor = 'ola' WHERE number = 6");
    raw.make_leaves_again();
    raw.run("DELETE FROM access_person WHERE access = 3; DELETE FROM access WHERE number = 3;"
            "UPDATE sqlite_sequence SET seq = 2 WHERE name = 'access'");
    BOOST_TEST(kept.against().empty());
}

BOOST_AUTO_TEST_CASE(leaves_that_stand_in_the_file_are_not_believed) {
    const Kept kept;
    Raw(kept.data).run("UPDATE operation SET actor = 'ola' WHERE number = 2");
    BOOST_TEST(kept.against() == "log-rewritten");
}

BOOST_AUTO_TEST_SUITE_END()
