#include "refusal.hpp"

#include <mb/identifier.hpp>

#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include <limits>
#include <string>
#include <unordered_set>

using mb::find_id;
using mb::PersonId;
using mb::test::refusal_of;

namespace data = boost::unit_test::data;

BOOST_AUTO_TEST_SUITE(identifiers)

BOOST_AUTO_TEST_CASE(numbers_are_shown_with_the_letters_of_their_kind) {
    BOOST_TEST(PersonId(12).to_string() == "P12");
    BOOST_TEST(mb::EnrolmentId(34).to_string() == "E34");
    BOOST_TEST(mb::PlacementId(7).to_string() == "PL7");
    BOOST_TEST(mb::EmploymentId(56).to_string() == "J56");
    BOOST_TEST(mb::OperationNumber(17).to_string() == "17");
}

BOOST_AUTO_TEST_CASE(numbers_are_positive) {
    for (const std::int64_t number : {std::int64_t{0}, std::int64_t{-1}, std::numeric_limits<std::int64_t>::min()}) {
        const auto refusal = refusal_of([&] { return PersonId(number); });
        BOOST_TEST(refusal.code == "number-out-of-range");
        BOOST_TEST(refusal["value"] == std::to_string(number));
        BOOST_TEST(refusal["noun"] == "person");
    }
    BOOST_TEST(PersonId(1).number() == 1);
}

BOOST_AUTO_TEST_CASE(a_shown_number_is_found_again) {
    BOOST_TEST((find_id<mb::PersonTag>("P12") == PersonId(12)));
    BOOST_TEST((find_id<mb::PlacementTag>("PL7") == mb::PlacementId(7)));
    BOOST_TEST((find_id<mb::OperationTag>("17") == mb::OperationNumber(17)));
    BOOST_TEST((find_id<mb::PersonTag>("P999999999999999") == PersonId(999'999'999'999'999)));
}

BOOST_DATA_TEST_CASE(anything_else_is_the_number_of_no_person,
                     data::make({"", "P", "12", "p12", "P012", "P0", "P-1", "P+1", "P 12", "P12 ", " P12", "PL12",
                                 "E12", "P1.0", "P1234567890123456", "P99999999999999999999999", "PP1"}),
                     text) {
    BOOST_TEST(!find_id<mb::PersonTag>(text).has_value());
}

BOOST_AUTO_TEST_CASE(a_placement_is_not_mistaken_for_a_person) {
    BOOST_TEST(!find_id<mb::PersonTag>("PL7").has_value());
    BOOST_TEST(!find_id<mb::PlacementTag>("P7").has_value());
}

BOOST_AUTO_TEST_CASE(numbers_are_ordered_and_hashed_by_value) {
    BOOST_TEST((PersonId(9) < PersonId(10)));
    const std::unordered_set<PersonId> persons{PersonId(1), PersonId(2), PersonId(1)};
    BOOST_TEST(persons.size() == 2U);
}

BOOST_AUTO_TEST_SUITE_END()
