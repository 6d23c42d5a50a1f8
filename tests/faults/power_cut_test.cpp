/// The power is cut at every moment of a working day.
#include "fault_table.hpp"
#include "register_session.hpp"
#include "survey.hpp"

#include <boost/test/unit_test.hpp>

using namespace mb::faults;

namespace {

std::string told(const Survey& survey) {
    auto text = grouped(survey.operations) + " operations, " + grouped(survey.events) + " events, "
                + grouped(survey.states) + " states (" + grouped(survey.distinct) + " distinct, "
                + grouped(survey.two_file) + " two-file), " + grouped(survey.corrupt) + " corrupt, "
                + grouped(survey.lost) + " lost, " + grouped(survey.split) + " split";
    for (const auto& [what, count] : survey.wrong) {
        text += "\n  " + grouped(count) + " x " + what;
    }
    return text;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(power_cut)

BOOST_AUTO_TEST_CASE(a_register_holds_what_it_has_acknowledged) {
    Survey all;
    for (int seed = 1; seed <= 2; ++seed) {
        RegisterSession session(static_cast<std::uint64_t>(seed), 15, seed % 2 == 0);
        all += survey(session, static_cast<std::uint64_t>(seed));
        BOOST_TEST_MESSAGE(told(all));
    }
    BOOST_TEST_MESSAGE(told(all));
    BOOST_TEST(all.bad() == 0);
}

BOOST_AUTO_TEST_SUITE_END()
