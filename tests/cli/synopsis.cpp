// What is said to a line with a word too many.
#include "cli/synopsis.hpp"

#include "services/small_register.hpp"

#include <boost/test/unit_test.hpp>

using namespace mb;
using namespace mb::cli;
using test::day;

namespace {

struct Typed : test::SmallRegister {
    ProgrammeId mb = programme("MB", test::ten_hours_two_weeks());
    CohortId k7 = cohort("K7", mb, "2020-08-17", "2021-06-18");
    CohortId evening = cohort("K7 kveld", mb, "2020-08-17", "2021-06-18");
    PersonId banan = person("Absurd", "Banan");
    EnrolmentId e1 = enrolment(banan, k7, {StatusChange(EnrolmentStatus::admitted, day("2020-06-10"))});

    std::string told(const char* noun, const char* verb, const std::vector<std::string>& words,
                     const char* register_name = "small.mb") const {
        Surroundings around;
        around.variable = [&](std::string_view name) -> std::optional<std::string> {
            return name == "MB_REGISTER" ? std::optional((folder / register_name).string()) : std::nullopt;
        };
        around.login_name = [] { return "kari"; };
        around.now = [] { return Instant::parse("2020-09-01T10:00:00Z"); };
        const auto fields = correction(*find_command(noun, verb), words, around, Language(LanguageForm::en));
        return fields.at(0).first + ": " + fields.at(0).second;
    }
};

}  // namespace

BOOST_AUTO_TEST_SUITE(a_word_too_many)

BOOST_FIXTURE_TEST_CASE(goes_behind_the_one_option_that_takes_it, Typed) {
    BOOST_TEST(told("enrolment", "transfer", {"E1", "K7", "--on", "2020-10-01"})
               == "corrected: mb enrolment transfer E1 --on 2020-10-01 --to K7");
    BOOST_TEST(told("enrolment", "list", {"K7"}) == "corrected: mb enrolment list --cohort K7");
    BOOST_TEST(told("enrolment", "list", {"K7 kveld"}) == "corrected: mb enrolment list --cohort 'K7 kveld'");
    BOOST_TEST(told("enrolment", "apply", {"P1", "K7"}) == "corrected: mb enrolment apply --person P1 --cohort K7");
}

BOOST_FIXTURE_TEST_CASE(leaves_open_what_is_still_needed, Typed) {
    BOOST_TEST(told("enrolment", "apply", {"P1"}) == "corrected: mb enrolment apply --person P1 --cohort CODE");
}

BOOST_FIXTURE_TEST_CASE(that_nothing_takes_gets_the_synopsis, Typed) {
    BOOST_TEST(told("enrolment", "transfer", {"E1", "K99"}) == "synopsis: mb enrolment transfer ENROLMENT --to CODE …");
    BOOST_TEST(told("note", "add", {"E1", "a text"}) == "synopsis: mb note add --enrolment ENROLMENT …");
    BOOST_TEST(told("enrolment", "transfer", {"E1", "K7", "--to", "K7"})
               == "synopsis: mb enrolment transfer ENROLMENT --to CODE …");
}

BOOST_FIXTURE_TEST_CASE(is_not_understood_without_a_register, Typed) {
    BOOST_TEST(told("enrolment", "list", {"K7"}, "none.mb") == "synopsis: mb enrolment list …");
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(lines_to_type)

BOOST_AUTO_TEST_CASE(are_quoted_where_a_shell_would_take_them_apart) {
    BOOST_TEST(typed("K7/L03") == "K7/L03");
    BOOST_TEST(typed("Ødegård") == "Ødegård");
    BOOST_TEST(typed("Absurd Banan") == "'Absurd Banan'");
    BOOST_TEST(typed("it's") == "'it'\\''s'");
    BOOST_TEST(typed("") == "''");
}

BOOST_AUTO_TEST_SUITE_END()
