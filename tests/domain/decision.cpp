// References to written decisions.
#include "refusal.hpp"

#include <mb/decision.hpp>

#include <boost/test/unit_test.hpp>

#include <string>

using mb::DecisionRef;

namespace {

std::string refusal(const std::string& text) {
    return mb::test::refusal_of([&] { return DecisionRef(text); }).code;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(decision_refs)

BOOST_AUTO_TEST_CASE(a_reference_is_kept_as_it_was_typed_without_spaces_at_its_ends) {
    BOOST_TEST(DecisionRef(" 2026/1234-5 ").str() == "2026/1234-5");
    BOOST_TEST(DecisionRef("Sak 12:3 (møte 4)").str() == "Sak 12:3 (møte 4)");
    BOOST_TEST(DecisionRef(std::string(60, '1')).str().size() == 60U);
}

BOOST_AUTO_TEST_CASE(a_name_is_no_reference) {
    for (const auto* text : {"", "  ", "Absurd Banan", "2026|1", "2026,1", "sak\n1", "sak \xFF 1"}) {
        BOOST_TEST(refusal(text) == "decision-malformed", text);
    }
    BOOST_TEST(refusal(std::string(61, '1')) == "decision-malformed");
}

BOOST_AUTO_TEST_CASE(a_national_identity_number_is_refused_and_not_repeated) {
    const auto refused = mb::test::refusal_of([] { return DecisionRef("sak 01019012345"); });
    BOOST_TEST(refused.code == "text-national-identity-number");
    BOOST_TEST(refused.fields.empty());
}

BOOST_AUTO_TEST_SUITE_END()
