// The settings of every connection hold, and show when they do not.
#include "store/settings.hpp"
#include "test_register.hpp"

#include <sqlite3.h>

namespace mb::test {

namespace {

/// The settings that read back wrong, as text.
std::vector<std::string> wrong_in(const Register& reg) {
    std::vector<std::string> wrong;
    for (const auto& setting : store::wrong_settings(reg.connection(), reg.has_keys())) {
        wrong.push_back(setting.name + "=" + setting.value);
    }
    return wrong;
}

std::string pragma(const Register& reg, const std::string& name) {
    auto query = reg.connection().query_once("PRAGMA " + name);
    query.next();
    const auto* text = reinterpret_cast<const char*>(sqlite3_column_text(query.handle(), 0));
    return text != nullptr ? text : "";
}

}  // namespace

BOOST_AUTO_TEST_SUITE(settings)

BOOST_AUTO_TEST_CASE(every_setting_holds_in_both_modes) {
    TestRegister test;
    const auto reading = Register::open(test.path, Register::Mode::read);
    for (const auto* reg : std::initializer_list<const Register*>{&test.reg, &reading}) {
        BOOST_TEST(wrong_in(*reg).empty());
        // Named here once more, so that a setting cannot fall out of the list unnoticed.
        for (const auto& [name, value] : std::map<std::string, std::string>{{"journal_mode", "delete"},
                                                                            {"synchronous", "3"},
                                                                            {"secure_delete", "1"},
                                                                            {"keys.journal_mode", "delete"},
                                                                            {"keys.synchronous", "3"},
                                                                            {"keys.secure_delete", "1"},
                                                                            {"foreign_keys", "1"},
                                                                            {"cell_size_check", "1"},
                                                                            {"trusted_schema", "0"},
                                                                            {"temp_store", "2"},
                                                                            {"busy_timeout", "10000"},
                                                                            {"cache_size", "-65536"}}) {
            BOOST_TEST(pragma(*reg, name) == value, name);
        }
        for (const auto& [code, value] : std::map<int, int>{{SQLITE_DBCONFIG_DEFENSIVE, 1},
                                                            {SQLITE_DBCONFIG_DQS_DML, 0},
                                                            {SQLITE_DBCONFIG_DQS_DDL, 0},
                                                            {SQLITE_DBCONFIG_ENABLE_TRIGGER, 0},
                                                            {SQLITE_DBCONFIG_ENABLE_VIEW, 0}}) {
            int now = -1;
            sqlite3_db_config(reg->connection().handle(), code, -1, &now);
            BOOST_TEST(now == value);
        }
    }
    BOOST_TEST(pragma(reading, "query_only") == "1");
    BOOST_TEST(pragma(test.reg, "query_only") == "0");
}

BOOST_AUTO_TEST_CASE(a_setting_that_was_changed_is_seen) {
    TestRegister test;
    for (const auto& [change, found] : std::map<std::string, std::string>{
             {"PRAGMA synchronous = OFF", "main.synchronous=0"},
             {"PRAGMA keys.synchronous = NORMAL", "keys.synchronous=1"},
             {"PRAGMA foreign_keys = OFF", "foreign_keys=0"},
             {"PRAGMA main.journal_mode = PERSIST", "main.journal_mode=persist"},
             {"PRAGMA main.secure_delete = OFF", "main.secure_delete=0"},
             {"PRAGMA trusted_schema = ON", "trusted_schema=1"},
         }) {
        auto reg = Register::open(test.path, Register::Mode::write);
        reg.connection().execute(change);
        BOOST_TEST_CONTEXT(change) {
            const auto wrong = wrong_in(reg);
            BOOST_REQUIRE_EQUAL(wrong.size(), 1U);
            BOOST_TEST(wrong.front() == found);
            Fields fields;
            BOOST_TEST(code_of([&] { store::require_settings(reg.connection(), "x", true); }, &fields)
                       == "register-setting");
            BOOST_TEST(value_of(fields, "setting") + "=" + value_of(fields, "value") == found);
            BOOST_TEST(reg.check(false).size() == 1U);
        }
    }
}

BOOST_AUTO_TEST_CASE(text_in_double_quotes_is_no_text) {
    TestRegister test;
    BOOST_CHECK_THROW(test.sql().execute("SELECT \"no column\""), Error);
}

BOOST_AUTO_TEST_CASE(what_is_read_cannot_be_written) {
    const TestRegister test;
    const auto reading = Register::open(test.path, Register::Mode::read);
    BOOST_TEST(code_of([&] { reading.connection().execute("INSERT INTO person DEFAULT VALUES"); })
               == "register-not-writable");
}

BOOST_AUTO_TEST_CASE(a_reference_to_nothing_is_refused) {
    TestRegister test;
    Fields fields;
    BOOST_TEST(code_of([&] { test.write("INSERT INTO enrolment (person, cohort) VALUES (1, 1)"); }, &fields)
               == "constraint-failed");
    BOOST_TEST(value_of(fields, "path") == test.path.string());
    BOOST_TEST(contents(test.sql()).at("enrolment").empty());
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace mb::test
