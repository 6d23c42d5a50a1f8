#include <mb/error.hpp>

#include <boost/test/unit_test.hpp>

#include <string>

BOOST_AUTO_TEST_SUITE(errors)

BOOST_AUTO_TEST_CASE(an_error_carries_its_code_and_fields) {
    const mb::InvalidValue error("date-impossible", {{"value", "2017-02-29"}});
    BOOST_TEST(error.code() == "date-impossible");
    BOOST_TEST(std::string(error.what()) == "date-impossible");
    BOOST_TEST(mb::field(error.fields(), "value").value() == "2017-02-29");
    BOOST_TEST(!mb::field(error.fields(), "line").has_value());
}

BOOST_AUTO_TEST_CASE(an_outer_layer_adds_what_it_knows_and_leaves_what_is_there) {
    mb::InvalidValue error("date-impossible", {{"value", "2017-02-29"}});
    error.add("line", "7");
    error.add("value", "something else");
    error.add("line", "8");
    BOOST_TEST((error.fields() == mb::Fields{{"value", "2017-02-29"}, {"line", "7"}}));
}

BOOST_AUTO_TEST_CASE(a_refusal_carries_its_findings) {
    const mb::Refused refused("completion-refused", {{"enrolment", "E34"}},
                              {{"practice-weeks-missing", {{"missing", "2"}}}});
    BOOST_TEST(refused.findings().size() == 1U);
    BOOST_TEST(refused.findings().front().code == "practice-weeks-missing");
    BOOST_TEST(refused.code() == "completion-refused");
    BOOST_TEST(mb::Refused("refused", {}).findings().empty());
}

BOOST_AUTO_TEST_CASE(every_trouble_with_the_register_is_caught_as_one) {
    BOOST_CHECK_THROW(throw mb::NotARegister("not-a-register"), mb::RegisterError);
    BOOST_CHECK_THROW(throw mb::RegisterTooNew("register-too-new"), mb::RegisterError);
    BOOST_CHECK_THROW(throw mb::RegisterBusy("register-busy"), mb::RegisterError);
    BOOST_CHECK_THROW(throw mb::RegisterDamaged("register-damaged"), mb::RegisterError);
    BOOST_CHECK_THROW(throw mb::RegisterError("register-unreadable"), mb::Error);
    BOOST_CHECK_THROW(throw mb::NotFound("not-found"), mb::Error);
}

BOOST_AUTO_TEST_SUITE_END()
