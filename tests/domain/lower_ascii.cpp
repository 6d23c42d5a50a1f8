#include <mb/lower_ascii.hpp>

#include <boost/test/unit_test.hpp>

BOOST_AUTO_TEST_SUITE(lower_ascii)

BOOST_AUTO_TEST_CASE(only_letters_of_ascii_change) {
    BOOST_TEST(mb::lower_ascii("AZaz09@[`{ K7/L03") == "azaz09@[`{ k7/l03");
    BOOST_TEST(mb::lower_ascii("ÆØÅ \xFF") == "ÆØÅ \xFF");
    BOOST_TEST(mb::lower_ascii("") == "");
    BOOST_TEST(mb::lower_ascii('Z') == 'z');
}

BOOST_AUTO_TEST_SUITE_END()
