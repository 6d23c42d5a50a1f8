/// Every call to the disk fails in turn: what was asked for is done or not done, and nothing breaks.
#include "failing_disk.hpp"
#include "fault_table.hpp"

#include <boost/test/unit_test.hpp>

#include <functional>
#include <map>
#include <vector>

using namespace mb::faults;

namespace {

struct Tried {
    std::int64_t runs = 0;
    std::int64_t bad = 0;
    std::map<std::string, std::int64_t> wrong = {};
};

/// The first call fails, then the second, … until there are not so many; so with each way of failing.
Tried try_each(const std::function<std::string(FailingDisk&)>& run, const std::vector<Failing>& ways) {
    Tried tried;
    for (const auto way : ways) {
        for (std::int64_t nth = 1;; ++nth) {
            FailingDisk disk(way, nth);
            const auto wrong = run(disk);
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
    const auto stop = [&](FailingDisk& disk) { return trial.run(disk, Then::stop); };
    const auto go_on = [&](FailingDisk& disk) { return trial.run(disk, Then::go_on); };
    const auto stopped = try_each(stop, {Failing::once, Failing::for_good, Failing::no_room});
    const auto gone_on = try_each(go_on, {Failing::once});
    const auto swallowed = try_each(stop, {Failing::swallowed});
    const auto runs = stopped.runs + gone_on.runs;
    const auto bad = stopped.bad + gone_on.bad;
    write_row("4-failing-disk", "every call to the disk fails", grouped(runs), grouped(bad),
              "a write left out and called done: " + grouped(swallowed.bad) + " of " + grouped(swallowed.runs)
                  + " found");
    BOOST_TEST(runs > 1000);
    BOOST_TEST(bad == 0);
    BOOST_TEST(swallowed.bad > 0);
}

BOOST_AUTO_TEST_CASE(whichever_call_fails_a_new_register_is_whole_or_not_there) {
    Trial trial;
    const auto tried = try_each([&](FailingDisk& disk) { return trial.create(disk); },
                                {Failing::once, Failing::for_good, Failing::no_room});
    write_row("5-failing-disk-new-register", "the same while a register is made", grouped(tried.runs),
              grouped(tried.bad), "as above");
    BOOST_TEST(tried.runs > 100);
    BOOST_TEST(tried.bad == 0);
}

BOOST_AUTO_TEST_SUITE_END()
