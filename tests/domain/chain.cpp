#include "domain/chain.hpp"

#include <mb/enrolment_status.hpp>

#include <boost/test/unit_test.hpp>

#include <optional>
#include <vector>

using mb::EnrolmentStatus;

BOOST_AUTO_TEST_SUITE(chains)

BOOST_AUTO_TEST_CASE(two_orders_are_found_where_there_are_two) {
    const auto anything_goes = [](std::optional<int>, int) { return true; };
    BOOST_TEST(mb::find_chains<int>(std::nullopt, {1, 2}, anything_goes).count == 2);
    BOOST_TEST(mb::find_chains<int>(std::nullopt, {1, 2, 3, 4, 5, 6, 7, 8}, anything_goes).count == 2);
    const auto rising = [](std::optional<int> from, int to) { return !from || *from < to; };
    const auto one = mb::find_chains<int>(std::nullopt, {3, 1, 2}, rising);
    BOOST_TEST(one.count == 1);
    BOOST_TEST((one.first == std::vector{1, 2, 3}));
    const auto none = mb::find_chains<int>(2, {3, 1, 4}, rising);
    BOOST_TEST(none.count == 0);
    BOOST_TEST((none.furthest == std::vector{3, 4}));
}

BOOST_AUTO_TEST_CASE(no_statuses_of_one_day_have_two_orders_under_the_present_steps) {
    int ambiguous = 0;
    for (unsigned before = 0; before <= 13; ++before) {
        const auto from = before < 13 ? std::optional(static_cast<EnrolmentStatus>(before)) : std::nullopt;
        for (unsigned set = 0; set < 1U << 13U; ++set) {
            std::vector<EnrolmentStatus> statuses;
            for (unsigned status = 0; status < 13; ++status) {
                if ((set >> status & 1U) != 0) {
                    statuses.push_back(static_cast<EnrolmentStatus>(status));
                }
            }
            ambiguous += mb::find_chains(from, statuses, mb::is_step).count > 1 ? 1 : 0;
        }
    }
    BOOST_TEST(ambiguous == 0);
}

BOOST_AUTO_TEST_SUITE_END()
