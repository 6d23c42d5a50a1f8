// The files are checked for the form that they were given when they were made.
#include "one_of_each.hpp"

namespace mb::test {

BOOST_AUTO_TEST_SUITE(file_form)

BOOST_AUTO_TEST_CASE(bytes_behind_the_last_page_are_found) {
    for (const bool of_keys : {false, true}) {
        const OneOfEach test;
        const auto& file = of_keys ? test.keys : test.path;
        write_bytes(file, bytes_of(file) + std::string(4096, '\0'));
        const auto findings = test.reg.check(false);
        BOOST_REQUIRE(findings.size() == 1U);
        BOOST_TEST(findings.front().code == "file-length-differs");
        BOOST_TEST(value_of(findings.front().fields, "path") == file.string());
    }
}

BOOST_AUTO_TEST_CASE(another_page_size_or_vacuum_is_found) {
    for (const auto* statements : {"PRAGMA auto_vacuum = 1; VACUUM", "PRAGMA page_size = 8192; VACUUM"}) {
        for (const bool of_keys : {false, true}) {
            const OneOfEach test;
            edit(of_keys ? test.keys : test.path, statements);
            const auto findings = Register::open(test.path, Register::Mode::read).check(true);
            BOOST_REQUIRE_MESSAGE(findings.size() == 1U, statements);
            BOOST_TEST(findings.front().code == "setting-differs");
        }
    }
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace mb::test
