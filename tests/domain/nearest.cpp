#include "property.hpp"

#include <mb/nearest.hpp>

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <cstddef>
#include <string>
#include <vector>

using mb::letters_apart;
using mb::nearest;
using mb::test::for_all;

namespace {

/// The definition, letter by letter from the end: dear, but there is nothing in it to go wrong.
std::size_t apart_by_definition(const std::string& a, const std::string& b) {
    if (a.empty() || b.empty()) {
        return a.size() + b.size();
    }
    const std::string shorter_a(a, 0, a.size() - 1);
    const std::string shorter_b(b, 0, b.size() - 1);
    std::size_t least = std::min({apart_by_definition(shorter_a, b) + 1, apart_by_definition(a, shorter_b) + 1,
                                  apart_by_definition(shorter_a, shorter_b) + (a.back() == b.back() ? 0U : 1U)});
    if (a.size() > 1 && b.size() > 1 && a.back() == b[b.size() - 2] && b.back() == a[a.size() - 2]) {
        least = std::min(least, apart_by_definition({a, 0, a.size() - 2}, {b, 0, b.size() - 2}) + 1);
    }
    return least;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(nearest_words)

BOOST_AUTO_TEST_CASE(words_are_apart_by_what_must_be_changed) {
    BOOST_TEST(letters_apart("", "") == 0U);
    BOOST_TEST(letters_apart("cohort", "cohort") == 0U);
    BOOST_TEST(letters_apart("cohort", "COHORT") == 0U);
    BOOST_TEST(letters_apart("", "cohort") == 6U);
    BOOST_TEST(letters_apart("cohrt", "cohort") == 1U);    // added
    BOOST_TEST(letters_apart("cohorrt", "cohort") == 1U);  // dropped
    BOOST_TEST(letters_apart("cohart", "cohort") == 1U);   // replaced
    BOOST_TEST(letters_apart("chohrt", "cohort") == 2U);
    BOOST_TEST(letters_apart("ochort", "cohort") == 1U);  // swapped
    BOOST_TEST(letters_apart("kitten", "sitting") == 3U);
}

BOOST_AUTO_TEST_CASE(the_nearest_is_found_when_it_is_near) {
    const std::vector<std::string> known{"person", "cohort", "status", "date"};
    BOOST_TEST(nearest("statsu", known) == "status");
    BOOST_TEST(nearest("Persn", known) == "person");
    BOOST_TEST(nearest("date", known) == "date");
    BOOST_TEST(nearest("attendance", known) == "");
    BOOST_TEST(nearest("status", {}) == "");
}

BOOST_AUTO_TEST_CASE(one_letter_of_a_short_code_may_differ) {
    BOOST_TEST(nearest("K1", {"K7", "L2"}) == "K7");
    BOOST_TEST(nearest("K1", {"L2", "M3"}) == "");
}

BOOST_AUTO_TEST_CASE(of_several_equally_near_the_first_is_meant) {
    BOOST_TEST(nearest("K1", {"K8", "K7"}) == "K8");
    BOOST_TEST(nearest("K1", {"K8", "K1"}) == "K1");
}

BOOST_AUTO_TEST_CASE(a_megabyte_is_near_to_nothing) {
    BOOST_TEST(nearest(std::string(1'000'000, 'x'), {"status", "x", std::string(30, 'x')}) == "");
}

BOOST_AUTO_TEST_CASE(the_distance_is_the_same_both_ways) {
    for_all([] {
        const auto word = rc::gen::container<std::string>(rc::gen::elementOf(std::string("abcK1")));
        const auto a = *word;
        const auto b = *word;
        RC_ASSERT(letters_apart(a, b) == letters_apart(b, a));
        RC_ASSERT(letters_apart(a, b) <= std::max(a.size(), b.size()));
    });
}

BOOST_AUTO_TEST_CASE(up_to_a_limit_words_of_very_different_length_are_never_near) {
    BOOST_TEST(letters_apart(std::string(70, 'a'), std::string(100, 'a'), 17) > 17U);
    BOOST_TEST(letters_apart(std::string(70, 'a'), std::string(75, 'a'), 17) <= 17U);
}

BOOST_AUTO_TEST_CASE(up_to_a_limit_the_distance_is_exact_and_beyond_it_greater) {
    for_all([] {
        const auto short_word =
            rc::gen::resize(6, rc::gen::container<std::string>(rc::gen::elementOf(std::string("abc"))));
        const auto a = *short_word;
        const auto b = *short_word;
        const auto distance = apart_by_definition(a, b);
        RC_ASSERT(letters_apart(a, b) == distance);
        for (std::size_t most = 0; most <= 7; ++most) {
            const auto bounded = letters_apart(a, b, most);
            RC_ASSERT((distance <= most ? bounded == distance : bounded > most));
        }
    });
}

BOOST_AUTO_TEST_SUITE_END()
