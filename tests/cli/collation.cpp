#include "cli/collation.hpp"

#include <boost/test/unit_test.hpp>

#include <functional>

using namespace mb::cli;
using mb::Identity;
using mb::Line;

namespace {

Identity named(const char* family, const char* given = nullptr, const char* key = nullptr) {
    Identity identity;
    const auto line = [](const char* text) { return text == nullptr ? std::nullopt : std::optional(Line(text)); };
    identity.family_name = line(family);
    identity.given_name = line(given);
    identity.sort_key = line(key);
    return identity;
}

std::vector<std::string> order(std::vector<Identity> people) {
    sort_by_name(people, std::identity());
    std::vector<std::string> names;
    for (const Identity& identity : people) {
        names.push_back(identity.full_name());
    }
    return names;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(collation)

BOOST_AUTO_TEST_CASE(ae_oe_and_aa_stand_last_and_double_a_is_one_of_them) {
    const std::vector<std::string> expected{"Abel", "Zorn", "Ærlig", "Øst", "Ås", "Aasen"};
    BOOST_TEST(order({named("Aasen"), named("Ås"), named("Øst"), named("Ærlig"), named("Zorn"), named("Abel")})
                   == expected,
               boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(people_are_sorted_by_family_name_then_given_name_and_case_matters_little) {
    const std::vector<std::string> expected{"Anna Banan", "berit banan", "Carl Banan", "Anna Citron"};
    BOOST_TEST(order({named("Citron", "Anna"), named("Banan", "Carl"), named("banan", "berit"), named("Banan", "Anna")})
                   == expected,
               boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(a_sort_key_comes_before_the_name) {
    const std::vector<std::string> expected{"X von Zorn", "A Berg", "B Zorn"};
    BOOST_TEST(order({named("Zorn", "B"), named("von Zorn", "X", "Aberg"), named("Berg", "A")}) == expected,
               boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(a_name_is_found_by_any_part_of_it_whatever_the_case) {
    const Identity identity = named("Ødegård", "Absurd");
    for (const char* part : {"absurd", "ØDE", "gÅrd", "Absurd ødegård", "d ø"}) {
        BOOST_TEST(is_named(identity, part), part);
    }
    for (const char* part : {"Ødegard", "Odegård", "Ødegård Absurd", "banan"}) {
        BOOST_TEST(!is_named(identity, part), part);
    }
    BOOST_TEST(!is_named(Identity(), "a"));
}

BOOST_AUTO_TEST_CASE(those_without_name_stand_last) {
    const std::vector<std::string> expected{"Ås", ""};
    BOOST_TEST(order({Identity(), named("Ås")}) == expected, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_SUITE_END()
