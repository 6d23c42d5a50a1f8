/// Every call to the disk fails in turn: what was asked for is done or not done, and nothing breaks.
#include "failing_disk.hpp"
#include "fault_table.hpp"

#include <boost/test/unit_test.hpp>

#include <map>

using namespace mb::faults;

namespace {

struct Tried {
    std::int64_t runs = 0;
    std::int64_t bad = 0;
    std::map<std::string, std::int64_t> wrong = {};
};

/// The first call fails, then the second, … until there are not so many.
Tried try_each(Trial& trial, Failing failing, Then then) {
    Tried tried;
    for (std::int64_t nth = 1;; ++nth) {
        FailingDisk disk(failing, nth);
        const auto wrong = trial.run(disk, then);
        if (!disk.struck()) {
            BOOST_TEST(wrong == "");
            break;
        }
        ++tried.runs;
        if (!wrong.empty()) {
            ++tried.bad;
            ++tried.wrong[wrong];
        }
    }
    for (const auto& [what, count] : tried.wrong) {
        BOOST_TEST_MESSAGE("  " << count << " x " << what);
    }
    BOOST_TEST_MESSAGE(tried.runs << " runs, " << tried.bad << " bad");
    return tried;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(failing_disk)

BOOST_AUTO_TEST_CASE(whichever_call_fails_an_operation_is_done_or_not_done) {
    Trial trial;
    const auto once = try_each(trial, Failing::once, Then::stop);
    const auto again = try_each(trial, Failing::once, Then::go_on);
    const auto for_good = try_each(trial, Failing::for_good, Then::stop);
    const auto no_room = try_each(trial, Failing::no_room, Then::stop);
    const auto swallowed = try_each(trial, Failing::swallowed, Then::stop);
    const auto runs = once.runs + again.runs + for_good.runs + no_room.runs;
    const auto bad = once.bad + again.bad + for_good.bad + no_room.bad;
    write_row("4-failing-disk", "every call to the disk fails", grouped(runs), grouped(bad),
              "a write left out and called done: " + grouped(swallowed.bad) + " of " + grouped(swallowed.runs)
                  + " found");
    BOOST_TEST(once.runs > 100);
    BOOST_TEST(bad == 0);
    BOOST_TEST(swallowed.bad > 0);
}

BOOST_AUTO_TEST_SUITE_END()
