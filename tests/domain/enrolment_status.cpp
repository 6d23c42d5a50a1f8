#include <mb/enrolment_status.hpp>

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <string_view>

using mb::EnrolmentStatus;

namespace {

struct Row {
    const char* from;  ///< "" for no status yet
    std::string_view may_follow;
};

/// Which status may follow which: one column for each, in the order of the glossary, `x` where the step is lawful.
constexpr std::array<Row, 14> table{{
    //                         applied
    //                         | waitlisted
    //                         | | rejected
    //                         | | | application-withdrawn
    //                         | | | | admitted
    //                         | | | | | no-show
    //                         | | | | | | active
    //                         | | | | | | | on-leave
    //                         | | | | | | | | completed
    //                         | | | | | | | | | not-completed
    //                         | | | | | | | | | | withdrawn
    //                         | | | | | | | | | | | transferred
    //                         | | | | | | | | | | | | registered-in-error
    {"", "x . . . x . . . . . . . ."},
    {"applied", ". x x x x . . . . . . . x"},
    {"waitlisted", ". . x x x . . . . . . . x"},
    {"rejected", ". . . . . . . . . . . . x"},
    {"application-withdrawn", ". . . . . . . . . . . . x"},
    {"admitted", ". . . x . x x . . . . . x"},
    {"no-show", ". . . . . . . . . . . . x"},
    {"active", ". . . . . . . x x x x x x"},
    {"on-leave", ". . . . . . x . x x x x x"},
    {"completed", ". . . . . . . . . . . . x"},
    {"not-completed", ". . . . . . . . . . . . x"},
    {"withdrawn", ". . . . . . . . . . . . x"},
    {"transferred", ". . . . . . . . . . . . x"},
    {"registered-in-error", ". . . . . . . . . . . . ."},
}};

}  // namespace

BOOST_AUTO_TEST_SUITE(enrolment_statuses)

BOOST_AUTO_TEST_CASE(exactly_the_steps_of_the_table_are_lawful) {
    for (const Row& row : table) {
        const auto from = mb::find_code<EnrolmentStatus>(row.from);
        BOOST_TEST(from.has_value() == !std::string_view(row.from).empty());
        const auto next = mb::next_statuses(from);
        for (std::size_t column = 0; column < 13; ++column) {
            const auto to = static_cast<EnrolmentStatus>(column);
            const bool lawful = row.may_follow[2 * column] == 'x';
            BOOST_TEST_CONTEXT(row.from << " to " << mb::to_code(to)) {
                BOOST_TEST(mb::is_step(from, to) == lawful);
                BOOST_TEST(std::ranges::count(next, to) == (lawful ? 1 : 0));
            }
        }
    }
}

BOOST_AUTO_TEST_SUITE_END()
