// What the erased were known by is recognised, and not to be read.
#include "store/erased_marks.hpp"
#include "test_register.hpp"

#include <string>

namespace mb::test {

namespace {

struct MarkedRegister : TestRegister {
    MarkedRegister() {
        reg.record(context(), [&] {
            sql().run("INSERT INTO person DEFAULT VALUES");
            store::ErasedMarks(sql()).add("ref", "list-1");
            return done();
        });
    }
    std::string newest() { return sql().value<store::Blob>("SELECT max(mark) FROM erased_mark")->bytes; }
};

}  // namespace

BOOST_AUTO_TEST_SUITE(erased_marks)

BOOST_AUTO_TEST_CASE(a_mark_is_found_by_kind_and_text) {
    TestRegister empty;
    BOOST_TEST(store::ErasedMarks(empty.sql()).empty());
    MarkedRegister test;
    const store::ErasedMarks marks(test.sql());
    BOOST_TEST(!marks.empty());
    BOOST_TEST(marks.contains("ref", "list-1"));
    BOOST_TEST(!marks.contains("ref", "list-2"));
    BOOST_TEST(!marks.contains("name", "list-1"));
    BOOST_TEST(!marks.contains("re", "flist-1"));
}

BOOST_AUTO_TEST_CASE(the_same_text_has_another_mark_in_another_register) {
    MarkedRegister one;
    MarkedRegister other;
    BOOST_TEST(one.newest() != other.newest());
    BOOST_TEST(one.newest().size() == 32U);
}

BOOST_AUTO_TEST_CASE(a_mark_says_nothing_in_the_log) {
    MarkedRegister test;
    const auto bytes = bytes_of(test.path);
    BOOST_TEST(bytes.find("list-1") == std::string::npos);
    const auto changeset = test.sql().value<store::Blob>("SELECT changeset FROM operation WHERE number = 1")->bytes;
    BOOST_TEST(changeset.find("erased_mark") == std::string::npos);
    BOOST_TEST(test.reg.check(true).empty());
}

BOOST_AUTO_TEST_CASE(a_mark_is_left_once) {
    MarkedRegister test;
    test.reg.record(context(), [&] {
        test.sql().run("INSERT INTO person DEFAULT VALUES");
        store::ErasedMarks(test.sql()).add("ref", "list-1");
        return done();
    });
    BOOST_TEST(test.sql().value<int>("SELECT count(*) FROM erased_mark").value() == 1);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace mb::test
