#include "cli/findings.hpp"

#include <boost/test/unit_test.hpp>

using namespace mb::cli;
using mb::Finding;

namespace {

const Language& english = Language::for_machines();

Finding overlap(int number) {
    return {"lesson-overlaps", {{"lesson", "K7/L" + std::to_string(number)}, {"other", "K7/L99"}}};
}

}  // namespace

BOOST_AUTO_TEST_SUITE(findings)

BOOST_AUTO_TEST_CASE(three_of_a_kind_are_told_and_the_others_counted) {
    std::vector<Finding> findings;
    for (int i = 1; i <= 19; ++i) {
        findings.push_back(overlap(i));
    }
    findings.insert(findings.begin() + 1, {"withdrawal-reason-missing", {{"enrolment", "E3"}}});
    const auto sentences = sentences_of(findings, english);
    BOOST_REQUIRE_EQUAL(sentences.size(), 5);
    BOOST_TEST(sentences[1].find("E3") != std::string::npos);
    BOOST_TEST(sentences[3].find("K7/L3") != std::string::npos);
    BOOST_TEST(sentences[4] == "16 more like this (lesson-overlaps)");
}

BOOST_AUTO_TEST_CASE(what_is_unmet_is_of_one_kind_only_within_one_requirement) {
    std::vector<Finding> findings;
    for (const char* requirement : {"theory", "practice", "report", "reflection", "theory"}) {
        findings.push_back({"completed-unmet", {{"enrolment", "E1"}, {"requirement", requirement}}});
    }
    const auto kinds = by_kind(findings);
    BOOST_REQUIRE_EQUAL(kinds.size(), 4);
    BOOST_TEST(kinds[0].told.size() == 2);
    BOOST_TEST(kinds[0].more == 0);
}

BOOST_AUTO_TEST_SUITE_END()
