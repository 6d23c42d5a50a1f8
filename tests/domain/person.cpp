#include "refusal.hpp"

#include <mb/person.hpp>

#include <boost/test/unit_test.hpp>

using namespace mb;

namespace {

std::string email(const char* text) {
    return test::refusal_of<InvalidValue>([&] { checked_email(Line(text)); }).code;
}
std::string phone(const char* text) {
    return test::refusal_of<InvalidValue>([&] { checked_phone(Line(text)); }).code;
}
std::string born(Date day) {
    return test::refusal_of<InvalidValue>([&] { checked_birth_date(day, Date(2020, 6, 1)); }).code;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(person)

BOOST_AUTO_TEST_CASE(an_address_has_one_at_with_something_on_either_side) {
    for (const char* text : {"a@b", "absurd.banan@example.org", "ærlig@example.org"}) {
        BOOST_CHECK_EQUAL(email(text), "accepted");
    }
    for (const char* text : {"absurd.example.org", "@example.org", "absurd@", "@", "a@b@c", "a b@example.org"}) {
        BOOST_CHECK_EQUAL(email(text), "email-malformed");
    }
}

BOOST_AUTO_TEST_CASE(a_telephone_number_has_five_digits_and_no_letters) {
    for (const char* text : {"12345", "+47 00 00 00 07", "(+47) 900-00-000",
                             "900\xC2\xA0"
                             "00\xC2\xA0"
                             "000",
                             "900\xE2\x80\x93"
                             "00 000"}) {
        BOOST_CHECK_EQUAL(phone(text), "accepted");
    }
    for (const char* text : {"1234", "hjemme", "900 00 000 mobil", "900 00 000 \xC3\xA6", "-"}) {
        BOOST_CHECK_EQUAL(phone(text), "phone-malformed");
    }
}

BOOST_AUTO_TEST_CASE(nobody_is_born_before_1900_or_after_today) {
    BOOST_CHECK_EQUAL(test::refusal_of<InvalidValue>([] { Date(1899, 12, 31); }).code, "date-out-of-range");
    BOOST_CHECK_EQUAL(born(Date(1900, 1, 1)), "accepted");
    BOOST_CHECK_EQUAL(born(Date(2020, 6, 1)), "accepted");
    BOOST_CHECK_EQUAL(born(Date(2020, 6, 2)), "birth-date-out-of-range");
}

BOOST_AUTO_TEST_CASE(what_is_held_already_is_left_in_peace) {
    Identity held;
    held.email = Line("nowhere");
    held.phone = Line("12");
    held.birth_date = Date(2020, 7, 1);
    Identity changed = held;
    changed.given_name = Line("Absurd");
    check_identity(changed, held, Date(2020, 6, 1));
    const auto code = [&] {
        return test::refusal_of<InvalidValue>([&] { check_identity(changed, held, Date(2020, 6, 1)); }).code;
    };
    changed.email = Line("elsewhere");
    BOOST_CHECK_EQUAL(code(), "email-malformed");
    changed.email.reset();
    changed.phone = Line("13");
    BOOST_CHECK_EQUAL(code(), "phone-malformed");
    changed.phone.reset();
    changed.birth_date = Date(2020, 7, 2);
    BOOST_CHECK_EQUAL(code(), "birth-date-out-of-range");
}

BOOST_AUTO_TEST_SUITE_END()
