#include "refusal.hpp"

#include <mb/credential/checkpoint.hpp>

#include <boost/test/unit_test.hpp>

using mb::credential::Checkpoint;
using mb::test::refusal_of;

BOOST_AUTO_TEST_SUITE(checkpoint)

BOOST_AUTO_TEST_CASE(it_is_three_lines) {
    const Checkpoint three{"mb-register/1", 12, {255}};
    BOOST_TEST(three.text() == "mb-register/1\n12\n/wAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\n");
    BOOST_TEST((Checkpoint::parse(three.text()) == three));
    BOOST_TEST((Checkpoint::parse(three.text() + "an extension\n") == three));
}

BOOST_AUTO_TEST_CASE(the_access_log_stands_in_a_line_of_its_own) {
    const std::string root = "/wAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\n";
    const Checkpoint both{"mb-register/1", 12, {255}, mb::credential::TreeHead{3, {255}}};
    BOOST_TEST(both.text() == "mb-register/1\n12\n" + root + "access 3 " + root);
    BOOST_TEST((Checkpoint::parse(both.text()) == both));
    BOOST_TEST((Checkpoint::parse("mb-register/1\n12\n" + root + "other\naccess 3 " + root) == both));
    for (const std::string& line : {std::string("access 3\n"), "access 03 " + root, std::string("access 3 AAAA\n")}) {
        const auto refusal = refusal_of([&] { return Checkpoint::parse("mb-register/1\n12\n" + root + line); });
        BOOST_TEST(refusal.code == "checkpoint-malformed");
        BOOST_TEST(refusal["line"] == "4");
    }
    BOOST_TEST(refusal_of([&] { return Checkpoint::parse(both.text() + "access 3 " + root); })["line"] == "5");
}

BOOST_AUTO_TEST_CASE(what_is_none_is_refused_by_line) {
    const std::string root = "/wAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\n";
    for (const auto& [text, line] : std::initializer_list<std::pair<std::string, const char*>>{
             {"", "1"},
             {"\n1\n" + root, "1"},
             {"a\n", "2"},
             {"a\n01\n" + root, "2"},
             {"a\n-1\n" + root, "2"},
             {"a\n+1\n" + root, "2"},
             {"a\n1x\n" + root, "2"},
             {"a\n99999999999999999999\n" + root, "2"},
             {"a\n1\n", "3"},
             {"a\n1\n" + root.substr(4), "3"},
             {"a\n1\nAAA" + root, "3"},
             {"a\n1\n" + root.substr(0, 43) + "\n", "3"},
             // Another spelling of the same bytes.
             {"a\n1\n" + root.substr(0, 42) + "B=\n", "3"},
         }) {
        BOOST_TEST_CONTEXT(text) {
            const auto refusal = refusal_of([&] { return Checkpoint::parse(text); });
            BOOST_TEST(refusal.code == "checkpoint-malformed");
            BOOST_TEST(refusal["line"] == line);
        }
    }
}

BOOST_AUTO_TEST_SUITE_END()
