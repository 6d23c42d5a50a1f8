#include "property.hpp"

#include <mb/text.hpp>

#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include <string>

using mb::holds_national_identity_number;

namespace data = boost::unit_test::data;

// All numbers here are made up; none of the first group has right control digits.

BOOST_AUTO_TEST_SUITE(national_identity_numbers)

BOOST_DATA_TEST_CASE(a_number_is_found_in_each_of_its_kinds_and_spellings,
                     data::make({"01019012345",   // ordinary
                                 "010190 12345",  // with a space
                                 "010190.12345",  // with a point
                                 "010190-12345",  // with a hyphen
                                 ("010190\xC2\xA0"
                                  "12345"),      // with a no-break space
                                 "41019012345",  // D-number: 40 more days
                                 "71129912345",  // D-number on the 31st
                                 "01419012345",  // H-number: 40 more months
                                 "01529012345",  // December of an H-number
                                 "01819012345",  // test number: 80 more months
                                 "31929912345",  // the last of its days
                                 "41819012345",  // D-number of the test kind
                                 "29020012345",  // a leap day, of 2000
                                 "29021612345",  // a leap day, of 2016
                                 "Kari (01019012345)",
                                 "fnr:01019012345",
                                 "fnr. 010190 12345.",
                                 "x 01019012345 y",
                                 "01019012345;",
                                 "=\"01019012345\"",
                                 "'01019012345",
                                 "ø01019012345",
                                 "12 01019012345 34",
                                 "123456 01019012345",
                                 "010190  01019012345"}),
                     text) {
    BOOST_TEST(holds_national_identity_number(text));
}

BOOST_DATA_TEST_CASE(ordinary_codes_and_numbers_are_none,
                     data::make({"",
                                 "K7",
                                 "2011-høst",
                                 "41234567",
                                 "412 34 567",
                                 "41 23 45 67",
                                 "+4741234567",
                                 "+47 41234567",
                                 "+47 412 34 567",
                                 "004741234567",
                                 "0047 41234567",
                                 "+48512345678",  // eleven digits, but a telephone number
                                 "+14155550123",
                                 "2020-05-31T21:59:59Z",  // instants
                                 "2020-05-31T23:59:59+02:00",
                                 "20200531215959",
                                 "31.05.2020",
                                 "010190",
                                 "01010190-1234-4101-8901-010190123456",  // UUIDs
                                 "f81d4fae-7dec-11d0-a765-00a01019012345",
                                 "00000000-0000-0000-0000-a01019012345",
                                 "00000000-0000-0000-0000-01019012345a",
                                 "1234.56.78901",  // an account number
                                 "0101901234",
                                 "010190123456",
                                 "010190 1234",
                                 "010190 123456",
                                 "010190  12345",
                                 "010190/12345",
                                 "0101 9012345",
                                 "01019 012345",
                                 "00019012345",
                                 "32019012345",
                                 "40019012345",
                                 "72019012345",  // days that are none
                                 "01009012345",
                                 "01139012345",
                                 "01409012345",
                                 "01539012345",
                                 "01809012345",
                                 "01939012345",
                                 "31049012345",
                                 "30029012345",
                                 "29021912345",  // days that the month or year lacks
                                 "A01019012345",
                                 "01019012345B",
                                 "987654321",
                                 "999999999999999999999999"}),
                     text) {
    BOOST_TEST(!holds_national_identity_number(text));
}

BOOST_AUTO_TEST_CASE(a_number_is_found_behind_a_megabyte_of_other_digits) {
    std::string text;
    for (int i = 0; i < 100'000; ++i) {
        text += "0101901234 ";
    }
    BOOST_TEST(!holds_national_identity_number(text));
    BOOST_TEST(holds_national_identity_number(text + "01019012345"));
}

BOOST_AUTO_TEST_CASE(every_birth_date_is_recognised_whatever_stands_around_it) {
    mb::test::for_all([] {
        const int day = *rc::gen::inRange(1, 29) + 40 * *rc::gen::inRange(0, 2);
        const int month = *rc::gen::inRange(1, 13) + 40 * *rc::gen::inRange(0, 3);
        const int year = *rc::gen::inRange(0, 100);
        const int rest = *rc::gen::inRange(0, 100'000);
        const auto two = [](int number) { return std::to_string(100 + number).substr(1); };
        const auto separator = *rc::gen::element<std::string>("", " ", ".", "-");
        const auto number = two(day) + two(month) + two(year) + separator + std::to_string(100'000 + rest).substr(1);
        const auto before = *rc::gen::element<std::string>("", " ", ",", "(", "12.5 ");
        const auto after = *rc::gen::element<std::string>("", " ", ",", ")", " 12");
        RC_ASSERT(holds_national_identity_number(before + number + after));
    });
}

BOOST_AUTO_TEST_SUITE_END()
