/// Every request for memory is refused in turn: what was asked for is done or not done, and nothing breaks.
#include "failing_memory.hpp"
#include "fault_table.hpp"

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <functional>
#include <limits>
#include <map>

using namespace mb::faults;

namespace {

constexpr std::int64_t some = sanitized ? 100 : 500;
constexpr std::int64_t few = sanitized ? 50 : 150;
constexpr std::int64_t every_one = std::numeric_limits<std::int64_t>::max();

struct Tried {
    std::int64_t requests = 0;
    std::int64_t runs = 0;
    std::int64_t bad = 0;
    std::map<std::string, std::int64_t> wrong = {};

    Tried& operator+=(const Tried& other) {
        requests += other.requests;
        runs += other.runs;
        bad += other.bad;
        return *this;
    }
};

/// What is run with one fault; returns what is wrong afterwards.
using Run = std::function<std::string(FailingMemory&)>;

std::int64_t requests_in(const Run& run, Asker asker) {
    FailingMemory memory(asker, std::numeric_limits<std::int64_t>::max(), false);
    BOOST_TEST(run(memory) == "");
    return memory.requests();
}

/// Refuses about so many of the requests, evenly spread, once each or for good.
Tried try_some(const Run& run, Asker asker, bool for_good, std::int64_t how_many) {
    Tried tried{.requests = requests_in(run, asker)};
    const auto step = std::max<std::int64_t>(1, tried.requests / how_many);
    for (std::int64_t nth = 1; nth <= tried.requests; nth += step) {
        FailingMemory memory(asker, nth, for_good);
        const auto wrong = run(memory);
        ++tried.runs;
        if (!wrong.empty()) {
            ++tried.bad;
            ++tried.wrong[wrong];
        }
    }
    for (const auto& [what, count] : tried.wrong) {
        BOOST_TEST_MESSAGE("  " << count << " x " << what);
    }
    BOOST_TEST_MESSAGE(tried.requests << " requests, " << tried.runs << " refused, " << tried.bad << " bad");
    return tried;
}

void survey(Asker asker, const std::string& row, const std::string& what) {
    install_failing_memory();
    Trial trial;
    const auto all_operations = [&](FailingMemory& memory) { return trial.run(memory, Then::stop); };
    const auto one_operation = [&](FailingMemory& memory) { return trial.run(memory, Then::stop, Trial::add_person); };
    const auto making = [&](FailingMemory& memory) { return trial.create(memory); };
    Tried all;
    for (const bool for_good : {false, true}) {
        all += try_some(all_operations, asker, for_good, some * depth());
        all += try_some(one_operation, asker, for_good, every_one);
        all += try_some(making, asker, for_good, few * depth());
    }
    Trial careless(Trial::Care::careless);
    const auto control =
        try_some([&](FailingMemory& memory) { return careless.run(memory, Then::stop, Trial::add_person); }, asker,
                 false, every_one);
    write_row(row, what, grouped(all.runs), grouped(all.bad),
              "an operation that passes over the failure: " + grouped(control.bad) + " of " + grouped(control.runs)
                  + " found");
    BOOST_TEST(all.runs > 500);
    BOOST_TEST(all.bad == 0);
    BOOST_TEST(control.bad > 0);
}

}  // namespace

BOOST_AUTO_TEST_SUITE(failing_memory)

BOOST_AUTO_TEST_CASE(whichever_memory_sqlite_does_not_get_an_operation_is_done_or_not_done) {
    survey(Asker::sqlite, "6-failing-memory-sqlite", "SQLite gets no memory");
}

BOOST_AUTO_TEST_CASE(whichever_memory_the_library_does_not_get_an_operation_is_done_or_not_done) {
    survey(Asker::cpp, "7-failing-memory-cpp", "C++ gets no memory");
}

BOOST_AUTO_TEST_SUITE_END()
