#include <mb/date.hpp>
#include <mb/joined.hpp>

#include <boost/test/unit_test.hpp>

#include <vector>

using mb::joined;

BOOST_AUTO_TEST_SUITE(joining)

BOOST_AUTO_TEST_CASE(texts_are_separated_and_not_ended) {
    BOOST_TEST(joined(std::vector<std::string>{}) == "");
    BOOST_TEST(joined(std::vector<std::string>{"a"}) == "a");
    BOOST_TEST(joined(std::vector<const char*>{"a", "", "b"}) == "a, , b");
    BOOST_TEST(joined(std::vector<std::string>{"", "a"}) == ", a");
}

BOOST_AUTO_TEST_CASE(values_are_spelled_and_separated_as_one_says) {
    const std::vector<mb::Date> days{{2020, 1, 6}, {2020, 1, 7}};
    BOOST_TEST(joined(days, &mb::Date::to_string, "|") == "2020-01-06|2020-01-07");
    BOOST_TEST(joined(days, [](mb::Date day) { return std::to_string(day.day()); }) == "6, 7");
}

BOOST_AUTO_TEST_SUITE_END()
