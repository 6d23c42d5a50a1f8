#include "any_value.hpp"
#include "property.hpp"

#include <mb/natural_order.hpp>

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <string>
#include <vector>

using mb::counts_before;
using mb::test::for_all;

BOOST_AUTO_TEST_SUITE(natural_order)

BOOST_AUTO_TEST_CASE(codes_are_counted_as_people_count_them) {
    std::vector<std::string> codes{"K10", "L2", "K2", "K", "K1a", "K1", "K02", "K2-10", "K2-9", "2", "10", "", "k2"};
    std::ranges::sort(codes, counts_before);
    BOOST_TEST(codes
                   == (std::vector<std::string>{"", "2", "10", "K", "K1", "K1a", "K02", "K2", "K2-9", "K2-10", "K10",
                                                "L2", "k2"}),
               boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(numbers_of_any_length_are_compared) {
    const std::string small(1000, '1');
    const std::string large(1001, '1');
    BOOST_TEST(counts_before(small, large));
    BOOST_TEST(!counts_before(large, small));
    BOOST_TEST(counts_before("0" + small, large));
}

BOOST_AUTO_TEST_CASE(letters_beyond_ascii_come_after_it) {
    BOOST_TEST(counts_before("z", "å"));
    BOOST_TEST(counts_before("a1", "æ1"));
}

BOOST_AUTO_TEST_CASE(of_two_codes_exactly_one_stands_before_the_other_unless_they_are_the_same) {
    for_all([] {
        const auto a = *mb::test::any_text("019aK-");
        const auto b = *mb::test::any_text("019aK-");
        RC_ASSERT(!counts_before(a, a));
        RC_ASSERT((a == b) == (!counts_before(a, b) && !counts_before(b, a)));
        RC_ASSERT(!(counts_before(a, b) && counts_before(b, a)));
    });
}

BOOST_AUTO_TEST_CASE(the_order_holds_over_three) {
    for_all([] {
        std::vector<std::string> codes;
        for (int i = 0; i < 3; ++i) {
            codes.push_back(*rc::gen::container<std::string>(rc::gen::elementOf(std::string("012aK"))));
        }
        std::ranges::sort(codes, counts_before);
        RC_ASSERT(!counts_before(codes[2], codes[0]));
        RC_ASSERT(!counts_before(codes[1], codes[0]));
        RC_ASSERT(!counts_before(codes[2], codes[1]));
    });
}

BOOST_AUTO_TEST_SUITE_END()
